using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Household;

/// <summary>A painter's palette with daubs of paint and brushes; a single paintbrush by word.</summary>
internal sealed class Palette : CatalogueEntry<Palette.Parameters>
{
    /// <param name="IsBrush">Only a brush.</param>
    /// <param name="Width">0.26 to 0.32 m.</param>
    /// <param name="Daubs">Number, 6 to 9.</param>
    /// <param name="Brushes">Beside the palette, 0 to 3.</param>
    /// <param name="Wood">Kind of wood.</param>
    /// <param name="Paint">Colour on the brush.</param>
    /// <param name="Seed">Of the daubs.</param>
    public sealed record Parameters(bool IsBrush, float Width, int Daubs, int Brushes, string Wood, LinearRgb Paint, uint Seed);

    private static readonly string[] _colors = ["#d8282a", "#f08a1c", "#f4d128", "#4aa84a", "#2f8fd0", "#2a3fa0", "#8a3fa8", "#f4f1ea", "#3a2a20"];

    public override EntryInfo Info { get; } = new()
    {
        Id = "palette",
        Names = ["palette", "paint palette", "artist's palette", "painter's palette", "color palette", "paintbrush", "paint brush", "artist's brush", "paintbrush and palette", "palette and brush"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("paintbrush", "paintbrushes").Add("paint brush", "paint brushes").Add("artist's brush", "artist's brushes"),
        Words = ["brush"],
        Parts = ["paint", "brush"],
        Family = "household",
        Size = new Vector3(0.3f, 0.02f, 0.24f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.2f,
        ViewElevation = 0.75f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        !wishes.Words.Contains("palette") && wishes.Words.Overlaps(["paintbrush", "brush", "paintbrushe"]), stream.Child("width").Range(0.27f, 0.31f), stream.Child("daubs").Range(7, 9), stream.Child("brushes").Range(1, 2), stream.Child("wood").Pick("birch", "oak", "cherry"), wishes.PartColorOr("paint", wishes.ColorOr(LinearRgb.FromHex(stream.Child("paint").Pick("#2f8fd0", "#d8282a", "#f4d128")))), stream.Child("daubed").Seed);

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        if (p.IsBrush)
        {
            Brush(model, p.Paint, Matrix4x4.CreateTranslation(0, 0.008f, 0));
            return model.Build(ground: true, center: true);
        }

        float w = p.Width, thick = 0.006f;
        var stream = new RandomStream(p.Seed);

        // A kidney with a bite for the fingers and a hole for the thumb.
        List<Vector2> outline = [.. Splines.CatmullRom2D([new(-0.48f, 0.02f), new(-0.4f, 0.28f), new(-0.1f, 0.4f), new(0.26f, 0.36f), new(0.47f, 0.12f), new(0.48f, -0.14f), new(0.34f, -0.33f), new(0.17f, -0.26f), new(0.08f, -0.13f), new(-0.04f, -0.16f), new(-0.12f, -0.32f), new(-0.3f, -0.33f), new(-0.45f, -0.2f)], 10, closed: true).Select(q => q * w)];
        List<Vector2> hole = [.. Outlines.Ellipse(w * 0.055f, w * 0.07f, 40).Select(q => q + new Vector2(w * 0.28f, -w * 0.13f))];
        model.Add(Shapes.Slab(outline, thick, 0.002f, 3, [hole]), Presets.Wood(p.Wood, Vector3.UnitX, "body") with { Coat = 0.4f, CoatRoughness = 0.15f });
        for (int i = 0; i < p.Daubs; i++)
        {
            RandomStream own = stream.Child(i);
            float a = float.Lerp(2.95f, 0.12f, i / (p.Daubs - 1f)), r = w * own.Range(0.046f, 0.058f);
            Vector3 at = new(w * 0.365f * MathF.Cos(a), thick, (-w * 0.27f * MathF.Sin(a)) - (w * 0.01f));
            PolyMesh daub = Shapes.Grid(56, 22, (u, v) =>
            {
                float b = MathF.Tau * u, edge = 1 + (0.16f * Noise.Perlin(new Vector3(MathF.Sin(b) * 1.6f, MathF.Cos(b) * 1.6f, i), own.Seed)), t = 1 - v, swirl = 0.16f * MathF.Sin((t * 9) + (b * 2));
                return new Vector3(r * edge * t * MathF.Sin(b), r * (0.42f + (0.12f * swirl)) * MathF.Sqrt(MathF.Max(0, 1 - (t * t))) + (r * 0.24f * MathF.Exp(-t * t * 9)), r * edge * t * MathF.Cos(b));
            }, wrapU: true);
            model.Add(daub.Move(at), new Material { Name = "paint" + i, BaseColor = LinearRgb.FromHex(_colors[i % _colors.Length]), Roughness = 0.24f, Coat = 0.6f, CoatRoughness = 0.1f }, 1.2f);
        }

        // A smear where two colours were mixed.
        PolyMesh smear = Shapes.Grid(60, 10, (u, v) => new Vector3(w * (-0.16f + (0.24f * u)), thick + 0.0012f + (0.0012f * MathF.Sin(v * 20)), (w * 0.02f) + (w * 0.08f * (v - 0.5f) * (1 - (0.5f * u))) + (w * 0.03f * MathF.Sin(u * 4)))).Flip();
        model.Add(smear.Paint((q, _) => LinearRgb.Lerp(new LinearRgb(1, 1, 1), new LinearRgb(0.25f, 0.55f, 1.1f), Noise.SmoothStep(-0.3f, 0.3f, Noise.Perlin(new Vector3(q.X * 30, 0, q.Z * 160), 4)))), new Material { Name = "mixed", BaseColor = LinearRgb.FromHex("#e8ae8a"), Roughness = 0.3f, Coat = 0.4f }, 1.2f);
        for (int i = 0; i < p.Brushes; i++)
        {
            Brush(model, i == 0 ? p.Paint : LinearRgb.FromHex(_colors[(p.Seed + 3) % 7]), Matrix4x4.CreateRotationY(0.5f + (0.35f * i)) * Matrix4x4.CreateRotationZ(0.03f) * Matrix4x4.CreateTranslation(w * (0.05f + (0.16f * i)), thick + 0.011f, w * (0.12f + (0.1f * i))));
        }

        return model.Build(ground: true, center: true);
    }

    // A round brush along X, its hairs to +X.
    private static void Brush(ModelBuilder model, LinearRgb paint, Matrix4x4 place)
    {
        PolyMesh Turn(List<Vector2> profile, int sides) => Shapes.Lathe(profile, sides).RotateZ(-MathF.PI / 2).Transform(place);
        model.Add(Turn(Splines.CatmullRom2D([new(0, -0.15f), new(0.0016f, -0.146f), new(0.0032f, -0.06f), new(0.0052f, 0.02f), new(0.0045f, 0.06f), new(0.0042f, 0.068f)], 8), 28), Presets.Lacquer(LinearRgb.FromHex("#b5382a"), "handle"), 0.9f);
        model.Add(Turn([new(0.0042f, 0.064f), new(0.0047f, 0.066f), new(0.0047f, 0.074f), new(0.0052f, 0.075f), new(0.0052f, 0.079f), new(0.0048f, 0.08f), new(0.005f, 0.1f), new(0, 0.1f)], 28), Presets.Chrome("ferrule") with { Metallic = 0.8f }, 0.9f);
        model.Add(Turn(Splines.CatmullRom2D([new(0.0046f, 0.099f), new(0.0066f, 0.112f), new(0.0058f, 0.124f), new(0.0025f, 0.136f), new(0, 0.142f)], 8), 32), new Material { Name = "hair", BaseColor = LinearRgb.FromHex("#7a5434"), Roughness = 0.7f }, 1.1f);
        model.Add(Turn(Splines.CatmullRom2D([new(0.0068f, 0.114f), new(0.0064f, 0.124f), new(0.003f, 0.137f), new(0, 0.144f)], 8), 32), new Material { Name = "wet paint", BaseColor = paint, Roughness = 0.25f, Coat = 0.5f }, 1.1f);
    }
}
