using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Electronics;

/// <summary>Headphones standing on their ear cups.</summary>
internal sealed class Headphones : CatalogueEntry<Headphones.Parameters>
{
    /// <param name="Width">Between the cups, 0.15 to 0.17 m.</param>
    /// <param name="Cup">Half height of a cup, 0.041 to 0.046 m.</param>
    /// <param name="Roundness">Width of a cup over its height, 0.8 to 1.</param>
    /// <param name="Band">Width of the headband, 0.028 to 0.036 m.</param>
    /// <param name="Toe">How far the cups turn to the front, radians, 0.05 to 0.25.</param>
    /// <param name="Color">Of shells and band.</param>
    /// <param name="Pad">Of the cushions.</param>
    /// <param name="Cable">Whether a cable leaves them.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(
        float Width, float Cup, float Roundness, float Band, float Toe, LinearRgb Color, LinearRgb Pad, bool Cable, string? Material, LinearRgb? Dye);

    public override EntryInfo Info { get; } = new()
    {
        Id = "headphones",
        Names = ["headphones", "headphone", "pair of headphones", "headset"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("headphones", "headphones").Add("headphone", "headphones").Add("pair of headphones", "pairs of headphones"),
        Words = ["wireless"],
        Family = "electronics",
        Size = new Vector3(0.2f, 0.2f, 0.09f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.62f,
        ViewElevation = 0.22f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        LinearRgb color = wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#2c2e33", "#e6e3dd", "#c8402f", "#35598a")));
        return new Parameters(
            stream.Child("width").Range(0.152f, 0.166f),
            stream.Child("cup").Range(0.0415f, 0.0455f),
            stream.Child("round").Range(0.82f, 0.98f),
            stream.Child("band").Range(0.029f, 0.035f),
            stream.Child("toe").Range(0.06f, 0.2f),
            color,
            LinearRgb.FromHex(color.Luminance > 0.4f ? "#b9b3aa" : "#222326"),
            !wishes.Words.Contains("wireless") && stream.Child("cable").Chance(0.35f),
            wishes.Material,
            wishes.Dye);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        Material shell = Presets.ByName(p.Material, p.Dye, "shell") ?? Presets.Plastic(p.Color, "shell") with { Roughness = 0.3f, Coat = 0.4f, CoatRoughness = 0.12f };
        Material pad = Presets.Leather(p.Pad, "pad") with { Roughness = 0.62f, Coat = 0 }, metal = Presets.Metal(LinearRgb.FromHex("#c4c7cb"), 0.28f, "slider") with { Metallic = 0.7f };
        var model = new ModelBuilder();
        float half = p.Width / 2, cup = p.Cup, ear = cup, rise = 0.118f;

        // The band: flatter on top than a circle, a padded strip below it.
        Vector3 Arch(float t, float inset)
        {
            float a = (t - 0.5f) * 2.75f;
            return new Vector3((half + 0.004f - inset) * MathF.Sin(a) * 1.02f, ear + 0.012f + ((rise - inset) * MathF.Pow(MathF.Max(0, MathF.Cos(a * 0.985f) + 0.2f) / 1.2f, 0.82f)), 0);
        }

        List<Vector3> arch = [.. Enumerable.Range(0, 81).Select(i => 0.1f + (0.8f * i / 80f)).Select(t => Arch(t, 0))];
        model.Add(Shapes.Sweep(arch, Outlines.Rectangle(p.Band, 0.0062f, 0.0028f, 6), t => new Vector2(0.72f + (0.28f * MathF.Sin(MathF.PI * t)), 1), up: Vector3.UnitY), shell, 1f);
        List<Vector3> cushion = [.. Enumerable.Range(0, 61).Select(i => 0.24f + (0.52f * i / 60f)).Select(t => Arch(t, 0.0085f))];
        model.Add(Shapes.Sweep(cushion, Outlines.Rectangle(p.Band * 1.04f, 0.015f, 0.0072f, 8), t => new Vector2(1, 0.55f + (0.45f * MathF.Pow(MathF.Max(0, MathF.Sin(MathF.PI * t)), 0.4f))), up: Vector3.UnitY), pad, 1.1f);
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            // A slider of metal from the band to the yoke, which holds the cup in front and behind.
            Vector3 from = side < 0 ? arch[2] : arch[^3], hub = new(side * (half + 0.012f), ear + 0.004f, 0);
            model.Add(Shapes.Sweep(Splines.CatmullRom([from, Vector3.Lerp(from, hub, 0.4f) + new Vector3(side * 0.004f, 0, 0), new(side * (half + 0.014f), ear + (cup * 0.98f), 0)], 8), Outlines.Rectangle(0.012f, 0.0034f, 0.0014f, 4), up: new Vector3(side, 0, 0)), metal, 1f);
            PolyMesh Place(PolyMesh mesh) => mesh.RotateY(-side * p.Toe).Move(side * half, ear, 0);
            List<Vector3> yoke = [.. Enumerable.Range(0, 41).Select(i => MathF.PI * i / 40f).Select(a => new Vector3(side * 0.013f, cup * 1.06f * MathF.Sin(a), cup * p.Roundness * 1.06f * MathF.Cos(a)))];
            model.Add(Place(Shapes.Sweep(yoke, Outlines.Rectangle(0.0085f, 0.0042f, 0.0018f, 4), up: new Vector3(0, 0, 1))), shell, 1f);

            // The cup, turned about X: shell outside with a disc and a ring, cushion inside.
            PolyMesh Cup(PolyMesh turned) => Place((side > 0 ? turned.RotateZ(-MathF.PI / 2) : turned.RotateZ(MathF.PI / 2)).Scale(1, 1, p.Roundness));
            List<Vector2> outer = Splines.CatmullRom2D([new(cup * 0.94f, -0.006f), new(cup, 0), new(cup * 0.99f, 0.007f), new(cup * 0.86f, 0.0175f), new(cup * 0.66f, 0.0225f), new(cup * 0.62f, 0.0228f)], 8);
            model.Add(Cup(Shapes.Lathe([new(0, -0.006f), .. outer, new(cup * 0.6f, 0.0215f), new(0, 0.0215f)], 96)), shell, 0.9f);
            model.Add(Cup(Shapes.Lathe(Outlines.Round([new(0.0001f, 0.0213f), new(cup * 0.53f, 0.0213f), new(cup * 0.53f, 0.0228f), new(0.0001f, 0.0235f)], [0, 0, 0.0006f, 0], 3, closed: false), 72)), metal, 0.9f);
            model.Add(Cup(Shapes.Torus(cup * 0.975f, 0.0016f, 96, 10).Move(0, -0.002f, 0)), metal, 1f);
            model.Add(Cup(Shapes.Torus(cup * 0.7f, cup * 0.27f, 96, 24, 0.0115f).Move(0, -0.0135f, 0)), pad, 1.2f);
            model.Add(Cup(Shapes.Cylinder(cup * 0.56f, 0.001f, 0, 48).Move(0, -0.0095f, 0)), Presets.Fabric(LinearRgb.FromHex("#17181a"), 1500, "cloth"));
        }

        if (p.Cable)
        {
            List<Vector3> cable = Splines.CatmullRom([new(half, 0.008f, cup * 0.4f), new(half + 0.004f, 0.004f, cup + 0.008f), new(half - 0.02f, 0.0018f, cup + 0.034f), new(0, 0.0018f, cup + 0.03f), new(-0.05f, 0.0018f, cup + 0.045f), new(-0.06f, 0.0018f, cup + 0.09f)], 12);
            model.Add(Shapes.Tube(cable, 0.0017f, 10), Presets.Rubber(name: "cable"), 1.1f);
        }

        return model.Build(ground: true);
    }
}
