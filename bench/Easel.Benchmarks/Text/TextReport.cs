using System.Globalization;
using System.Text;
using Easel.Imaging;
using Easel.Imaging.Encoding;
using Easel.Typography;

namespace Easel.Benchmarks.Text;

/// <summary>
/// Sets the strings of Text/Strings in every language, has them read by tesseract, and prints what share of the characters came back: one
/// minus the edit distance over the length, over all strings. What the reader itself gets wrong counts against us.
/// </summary>
internal static class TextReport
{
    private const float Size = 48, Margin = 24;

    private static readonly (string Language, string Reader)[] s_languages =
    [
        ("en", "eng"), ("vi", "vie"), ("tr", "tur"), ("pl", "pol"), ("el", "ell"), ("ru", "rus"), ("zh-Hans", "chi_sim"), ("zh-Hant", "chi_tra"),
        ("ja", "jpn"), ("ko", "kor"), ("ar", "ara"), ("fa", "fas"), ("ur", "urd"), ("he", "heb"), ("hi", "hin"), ("bn", "ben"), ("ta", "tam"),
        ("te", "tel"), ("th", "tha"), ("ka", "kat"), ("hy", "hye"), ("am", "amh"),
    ];

    /// <summary>Prints the table; pictures stay in a folder when one is given.</summary>
    public static void Print(string[] only, string? folder)
    {
        string[] installed = Tesseract.Languages();
        string pictures = folder ?? Directory.CreateTempSubdirectory("easel-text-").FullName;
        Console.WriteLine("language   strings   sans     serif    worst");
        foreach ((string language, string reader) in s_languages.Where(l => only.Length == 0 || only.Contains(l.Language)))
        {
            if (!installed.Contains(reader))
            {
                Console.WriteLine($"{language,-10} tesseract's language '{reader}' is not installed");
                continue;
            }

            string[] strings = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Text", "Strings", language + ".txt"));
            (double sans, string worst) = Measure(strings, language, reader, FontRole.Sans, Path.Combine(pictures, language, "sans"));
            (double serif, _) = Measure(strings, language, reader, FontRole.Serif, Path.Combine(pictures, language, "serif"));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{language,-10} {strings.Length,7} {sans,8:P1} {serif,8:P1}   {worst}"));
        }

        if (folder is null)
        {
            Directory.Delete(pictures, recursive: true);
        }
    }

    private static (double Accuracy, string Worst) Measure(string[] strings, string language, string reader, FontRole role, string folder)
    {
        Directory.CreateDirectory(folder);
        string[] files = [.. strings.Select((_, i) => Path.Combine(folder, $"{i:00}.png"))];
        for (int i = 0; i < strings.Length; i++)
        {
            File.WriteAllBytes(files[i], PictureEncoder.Encode(Set(strings[i], language, role), PictureFormat.Png));
        }

        // Words in Latin letters within another script are read with English beside it.
        string[] read = new string[strings.Length];
        foreach (IGrouping<bool, int> group in Enumerable.Range(0, strings.Length).GroupBy(i => reader != "eng" && IsMixed(strings[i], language)))
        {
            string[] results = Tesseract.ReadLines([.. group.Select(i => files[i])], group.Key ? $"{reader}+eng" : reader);
            foreach ((int i, string text) in group.Zip(results))
            {
                read[i] = text;
            }
        }

        (int Wrong, int All, string Pair)[] results2 = [.. strings.Zip(read, (expected, found) =>
        {
            int[] a = Normalize(expected), b = Normalize(found);
            return (EditDistance.Between(a, b), a.Length, $"{expected} → {found}");
        })];
        (int Wrong, int All, string Pair) worst = results2.MaxBy(r => (double)r.Wrong / r.All);
        return (1 - ((double)results2.Sum(r => r.Wrong) / results2.Sum(r => r.All)), worst.Wrong > 0 ? worst.Pair : "");
    }

    private static bool IsMixed(string text, string language) =>
        language is "ar" or "fa" or "ur" or "he" && text.Any(char.IsAsciiLetter);

    private static Picture Set(string text, string language, FontRole role)
    {
        var style = new TextStyle { Role = role, Language = language, Size = Size, Alignment = TextAlignment.Left, VerticalAlignment = VerticalAlignment.Top };
        TextBlock block = TextLayout.Layout(text, style, new TextBox(0, 0, 4000, 400));
        TextBox page = new(block.Bounds.Left - Margin, block.Bounds.Bottom - Margin, block.Bounds.Width + (2 * Margin), block.Bounds.Height + (2 * Margin));
        return TextPainter.Paint([block], page, (int)MathF.Ceiling(page.Width), LinearRgb.Black, LinearRgb.White);
    }

    /// <summary>Code points without spaces and formatting, with all dashes and all quotation marks alike: readers take them as they please.</summary>
    private static int[] Normalize(string text) =>
    [
        .. text.Normalize(NormalizationForm.FormC).EnumerateRunes()
            .Where(r => !Rune.IsWhiteSpace(r) && Rune.GetUnicodeCategory(r) != UnicodeCategory.Format)
            .Select(r => r.Value switch
            {
                0x2013 or 0x2014 or 0x2212 or 0xFF0D => '-',
                0x2018 or 0x2019 or '`' or 0x02BC => '\'',
                0x201C or 0x201D or 0x201E => '"',
                >= 0xFF01 and <= 0xFF5E and var full => full - 0xFEE0,
                0x301C => '~',
                var other => other,
            }),
    ];
}
