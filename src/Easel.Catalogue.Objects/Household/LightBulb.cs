using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Household;

/// <summary>A light bulb on its screw base: clear with glowing filaments, or frosted.</summary>
internal sealed class LightBulb : CatalogueEntry<LightBulb.Parameters>
{
    /// <param name="Radius">Of the globe, 0.028 to 0.032 m.</param>
    /// <param name="Neck">How long the neck is drawn out, share of the height, 0.3 to 0.4.</param>
    /// <param name="Frosted">Whether the glass is white.</param>
    /// <param name="Loops">Of the filament, 4 to 6.</param>
    /// <param name="Glow">Radiance of filament or globe; 0 for off.</param>
    /// <param name="Light">Colour of the light.</param>
    /// <param name="Brass">Whether the base is of brass.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(float Radius, float Neck, bool Frosted, int Loops, float Glow, LinearRgb Light, bool Brass, string? Material, LinearRgb? Dye);

    private const float BaseRadius = 0.0132f, Base = 0.03f, Glass = 0.078f;

    public override EntryInfo Info { get; } = new()
    {
        Id = "light-bulb",
        Names = ["light bulb", "lightbulb", "bulb"],
        Words = ["off", "frosted", "lit"],
        Family = "household",
        Size = new Vector3(0.062f, 0.112f, 0.062f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.2f,
        ViewElevation = 0.1f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("radius").Range(0.0285f, 0.0312f),
        stream.Child("neck").Range(0.3f, 0.38f),
        wishes.Words.Contains("frosted") || !wishes.Colors.IsEmpty || stream.Child("frosted").Chance(0.15f),
        stream.Child("loops").Range(4, 6),
        wishes.Words.Contains("off") ? 0 : 1,
        wishes.ColorOr(LinearRgb.FromHex("#ffb65c")),
        stream.Child("brass").Chance(0.5f),
        wishes.Material == "glass" ? null : wishes.Material,
        wishes.Dye);

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float r = p.Radius, foot = Base;
        var outline = new Curve((0, BaseRadius * 0.96f / r), (0.06f, BaseRadius / r), (p.Neck * 0.7f, 0.62f), (p.Neck + 0.12f, 0.88f), (0.62f, 1), (0.8f, 0.9f), (0.92f, 0.6f), (0.98f, 0.28f), (1, 0.002f));
        static float Level(float i) => 0.5f - (0.5f * MathF.Cos(MathF.PI * i));
        List<Vector2> outside = [.. Enumerable.Range(0, 81).Select(i => Level(i / 80f)).Select(t => new Vector2(t > 0.9999f ? 0 : r * outline.At(t), foot + (Glass * t)))];
        const float Wall = 0.0008f;
        List<Vector2> inside = [.. outside.AsEnumerable().Reverse().Select(q => new Vector2(MathF.Max(0, q.X - Wall), float.Lerp(q.Y, foot + (Glass * 0.5f), 0.018f)))];
        inside[0] = inside[0] with { X = 0 };
        Material globe = Presets.ByName(p.Material, p.Dye, "globe") ?? (p.Frosted
            ? new Material { Name = "globe", BaseColor = LinearRgb.Lerp(p.Light, LinearRgb.White, p.Dye is null ? 0.75f : 0.05f), Roughness = 0.35f, Coat = 0.4f, Emission = p.Light * (p.Dye is null ? 0.9f : 0.3f) * p.Glow, Kind = FrameMaterialKind.Light }
            : new Material { Name = "globe", Substance = "glass", BaseColor = LinearRgb.FromHex("#f6fafa"), Roughness = 0.004f, Transmission = 1, Ior = 1.5f, AttenuationDistance = 0.1f, Kind = FrameMaterialKind.Glass });
        model.Add(Shapes.Lathe(p.Frosted || p.Material is not null ? [.. outside, new(0, foot + Glass)] : [.. outside, .. inside, outside[0]], 128), globe, 1.1f);

        // The base: a thread, a black ring, the contact it stands on.
        Material metal = p.Brass ? Presets.Brass("base") with { Metallic = 0.8f } : HouseMetals.Worn(LinearRgb.FromHex("#d6d8da"), 0.25f, "base") with { Metallic = 0.75f };
        const int Turns = 5;
        float low = 0.0075f;
        PolyMesh thread = Shapes.Grid(96, 150, (u, v) =>
        {
            (float s, float c) = MathF.SinCos(u * MathF.Tau);
            float turn = (v * Turns) - u, reach = BaseRadius - 0.0011f + (0.0011f * MathF.Cos(turn * MathF.Tau) * (v is > 0.04f and < 0.93f ? 1 : 0));
            return new Vector3(reach * s, low + (v * (Base - low + 0.002f)), reach * c);
        }, wrapU: true);
        model.Add(thread, metal, 1.1f);
        model.Add(Shapes.Lathe(Outlines.Round([new(0, 0.0022f), new(0.0055f, 0.0022f), new(BaseRadius - 0.0016f, low + 0.0002f), new(0, low + 0.0004f)], [0, 0.0008f, 0.0008f, 0], 3, closed: false), 72), Presets.Plastic(LinearRgb.FromHex("#1c1c1e"), "insulator"), 0.9f);
        model.Add(Shapes.Lathe(Outlines.Round([new(0, 0), new(0.0045f, 0), new(0.0052f, 0.0024f), new(0, 0.0026f)], [0, 0.0014f, 0.0006f, 0], 4, closed: false), 48), metal, 1f);
        if (!p.Frosted)
        {
            AddFilament(model, p, foot);
        }

        return model.Build();
    }

    // A stem of glass, two leads, and the filament hung between hooks in loops.
    private static void AddFilament(ModelBuilder model, Parameters p, float foot)
    {
        Material stem = new() { Name = "stem", BaseColor = LinearRgb.FromHex("#dfe6e4"), Roughness = 0.15f, Coat = 0.5f }, wire = Presets.Steel("leads");
        model.Add(Shapes.Lathe(Outlines.Round([new(0, foot), new(0.0085f, foot), new(0.0035f, foot + 0.012f), new(0.0022f, foot + 0.026f), new(0.003f, foot + 0.03f), new(0, foot + 0.031f)], [0, 0.002f, 0.006f, 0.004f, 0.001f, 0], 6, closed: false), 40), stem, 1f);
        float low = foot + 0.026f, high = foot + 0.058f, reach = p.Radius * 0.42f;
        List<Vector3> points = [];
        int n = p.Loops * 2;
        for (int i = 0; i <= n; i++)
        {
            float a = (i / (float)n * 4.9f) - 2.45f;
            points.Add(new Vector3(reach * MathF.Sin(a), i % 2 == 0 ? low : high, reach * MathF.Cos(a)));
        }

        foreach (Vector3 end in (ReadOnlySpan<Vector3>)[points[0], points[^1]])
        {
            model.Add(Shapes.Tube(Splines.CatmullRom([new(end.X * 0.2f, foot + 0.008f, end.Z * 0.2f), new(end.X * 0.5f, foot + 0.018f, end.Z * 0.5f), end], 8), 0.0004f, 8), wire, 1f);
        }

        // Hooks above and below.
        foreach (Vector3 q in points)
        {
            model.Add(Shapes.Rod(new(0, q.Y > foot + 0.04f ? foot + 0.0305f : foot + 0.024f, 0), q, 0.00022f, 0.00022f, 6), wire);
        }

        Material glow = p.Glow > 0 ? Presets.Glow(p.Light, 9, "filament") : Presets.Iron("filament");
        model.Add(Shapes.Tube(points, 0.0007f, 8), glow, 1f);
    }
}
