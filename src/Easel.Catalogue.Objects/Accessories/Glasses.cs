using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Accessories;

/// <summary>A pair of glasses with its temples unfolded; dark ones by word.</summary>
internal sealed class Glasses : CatalogueEntry<Glasses.Parameters>
{
    /// <summary>Shapes of the rims.</summary>
    public enum Rim
    {
        Round,
        Square,
        Aviator,
    }

    /// <param name="IsDark">Sunglasses.</param>
    /// <param name="Rim">Shape of the rims.</param>
    /// <param name="HalfWidth">Of a lens, 0.023 to 0.027 m.</param>
    /// <param name="Thickness">Of the rims, 0.0012 (wire) to 0.0038 m.</param>
    /// <param name="Bridge">Between the lenses, 0.017 to 0.021 m.</param>
    /// <param name="Color">Of the frame.</param>
    /// <param name="Lens">Tint of dark lenses.</param>
    public sealed record Parameters(bool IsDark, Rim Rim, float HalfWidth, float Thickness, float Bridge, LinearRgb Color, LinearRgb Lens);

    public override EntryInfo Info { get; } = new()
    {
        Id = "glasses",
        Names = ["glasses", "eyeglasses", "spectacles", "pair of glasses", "reading glasses", "sunglasses", "pair of sunglasses", "shades glasses", "dark glasses"],
        Words = ["sun", "sunglasses", "sunglasse", "dark", "round", "square", "aviator", "shades", "reading"],
        Parts = ["lens", "frame"],
        Family = "accessories",
        Size = new Vector3(0.14f, 0.05f, 0.145f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.45f,
        ViewElevation = 0.26f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool dark = wishes.Words.Overlaps(["sunglasses", "sun", "dark", "shades"]);
        Rim rim = wishes.Words.Contains("round") ? Rim.Round : wishes.Words.Contains("aviator") ? Rim.Aviator : wishes.Words.Contains("square") ? Rim.Square : dark ? stream.Child("rim").Pick(Rim.Square, Rim.Aviator, Rim.Square) : stream.Child("rim").Pick(Rim.Round, Rim.Square);
        bool wire = rim == Rim.Aviator || (rim == Rim.Round && stream.Child("wire").Chance(0.3f) && wishes.Colors.IsEmpty);
        LinearRgb color = wishes.PartColorOr("frame", wishes.ColorOr(LinearRgb.FromHex(wire ? "#d9b25a" : dark ? "#1b1c1f" : stream.Child("frame").Pick("#1f2024", "#5a2f1a", "#7a1f2a", "#1f3a5f"))));
        return new Parameters(
            dark, rim, rim == Rim.Aviator ? 0.0275f : stream.Child("width").Range(0.0238f, 0.026f), wire ? 0.0013f : stream.Child("rim width").Range(0.0026f, 0.0036f), stream.Child("bridge").Range(0.0175f, 0.0205f), color,
            wishes.PartColorOr("lens", wishes.Colors.Length > 1 ? wishes.Colors[1] : LinearRgb.FromHex("#23272b")));
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        bool wire = p.Thickness < 0.002f;
        Material frame = wire ? Presets.Metal(p.Color, 0.18f, "frame") : Presets.Plastic(p.Color, "frame") with { Roughness = 0.22f, Coat = 0.9f, CoatRoughness = 0.05f };
        Material gold = wire ? frame : Presets.Metal(LinearRgb.FromHex("#c9c4b4"), 0.22f, "hinge");
        Material glass = p.IsDark
            ? new Material { Name = "lens", BaseColor = p.Lens * 0.5f, Roughness = 0.05f, Specular = 0.06f, Coat = 1, CoatRoughness = 0.02f, Kind = FrameMaterialKind.Glass }
            : Presets.Pane(LinearRgb.FromHex("#f4fafa"), "lens");
        float w = p.HalfWidth, centre = (p.Bridge / 2) + w + p.Thickness, y = 0.026f;
        List<Vector2> lens = Outline(p);

        // The front is bent a little round the face.
        float Bend(float x) => -1.1f * x * x;
        Vector3 At(Vector2 q) => new(q.X + centre, q.Y + y, Bend(q.X + centre));
        List<Vector3> ring = [.. lens.Select(At)];
        model.Add(Shapes.Sweep(ring, Outlines.Rectangle(p.Thickness * (wire ? 1.6f : 1.5f), wire ? 0.0018f : 0.0042f, wire ? 0.0007f : 0.0012f), closed: true, up: Vector3.UnitZ).BothSides(), frame, 1);
        PolyMesh pane = Shapes.Extrude(lens, 0.0014f, 0.0003f).Warp(v => new Vector3(v.X + centre, v.Y + y, v.Z + Bend(v.X + centre) + (0.0022f * (1 - (v.X * v.X / (w * w))))));
        model.Add(pane.BothSides(), glass, 1.2f);

        // The bridge, pads that rest on the nose, hinges and temples with their bent tips.
        float inner = p.Bridge / 2, high = y + (w * 0.28f);
        List<Vector3> arch = Splines.CatmullRom([new(-inner - 0.0006f, high - 0.001f, 0), new(-inner * 0.5f, high + 0.0038f, 0.0016f), new(inner * 0.5f, high + 0.0038f, 0.0016f), new(inner + 0.0006f, high - 0.001f, 0)], 8);
        model.Add(Shapes.Tube(arch, wire ? 0.0014f : 0.0024f, 16), frame, 1.2f);
        if (p.Rim == Rim.Aviator)
        {
            model.Add(Shapes.Tube(Splines.CatmullRom([new(-inner - 0.012f, high + 0.0125f, -0.0006f), new(0, high + 0.0145f, 0.001f), new(inner + 0.012f, high + 0.0125f, -0.0006f)], 8), 0.0013f, 14), frame, 1.2f);
        }

        model.Add(Shapes.Ellipsoid(new Vector3(0.0018f, 0.0052f, 0.003f), 18).RotateZ(0.3f).RotateY(0.4f).Move(inner * 0.72f, y - 0.004f, -0.006f).BothSides(), Presets.Plastic(LinearRgb.FromHex("#e9e4da"), "pad"), 1);
        float edge = centre + w + p.Thickness, hinge = y + (w * 0.34f), z = Bend(edge);
        List<Vector3> temple = Splines.CatmullRom([new(edge - 0.002f, hinge, z + 0.0004f), new(edge + 0.003f, hinge, z - 0.004f), new(edge + 0.004f, hinge, z - 0.016f), new(edge + 0.002f, hinge - 0.001f, z - 0.06f), new(edge - 0.003f, hinge - 0.003f, z - 0.1f), new(edge - 0.006f, hinge - 0.012f, z - 0.122f), new(edge - 0.009f, 0.0015f, z - 0.138f)], 10);
        model.Add(Shapes.Sweep(temple, Outlines.Rectangle(wire ? 0.0016f : 0.0028f, wire ? 0.0018f : 0.0062f, wire ? 0.0007f : 0.0012f), t => new Vector2(1, (wire ? 1 : 1.05f - (0.35f * MathF.Sin(MathF.PI * MathF.Min(1, t * 1.1f)))) + (wire && t > 0.72f ? 1.1f : 0)), up: Vector3.UnitY).BothSides(), frame, 1.1f);
        model.Add(Shapes.Ellipsoid(new Vector3(0.0018f, 0.0012f, 0.001f), 12).Move(edge - 0.0025f, hinge, z + (wire ? 0.001f : 0.0026f)).BothSides(), gold, 1);
        return model.Build(ground: true, center: true);
    }

    private static List<Vector2> Outline(Parameters p)
    {
        float w = p.HalfWidth;
        return p.Rim switch
        {
            Rim.Round => Outlines.Ellipse(w, w * 0.95f, 72),
            Rim.Aviator => Splines.CatmullRom2D([new(w * 0.95f, w * 0.35f), new(w * 0.6f, w * 0.82f), new(-w * 0.4f, w * 0.86f), new(-w * 0.92f, w * 0.55f), new(-w * 0.86f, -w * 0.15f), new(-w * 0.35f, -w * 0.86f), new(w * 0.25f, -w * 0.98f), new(w * 0.78f, -w * 0.5f)], 10, closed: true),
            _ => Outlines.Round([new(w * 1.02f, w * 0.74f), new(-w * 0.98f, w * 0.72f), new(-w * 0.86f, -w * 0.76f), new(w * 0.88f, -w * 0.78f)], [w * 0.32f, w * 0.3f, w * 0.5f, w * 0.55f], 10),
        };
    }
}
