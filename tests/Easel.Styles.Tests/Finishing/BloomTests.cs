using Easel.Styles.Finishing;

namespace Easel.Styles.Tests.Finishing;

public sealed class BloomTests
{
    [Fact]
    public void Spread_EvenLight_StaysEven()
    {
        float[] color = new float[64 * 48 * 3];
        Array.Fill(color, 0.7f);
        BloomPlane spread = Bloom.Spread(color, 64, 48, default);
        Assert.All(spread.Pixels, v => Assert.Equal(0.7f, v, 0.002f));
    }

    [Fact]
    public void Spread_OnePoint_KeepsAboutItsEnergyAndFallsOff()
    {
        float[] color = new float[256 * 256 * 3];
        color[3 * ((128 * 256) + 128)] = 1000;
        BloomPlane spread = Bloom.Spread(color, 256, 256, default);
        double sum = 0;
        for (int i = 0; i < spread.Pixels.Length; i += 3)
        {
            sum += spread.Pixels[i] * 4;
        }

        Assert.InRange(sum, 850, 1100);
        Assert.True(spread.Bilinear(64, 64).X > spread.Bilinear(70, 64).X);
        Assert.True(spread.Bilinear(70, 64).X > spread.Bilinear(90, 64).X);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(7, 3)]
    [InlineData(33, 65)]
    public void Spread_OddSizes_StaysFinite(int width, int height)
    {
        float[] color = new float[width * height * 3];
        Array.Fill(color, 1);
        Assert.All(Bloom.Spread(color, width, height, default).Pixels, v => Assert.Equal(1, v, 0.002f));
    }
}
