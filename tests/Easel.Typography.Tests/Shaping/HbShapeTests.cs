using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Easel.Typography.Shaping;

namespace Easel.Typography.Tests.Shaping;

/// <summary>HarfBuzz's own program shapes with the same fonts: glyphs, clusters, advances and offsets must be the same. Runs where hb-shape is installed.</summary>
public sealed class HbShapeTests
{
    [Theory]
    [InlineData("AVATAR fiancée Łódź", FontRole.Serif, null)]
    [InlineData("Việt Nam Đặng Thùy Trâm", FontRole.Sans, "vi")]
    [InlineData("ışık fi İstanbul", FontRole.Serif, "tr")]
    [InlineData("Ξεσκεπάζω την ψυχοφθόρα", FontRole.Sans, "el")]
    [InlineData("съешь ещё этих булок", FontRole.Serif, "ru")]
    [InlineData("бгдпт", FontRole.Sans, "sr")]
    [InlineData("مرحبا بالعالم الله لا", FontRole.Sans, "ar")]
    [InlineData("مُحَمَّدٌ", FontRole.Serif, "ar")]
    [InlineData("گفتگوی فارسی", FontRole.Display, "fa")]
    [InlineData("یہ اردو کا نستعلیق خط ہے", FontRole.Sans, "ur")]
    [InlineData("שָׁלוֹם עולם", FontRole.Sans, "he")]
    [InlineData("क्षत्रिय श्रृंखला कर्म विद्यार्थी", FontRole.Sans, "hi")]
    [InlineData("মরাঠী লৃ ক্ষুদ্র স্ত্রী", FontRole.Sans, "bn")]
    [InlineData("தமிழ் மொழி ஸ்ரீ கொ", FontRole.Sans, "ta")]
    [InlineData("తెలుగు క్ష్మ స్త్రీ", FontRole.Sans, "te")]
    [InlineData("ที่นี่ ปู่ น้ำ ฝั่ง ญู", FontRole.Sans, "th")]
    [InlineData("ຍິນດີຕ້ອນຮັບ ນ້ຳ", FontRole.Sans, "lo")]
    [InlineData("ភាសាខ្មែរ ស្រី", FontRole.Sans, "km")]
    [InlineData("ქართული ენა", FontRole.Sans, "ka")]
    [InlineData("Հայերեն լեզու և", FontRole.Sans, "hy")]
    [InlineData("አማርኛ ቋንቋ", FontRole.Sans, "am")]
    [InlineData("直接骨頭令和", FontRole.Sans, "zh-Hans")]
    [InlineData("直接骨頭令和", FontRole.Sans, "zh-Hant")]
    [InlineData("日本語の組版", FontRole.Serif, "ja")]
    [InlineData("훈민정음", FontRole.Serif, "ko")]
    public void Shape_SamplesOfEveryScript_AreAsHbShapeHasThem(string text, FontRole role, string? language) => Compare(text, new TextStyle { Role = role, Language = language });

    [Theory]
    [InlineData("「縦書き」、ー（長音）ちょっと。", "ja")]
    [InlineData("「直排」，這是…測試。", "zh-Hant")]
    public void Shape_VerticalLines_AreAsHbShapeHasThem(string text, string language) =>
        Compare(text, new TextStyle { Language = language, WritingMode = WritingMode.Vertical });

    private static void Compare(string text, TextStyle style)
    {
        Assert.SkipUnless(Run([]) is not null, "hb-shape is not installed");
        var shaper = new TextShaper(style, style.Language);
        var missing = new HashSet<string>();
        foreach (TextRun run in new TextItemizer(style, style.Language, FontLibrary.Default).Itemize(text, new BidiText(text, style.Direction), missing))
        {
            if (run.Posture == RunPosture.Turned)
            {
                // Turned letters are moved to the middle of their column.
                continue;
            }

            string file = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "assets", "fonts"), run.Face.Name + ".*").Single();
            string direction = run.Posture == RunPosture.Upright ? "ttb" : run.IsRightToLeft ? "rtl" : "ltr";
            string expected = Run(
            [
                "--no-glyph-names", $"--direction={direction}", $"--script={run.Script}", $"--language={style.Language ?? "en"}", "--features=kern,liga",
                $"--text-before={text[..run.Start]}", $"--text-after={text[run.End..]}", $"--font-file={file}", $"--text={text.Substring(run.Start, run.Length)}",
            ])!.Split('\n')[0];
            Assert.Equal(expected, Describe(shaper.Shape(text, [run]), run));
        }

        Assert.Empty(missing);
    }

    /// <summary>Glyphs as hb-shape writes them: [glyph=cluster@dx,dy+advance|…].</summary>
    private static string Describe(IEnumerable<ShapedGlyph> glyphs, TextRun run)
    {
        int Units(float em) => (int)MathF.Round(em * run.Face.UnitsPerEm);
        return $"[{string.Join('|', glyphs.Select(g =>
        {
            (int x, int y) = (Units(g.Offset.X), Units(g.Offset.Y));
            string offset = x != 0 || y != 0 ? string.Create(CultureInfo.InvariantCulture, $"@{x},{y}") : "";
            string advance = run.Posture == RunPosture.Upright ? $"+0,{-Units(g.Advance)}" : $"+{Units(g.Advance)}";
            return $"{g.Glyph}={g.Cluster - run.Start}{offset}{advance}";
        }))}]";
    }

    private static string? Run(string[] arguments)
    {
        try
        {
            using Process process = Process.Start(new ProcessStartInfo("hb-shape", arguments.Length == 0 ? ["--version"] : arguments)
            {
                RedirectStandardOutput = true, RedirectStandardError = true,
            })!;
            Task<string> errors = process.StandardError.ReadToEndAsync();
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return output + errors.Result;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
