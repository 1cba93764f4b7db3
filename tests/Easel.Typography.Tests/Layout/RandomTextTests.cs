using System.Diagnostics;
using System.Text;
using CsCheck;

namespace Easel.Typography.Tests.Layout;

/// <summary>Whatever string comes, it is set: without an exception, in bounded time, with every glyph at a finite place.</summary>
public sealed class RandomTextTests
{
    private static readonly Gen<string> s_char = Gen.Frequency(
        (6, Gen.Char['\u0020', '\u07FF'].Select(c => c.ToString())),
        (4, Gen.Char['\u0800', '\uFFFF'].Select(c => c.ToString())),
        (2, Gen.Int[0x10000, 0x10FFFF].Select(char.ConvertFromUtf32)),
        (2, Of("\n", "\t", " ", "\u200D", "\u202E", "\u2067", "\u2069", "\u00AD", "\u200B", "\uFE0F", "\u0301", "😀", "ق", "क्", "ก", "一", "\0")),
        (1, Gen.Int[0x1F1E6, 0x1F6FF].Select(char.ConvertFromUtf32)));

    private static readonly Gen<TextStyle> s_style =
        from role in Gen.Enum<FontRole>()
        from alignment in Gen.Enum<TextAlignment>()
        from mode in Gen.Enum<WritingMode>()
        from direction in Gen.Enum<TextDirection>()
        from spacing in Of(0f, 0.1f)
        from hangs in Gen.Bool
        from language in Of<string?>(null, "en", "ja", "ar", "de")
        select new TextStyle
        {
            Role = role, Alignment = alignment, WritingMode = mode, Direction = direction, LetterSpacing = spacing, HangingPunctuation = hangs,
            Language = language, Hyphenate = language is not null,
        };

    [Fact]
    public void Layout_AnyText_IsSetWithFinitePlaces() =>
        Gen.Select(s_char.Array[0, 60].Select(string.Concat), s_style).Sample(
            (text, style) =>
            {
                var box = new TextBox(0, 0, 12, 9);
                Check(text, TextLayout.Layout(text, style, box));
                Check(text, TextLayout.Fit(text, style, box));
                Check(text, TextLayout.Flow(text, style, box.Columns(2, 1), 0.1f, 2));
            },
            iter: 150, threads: 1);

    [Theory]
    [InlineData(3000)]
    public void Layout_LongText_TakesBoundedTime(int length)
    {
        string[] kinds = ["word ", "\u202E(\u2067", "漢", "ก", "ا", "e\u0301", "😀", "\u0301", "-", "a", "\u00AD", "ក្"];
        foreach (string kind in kinds)
        {
            var text = new StringBuilder();
            while (text.Length < length)
            {
                text.Append(kind);
            }

            var watch = Stopwatch.StartNew();
            var style = new TextStyle { Alignment = TextAlignment.Justify };
            TextLayout.Layout(text.ToString(), style, new TextBox(0, 0, 40, 40));
            TextLayout.Fit(text.ToString(), style with { Alignment = TextAlignment.Center }, new TextBox(0, 0, 40, 40), maxLines: 12);
            Assert.True(watch.ElapsedMilliseconds < 8000, $"{kind}: {watch.ElapsedMilliseconds} ms");
        }
    }

    [Fact]
    public void Layout_TextBeyondTheLimit_IsRefused() =>
        Assert.Throws<ArgumentException>(() => TextLayout.Layout(new string('a', TextLayout.LongestText + 1), new TextStyle(), new TextBox(0, 0, 1, 1)));

    private static Gen<T> Of<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static void Check(string text, TextBlock block)
    {
        Assert.True(float.IsFinite(block.Size) && block.Size >= 0);
        foreach (PositionedGlyph glyph in block.Lines.SelectMany(l => l.Glyphs))
        {
            Assert.True(float.IsFinite(glyph.Origin.X) && float.IsFinite(glyph.Origin.Y), text);
            Assert.InRange(glyph.Cluster, 0, text.Length - 1);
        }
    }
}
