using System.Numerics;
using Easel.Rendering.Skies;
using Easel.Scenes.Skies;

namespace Easel.Rendering.Tests.Skies;

public sealed class SightTests
{
    private const float Degree = MathF.PI / 180;

    [Theory]
    [InlineData(0.5f, 1)]
    [InlineData(0.25f, 0.5)]
    [InlineData(0.75f, 0.5)]
    [InlineData(0.1f, 0.0955)]
    public void Moon_ShowsTheShareOfItsPhase(float phase, double share)
    {
        var moon = new Moon(0.5f, 0, 0.05f, 0.02f) { Phase = phase };
        var disc = new PhysicalMoon(moon);
        var up = Vector3.Normalize(new Vector3(0, MathF.Cos(0.5f), MathF.Sin(0.5f)));
        int lit = 0, all = 0;
        for (int y = -40; y <= 40; y++)
        {
            for (int x = -40; x <= 40; x++)
            {
                if ((x * x) + (y * y) >= 39 * 39)
                {
                    continue;
                }

                Vector3 direction = Vector3.Normalize(disc.Direction + (((Vector3.UnitX * x) + (up * y)) * (0.02f / 40)));
                all++;
                lit += disc.Disc(direction, 1e-5f).Y > 0.04f ? 1 : 0;
            }
        }

        Assert.Equal(share, moon.LitShare, 0.001);
        Assert.Equal(share, (double)lit / all, 0.04);
    }

    [Fact]
    public void MilkyWay_FollowsAGreatCircle()
    {
        // Brightness falls off with the angle from a plane through the viewer, all along it.
        var galaxy = new Galaxy(1, 0.3f, 9);
        Vector3 u = Vector3.Normalize(Vector3.Cross(galaxy.Pole, Vector3.UnitX)), v = Vector3.Cross(galaxy.Pole, u);
        double on = 0, off = 0;
        for (int i = 0; i < 360; i++)
        {
            (float sin, float cos) = MathF.SinCos(i * Degree);
            Vector3 circle = (u * cos) + (v * sin), beside = Vector3.Normalize(circle + (galaxy.Pole * 0.45f));
            Assert.Equal(1, galaxy.Density(circle), 1e-4f);
            on += circle.Y > 0.1f && beside.Y > 0.1f ? galaxy.Radiance(circle).Y : 0;
            off += circle.Y > 0.1f && beside.Y > 0.1f ? galaxy.Radiance(beside).Y : 0;
        }

        Assert.True(on > 3 * off);
    }

    [Fact]
    public void Rainbow_StandsAtTheAnglesOfDescartes()
    {
        Vector3 sun = PhysicalDome.ToDirection(15 * Degree, 180 * Degree);
        var bow = new RainbowArc(sun, 1);
        float red = Peak(bow, 38, 46, c => c.X - c.Z), blue = Peak(bow, 38, 46, c => c.Z - c.X), outerRed = Peak(bow, 48, 57, c => c.X - c.Z), outerBlue = Peak(bow, 48, 57, c => c.Z - c.X);
        Assert.InRange(red, 41.5f, 43);
        Assert.InRange(blue, 40, 41.6f);
        Assert.InRange(outerRed, 49.5f, 51.5f);
        Assert.InRange(outerBlue, 52, 54);
    }

    [Fact]
    public void Lightning_IsBrightestInItsChannel_AndReachesTheGround()
    {
        var bolt = new LightningBolt(0.2f, 4);
        foreach (float elevation in (ReadOnlySpan<float>)[0.01f, 0.1f, 0.2f, 0.3f])
        {
            float most = 0;
            for (int i = -600; i <= 600; i++)
            {
                most = MathF.Max(most, bolt.Brightness(PhysicalDome.ToDirection(elevation, 0.2f + (i * 0.0006f))));
            }

            Assert.True(most > 15);
        }

        Assert.Equal(0, bolt.Brightness(PhysicalDome.ToDirection(0.2f, 1.5f)));
    }

    [Fact]
    public void Aurora_IsTheSameOnOneAndTwoThreads_AndGreenBelowRed()
    {
        var one = new AuroraCurtains(1, 0, 3, new ParallelOptions { MaxDegreeOfParallelism = 1 });
        var two = new AuroraCurtains(1, 0, 3, new ParallelOptions { MaxDegreeOfParallelism = 2 });
        Vector3 low = Vector3.Zero, high = Vector3.Zero;
        for (int i = -200; i <= 200; i++)
        {
            for (int j = 2; j <= 60; j++)
            {
                Vector3 direction = PhysicalDome.ToDirection(j * Degree, i * 0.004f), light = one.Radiance(direction);
                Assert.Equal(light, two.Radiance(direction));
                (low, high) = j < 22 ? (low + light, high) : (low, high + light);
            }
        }

        Assert.True(low.Y > low.X);
        Assert.True(high.X / high.Y > low.X / low.Y);
    }

    [Theory]
    [InlineData(3u)]
    [InlineData(8u)]
    public void Aurora_LeavesDarkSkyBetweenItsRibbons(uint seed)
    {
        var aurora = new AuroraCurtains(1, 0, seed, new ParallelOptions());
        var light = new List<float>();
        for (int i = -100; i <= 100; i++)
        {
            for (int j = 6; j <= 40; j++)
            {
                light.Add(aurora.Radiance(PhysicalDome.ToDirection(j * Degree, i * 0.005f)).Y);
            }
        }

        light.Sort();
        Assert.True(light[light.Count / 4] < 0.15f * light[light.Count * 19 / 20]);
    }

    [Theory]
    [InlineData(7u)]
    [InlineData(5u)]
    public void Aurora_IsSmoothFromPixelToPixel(uint seed)
    {
        // Between curtains the distance to the nearest changes its sign: no stray light may come of it.
        const float Pixel = 0.0009f;
        var aurora = new AuroraCurtains(1, 0, seed, new ParallelOptions());
        float most = 0, jump = 0;
        for (int j = 0; j < 90; j++)
        {
            for (int i = -450; i <= 450; i++)
            {
                float elevation = 0.08f + (j * 0.004f);
                float here = aurora.Radiance(PhysicalDome.ToDirection(elevation, i * Pixel)).Y, left = aurora.Radiance(PhysicalDome.ToDirection(elevation, (i - 1) * Pixel)).Y;
                float right = aurora.Radiance(PhysicalDome.ToDirection(elevation, (i + 1) * Pixel)).Y;
                most = MathF.Max(most, here);
                jump = MathF.Max(jump, MathF.Abs(here - (0.5f * (left + right))));
            }
        }

        Assert.True(jump < 0.12f * most, $"A pixel differs from its neighbours by {jump / most:P0} of the brightest.");
    }

    [Fact]
    public void Stars_AreMostlyFaint()
    {
        var field = new StarField(1, 5);
        int bright = 0, all = 0;
        for (float y = 0.3f; y < 1; y += 0.0006f)
        {
            for (float x = 0; x < 0.3f; x += 0.0006f)
            {
                float light = field.Stars(PhysicalDome.ToDirection(y, x), 1e-5f).Y;
                all += light > 0.002f ? 1 : 0;
                bright += light > 0.1f ? 1 : 0;
            }
        }

        Assert.InRange(bright, 1, all / 12);
    }

    [Fact]
    public void Moon_WhoseLightTheAirHardlyScatters_LightsTheLandAsBefore()
    {
        PhysicalSky night = new() { SunElevation = -16 * Degree, SunAzimuth = 0, Cirrus = 0, Moon = new Moon(0.6f, 2) };
        SkyDome open = SkyDome.Bake(night, 1, default), dark = SkyDome.Bake(night with { Moon = night.Moon! with { AirShare = 0.1f } }, 1, default);
        Assert.Equal(open.SunIrradiance, dark.SunIrradiance);
        Assert.True(dark.Ambient().Y < 0.8f * open.Ambient().Y);
    }

    private static float Peak(RainbowArc bow, float from, float to, Func<Vector3, float> value)
    {
        float best = 0, most = float.MinValue;
        for (float angle = from; angle < to; angle += 0.05f)
        {
            // The antisolar point lies 15 degrees below the horizon straight ahead: go up from it.
            float v = value(bow.Factor(PhysicalDome.ToDirection((angle - 15) * Degree, 0)));
            (best, most) = v > most ? (angle, v) : (best, most);
        }

        return best;
    }
}
