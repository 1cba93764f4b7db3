using System.Numerics;
using Easel.Imaging;
using Easel.Rendering.Shading;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Rendering.Tests;

public sealed class BsdfTests
{
    public static TheoryData<string> Kinds => ["matte", "plastic", "metal", "rough metal", "coated", "cloth", "leaf"];

    public static TheoryData<string> RoughGlass => ["frosted", "inside frosted", "frosted pane", "coated frosted"];

    [Theory]
    [MemberData(nameof(Kinds))]
    [MemberData(nameof(RoughGlass))]
    public void Evaluate_AllDirections_PdfIntegratesToOne(string kind)
    {
        foreach (float cosine in new[] { 0.9f, 0.5f, 0.2f })
        {
            Bsdf bsdf = Make(kind, cosine);
            double total = 0;
            const int Steps = 500;
            for (int i = 0; i < Steps; i++)
            {
                // Uniform in cos θ and φ, both hemispheres.
                float z = -1 + (2 * (i + 0.5f) / Steps), r = MathF.Sqrt(1 - (z * z));
                for (int j = 0; j < Steps; j++)
                {
                    (float sin, float cos) = MathF.SinCos(MathF.Tau * (j + 0.5f) / Steps);
                    bsdf.Evaluate(new Vector3(r * cos, r * sin, z), out _, out _, out float diffuse, out float specular);
                    total += ((bsdf.DiffuseChance * diffuse) + (bsdf.SpecularChance * specular)) * 4 * Math.PI / (Steps * Steps);
                }
            }

            // Facets that reflect below the surface are lost: rough surfaces at grazing angles draw some in vain.
            Assert.InRange(total, 0.55, 1.01);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    [MemberData(nameof(RoughGlass))]
    public void Sample_WhiteFurnace_ReturnsNoMoreThanItReceives(string kind)
    {
        foreach (float cosine in new[] { 0.95f, 0.6f, 0.25f, 0.08f })
        {
            double sampled = MeanWeight(Make(kind, cosine));
            Assert.InRange(sampled, 0.75, 1.02);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Sample_MeanWeight_AgreesWithAlbedo(string kind)
    {
        Bsdf bsdf = Make(kind, 0.7f);
        double albedo = (bsdf.DiffuseAlbedo + bsdf.SpecularAlbedo).Y;
        Assert.Equal(albedo, MeanWeight(bsdf), 0.02);
    }

    [Theory]
    [MemberData(nameof(RoughGlass))]
    public void Sample_RoughGlass_LosesOnlyWhatLeavesOnTheWrongSide(string kind)
    {
        Bsdf bsdf = Make(kind, 0.7f);
        double albedo = (bsdf.DiffuseAlbedo + bsdf.SpecularAlbedo).Y;
        Assert.InRange(MeanWeight(bsdf), albedo - 0.12, albedo + 0.01);
    }

    public static TheoryData<string> Library => [.. MaterialLibrary.Names];

    [Theory]
    [MemberData(nameof(Library))]
    public void Sample_EveryMaterialOfTheLibrary_ReturnsNoMoreThanItReceives(string name)
    {
        // In white, so that nothing is hidden by absorption; the rest of the 2 % is chance.
        Material material = MaterialLibrary.Make(name)! with { BaseColor = LinearRgb.White, Emission = default };
        foreach (float cosine in new[] { 0.95f, 0.6f, 0.25f, 0.08f })
        {
            Assert.InRange(MeanWeight(Make(material, cosine)), 0.5, 1.02);
        }
    }

    [Theory]
    [MemberData(nameof(Library))]
    public void Sample_EveryMaterialOfTheLibrary_AgreesWithItsAlbedo(string name)
    {
        Material material = MaterialLibrary.Make(name)!;
        if (material.Transmission > 0)
        {
            return;
        }

        Bsdf bsdf = Make(material, 0.7f);
        Assert.Equal((bsdf.DiffuseAlbedo + bsdf.SpecularAlbedo).Y, MeanWeight(bsdf), 0.02);
    }

    [Fact]
    public void Absorbed_TwoWaysAfterEachOther_MultiplyAsOne()
    {
        var glass = new Material { Name = "glass", BaseColor = new LinearRgb(0.5f, 0.8f, 0.1f), Transmission = 1, AttenuationDistance = 0.2f };
        Vector3 color = glass.BaseColor.ToVector3();
        Vector3 whole = GlassTint.Absorbed(glass, color, 0.2f), parts = GlassTint.Absorbed(glass, color, 0.05f) * GlassTint.Absorbed(glass, color, 0.15f);

        Assert.Equal(color.X, whole.X, 1e-5f);
        Assert.Equal(color.Z, whole.Z, 1e-5f);
        Assert.Equal(whole.Y, parts.Y, 1e-5f);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Sample_ClearGlass_PassesAllLight(bool thin)
    {
        var material = new Material { Name = "glass", BaseColor = LinearRgb.White, Roughness = 0, Transmission = 1, ThinWalled = thin };
        Assert.Equal(1, MeanWeight(Make(material, 0.6f)), 0.02);
    }

    [Fact]
    public void Evaluate_SmoothMetal_IsReciprocal()
    {
        Vector3 a = Vector3.Normalize(new Vector3(0.3f, 0.2f, 0.8f)), b = Vector3.Normalize(new Vector3(-0.4f, 0.3f, 0.6f));
        Make("metal", a).Evaluate(b, out _, out Vector3 there, out _, out _);
        Make("metal", b).Evaluate(a, out _, out Vector3 back, out _, out _);

        // What compensates for lost light depends on the viewer alone: exact only where little is lost.
        Assert.Equal(there.X / b.Z, back.X / a.Z, 0.02f * there.X / b.Z);
    }

    private static double MeanWeight(in Bsdf bsdf)
    {
        const int Side = 64;
        var random = new RandomStream(4);
        double sum = 0;
        for (int i = 0; i < Side * Side; i++)
        {
            var u = new Vector2(((i % Side) + random.Next()) / Side, ((i / Side) + random.Next()) / Side);
            if (bsdf.Sample(u, random.Next(), out BsdfSample sample))
            {
                sum += sample.Weight.Y;
            }
        }

        return sum / (Side * Side);
    }

    private static Bsdf Make(string kind, float cosine) => Make(Of(kind), cosine);

    private static Bsdf Make(Material material, float cosine) => Make(material, new Vector3(MathF.Sqrt(1 - (cosine * cosine)), 0, cosine));

    private static Bsdf Make(string kind, Vector3 wo) => Make(Of(kind), wo);

    private static Bsdf Make(Material material, Vector3 wo)
    {
        var surface = new SurfaceInteraction
        {
            Normal = Vector3.UnitZ,
            GeometricNormal = Vector3.UnitZ,
            IsFront = material.Name != "inside frosted",
            Material = material,
            Surface = new SurfaceSample
            {
                BaseColor = material.BaseColor.ToVector3(),
                Roughness = material.Roughness,
                Metallic = material.Metallic,
                Specular = material.Specular,
                Coat = material.Coat,
                Translucency = material.Translucency,
                Transmission = material.Transmission,
            },
        };
        return new Bsdf(surface, -wo, 0, false);
    }

    private static Material Of(string kind)
    {
        var white = new Material { Name = kind, BaseColor = LinearRgb.White, Roughness = 0.5f };
        return kind switch
        {
            "matte" => white with { Specular = 0 },
            "plastic" => white with { Roughness = 0.35f },
            "metal" => white with { Metallic = 1, Roughness = 0.3f },
            "rough metal" => white with { Metallic = 1, Roughness = 0.9f },
            "coated" => white with { Coat = 1, CoatRoughness = 0.2f },
            "cloth" => white with { Sheen = 0.8f, Roughness = 0.9f },
            "frosted" or "inside frosted" => white with { Transmission = 1, Roughness = 0.6f },
            "frosted pane" => white with { Transmission = 1, Roughness = 0.5f, ThinWalled = true },
            "coated frosted" => white with { Transmission = 0.8f, Roughness = 0.4f, Coat = 1, CoatRoughness = 0.2f },
            _ => white with { Translucency = 0.4f, Roughness = 0.6f },
        };
    }
}
