using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Scenes.Tests.Materials;

public class PatternTests
{
    public static TheoryData<string> Words =>
        ["wood", "oak", "glass", "metal", "gold", "silver", "stone", "marble", "plastic", "rubber", "paper", "leather", "wool", "ice", "ceramic"];

    [Theory]
    [MemberData(nameof(Words))]
    public void ByName_KnownWord_StaysInPhysicalRange(string word)
    {
        Material material = Assert.IsType<Material>(Presets.ByName(word));
        var random = new RandomStream(7);

        for (int i = 0; i < 500; i++)
        {
            var sample = new SurfaceSample { BaseColor = material.BaseColor.ToVector3(), Roughness = material.Roughness };
            var point = new SurfacePoint(default, random.Direction() * random.Range(0f, 2f), random.Direction(), default, random.Range(0f, 0.01f), 3);
            material.Pattern?.Apply(point, ref sample);

            Assert.InRange(sample.Roughness, 0, 1);
            Assert.True(sample.BaseColor is { X: >= 0 and < 1.3f, Y: >= 0 and < 1.3f, Z: >= 0 and < 1.3f });
            Assert.True(float.IsFinite(sample.BumpGradient.Length()));
        }
    }

    [Fact]
    public void Apply_WoodSeenFromFar_LosesItsRings()
    {
        var wood = new WoodGrain(LinearRgb.Gray(0.4f), Vector3.UnitY);

        Assert.True(Spread(wood, 0.2f) < 0.4f * Spread(wood, 0.0001f));
    }

    [Fact]
    public void ByName_UnknownWord_IsNull() => Assert.Null(Presets.ByName("friendship"));

    private static float Spread(SurfacePattern pattern, float footprint)
    {
        float low = float.MaxValue, high = float.MinValue;
        for (int i = 0; i < 400; i++)
        {
            var sample = new SurfaceSample { BaseColor = Vector3.One };
            pattern.Apply(new SurfacePoint(default, new Vector3(i * 0.0009f, 0, 0), Vector3.UnitZ, default, footprint, 1), ref sample);
            (low, high) = (MathF.Min(low, sample.BaseColor.X), MathF.Max(high, sample.BaseColor.X));
        }

        return high - low;
    }
}
