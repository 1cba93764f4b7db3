using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Furniture;

/// <summary>A woven rug with a border: rectangular with diamonds or stripes, or round.</summary>
internal sealed class Rug : CatalogueEntry<Rug.Parameters>
{
    /// <param name="Width">Along X, 1.9 to 2.6 m.</param>
    /// <param name="Depth">Along Z, 1.4 to 1.8 m.</param>
    /// <param name="IsRound">Whether it is round, as wide as deep.</param>
    /// <param name="Figure">What is woven into it.</param>
    /// <param name="Ground">Colour of the ground.</param>
    /// <param name="Motif">Colour of the figures.</param>
    public sealed record Parameters(float Width, float Depth, bool IsRound, RugFigure Figure, LinearRgb Ground, LinearRgb Motif);

    /// <summary>Thickness, metres: low enough to stand on.</summary>
    private const float Thickness = 0.014f;

    public override EntryInfo Info { get; } = new()
    {
        Id = "rug",
        Names = ["rug"],
        Words = ["round", "striped"],
        Family = "furniture",
        Size = new Vector3(2.2f, 0.012f, 1.6f),
        Habitats = ["living-room", "studio"],
        ViewAzimuth = 0.3f,
        ViewElevation = 0.4f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool isRound = wishes.Words.Contains("round");
        LinearRgb ground = wishes.ColorOr(LinearRgb.FromHex(stream.Child("ground").Pick("#d9cdb8", "#cbc4b6", "#8f3f36", "#40586e")));
        LinearRgb motif = wishes.Colors.Length > 1 ? wishes.Colors[1] : ground.Luminance < 0.35f ? LinearRgb.FromHex("#dccdb2") : LinearRgb.FromHex(stream.Child("motif").Pick("#9c5b3e", "#5d7282", "#6f7f62"));
        return new Parameters(
            isRound ? 1.9f : stream.Child("width").Range(2.1f, 2.5f),
            isRound ? 1.9f : stream.Child("depth").Range(1.5f, 1.75f),
            isRound,
            wishes.Words.Contains("striped") ? RugFigure.Stripes : stream.Child("figure").Pick(RugFigure.Diamonds, RugFigure.Diamonds, RugFigure.Stripes),
            ground,
            motif);
    }

    /// <summary>A rug of a given size and colours.</summary>
    public static Model Make(float width, float depth, RugFigure figure, LinearRgb ground, LinearRgb motif) =>
        Weave(new Parameters(width, depth, false, figure, ground, motif));

    protected override Model Build(Parameters p, float resolution) => Weave(p);

    private static Model Weave(Parameters p)
    {
        var half = new Vector2(p.Width, p.Depth) / 2;
        var wool = new Material
        {
            Name = "body", BaseColor = p.Ground, Roughness = 0.95f, Specular = 0.01f, Sheen = 0.4f, Pattern = new RugPattern(half, p.IsRound, p.Figure, p.Motif),
        };
        var model = new ModelBuilder();
        if (p.IsRound)
        {
            model.Add(Shapes.Cylinder(half.X, Thickness, 0.005f, 96), wool);
        }
        else
        {
            // Hand-woven: the selvedges are not quite straight.
            model.Add(Shapes.Cushion(p.Width, Thickness, p.Depth, 0.005f, 0, 40).Warp(q => q + new Vector3(0.006f * Noise.Perlin(new Vector3(q.Z * 2.5f, 0, 1), 7), 0, 0.008f * Noise.Perlin(new Vector3(q.X * 1.8f, 0, 2), 8))), wool);
            AddFringe(model, half, p.Ground);
        }

        return model.Surface(SurfaceTag.Top, new Vector3(0, Thickness, 0), new Vector3(half.X * 0.8f, 0, 0), new Vector3(0, 0, -half.Y * 0.8f)).Build();
    }

    // The ends of the warp, knotted in bundles, lie on the floor as they fell.
    private static void AddFringe(ModelBuilder model, Vector2 half, LinearRgb color)
    {
        const float Spacing = 0.016f;
        var yarn = new Material { Name = "fringe", BaseColor = LinearRgb.Lerp(color, LinearRgb.FromHex("#e6dfd0"), 0.6f), Roughness = 1, Specular = 0.01f };
        int count = (int)(2 * half.Y / Spacing);
        for (int i = 0; i < 2 * count; i++)
        {
            float end = i < count ? -1 : 1, z = (((i % count) + 0.5f) * Spacing) - half.Y, lie = Noise.Perlin(new Vector3(z * 9, end, 0.3f), 5), stray = Noise.Perlin(new Vector3(i * 0.77f, end, 0), 6);
            Vector3 root = new(end * (half.X - 0.003f), 0.008f, z), tip = new(end * (half.X + 0.058f + (0.012f * stray)), 0.003f, z + (0.03f * lie) + (0.012f * stray));
            model.Add(Shapes.Tube([root, Vector3.Lerp(root, tip, 0.3f) with { Y = 0.005f, Z = z + (0.004f * stray) }, Vector3.Lerp(root, tip, 0.7f) with { Y = 0.003f }, tip], t => 0.0034f - (0.0012f * t), 5), yarn, 1.3f);
        }
    }
}
