using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Materials.Patterns.Colors;
using Easel.Scenes.Materials.Patterns.Conditions;
using Easel.Scenes.Randomness;

namespace Easel.Scenes.Tests.Materials;

/// <summary>What a pattern shows to a pixel larger than all its detail is the mean of what it shows to small ones.</summary>
public sealed class PatternFadingTests
{
    private static readonly LinearRgb[] Two = [LinearRgb.FromHex("#f0ece0"), LinearRgb.FromHex("#203060")];

    private static readonly Dictionary<string, SurfacePattern> Patterns = new()
    {
        ["granules"] = new Granules(new(0.2f, 0.2f, 0.2f), new(1.5f, 1.5f, 1.5f)),
        ["cobbles"] = new Granules(new(0.7f, 0.7f, 0.7f), new(1.2f, 1.2f, 1.2f), 0.02f) { Gap = 0.15f },
        ["pores"] = new Pores(),
        ["speckles"] = new Speckles(new(0.3f, 0.25f, 0.2f)),
        ["bricks"] = new Bricks(LinearRgb.Gray(0.5f)),
        ["knit"] = new KnitStitches(),
        ["twill"] = new TwillWeave(new(2, 2, 2)),
        ["wicker"] = new Wicker(),
        ["fibres"] = new Fibres(),
        ["carbon"] = new CarbonTwill(),
        ["stripes"] = new Stripes([.. Two], 0.02f, Vector3.UnitX),
        ["checks"] = new Checks([.. Two], 0.02f),
        ["zigzag"] = new Zigzag([.. Two], 0.02f),
        ["argyle"] = new Argyle([.. Two], 0.03f),
        ["houndstooth"] = new Houndstooth([.. Two], 0.04f),
        ["fields"] = new Fields([.. Two], 0.02f),
        ["coat stripes"] = new CoatStripes([.. Two], 0.03f, Vector3.UnitX, 0),
    };

    public static TheoryData<string> Names => [.. Patterns.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Apply_LargePixel_ShowsTheMeanOfSmallOnes(string name)
    {
        SurfacePattern pattern = Patterns[name];
        double near = Mean(pattern, 1e-5f), far = Mean(pattern, 0.5f);

        Assert.Equal(near, far, 0.14 * near);
    }

    [Theory]
    [InlineData("stripes")]
    [InlineData("checks")]
    [InlineData("zigzag")]
    public void Apply_AnyPixel_KeepsTheMean(string name)
    {
        foreach (float footprint in new[] { 0.002f, 0.006f, 0.012f, 0.02f })
        {
            Assert.Equal(Mean(Patterns[name], 1e-5f), Mean(Patterns[name], footprint), 0.02);
        }
    }

    [Fact]
    public void Apply_EveryMaterialOfTheLibrary_StaysFiniteAndInRange()
    {
        var random = new RandomStream(3);
        foreach (string name in MaterialLibrary.Names)
        {
            Material material = MaterialLibrary.Make(name)!;
            for (int i = 0; i < 300; i++)
            {
                SurfaceSample s = Apply(material.Pattern ?? new Imperfections(), random, 1e-4f + (0.05f * random.Next()), material.BaseColor.ToVector3());

                Assert.True(float.IsFinite((s.BaseColor + s.BumpGradient + s.RestGradient).LengthSquared()), name);
                Assert.InRange(s.Roughness, 0, 1.2f);
                Assert.True(s.BaseColor.X >= 0 && s.BaseColor.Y >= 0 && s.BaseColor.Z >= 0, name);
            }
        }
    }

    [Fact]
    public void Apply_Rust_TurnsMetalDull()
    {
        var random = new RandomStream(5);
        int dull = Enumerable.Range(0, 2000).Count(_ => Apply(new Rust(1), random, 1e-4f, Vector3.One, 1).Metallic < 0.5f);
        int clean = Enumerable.Range(0, 2000).Count(_ => Apply(new Rust(0), random, 1e-4f, Vector3.One, 1).Metallic < 0.5f);

        Assert.True(dull > 1600, $"{dull}");
        Assert.True(clean < 300, $"{clean}");
    }

    private static double Mean(SurfacePattern pattern, float footprint)
    {
        var random = new RandomStream(11);
        double sum = 0;
        const int Points = 24_000;
        for (int i = 0; i < Points; i++)
        {
            sum += Apply(pattern, random, footprint, new Vector3(0.5f)).BaseColor.Y;
        }

        return sum / Points;
    }

    private static SurfaceSample Apply(SurfacePattern pattern, RandomStream random, float footprint, Vector3 color, float metallic = 0)
    {
        var at = new Vector3(random.Range(-1f, 1f), random.Range(-1f, 1f), random.Range(-1f, 1f));
        var sample = new SurfaceSample { BaseColor = color, Roughness = 0.5f, Specular = 0.04f, Metallic = metallic };
        pattern.Apply(new SurfacePoint(at, at, Vector3.UnitZ, Vector2.Zero, footprint, 9), ref sample);
        return sample;
    }
}
