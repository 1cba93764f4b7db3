using System.Numerics;
using Easel.Catalogue.Objects.Food;
using Easel.Catalogue.Objects.Household;
using Easel.Imaging;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Tests.Household;

/// <summary>Procedural textures look the same from near and far, but for their detail.</summary>
public sealed class PatternTests
{
    public static TheoryData<SurfacePattern, float> Fading => new()
    {
        { new WoodGrain(LinearRgb.Gray(0.4f), Vector3.UnitX), 0.01f },
        { new OrangePeel(), 0.003f },
        { new PageEdges(), 0.002f },
    };

    [Theory]
    [MemberData(nameof(Fading))]
    public void Apply_FarAway_KeepsTheMeanAndLosesTheDetail(SurfacePattern pattern, float far)
    {
        (float nearMean, float nearDetail) = Measure(pattern, 1e-5f);
        (float farMean, float farDetail) = Measure(pattern, far);

        Assert.InRange(farMean, nearMean * 0.93f, nearMean * 1.07f);
        Assert.True(farDetail < 0.6f * nearDetail, $"detail {nearDetail} near, {farDetail} far");
    }

    [Fact]
    public void Apply_WoodEndGrain_IsDarkerThanTheFace()
    {
        var wood = new WoodGrain(LinearRgb.Gray(0.4f), Vector3.UnitX);

        Assert.True(Measure(wood, 1e-5f, Vector3.UnitX).Mean < Measure(wood, 1e-5f).Mean);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(10)]
    [InlineData(12)]
    public void Build_StrokeDigits_FillTheirCellsAndLieFlat(int number)
    {
        Vector3 size = StrokeDigits.Build(number, 0.02f, 0.0008f).Bounds.Size;

        Assert.InRange(size.Y, 0.0185f, 0.0215f);
        Assert.InRange(size.Z, 0, 0.001f);
        Assert.InRange(size.X, number == 1 ? 0.004f : 0.01f, 0.03f);
    }

    // Mean grey and mean step between neighbours half a millimetre apart.
    private static (float Mean, float Detail) Measure(SurfacePattern pattern, float footprint, Vector3? normal = null)
    {
        var random = new RandomStream(9);
        float sum = 0, steps = 0;
        const int Count = 4000;
        for (int i = 0; i < Count; i++)
        {
            var at = new Vector3(random.Range(-0.3f, 0.3f), random.Range(-0.02f, 0.02f), random.Range(-0.3f, 0.3f));
            float here = Grey(pattern, at, normal ?? Vector3.UnitY, footprint);
            sum += here;
            steps += MathF.Abs(here - Grey(pattern, at + new Vector3(0, 0, 0.0005f), normal ?? Vector3.UnitY, footprint));
        }

        return (sum / Count, steps / Count);
    }

    private static float Grey(SurfacePattern pattern, Vector3 at, Vector3 normal, float footprint)
    {
        var surface = new SurfaceSample { BaseColor = Vector3.One, Roughness = 0.5f };
        pattern.Apply(new SurfacePoint(at, at, normal, default, footprint, 3), ref surface);
        return (surface.BaseColor.X + surface.BaseColor.Y + surface.BaseColor.Z) / 3;
    }
}
