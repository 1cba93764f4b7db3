using Easel.Imaging;
using Easel.Studio.Editing;

namespace Easel.Studio.Tests.Editing;

public sealed class MaskedEditTests
{
    private const int Size = 96;

    private static readonly ImageEngine Engine = new();

    [Theory]
    [InlineData("add a red apple")]
    [InlineData("a yellow ball on a beach")]
    [InlineData("remove the thing")]
    [InlineData("make it sepia")]
    [InlineData("make it blue")]
    [InlineData("qwertz uiop")]
    public async Task Edit_PreservedPixels_ComeBackBitIdentical(string instruction)
    {
        Picture image = Pictures.Busy(Size, Size), mask = Pictures.Mask(Size, Size, (x, y) => x is > 20 and < 70 && y is > 30 and < 80 ? (byte)0 : (byte)255);

        Drawing drawing = await Engine.DrawAsync(Brief(instruction, image, mask));

        int changed = 0;
        for (int i = 0; i < Size * Size; i++)
        {
            bool same = drawing.Picture.Rgba.AsSpan(4 * i, 4).SequenceEqual(image.Rgba.AsSpan(4 * i, 4));
            Assert.True(same || mask.Rgba[(4 * i) + 3] == 0, $"Pixel {i % Size}, {i / Size} was to be preserved.");
            changed += same ? 0 : 1;
        }

        Assert.True(changed > 300, $"{changed} pixels changed.");
    }

    [Fact]
    public async Task Edit_HalfMask_LiesBetweenBoth()
    {
        Picture image = Pictures.Of(Size, Size, (_, _) => (200, 200, 200));
        Picture half = (await Engine.DrawAsync(Brief("make it black and white and darker", image, Pictures.Mask(Size, Size, (_, _) => 128)))).Picture;
        Picture full = (await Engine.DrawAsync(Brief("make it black and white and darker", image, Pictures.Mask(Size, Size, (_, _) => 0)))).Picture;

        byte between = half.At(10, 10).R, edited = full.At(10, 10).R;

        Assert.InRange(between, edited + 1, 199);
        float expected = (Srgb.Decode(200 / 255f) * 128 / 255) + (Srgb.Decode(edited / 255f) * 127 / 255);
        Assert.Equal(Srgb.EncodeByte(expected), between, 1.0);
    }

    [Fact]
    public async Task Edit_OpaqueMask_GivesTheImageBack()
    {
        Picture image = Pictures.Busy(Size, Size);

        Drawing drawing = await Engine.DrawAsync(Brief("add a cat", image, Pictures.Mask(Size, Size, (_, _) => 255)));

        Assert.Equal(image.Rgba, drawing.Picture.Rgba);
        Assert.Contains("Not done", drawing.RevisedPrompt, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Edit_TransparentMask_RedrawsEverything()
    {
        Picture image = Pictures.Busy(Size, Size);
        Brief brief = Brief("a green ball", image, Pictures.Mask(Size, Size, (_, _) => 0));

        Drawing edited = await Engine.DrawAsync(brief), drawn = await Engine.DrawAsync(brief with { Edit = null });

        Assert.Equal(drawn.Picture.Rgba, edited.Picture.Rgba);
    }

    [Fact]
    public async Task Edit_MaskOfAnotherSize_IsRefused()
    {
        ArgumentException e = await Assert.ThrowsAsync<ArgumentException>(
            () => Engine.DrawAsync(Brief("x", Pictures.Busy(Size, Size), Pictures.Mask(Size, 8, (_, _) => 0))));

        Assert.Contains("96x8", e.Message, StringComparison.Ordinal);
    }

    private static Brief Brief(string instruction, Picture image, Picture mask) => new()
    {
        Prompt = instruction,
        Width = Size,
        Height = Size,
        Quality = Quality.Low,
        Seed = 5,
        Edit = new EditOrder { Images = [image], Mask = mask },
    };
}
