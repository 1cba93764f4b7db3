using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Street;

/// <summary>A coin-operated parking meter: a domed head with a dial behind glass on a post; two heads by word.</summary>
internal sealed class ParkingMeter : CatalogueEntry<ParkingMeter.Parameters>
{
    /// <param name="Heads">1 or 2.</param>
    /// <param name="Post">Height of the post, 0.52 to 0.62 m: shorter than life, so that the head can be told.</param>
    /// <param name="Time">Where the needle stands, 0 (expired) to 1.</param>
    /// <param name="Color">Of the head.</param>
    /// <param name="PostColor">Of the post.</param>
    /// <param name="Door">Colour of the coin box's door.</param>
    /// <param name="Bulge">Depth of the head, 0.95 to 1.1 of the usual.</param>
    public sealed record Parameters(int Heads, float Post, float Time, LinearRgb Color, LinearRgb PostColor, LinearRgb Door, float Bulge);

    public override EntryInfo Info { get; } = new()
    {
        Id = "parking-meter",
        Names = ["parking meter"],
        Words = ["old", "double", "expired"],
        Parts = ["post", "pole", "door"],
        Family = "street",
        Size = new Vector3(0.24f, 1f, 0.2f),
        Habitats = ["city-street", "street", "studio"],
        ViewAzimuth = 0.38f,
        ViewElevation = 0.06f,
        FacesViewer = true,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        LinearRgb color = wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#7f8a91", "#6d7b86", "#4a6a86", "#8b8f8c")));
        return new Parameters(
            wishes.Words.Contains("double") ? 2 : 1, stream.Child("post").Range(0.52f, 0.62f), wishes.Words.Contains("expired") ? 0 : stream.Child("time").Range(0.2f, 0.85f), color,
            wishes.PartColorOr("post", wishes.PartColorOr("pole", LinearRgb.FromHex("#6b7073"))), wishes.PartColorOr("door", wishes.Colors.Length > 1 ? wishes.Colors[1] : color * 0.6f), stream.Child("bulge").Range(0.96f, 1.08f));
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        Material post = StreetMaterials.Galvanised with { BaseColor = p.PostColor, Roughness = 0.45f };
        model.Add(Shapes.Cylinder(0.03f, p.Post, 0.003f, 40), post);
        model.Add(Shapes.Lathe(Outlines.Round([new(0, 0), new(0.085f, 0), new(0.085f, 0.012f), new(0.045f, 0.03f), new(0.036f, 0.06f), new(0, 0.06f)], 0.004f, 3, closed: false), 40), post, 0.8f);
        float[] places = p.Heads == 2 ? [-0.135f, 0.135f] : [0];
        if (p.Heads == 2)
        {
            model.Add(Shapes.Tube(Splines.CatmullRom([new(-0.135f, p.Post + 0.03f, 0), new(-0.1f, p.Post - 0.02f, 0), new(0, p.Post - 0.035f, 0), new(0.1f, p.Post - 0.02f, 0), new(0.135f, p.Post + 0.03f, 0)], 8), 0.026f, 24), post, 1);
        }

        foreach (float x in places)
        {
            Head(model, p, new Vector3(x, p.Post - 0.005f, 0));
        }

        return model.Build(ground: true);
    }

    private static void Head(ModelBuilder model, Parameters p, Vector3 at)
    {
        Material body = StreetMaterials.Enamel(p.Color, "case"), door = StreetMaterials.Enamel(p.Door, "door"), steel = StreetMaterials.Steel;
        var part = new ModelBuilder();
        float deep = 0.125f * p.Bulge;

        // The coin vault below, the clockwork above under its dome: broad shoulders and a waist.
        List<Vector2> vault = Outlines.Round([new(0.062f, 0), new(0.078f, 0.05f), new(0.082f, 0.16f), new(0.07f, 0.175f), new(-0.07f, 0.175f), new(-0.082f, 0.16f), new(-0.078f, 0.05f), new(-0.062f, 0)], 0.018f, 5);
        part.Add(Shapes.Extrude(vault, deep * 0.92f, 0.02f, 5), body, 0.9f);
        List<Vector2> dome = [new(-0.092f, 0.172f), new(0.092f, 0.172f)];
        for (int i = 0; i <= 28; i++)
        {
            (float s, float c) = MathF.SinCos(MathF.PI * i / 28);
            dome.Add(new Vector2(0.102f * c, 0.3f + (0.112f * s)));
        }

        part.Add(Shapes.Extrude(Outlines.Round(dome, 0.014f, 4), deep, 0.026f, 6), body, 0.9f);

        // A half-round window in a bright frame over the dial.
        List<Vector2> pane = HalfRound(0.072f, 0.302f), inner = HalfRound(0.064f, 0.306f);
        float front = deep / 2;
        part.Add(Shapes.Extrude(pane, 0.012f, 0.004f, 3, [inner]).Move(0, 0, front + 0.001f), steel, 0.8f);
        part.Add(Shapes.Extrude(inner, 0.003f, 0.0004f).Move(0, 0, front + 0.0005f), Presets.Matte(LinearRgb.FromHex("#f1ede1"), "dial"));
        Dial(part, p, front + 0.0026f);
        part.Add(Shapes.Extrude(inner, 0.0015f, 0.0003f).Move(0, 0, front + 0.0062f), Presets.Pane(LinearRgb.FromHex("#f3f7f7")));

        // Slot, knob and the rating plate.
        part.Add(Shapes.Extrude(Outlines.Rectangle(0.05f, 0.034f, 0.008f), 0.008f, 0.003f).Move(-0.034f, 0.242f, front + 0.001f), steel);
        part.Add(Shapes.Box(0.005f, 0.024f, 0.003f, 0.0008f).Move(-0.034f, 0.23f, front + 0.0045f), StreetMaterials.Slot);
        part.Add(Shapes.Cylinder(0.026f, 0.012f, 0.004f, 40).RotateX(MathF.PI / 2).Move(0.04f, 0.242f, front - 0.002f), steel, 0.8f);
        part.Add(Shapes.Cushion(0.012f, 0.044f, 0.018f, 0.005f, 0, 4).Move(0, -0.022f, 0).RotateZ(0.5f).Move(0.04f, 0.242f, front + 0.016f), steel, 1);
        part.Add(Shapes.Extrude(Outlines.Rectangle(0.086f, 0.022f, 0.004f), 0.004f, 0.001f).Move(0, 0.199f, front), Presets.Matte(LinearRgb.FromHex("#d9b23a"), "label"));
        foreach (float row in (ReadOnlySpan<float>)[0.0035f, -0.0045f])
        {
            part.Add(Shapes.Box(row > 0 ? 0.066f : 0.048f, 0.0035f, 0.001f, 0.0003f).Move(0, 0.1975f + row, front + 0.0018f), StreetMaterials.Slot);
        }

        // The vault's door with its lock.
        float low = deep * 0.46f;
        part.Add(Shapes.Extrude(Outlines.Rectangle(0.1f, 0.1f, 0.02f, 6), 0.012f, 0.004f, 3).Move(0, 0.095f, low), door, 0.8f);
        part.Add(Shapes.Cylinder(0.017f, 0.008f, 0.003f, 32).RotateX(MathF.PI / 2).Move(0, 0.1f, low + 0.005f), steel);
        part.Add(Shapes.Box(0.003f, 0.013f, 0.002f, 0.0005f).Move(0, 0.094f, low + 0.0125f), StreetMaterials.Slot);
        part.Add(Shapes.Cylinder(0.042f, 0.03f, 0.008f, 40).Move(0, -0.016f, 0), body);
        model.Add(part.Build(), Matrix4x4.CreateTranslation(at));
    }

    private static void Dial(ModelBuilder part, Parameters p, float z)
    {
        Material ink = Presets.Matte(LinearRgb.FromHex("#1b1c1e"), "dial ink"), red = Presets.Matte(LinearRgb.FromHex("#c4201c"), "needle");
        PolyMesh ticks = new();
        for (int i = 0; i <= 8; i++)
        {
            float length = i % 2 == 0 ? 0.014f : 0.008f;
            ticks.Join(Shapes.Box(0.0028f, length, 0.001f, 0.0002f, 1).Move(0, 0.058f - length, 0).RotateZ(1.25f - (2.5f * i / 8)).Move(0, 0.307f, z));
        }

        part.Add(ticks, ink);
        part.Add(Shapes.Extrude([new(-0.0045f, 0), new(0.0045f, 0), new(0, 0.046f)], 0.0016f, 0.0004f).RotateZ(1.25f - (2.5f * p.Time)).Move(0, 0.31f, z + 0.001f), red);
        part.Add(Shapes.Cylinder(0.007f, 0.002f, 0.0006f, 20).RotateX(MathF.PI / 2).Move(0, 0.31f, z), ink);
    }

    private static List<Vector2> HalfRound(float radius, float foot)
    {
        List<Vector2> line = [.. Enumerable.Range(0, 33).Select(i => MathF.PI * i / 32).Select(a => new Vector2(radius * MathF.Cos(a), foot + (radius * MathF.Sin(a))))];
        return Outlines.Round(line, 0.008f, 3);
    }
}
