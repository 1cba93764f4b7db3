namespace Easel.Studio.Tests;

public sealed class EffortTests
{
    private const int Megapixel = 1024 * 1024;

    [Theory]
    [InlineData(1024, 640, Quality.Low)]
    [InlineData(1024, 1024, Quality.Medium)]
    [InlineData(1536, 1024, Quality.High)]
    [InlineData(3840, 2160, Quality.High)]
    [InlineData(3072, 1024, Quality.Medium)]
    public void Drawn_Economical_HasAtMostAMegapixelInTheSameProportions(int width, int height, Quality quality)
    {
        Brief drawn = Effort.Drawn(new Brief { Width = width, Height = height, Quality = quality, IsEconomical = true });

        Assert.InRange(drawn.Width * drawn.Height, Math.Min(width * height, Megapixel) * 0.99, Megapixel);
        Assert.Equal((double)width / height, (double)drawn.Width / drawn.Height, 0.01);
        Assert.Equal(new Brief { Width = width, Height = height }, Effort.Drawn(new Brief { Width = width, Height = height }));
    }

    [Theory]
    [InlineData(Quality.Medium)]
    [InlineData(Quality.High)]
    public void For_Economical_TakesFewerSamples(Quality quality)
    {
        var brief = new Brief { Width = 1024, Height = 1024, Quality = quality };

        Assert.True(Effort.For(brief with { IsEconomical = true }).SamplesPerPixel < Effort.For(brief).SamplesPerPixel);
    }

    [Theory]
    [InlineData("photo")]
    [InlineData("vector")]
    public async Task Draw_Economical_HasTheAskedSize(string style)
    {
        var brief = new Brief { Prompt = "a red ball", Width = 1536, Height = 1024, Quality = Quality.Low, Seed = 1, IsEconomical = true, Style = style };

        Drawing drawing = await new ImageEngine().DrawAsync(brief);

        Assert.Equal((1536, 1024), (drawing.Picture.Width, drawing.Picture.Height));
        Assert.True(drawing.Report.Holds);
    }
}
