using System.Collections.Immutable;

namespace Easel.Typography.Tests.Layout;

public sealed class AlignmentTests
{
    private const string Latin = "The art of setting type well is the art of being read without being noticed, and it takes practice to see what it does for a page.";
    private const string Japanese = "日本語の文章は、文字と文字のあいだに空白を置かずに書かれるので、行の終わりはほとんどどこにでも置くことができます。";
    private const string Arabic = "الخط العربي فن جميل يحتاج إلى صبر طويل وعين ترى ما بين الحروف من فراغ حتى تستقيم السطور على الصفحة.";

    [Theory]
    [InlineData(Latin, 14)]
    [InlineData(Japanese, 10.3f)]
    [InlineData(Arabic, 12)]
    public void Layout_Justified_AllLinesButTheLastFillTheWidth(string text, float width)
    {
        TextBlock block = TextLayout.Layout(text, new TextStyle { Alignment = TextAlignment.Justify }, new TextBox(0, 0, width, 20));
        Assert.True(block.Lines.Length >= 3);
        Assert.False(block.Overflows);
        foreach (TextLine line in block.Lines[..^1])
        {
            Assert.Equal(width, line.Bounds.Width, 0.02f);
        }
    }

    [Fact]
    public void Layout_JustifiedArabic_LengthensJointsAndKeepsWords()
    {
        var style = new TextStyle { Alignment = TextAlignment.Justify };
        TextBlock loose = TextLayout.Layout(Arabic, style with { Alignment = TextAlignment.Start, LineBreaking = LineBreaking.TotalFit }, new TextBox(0, 0, 12, 20));
        TextBlock justified = TextLayout.Layout(Arabic, style, new TextBox(0, 0, 12, 20));
        Assert.True(justified.Lines.Sum(l => l.Glyphs.Length) > loose.Lines.Sum(l => l.Glyphs.Length));
        Assert.All(justified.Lines.SelectMany(l => l.Glyphs), g => Assert.InRange(g.Cluster, 0, Arabic.Length - 1));
    }

    [Fact]
    public void Layout_Start_FollowsTheDirectionOfEachParagraph()
    {
        TextBlock block = TextLayout.Layout("left\nשמאל", new TextStyle { Alignment = TextAlignment.Start }, new TextBox(0, 0, 10, 4));
        Assert.Equal(0, block.Lines[0].Bounds.Left, 0.001f);
        Assert.Equal(10, block.Lines[1].Bounds.Right, 0.001f);
    }

    [Fact]
    public void Layout_HangingPunctuation_PutsQuotesOutsideTheEdge()
    {
        var style = new TextStyle { Alignment = TextAlignment.Left, HangingPunctuation = true };
        TextLine hung = TextLayout.Layout("“Quoted”", style, new TextBox(0, 0, 10, 2)).Lines[0];
        Assert.True(hung.Bounds.Left < -0.1f);
        Assert.Equal(0, hung.Glyphs.First(g => g.Cluster == 1).Bounds.Left, 0.08f);
    }

    [Fact]
    public void Layout_JapaneseColumns_RunDownAndFromRightToLeft()
    {
        TextBlock block = TextLayout.Layout(Japanese, new TextStyle { WritingMode = WritingMode.Vertical, Alignment = TextAlignment.Start }, new TextBox(0, 0, 12, 10));
        Assert.True(block.Lines.Length > 3);
        Assert.True(block.Lines.Zip(block.Lines.Skip(1)).All(p => p.First.Bounds.Left > p.Second.Bounds.Left));
        Assert.All(block.Lines, line => Assert.True(line.Glyphs.Zip(line.Glyphs.Skip(1)).All(p => p.First.Origin.Y > p.Second.Origin.Y)));
        Assert.False(block.Overflows);
    }

    [Fact]
    public void Layout_Kinsoku_NoLineBeginsWithACloserOrEndsWithAnOpener()
    {
        const string Text = "「春」と（夏）、そして『秋』と【冬】。ちょっと、きゃっと言って、ずっと待った。";
        for (float width = 2; width < 12; width += 0.37f)
        {
            TextBlock block = TextLayout.Layout(Text, new TextStyle { Alignment = TextAlignment.Start }, new TextBox(0, 0, width, 40));
            Assert.All(block.Lines, line => Assert.DoesNotContain(line.Text[0], "」）、』】。っょゃ"));
            Assert.All(block.Lines, line => Assert.DoesNotContain(line.Text[^1], "「（『【"));
        }
    }

    [Theory]
    [InlineData("夏のジャズ祭", 2, "夏の|ジャズ祭")]
    [InlineData("吾輩は猫である", 2, "吾輩は|猫である")]
    [InlineData("春の訪れを告げる花々", 3, "春の訪れを|告げる花々")]
    public void Fit_JapaneseTitle_IsDividedBetweenPhrases(string title, int lines, string divided)
    {
        TextBlock block = TextLayout.Fit(title, new TextStyle(), new TextBox(0, 0, 4, 4), lines);
        Assert.Equal(divided, string.Join('|', block.Lines.Select(l => l.Text)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Flow_Columns_HoldTheWholeTextAtTheLargestSizeThatFits(int columns)
    {
        string text = string.Join('\n', Enumerable.Repeat(Latin, 6));
        ImmutableArray<TextBox> boxes = new TextBox(0, 0, 60, 40).Columns(columns, 2);
        TextBlock block = TextLayout.Flow(text, new TextStyle { Alignment = TextAlignment.Justify, LineHeight = 1.4f }, boxes, 0.5f, 6);
        Assert.False(block.Overflows);
        Assert.InRange(block.Size, 0.5f, 6);
        Assert.Equal(text.Replace('\n', ' '), string.Join(' ', block.Lines.Select(l => l.Text)));
        TextBlock larger = TextLayout.Flow(text, new TextStyle { Alignment = TextAlignment.Justify, LineHeight = 1.4f }, boxes, block.Size * 1.08f, 6);
        Assert.True(larger.Overflows || columns == 1, $"{block.Size}");
    }

    [Fact]
    public void TotalFit_Paragraph_IsMoreEvenThanTakingWhatFits()
    {
        TextBlock block = TextLayout.Layout(Latin, new TextStyle { Alignment = TextAlignment.Left, LineBreaking = LineBreaking.TotalFit }, new TextBox(0, 0, 12, 20));
        Assert.All(block.Lines[..^1], line => Assert.InRange(line.Bounds.Width, 8.5f, 12.001f));
    }
}
