using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Household;

/// <summary>A pillar candle with runs of wax on a brass dish, burning.</summary>
internal sealed class Candle : CatalogueEntry<Candle.Parameters>
{
    /// <param name="Radius">Of the pillar, 0.03 to 0.036 m.</param>
    /// <param name="Height">Of the pillar, 0.1 to 0.13 m.</param>
    /// <param name="Lit">Whether it burns.</param>
    /// <param name="Drips">Angle (radians) and length (share of the height) of each run of wax.</param>
    /// <param name="Color">Of the wax.</param>
    /// <param name="Material">Asked material of the dish, or null.</param>
    public sealed record Parameters(float Radius, float Height, bool Lit, IReadOnlyList<(float Angle, float Length)> Drips, LinearRgb Color, string? Material);

    public override EntryInfo Info { get; } = new()
    {
        Id = "candle",
        Names = ["candle"],
        Words = ["unlit", "off"],
        Family = "household",
        PrintsText = true,
        Size = new Vector3(0.12f, 0.17f, 0.12f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.3f,
        ViewElevation = 0.2f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        RandomStream runs = stream.Child("drips");
        int count = runs.Range(5, 7);
        return new Parameters(
            stream.Child("radius").Range(0.031f, 0.035f),
            stream.Child("height").Range(0.105f, 0.125f),
            !wishes.Words.Overlaps(["unlit", "off"]),
            [.. Enumerable.Range(0, count).Select(i => ((i + runs.Range(0.1f, 0.8f)) * MathF.Tau / count, runs.Range(0.2f, 0.75f)))],
            wishes.ColorOr(LinearRgb.FromHex("#f3e6c8")),
            wishes.Material);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        const float Lift = 0.006f;
        var model = new ModelBuilder();
        float r = p.Radius, top = Lift + p.Height;

        // The dish: a shallow pan with a rolled rim.
        float dish = r * 1.85f;
        Material brass = Presets.ByName(p.Material, null, "dish") ?? Presets.Brass("dish");
        model.Add(
            Shapes.Lathe(
                Outlines.Round(
                    [new(0, 0), new(dish * 0.68f, 0), new(dish, 0.011f), new(dish - 0.0012f, 0.0138f), new(dish * 0.66f, 0.004f), new(0, 0.004f)],
                    [0, 0.004f, 0.0012f, 0.0012f, 0.006f, 0], 6, closed: false), 96),
            brass, 1f);

        // Wax lets the flame's light through: it glows below the rim and fades downwards.
        Material wax = new()
        {
            Name = "wax",
            BaseColor = p.Color,
            Roughness = 0.42f,
            Coat = 0.25f,
            CoatRoughness = 0.2f,
            Translucency = 0.15f,
            Emission = p.Color * LinearRgb.FromHex("#ffb45e") * (p.Lit ? 0.55f : 0),
            Pattern = new VerticalGlow(top - (p.Height * 0.55f), top + 0.004f),
        };
        List<Vector2> pillar = Outlines.Round(
            [new(0, 0.004f), new(r, 0.004f), new(r, top), new(r - 0.005f, top), new(r * 0.6f, top - 0.006f), new(0, top - 0.007f)],
            [0, 0.002f, 0.0028f, 0.002f, 0.01f, 0], 6, closed: false);
        model.Add(
            Shapes.Lathe(pillar, 96).Warp(q =>
            {
                // The rim has softened unevenly.
                float angle = MathF.Atan2(q.Z, q.X), near = Noise.SmoothStep(top - 0.02f, top, q.Y);
                return q + new Vector3(0, near * 0.0022f * (MathF.Sin((2 * angle) + 1) + (0.6f * MathF.Sin((5 * angle) + 2))), 0);
            }),
            wax, 1f);
        foreach ((float angle, float length) in p.Drips)
        {
            (float sin, float cos) = MathF.SinCos(angle);
            float end = top - (p.Height * length);
            List<Vector3> run = [new(cos * (r - 0.005f), top - 0.0012f, sin * (r - 0.005f)), new(cos * r, top - 0.003f, sin * r), new(cos * (r + 0.0005f), (top + end) / 2, sin * (r + 0.0005f)), new(cos * (r + 0.001f), end, sin * (r + 0.001f))];
            model.Add(Shapes.Tube(Splines.CatmullRom(run, 8), t => 0.0021f + (0.0016f * t * t), 16), wax, 1.2f);
            model.Add(Shapes.Ellipsoid(new Vector3(0.0038f, 0.0052f, 0.0038f), 24).Move(run[^1]), wax, 1.2f);
        }

        model.Add(Shapes.Tube([new(0, top - 0.008f, 0), new(0.0005f, top + 0.003f, 0), new(0.002f, top + 0.009f, 0)], 0.0011f, 8), Presets.Matte(LinearRgb.FromHex("#2a2320"), "wick"));
        if (p.Lit)
        {
            model.Add(Flame(0.034f).Move(0.0008f, top + 0.003f, 0), FlameMaterial(), 1.4f);
        }

        return model.Build(ground: true);
    }

    /// <summary>A candle flame standing on its root at the origin.</summary>
    /// <param name="height">Metres.</param>
    internal static PolyMesh Flame(float height) => Shapes.Lathe(
        [.. Splines.CatmullRom2D(
            [new(0.0001f, 0), new(0.1f, 0.06f), new(0.17f, 0.22f), new(0.145f, 0.42f), new(0.08f, 0.66f), new(0.028f, 0.87f), new(0.0001f, 1)], 6)
            .Select(q => new Vector2(MathF.Max(0, q.X), q.Y) * height)], 32);

    /// <summary>The light of a flame: orange at the tip, pale yellow within.</summary>
    internal static Material FlameMaterial() =>
        Presets.Glow(LinearRgb.FromHex("#ffc46a"), 1.5f, "flame") with { Pattern = new FlameGlow(0.034f) };
}
