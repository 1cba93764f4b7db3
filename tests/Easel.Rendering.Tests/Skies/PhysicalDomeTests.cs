using System.Numerics;
using Easel.Imaging;
using Easel.Rendering.Skies;
using Easel.Scenes.Skies;

namespace Easel.Rendering.Tests.Skies;

public sealed class PhysicalDomeTests
{
    private const float Degree = MathF.PI / 180;

    private static readonly ParallelOptions AllCores = new();

    private static readonly Lazy<PhysicalDome> Cloudy = new(() => Bake(20, clouds: true));

    [Theory]
    [InlineData(0.0f)]
    [InlineData(1.5f)]
    [InlineData(20f)]
    public void Transmittance_AnyHeight_LiesInUnitRangeAndGrowsWithElevation(float height)
    {
        var air = new PhysicalAtmosphere(1, 1, AllCores);
        Vector3 previous = Vector3.Zero;
        for (float mu = 0; mu <= 1; mu += 0.05f)
        {
            Vector3 t = air.Transmittance(height, mu);
            Assert.InRange(t.X, previous.X - 1e-4f, 1);
            Assert.InRange(t.Y, previous.Y - 1e-4f, 1);
            Assert.InRange(t.Z, previous.Z - 1e-4f, 1);
            previous = t;
        }
    }

    [Fact]
    public void Transmittance_SunAtZenith_MatchesTheVerticalOpticalDepth()
    {
        // Exponential media integrate to coefficient times scale height; the ozone tent has an area of 15 km.
        var air = new PhysicalAtmosphere(1, 1, AllCores);
        float green = MathF.Exp(-((13.558e-3f * 8) + (8.396e-3f * 1.2f) + (1.881e-3f * 15)));
        Assert.Equal(green, air.Transmittance(0, 1).Y, 0.01f);
    }

    [Fact]
    public void Transmittance_BehindTheGround_IsZero()
    {
        var air = new PhysicalAtmosphere(1, 1, AllCores);
        Assert.Equal(Vector3.Zero, air.Transmittance(0.1f, -0.2f));
    }

    [Fact]
    public void SkyIrradiance_Noon_IsAFractionOfTheSunlightTheAirTookAway()
    {
        var dome = Bake(50);
        var air = new PhysicalAtmosphere(1, 1, AllCores);
        Vector3 sun = PhysicalDome.ToDirection(50 * Degree, 0);
        var view = new PhysicalSkyView(air, sun, new Vector3(20), AllCores);
        Vector3 lost = (new Vector3(20) - (20 * air.Transmittance(0, sun.Y))) * sun.Y;
        Assert.InRange(view.SkyIrradiance.Z, 0.3f * lost.Z, 1.2f * lost.Z);
        Assert.InRange(view.SkyIrradiance.Y, 0.2f * lost.Y, 1.2f * lost.Y);
        Assert.True(dome.SunIrradiance.X > view.SkyIrradiance.X);
    }

    [Fact]
    public void Clear_MirroredAboutTheSunsAzimuth_IsTheSame()
    {
        const float azimuth = 0.7f;
        PhysicalDome dome = Bake(12, azimuth);
        for (int i = 0; i < 40; i++)
        {
            float elevation = 0.02f + (0.035f * i), offset = 0.07f * (i + 1);
            Vector3 left = dome.Clear(PhysicalDome.ToDirection(elevation, azimuth - offset));
            Vector3 right = dome.Clear(PhysicalDome.ToDirection(elevation, azimuth + offset));
            Assert.True(Vector3.Distance(left, right) <= 1e-3f * (1 + left.Length()));
        }
    }

    [Fact]
    public void Clear_FromNoonToDeepTwilight_IsFiniteAndPositive()
    {
        foreach (float elevation in new float[] { 90, 3, -2, -8, -40 })
        {
            PhysicalDome dome = Bake(elevation);
            for (int i = 0; i < 100; i++)
            {
                Vector3 radiance = dome.Clear(PhysicalDome.ToDirection(((i * 1.8f) - 90) * Degree, i));
                Assert.True(float.IsFinite(radiance.X + radiance.Y + radiance.Z));
                Assert.True(radiance.X >= 0 && radiance.Y >= 0 && radiance.Z > 0);
            }
        }
    }

    [Fact]
    public void Sunlight_LowSun_IsRedderThanHighSun()
    {
        Vector3 low = Bake(4).SunIrradiance, high = Bake(60).SunIrradiance;
        Assert.True(low.X / low.Z > 3 * high.X / high.Z);
    }

    [Fact]
    public void Radiance_BlueSky_IsBluerAtZenithThanAtHorizon()
    {
        PhysicalDome dome = Bake(45);
        Vector3 zenith = dome.Radiance(Vector3.UnitY), horizon = dome.Radiance(PhysicalDome.ToDirection(0.03f, MathF.PI));
        Assert.True(zenith.Z > 2 * zenith.X);
        Assert.True(zenith.Z / zenith.X > horizon.Z / horizon.X);
    }

    [Fact]
    public void PeakPdf_OverTheSphere_IntegratesToOne()
    {
        PhysicalDome dome = Cloudy.Value;
        const int rows = 500, columns = 512;
        double sum = 0;
        for (int row = 0; row < rows; row++)
        {
            float y = 1 - (2 * (row + 0.5f) / rows), ring = MathF.Sqrt(1 - (y * y));
            for (int column = 0; column < columns; column++)
            {
                (float sin, float cos) = MathF.SinCos(MathF.Tau * (column + 0.5f) / columns);
                sum += dome.PeakPdf(new Vector3(ring * cos, y, ring * sin));
            }
        }

        Assert.Equal(1, sum * 4 * Math.PI / (rows * columns), 0.01);
    }

    [Fact]
    public void Sample_ManyDraws_EstimateTheSphericalIntegralOfRadiance()
    {
        PhysicalDome dome = Cloudy.Value;
        const int side = 100;
        Vector3 sampled = Vector3.Zero, uniform = Vector3.Zero;
        for (int i = 0; i < side; i++)
        {
            for (int j = 0; j < side; j++)
            {
                var u = new Vector2((i + 0.5f) / side, (j + 0.5f) / side);
                (Vector3 direction, Vector3 radiance, float pdf) = dome.Sample(u);
                Assert.Equal(1, direction.Length(), 1e-4f);
                Assert.True(pdf > 0);
                sampled += radiance / pdf;
                float y = 1 - (2 * u.X), ring = MathF.Sqrt(1 - (y * y));
                (float sin, float cos) = MathF.SinCos(MathF.Tau * u.Y);
                uniform += dome.Radiance(new Vector3(ring * cos, y, ring * sin)) * (4 * MathF.PI);
            }
        }

        Assert.InRange(sampled.Y / uniform.Y, 0.97f, 1.03f);
    }

    [Fact]
    public void SamplePeaks_DrawnDirection_HasTheDensityThatPeakPdfTells()
    {
        PhysicalDome dome = Cloudy.Value;
        int equal = 0;
        for (int i = 0; i < 500; i++)
        {
            (Vector3 direction, _, float pdf) = dome.SamplePeaks(new Vector2((i + 0.5f) / 500, (i * 0.618034f) % 1));
            equal += MathF.Abs(dome.PeakPdf(direction) - pdf) < 0.01f * pdf ? 1 : 0;
        }

        // A draw on the border of a cell may be read back as its neighbour.
        Assert.True(equal > 480);
    }

    [Fact]
    public void Night_WithMoon_MoonIsTheKeyLight()
    {
        PhysicalDome dome = Bake(-30, moon: new Moon(30 * Degree, 0.2f));
        Assert.True(Vector3.Dot(dome.SunDirection, PhysicalDome.ToDirection(30 * Degree, 0.2f)) > 0.9999f);
        Assert.InRange(dome.SunIrradiance.Y, 0.02f, 0.06f);
        Assert.True(dome.Discs(dome.SunDirection, 0.001f).Y > 0.1f);
    }

    [Fact]
    public void Bake_AnyThreadCount_GivesTheSameSky()
    {
        var one = (PhysicalDome)SkyDome.Bake(Sky(10, 0.3f, true, null), 1, default);
        var two = (PhysicalDome)SkyDome.Bake(Sky(10, 0.3f, true, null), 2, default);
        for (int i = 0; i < 100; i++)
        {
            Vector3 direction = PhysicalDome.ToDirection(0.01f * i, 0.3f * i);
            Assert.Equal(one.Radiance(direction), two.Radiance(direction));
            Assert.Equal(one.Detailed(direction), two.Detailed(direction));
        }
    }

    [Fact]
    public void Clouds_CoverValue_HidesAboutItsShareOfTheZenith()
    {
        float few = HiddenShare(0.5f), many = HiddenShare(0.85f);
        Assert.InRange(few, 0.01f, 0.4f);
        Assert.True(many > few + 0.2f);
    }

    private static float HiddenShare(float cover)
    {
        float hidden = 0;
        const int seeds = 1, directions = 90;
        for (uint seed = 0; seed < seeds; seed++)
        {
            SkyDome dome = SkyDome.Bake(Sky(40, 0, false, null) with { Clouds = new CloudLayer(1300, 2700, cover, 0.02f, 4300), Seed = seed }, 0, default);
            for (int i = 0; i < directions; i++)
            {
                hidden += 1 - dome.CloudTransmittance(PhysicalDome.ToDirection(0.45f + (0.007f * i), 2.4f * i));
            }
        }

        return hidden / (seeds * directions);
    }

    private static PhysicalDome Bake(float elevationDegrees, float azimuth = 0, bool clouds = false, Moon? moon = null) =>
        (PhysicalDome)SkyDome.Bake(Sky(elevationDegrees, azimuth, clouds, moon), 0, default);

    private static PhysicalSky Sky(float elevationDegrees, float azimuth, bool clouds, Moon? moon) => new()
    {
        SunElevation = elevationDegrees * Degree,
        SunAzimuth = azimuth,
        Cirrus = clouds ? 0.5f : 0,
        Clouds = clouds ? new CloudLayer(1300, 2700, 0.6f, 0.02f, 4300) : null,
        Moon = moon,
        Stars = 1,
        GroundGlow = LinearRgb.Black,
        Seed = 3,
    };
}
