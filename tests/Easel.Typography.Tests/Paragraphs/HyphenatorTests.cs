using Easel.Typography.Paragraphs;

namespace Easel.Typography.Tests.Paragraphs;

public sealed class HyphenatorTests
{
    [Theory]
    [InlineData("en", "hyphenation", "hy-phen-ation")]
    [InlineData("en-GB", "typography", "ty-pog-ra-phy")]
    [InlineData("en", "associate", "as-so-ciate")]
    [InlineData("de", "Silbentrennung", "Sil-ben-tren-nung")]
    [InlineData("de-AT", "Donaudampfschiff", "Do-nau-dampf-schiff")]
    [InlineData("fr", "aujourd", "au-jourd")]
    [InlineData("es", "biblioteca", "bi-blio-teca")]
    [InlineData("it", "fotografia", "fo-to-gra-fia")]
    public void Positions_KnownWords_AreDividedAsDictionariesDo(string language, string word, string divided)
    {
        int[] places = [.. Hyphenator.For(language)!.Positions(word)];
        Assert.Equal(divided, string.Concat(word.Select((c, i) => places.Contains(i) ? $"-{c}" : $"{c}")));
    }

    [Fact]
    public void For_LanguageWithoutPatterns_GivesNone() => Assert.Null(Hyphenator.For("xx"));

    [Fact]
    public void Layout_Hyphenated_ShowsHyphensOnlyAtLineEnds()
    {
        const string Text = "Internationalization considerations notwithstanding, typographical conventions necessarily incorporate hyphenation.";
        var style = new TextStyle { Language = "en", Hyphenate = true, Alignment = TextAlignment.Justify };
        TextBlock block = TextLayout.Layout(Text, style, new TextBox(0, 0, 11, 30));
        TextBlock whole = TextLayout.Layout(Text, style with { Hyphenate = false }, new TextBox(0, 0, 11, 30));
        Assert.True(block.Lines.Length < whole.Lines.Length || block.Lines.Sum(l => l.Glyphs.Length) > whole.Lines.Sum(l => l.Glyphs.Length));
        Assert.Equal(Text.Replace(" ", "", StringComparison.Ordinal), string.Concat(block.Lines.Select(l => l.Text)).Replace(" ", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Layout_SoftHyphen_IsSeenOnlyWhereTheLineEnds()
    {
        TextLine[] lines = [.. TextLayout.Layout("Donau\u00ADdampfschiff", new TextStyle(), new TextBox(0, 0, 6, 9)).Lines];
        Assert.Equal(2, lines.Length);
        Assert.Equal(6, lines[0].Glyphs.Length);
        Assert.Single(TextLayout.Layout("Donau\u00ADdampfschiff", new TextStyle(), new TextBox(0, 0, 20, 9)).Lines);
    }
}
