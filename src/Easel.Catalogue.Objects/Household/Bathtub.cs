using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Household;

/// <summary>A bath that stands free on four feet or on a plinth, with a tap beside it, empty or filled for a foam bath.</summary>
internal sealed class Bathtub : CatalogueEntry<Bathtub.Parameters>
{
    /// <param name="Length">1.55 to 1.8 m.</param>
    /// <param name="Width">Over length, 0.44 to 0.5.</param>
    /// <param name="HasFeet">Whether it stands on feet rather than on a plinth.</param>
    /// <param name="Fill">Level of the water, share of the depth; 0 when it is empty.</param>
    /// <param name="Foam">Heaps of foam on the water, 0 to 1.</param>
    /// <param name="Color">Outside of the shell.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    /// <param name="Seed">Of the foam.</param>
    public sealed record Parameters(float Length, float Width, bool HasFeet, float Fill, float Foam, LinearRgb Color, string? Material, LinearRgb? Dye, uint Seed);

    private const float Rim = 0.615f, Bottom = 0.15f;

    public override EntryInfo Info { get; } = new()
    {
        Id = "bathtub",
        Names = ["bathtub", "bath tub", "tub"],
        Words = ["empty", "bubble", "foam", "clawfoot"],
        Family = "household",
        Size = new Vector3(1.73f, 0.9f, 0.85f),
        Habitats = ["bathroom", "studio"],
        ViewAzimuth = 0.4f,
        ViewElevation = 0.3f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("length").Range(1.6f, 1.78f),
        stream.Child("width").Range(0.45f, 0.49f),
        wishes.Words.Contains("clawfoot") || stream.Child("feet").Chance(0.75f),
        wishes.Words.Contains("empty") ? 0 : 0.72f,
        wishes.Words.Overlaps(["bubble", "foam"]) ? 1 : stream.Child("foam").Range(0.25f, 0.7f),
        wishes.ColorOr(LinearRgb.FromHex("#f2f1ee")),
        wishes.Material,
        wishes.Dye,
        stream.Child("bubbles").Seed);

    protected override Model Build(Parameters p, float resolution)
    {
        Material china = Presets.Ceramic(LinearRgb.FromHex("#f4f3f0"), "china");
        Material shell = Presets.ByName(p.Material, p.Dye, "shell") ?? Presets.Ceramic(p.Color, "shell");
        var model = new ModelBuilder();
        AddTo(model, shell, p.Material is null ? china : shell, p.Length / 1.73f, p.Width, p.HasFeet);
        float half = 0.5f * p.Length * 0.72f, level = Bottom + ((Rim - Bottom) * p.Fill);
        if (p.Fill > 0)
        {
            float reach = 0.5f * p.Length * (0.8f + (0.18f * p.Fill));
            Material water = new() { Name = "water", BaseColor = LinearRgb.FromHex("#a9d3dc"), Roughness = 0.04f, Specular = 0.03f };
            model.Add(Shapes.Cylinder(reach * 0.93f, 0.004f, 0.001f, 96).Scale(1, 1, p.Width * 0.98f).Move(0, level - 0.004f, 0), water, 1);
            AddFoam(model, p, level, reach);
        }

        model.Surface(SurfaceTag.Inside, new(0, level, 0), new(half * 0.8f, 0, 0), new(0, 0, -half * p.Width * 0.8f));
        return model.Build();
    }

    /// <summary>The bath without what is in it.</summary>
    /// <param name="model">Where it is added.</param>
    /// <param name="shell">Outside.</param>
    /// <param name="inside">Inside and rim.</param>
    /// <param name="scale">Length over 1.73 m.</param>
    /// <param name="width">Width over length.</param>
    /// <param name="hasFeet">Feet or a plinth.</param>
    public static void AddTo(ModelBuilder model, Material shell, Material inside, float scale, float width, bool hasFeet)
    {
        List<Vector2> outer = Outlines.Round([new(0, 0.06f), new(0.52f, 0.06f), new(0.74f, 0.3f), new(0.84f, 0.6f), new(0.865f, Rim)], [0, 0.06f, 0.2f, 0.01f, 0], 8, closed: false);
        List<Vector2> inner = Outlines.Round([new(0.865f, Rim), new(0.86f, Rim + 0.008f), new(0.8f, 0.61f), new(0.69f, 0.3f), new(0.5f, Bottom), new(0, Bottom - 0.01f)], [0, 0.01f, 0.015f, 0.2f, 0.08f, 0], 8, closed: false);
        model.Add(Shapes.Lathe(outer, 96).Scale(scale, 1, scale * width), shell, 1);
        model.Add(Shapes.Lathe(inner, 96).Scale(scale, 1, scale * width), inside, 1);
        Material brass = Presets.Brass("brass");
        if (hasFeet)
        {
            foreach (float x in (ReadOnlySpan<float>)[-0.42f, 0.42f])
            {
                foreach (float z in (ReadOnlySpan<float>)[-0.15f, 0.15f])
                {
                    model.Add(Shapes.Rod(new(x * 1.06f * scale, 0, z * 1.2f), new(x * scale, 0.12f, z), 0.03f, 0.04f, 14), brass);
                    model.Add(Shapes.Sphere(0.034f, 24).Move(x * 1.06f * scale, 0.03f, z * 1.2f), brass, 1);
                }
            }
        }
        else
        {
            model.Add(Shapes.Cylinder(0.5f * scale, 0.08f, 0.01f, 96).Scale(1, 1, width), shell);
        }

        float back = -0.865f * scale * width;
        model.Add(Shapes.Tube(Splines.CatmullRom([new(0.2f, 0, back - 0.05f), new(0.2f, 0.62f, back - 0.05f), new(0.2f, 0.84f, back - 0.04f), new(0.2f, 0.89f, back + 0.03f), new(0.2f, 0.83f, back + 0.12f)], 8), 0.014f, 14), brass, 1);
        foreach (float side in (ReadOnlySpan<float>)[-0.06f, 0.06f])
        {
            model.Add(Shapes.Rod(new(0.2f, 0.7f, back - 0.05f), new(0.2f + side, 0.72f, back - 0.05f), 0.009f, 0.009f, 12), brass);
            model.Add(Shapes.Sphere(0.02f, 20).Move(0.2f + side, 0.72f, back - 0.05f), brass, 1);
        }
    }

    private static void AddFoam(ModelBuilder model, Parameters p, float level, float reach)
    {
        var random = new RandomStream(p.Seed);
        Material foam = new() { Name = "foam", BaseColor = LinearRgb.FromHex("#f3f7f8"), Roughness = 0.5f, Specular = 0.04f, Translucency = 0.2f };
        int heaps = (int)(4 + (10 * p.Foam));
        for (int i = 0; i < heaps; i++)
        {
            // Heaps gather at the ends and along the rim; the middle stays open water.
            float angle = random.Range(0, MathF.Tau), far = random.Range(0.62f, 0.84f), size = random.Range(0.035f, 0.075f) * (0.6f + (0.5f * p.Foam));
            Vector3 center = new(MathF.Cos(angle) * far * reach * 0.93f, level, MathF.Sin(angle) * far * reach * p.Width * 0.86f);
            for (int k = 0; k < 9; k++)
            {
                Vector3 offset = random.Direction() * size;
                model.Add(Shapes.Sphere(size * random.Range(0.4f, 0.7f), 18).Move(center + new Vector3(offset.X, MathF.Abs(offset.Y) * 0.5f, offset.Z * 0.7f)), foam, 1);
            }
        }
    }
}
