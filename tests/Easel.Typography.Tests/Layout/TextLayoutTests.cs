using System.Numerics;
using Easel.Typography.Paragraphs;

namespace Easel.Typography.Tests;

public sealed class TextLayoutTests
{
    private static readonly TextBox s_box = new(0, 0, 4, 1);

    [Fact]
    public void Layout_PlainWord_GivesOneGlyphPerLetterFromLeftToRight()
    {
        TextBlock block = TextLayout.Layout("OPEN", new TextStyle(), s_box);
        TextLine line = Assert.Single(block.Lines);
        Assert.Equal([0, 1, 2, 3], line.Glyphs.Select(g => g.Cluster));
        Assert.True(line.Glyphs.Zip(line.Glyphs.Skip(1)).All(pair => pair.First.Origin.X < pair.Second.Origin.X));
        Assert.Empty(block.Missing);
    }

    [Fact]
    public void Layout_KerningPair_MovesLettersTogether()
    {
        float together = Advance("AV");
        Assert.True(together < Advance("A") + Advance("V") - 0.01f, $"{together}");
    }

    [Theory]
    [InlineData(0f, 1)]
    [InlineData(0.1f, 2)]
    public void Layout_LigaturePair_JoinsUnlessLetterSpaced(float spacing, int glyphs)
    {
        TextBlock block = TextLayout.Layout("fi", new TextStyle { Role = FontRole.Serif, LetterSpacing = spacing }, s_box);
        Assert.Equal(glyphs, block.Lines[0].Glyphs.Length);
    }

    [Theory]
    [InlineData("OPEN")]
    [InlineData("Fresh bread every morning")]
    [InlineData("Grüße, Ωμέγα, Привет")]
    [InlineData("one\ntwo\n\nfour")]
    [InlineData("Ågström")]
    [InlineData("שלום עולם")]
    [InlineData("مرحبا بالعالم")]
    [InlineData("नमस्ते दुनिया")]
    public void Fit_AnyText_FillsTheBoxWithoutLeavingIt(string text)
    {
        foreach (FontRole role in Enum.GetValues<FontRole>())
        {
            TextBlock block = TextLayout.Fit(text, new TextStyle { Role = role }, s_box, maxLines: 4);
            Assert.False(block.Overflows);
            Assert.Empty(block.Missing);
            Assert.True(block.Bounds.Width > 0.97f * s_box.Width || block.Bounds.Height > 0.97f * s_box.Height, $"{role}: {block.Bounds}");
            Assert.DoesNotContain(block.Lines.SelectMany(l => l.Glyphs), g => !float.IsFinite(g.Origin.X + g.Origin.Y));
        }
    }

    [Fact]
    public void Fit_LongText_BalancesLines()
    {
        TextBlock block = TextLayout.Fit("The quick brown fox jumps over the lazy dog", new TextStyle(), new TextBox(0, 0, 3, 1.4f));
        Assert.InRange(block.Lines.Length, 2, 3);
        Assert.True(block.Lines.Min(l => l.Bounds.Width) > 0.6f * block.Lines.Max(l => l.Bounds.Width));
        Assert.Equal("The quick brown fox jumps over the lazy dog", string.Join(' ', block.Lines.Select(l => l.Text)));
    }

    [Fact]
    public void Layout_TooWideWord_OverflowsAndSaysSo()
    {
        Assert.True(TextLayout.Layout("Donaudampfschiff", new TextStyle(), s_box).Overflows);
        Assert.False(TextLayout.Layout("Donau", new TextStyle(), s_box).Overflows);
    }

    [Fact]
    public void Layout_CharacterNoFontHas_IsReported()
    {
        TextBlock block = TextLayout.Layout("a\U00012000b", new TextStyle(), s_box);
        Assert.Equal(["\U00012000"], block.Missing);
    }

    [Fact]
    public void Layout_HebrewWithNumber_RunsFromRightToLeftWithTheNumberReadable()
    {
        TextLine line = TextLayout.Layout("אב 12", new TextStyle { Size = 0.1f }, s_box).Lines[0];
        Assert.Equal([3, 4, 2, 1, 0], line.Glyphs.Select(g => g.Cluster));
    }

    [Fact]
    public void Layout_ArabicWord_UsesJoinedForms()
    {
        // The letter beh alone and at the start of a word are different glyphs.
        GlyphOutline alone = TextLayout.Layout("ب", new TextStyle(), s_box).Lines[0].Glyphs[0].Outline;
        GlyphOutline joined = TextLayout.Layout("بب", new TextStyle(), s_box).Lines[0].Glyphs[^1].Outline;
        Assert.NotEqual(alone.Area, joined.Area);
    }

    [Fact]
    public void Layout_Twice_GivesTheSameOutlines()
    {
        Vector2[] Points() => [.. TextLayout.Fit("Déjà vu", new TextStyle { Role = FontRole.Display }, s_box)
            .Polygons().SelectMany(p => p.Outer)];
        Assert.Equal(Points(), Points());
    }

    [Fact]
    public void Layout_NoFonts_SaysHowToGetThem()
    {
        FontLibrary none = FontLibrary.Open("no-such-folder");
        Assert.True(none.IsEmpty);
        FontsMissingException error = Assert.Throws<FontsMissingException>(() => TextLayout.Layout("x", new TextStyle(), s_box, none));
        Assert.Contains("npm", error.Message, StringComparison.Ordinal);
    }

    private static float Advance(string text) =>
        new Paragraph(text, new TextStyle(), FontLibrary.Default) is var paragraph ? paragraph.Width(0, paragraph.Pieces.Length) : 0;
}
