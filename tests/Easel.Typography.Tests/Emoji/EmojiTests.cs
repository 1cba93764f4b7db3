using Easel.Typography.Unicode;

namespace Easel.Typography.Tests.Emoji;

public sealed class EmojiTests
{
    private static readonly TextBox s_box = new(0, 0, 30, 2);

    [Theory]
    [InlineData("😀")]
    [InlineData("❤️")]
    [InlineData("👩‍👩‍👧‍👦")]
    [InlineData("👍🏽")]
    [InlineData("1️⃣")]
    [InlineData("🏳️‍🌈")]
    public void Layout_Emoji_HasOnePictureInColours(string emoji)
    {
        TextBlock block = TextLayout.Layout($"a {emoji} b", new TextStyle(), s_box);
        PositionedGlyph[] pictures = [.. block.Lines[0].Glyphs.Where(g => g.HasColor && g.Layers().Any())];
        PositionedGlyph picture = Assert.Single(pictures);
        Assert.True(picture.Layers().Select(l => l.Color).Distinct().Count() > 1);
        TextBox painted = picture.Layers().SelectMany(l => l.Polygons).Aggregate(default(TextBox), (box, p) => box.Union(p.Bounds));
        Assert.InRange(painted.Width, 0.4f * picture.Bounds.Width, 1.25f * picture.Bounds.Width);
        Assert.Empty(block.Missing);
    }

    [Theory]
    [InlineData("©")]
    [InlineData("7")]
    [InlineData("❤︎")]
    [InlineData("→")]
    public void Layout_Sign_StaysASign(string sign) => Assert.DoesNotContain(TextLayout.Layout(sign, new TextStyle(), s_box).Lines[0].Glyphs, g => g.HasColor);

    [Fact]
    public void EmojiPresentation_EveryCharacter_HasAPicture()
    {
        // Skin tones, hair and regional indicators are parts of sequences.
        string[] lacking = [.. Enumerable.Range(0, 0x20000)
            .Where(i => CharacterData.EmojiOf(i) == EmojiKind.Picture && i is not ((>= 0x1F1E6 and <= 0x1F1FF) or (>= 0x1F3FB and <= 0x1F3FF) or (>= 0x1F9B0 and <= 0x1F9B3)))
            .Where(i => !EmojiFile.Has(char.ConvertFromUtf32(i))).Select(i => $"{i:X}")];
        Assert.True(lacking.Length == 0, string.Join(' ', lacking));
    }
}
