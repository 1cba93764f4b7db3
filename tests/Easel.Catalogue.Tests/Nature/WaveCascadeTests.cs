using System.Numerics;
using Easel.Catalogue.Environments.Nature;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Tests.Nature;

public class WaveCascadeTests
{
    private static readonly WaveBand s_band = new(40, 2, 20, 9, 0.1f, 0, 0.3f, 3, 0);
    private static readonly WaveCascade s_waves = new(s_band, new RandomStream(3));

    [Fact]
    public void Slope_OverTheTile_HasTheWantedSteepness()
    {
        float texel = s_band.Size / 256;
        double sum = 0;
        for (int j = 0; j < 256; j += 2)
        {
            for (int i = 0; i < 256; i += 2)
            {
                Vector4 s = s_waves.Slope((i + 0.5f) * texel, (j + 0.5f) * texel, 0);
                sum += (s.X * s.X) + (s.Y * s.Y);
            }
        }

        Assert.Equal(s_band.Steepness, Math.Sqrt(sum / (128 * 128)), 2);
    }

    [Fact]
    public void Displacement_OneTileFurther_IsTheSame()
    {
        Vector4 here = s_waves.Displacement(3.1f, 7.7f, 0.3f), there = s_waves.Displacement(3.1f + s_band.Size, 7.7f - s_band.Size, 0.3f);
        Assert.True(Vector4.Distance(here, there) < 1e-3f);
    }

    [Fact]
    public void Slope_IsTheDerivativeOfHeight()
    {
        const float Step = 0.05f;
        for (int i = 0; i < 20; i++)
        {
            float x = i * 1.7f, z = i * 2.3f;
            float rise = (s_waves.Displacement(x + Step, z, 0).Y - s_waves.Displacement(x - Step, z, 0).Y) / (2 * Step);
            Assert.Equal(rise, s_waves.Slope(x, z, 0).X, 0.03f);
        }
    }

    [Fact]
    public void Slope_WideFootprint_TurnsSlopeIntoVariance()
    {
        Vector4 wide = s_waves.Slope(5, 5, 2 * s_band.Size);
        Assert.Equal(0, wide.X, 3);
        Assert.Equal(s_band.Steepness * s_band.Steepness, wide.Z, 3);
    }
}
