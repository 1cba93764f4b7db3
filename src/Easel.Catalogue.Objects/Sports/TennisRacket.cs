using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Sports;

/// <summary>A tennis racket stood on its butt: an oval strung head, an open throat, a wound grip.</summary>
internal sealed class TennisRacket : CatalogueEntry<TennisRacket.Parameters>
{
    /// <param name="HalfWidth">Of the head, 0.122 to 0.135 m.</param>
    /// <param name="HalfHeight">Of the head, 0.162 to 0.175 m.</param>
    /// <param name="Mains">Strings along, 14 to 18.</param>
    /// <param name="Crosses">Strings across, 16 to 20.</param>
    /// <param name="Lean">To the side, radians.</param>
    /// <param name="IsWooden">An old one of ash.</param>
    /// <param name="Color">Of the frame.</param>
    /// <param name="Second">Of the stripes.</param>
    /// <param name="GripColor">Of the grip.</param>
    public sealed record Parameters(float HalfWidth, float HalfHeight, int Mains, int Crosses, float Lean, bool IsWooden, LinearRgb Color, LinearRgb Second, LinearRgb GripColor);

    public override EntryInfo Info { get; } = new()
    {
        Id = "tennis-racket",
        Names = ["tennis racket", "tennis racquet", "racket", "racquet"],
        Words = ["old", "vintage", "wooden"],
        Parts = ["grip", "handle", "string"],
        Family = "sports",
        Size = new Vector3(0.3f, 0.7f, 0.05f),
        Habitats = ["park", "studio"],
        ViewAzimuth = 0.28f,
        ViewElevation = 0.04f,
        FacesViewer = true,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool old = wishes.Colors.IsEmpty && wishes.Words.Overlaps(["old", "vintage", "wooden"]);
        (string frame, string stripe) = stream.Child("colors").Pick(("#d9262c", "#f3efe6"), ("#1f6fc4", "#f2c230"), ("#24272c", "#7fd02a"), ("#f2b81e", "#24272c"), ("#2f9a5a", "#f3efe6"));
        LinearRgb color = wishes.ColorOr(LinearRgb.FromHex(frame));
        return new Parameters(
            stream.Child("width").Range(0.125f, 0.133f), stream.Child("height").Range(0.164f, 0.173f), stream.Child("mains").Pick(14, 16), stream.Child("crosses").Pick(17, 19), stream.Child("lean").Range(0.12f, 0.22f) * (stream.Child("side").Chance(0.5f) ? 1 : -1),
            old, color, wishes.Colors.Length > 1 ? wishes.Colors[1] : LinearRgb.FromHex(wishes.Colors.IsEmpty ? stripe : color.Luminance > 0.4f ? "#25282d" : "#f3efe6"),
            wishes.PartColorOr("grip", wishes.PartColorOr("handle", LinearRgb.FromHex(old ? "#5a3219" : stream.Child("tape").Pick("#f0ece2", "#24262a", "#24262a")))));
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float w = p.HalfWidth, h = p.HalfHeight, centre = 0.34f + h;
        Material frame = p.IsWooden ? Presets.Wood("oak", name: "body") with { Coat = 0.7f, CoatRoughness = 0.08f } : Presets.Lacquer(p.Color, "body") with { Roughness = 0.25f, Coat = 1, CoatRoughness = 0.05f };
        Material accent = Presets.Lacquer(p.Second, "stripe") with { Coat = 0.9f };

        // The hoop: a hollow section, deeper than it is wide, with a groove for the strings outside.
        List<Vector3> hoop = [.. Enumerable.Range(0, 120).Select(i => MathF.Tau * i / 120).Select(a => Rim(a))];
        List<Vector2> section = Outlines.Round([new(0.0062f, -0.0118f), new(0.0062f, 0.0118f), new(-0.0045f, 0.0105f), new(-0.006f, 0), new(-0.0045f, -0.0105f)], 0.004f, 4);
        model.Add(Shapes.Sweep(hoop, section, closed: true, up: Vector3.UnitZ), frame, 1);
        foreach (float side in (ReadOnlySpan<float>)[0.2f, 1.0f])
        {
            // Stripes on both shoulders.
            List<Vector3> arc = [.. Enumerable.Range(0, 15).Select(i => side + (0.34f * i / 14)).Select(Rim)];
            List<Vector2> wider = [.. section.Select(q => q * 1.06f)];
            model.Add(Shapes.Sweep(arc, wider, up: Vector3.UnitZ).BothSides(), accent, 1);
        }

        // The throat: two arms run together to the shaft, and a bridge closes the hoop.
        List<Vector3> arm = Splines.CatmullRom([Rim(-0.98f), new(0.062f, 0.345f, 0), new(0.028f, 0.275f, 0), new(0.0125f, 0.215f, 0), new(0.011f, 0.17f, 0)], 10);
        model.Add(Shapes.Sweep(arm, Outlines.Rectangle(0.0125f, 0.022f, 0.005f, 4), up: Vector3.UnitZ).BothSides(), frame, 1);
        model.Add(Shapes.Rod(new(0, 0.16f, 0), new(0, 0.235f, 0), 0.0115f, 0.0095f, 16), frame);

        // Strings, over and under one another.
        Material gut = Presets.Plastic(LinearRgb.FromHex(p.IsWooden ? "#e3cfa0" : "#f1f0ea"), "string") with { Roughness = 0.35f };
        PolyMesh strings = new();
        const float Thick = 0.00085f;
        for (int i = 0; i < p.Mains; i++)
        {
            float x = (i - ((p.Mains - 1) / 2f)) * 1.72f * w / p.Mains, reach = h * MathF.Sqrt(1 - (x / w * (x / w)));
            strings.Join(Shapes.Rod(new(x, centre - reach, 0.0007f), new(x, centre + reach, 0.0007f), Thick, null, 6));
        }

        for (int i = 0; i < p.Crosses; i++)
        {
            float y = (i - ((p.Crosses - 1) / 2f)) * 1.78f * h / p.Crosses, reach = w * MathF.Sqrt(1 - (y / h * (y / h)));
            strings.Join(Shapes.Rod(new(-reach, centre + y, -0.0007f), new(reach, centre + y, -0.0007f), Thick, null, 6));
        }

        model.Add(strings, gut);

        // An eight-sided handle with its tape wound round, a collar above and a wide butt below.
        List<Vector2> octagon = Outlines.Round([.. Enumerable.Range(0, 8).Select(i => MathF.Tau * (i + 0.5f) / 8).Select(a => new Vector2(0.0155f * MathF.Cos(a), 0.0185f * MathF.Sin(a)))], 0.003f, 2);
        Material grip = Presets.Leather(p.GripColor, "grip") with { Roughness = 0.65f };
        model.Add(Shapes.Sweep([new(0, 0.01f, 0), new(0, 0.19f, 0)], octagon, up: Vector3.UnitZ), grip, 0.6f);
        const int Turns = 9;
        List<Vector3> seam = [.. Enumerable.Range(0, (Turns * 24) + 1).Select(i =>
        {
            (float s, float c) = MathF.SinCos(MathF.Tau * i / 24);
            return new Vector3(0.0153f * c, 0.014f + (0.172f * i / (Turns * 24f)), 0.0183f * s);
        })];
        model.Add(Shapes.Tube(seam, 0.0009f, 6), Presets.Leather(p.GripColor * 0.45f, "seam"), 1.2f);
        model.Add(Shapes.Cylinder(0.0185f, 0.012f, 0.003f, 32, 0.0165f).Move(0, 0.186f, 0), Presets.Rubber(name: "collar"));
        model.Add(Shapes.Sweep([new(0, 0, 0), new(0, 0.006f, 0), new(0, 0.018f, 0)], octagon, t => new Vector2(1.22f - (0.18f * t)), up: Vector3.UnitZ), Presets.Plastic(p.IsWooden ? LinearRgb.FromHex("#5a3219") : p.Color, "butt"), 0.6f);
        model.Surface(SurfaceTag.Grip, new Vector3(0, 0.1f, 0), new Vector3(0.015f, 0, 0), new Vector3(0, 0, -0.015f));
        return new ModelBuilder().Add(model.Build(), Matrix4x4.CreateRotationZ(p.Lean)).Build(ground: true, center: true);

        // A little broader above its middle.
        Vector3 Rim(float a)
        {
            (float s, float c) = MathF.SinCos(a);
            return new Vector3(w * c * (1 + (0.03f * s)), centre + (h * s), 0);
        }
    }
}
