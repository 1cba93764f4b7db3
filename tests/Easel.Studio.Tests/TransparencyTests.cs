using Easel.Imaging;
using Easel.Studio.Tests.Editing;

namespace Easel.Studio.Tests;

public sealed class TransparencyTests
{
    private const int Size = 192;

    private static readonly ImageEngine Engine = new();

    [Theory]
    [InlineData("photo")]
    [InlineData("3d")]
    [InlineData("vector")]
    [InlineData("oil")]
    [InlineData("gouache")]
    [InlineData("minimalism")]
    public async Task Draw_Transparent_CutsTheSubjectOutWithoutHalo(string style)
    {
        Picture picture = (await Engine.DrawAsync(
            new Brief { Prompt = "a red ball", Style = style, IsTransparent = true, Width = Size, Height = Size, Quality = Quality.Low, Seed = 3 })).Picture;

        Assert.All([(0, 0), (Size - 1, 0), (0, Size - 1), (Size - 1, Size - 1)], c => Assert.Equal(0, picture.At(c.Item1, c.Item2).A));
        Assert.Equal(255, picture.At(Size / 2, Size / 2).A);
        int soft = 0;
        for (int i = 0; i < Size * Size; i++)
        {
            (byte r, byte g, byte b, byte a) = picture.At(i % Size, i / Size);
            if (a is > 16 and < 240)
            {
                soft++;

                // The studio's backdrop is pale: any of it in the rim would raise green and blue towards red.
                Assert.True(r > g + 20 && r > b + 20, $"{r}, {g}, {b}, {a} at {i % Size}, {i / Size}");
            }
        }

        Assert.True(soft > 20, $"{soft} soft pixels.");
    }

    [Theory]
    [InlineData("photo", 1)]
    [InlineData("photo", 3)]
    [InlineData("vector", 2)]
    public async Task Draw_WithPartials_ShowsThemAndDrawsTheSameBytes(string style, int count)
    {
        var partials = new List<Picture>();
        var brief = new Brief { Prompt = "a red ball", Style = style, Width = Size, Height = 96, Quality = Quality.Low, Seed = 3 };

        Drawing plain = await Engine.DrawAsync(brief);
        Drawing shown = await Engine.DrawAsync(brief with { PartialPictures = count }, new Watcher(p =>
        {
            if (p.Picture is not null)
            {
                partials.Add(p.Picture);
            }
        }));

        Assert.Equal(plain.Picture.Rgba, shown.Picture.Rgba);
        Assert.Equal(count, partials.Count);
        Assert.All(partials, p => Assert.Equal((Size, 96), (p.Width, p.Height)));
        Assert.All(partials, p => Assert.InRange(MeanDifference(p, plain.Picture), 0.1, 40));
    }

    private static double MeanDifference(Picture a, Picture b) =>
        Enumerable.Range(0, a.Rgba.Length).Average(i => Math.Abs(a.Rgba[i] - b.Rgba[i]));

    private sealed class Watcher(Action<DrawingProgress> action) : IProgress<DrawingProgress>
    {
        public void Report(DrawingProgress value) => action(value);
    }
}
