using System.Numerics;
using Easel.Catalogue.Objects.Landmarks;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Buildings;

/// <summary>A barn with a gambrel roof, boarded walls, white trim and crossed doors; a silo beside it by chance.</summary>
internal sealed class Barn : CatalogueEntry<Barn.Parameters>
{
    /// <param name="Width">8.5 to 10 m.</param>
    /// <param name="Length">10 to 13 m.</param>
    /// <param name="Eaves">Height of the walls, 3.8 to 4.4 m.</param>
    /// <param name="Rise">Height of the roof above them, 4.2 to 5 m.</param>
    /// <param name="HasSilo">Whether a silo stands beside it.</param>
    /// <param name="HasVane">Whether a cupola with a vane sits on the ridge.</param>
    /// <param name="Color">Of the boards.</param>
    /// <param name="Trim">Colour of the trim.</param>
    /// <param name="Roof">Colour of the roof.</param>
    public sealed record Parameters(float Width, float Length, float Eaves, float Rise, bool HasSilo, bool HasVane, LinearRgb Color, LinearRgb Trim, LinearRgb Roof);

    public override EntryInfo Info { get; } = new()
    {
        Id = "barn",
        Names = ["barn", "farm barn", "red barn", "farm building", "stable"],
        Words = ["silo", "old", "wooden"],
        Parts = ["roof", "door", "trim"],
        Family = "buildings",
        Size = new Vector3(11, 9.5f, 12),
        Habitats = ["farm", "meadow", "studio"],
        ViewAzimuth = 0.55f,
        ViewElevation = 0.07f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("width").Range(8.8f, 9.8f), stream.Child("length").Range(10.5f, 12.5f), stream.Child("eaves").Range(3.9f, 4.3f), stream.Child("rise").Range(4.3f, 4.9f), wishes.Words.Contains("silo") || stream.Child("silo").Chance(0.5f), stream.Child("vane").Chance(0.6f),
        wishes.ColorOr(LinearRgb.FromHex(wishes.Words.Contains("wooden") ? "#8a6a48" : "#a32a22")), wishes.PartColorOr("trim", LinearRgb.FromHex("#f3efe6")), wishes.PartColorOr("roof", LinearRgb.FromHex(stream.Child("roof").Pick("#5d6167", "#6e4a3a", "#4d5258"))));

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float w = p.Width / 2, l = p.Length, e = p.Eaves, top = e + p.Rise, knee = e + (p.Rise * 0.62f), kx = w * 0.62f, face = l / 2;
        Material board = Presets.Lacquer(p.Color, "walls") with { Coat = 0, Roughness = 0.75f }, trim = Presets.Lacquer(p.Trim, "trim") with { Coat = 0.1f, Roughness = 0.6f }, roof = Masonry.Shingles(p.Roof, 0.34f);
        model.Add(Shapes.Extrude([new(-w, 0), new(w, 0), new(w, e), new(kx, knee), new(0, top), new(-kx, knee), new(-w, e)], l, 0.02f, 1), board, 0.3f);

        // Upright boards with battens over their joints.
        PolyMesh battens = new();
        float Height(float x) => MathF.Abs(x) > kx ? float.Lerp(knee, e, (MathF.Abs(x) - kx) / (w - kx)) : float.Lerp(top, knee, MathF.Abs(x) / kx);
        for (float x = -w + 0.2f; x < w; x += 0.36f)
        {
            battens.Join(Shapes.Box(0.07f, Height(x) - 0.05f, 0.05f, 0.01f, 1).Move(x, 0, face), Shapes.Box(0.07f, Height(x) - 0.05f, 0.05f, 0.01f, 1).Move(x, 0, -face));
        }

        for (float z = -face + 0.2f; z < face; z += 0.36f)
        {
            battens.Join(Shapes.Box(0.05f, e, 0.07f, 0.01f, 1).Move(w, 0, z), Shapes.Box(0.05f, e, 0.07f, 0.01f, 1).Move(-w, 0, z));
        }

        model.Add(battens.Paint(LinearRgb.Gray(0.9f)), board, 0.4f);
        Slope(model, roof, new(w + 0.35f, e - 0.42f), new(kx, knee + 0.06f), l);
        Slope(model, roof, new(kx + 0.08f, knee - 0.02f), new(0, top + 0.12f), l);

        // White edges: along the gable, at the corners, round the doors.
        PolyMesh edges = new();
        foreach (float z in (ReadOnlySpan<float>)[face + 0.36f, -face - 0.36f])
        {
            Plank(edges, new(w + 0.35f, e - 0.42f, z), new(kx, knee + 0.06f, z), 0.26f);
            Plank(edges, new(kx, knee + 0.06f, z), new(0, top + 0.12f, z), 0.26f);
        }

        PolyMesh all = edges.BothSides().Join(Shapes.Box(0.24f, e, 0.1f, 0.015f, 1).Move(w - 0.1f, 0, face + 0.03f).BothSides());
        Doors(model, all, face, board with { Name = "door" });
        float loft = e + (p.Rise * 0.3f);
        model.Add(Shapes.Box(1.7f, 1.7f, 0.08f, 0.01f, 1).Move(0, loft, face), board with { Name = "door" });
        Cross(all, new Vector3(0, loft + 0.85f, face + 0.06f), 1.7f, 1.7f);
        foreach (float x in (ReadOnlySpan<float>)[-w * 0.68f, w * 0.68f])
        {
            model.Add(Shapes.Box(1.0f, 1.1f, 0.06f, 0.01f, 1).Move(x, 1.5f, face + 0.02f), Masonry.Dark);
            Frame(all, new Vector3(x, 2.05f, face + 0.06f), 1.0f, 1.1f);
        }

        model.Add(all, trim, 0.5f);
        if (p.HasVane)
        {
            model.Add(Shapes.Box(1.3f, 1.3f, 1.3f, 0.02f, 1).Move(0, top - 0.2f, 0), trim);
            model.Add(Masonry.Cone(1.15f, 0.95f, 4).RotateY(MathF.PI / 4).Move(0, top + 1.05f, 0), roof, 0.3f);
            model.Add(Shapes.Box(0.8f, 0.7f, 1.34f, 0, 1).Move(0, top + 0.2f, 0).Join(Shapes.Box(1.34f, 0.7f, 0.8f, 0, 1).Move(0, top + 0.2f, 0)), Masonry.Dark);
            model.Add(Shapes.Rod(new(0, top + 1.9f, 0), new(0, top + 2.9f, 0), 0.03f).Join(Shapes.Rod(new(-0.5f, top + 2.6f, 0), new(0.5f, top + 2.6f, 0), 0.025f), Shapes.Extrude([new(0.35f, -0.16f), new(0.75f, 0), new(0.35f, 0.16f)], 0.04f).Move(0, top + 2.6f, 0)), Presets.Iron("vane"));
        }

        if (p.HasSilo)
        {
            Silo(model, new Vector3(-w - 2.3f, 0, -l * 0.18f), p);
        }

        return model.Build(ground: true, center: true);
    }

    private static void Slope(ModelBuilder model, Material roof, Vector2 low, Vector2 high, float length)
    {
        float slope = Vector2.Distance(low, high), lean = MathF.Atan2(high.Y - low.Y, low.X - high.X);
        PolyMesh side = Shapes.Box(slope, 0.16f, length + 0.8f, 0.03f, 1).Rest(r => new Vector3(r.Z, r.X + (slope / 2), 0)).RotateZ(-lean).Move((low.X + high.X) / 2, (low.Y + high.Y) / 2, 0);
        model.Add(side.BothSides(), roof, 0.4f);
    }

    private static void Plank(PolyMesh all, Vector3 a, Vector3 b, float wide) =>
        all.Join(Shapes.Box(Vector3.Distance(a, b) + 0.1f, wide, 0.1f, 0.015f, 1).Move(0, -wide / 2, 0).RotateZ(MathF.Atan2(b.Y - a.Y, b.X - a.X)).Move((a + b) / 2));

    private static void Frame(PolyMesh all, Vector3 c, float wide, float high)
    {
        const float T = 0.15f;
        all.Join(Shapes.Box(wide + T, T, 0.08f, 0.01f, 1).Move(c.X, c.Y + (high / 2) - (T / 2), c.Z), Shapes.Box(wide + T, T, 0.08f, 0.01f, 1).Move(c.X, c.Y - (high / 2) - (T / 2), c.Z), Shapes.Box(T, high, 0.08f, 0.01f, 1).Move(c.X - (wide / 2), c.Y - (high / 2), c.Z), Shapes.Box(T, high, 0.08f, 0.01f, 1).Move(c.X + (wide / 2), c.Y - (high / 2), c.Z));
    }

    private static void Cross(PolyMesh all, Vector3 c, float wide, float high)
    {
        Frame(all, c, wide, high);
        Plank(all, c + new Vector3(-wide / 2, -high / 2, 0), c + new Vector3(wide / 2, high / 2, 0), 0.14f);
        Plank(all, c + new Vector3(-wide / 2, high / 2, 0.01f), c + new Vector3(wide / 2, -high / 2, 0.01f), 0.14f);
    }

    private static void Doors(ModelBuilder model, PolyMesh trim, float face, Material door)
    {
        model.Add(Shapes.Box(4.1f, 3.3f, 0.08f, 0.01f, 1).Move(0, 0, face + 0.02f), door);
        Cross(trim, new Vector3(-1.03f, 1.66f, face + 0.09f), 1.95f, 3.2f);
        Cross(trim, new Vector3(1.03f, 1.66f, face + 0.09f), 1.95f, 3.2f);
        model.Add(Shapes.Box(0.06f, 0.5f, 0.08f, 0.02f).Move(0.18f, 1.4f, face + 0.16f).BothSides(), Presets.Iron("iron"));
    }

    private static void Silo(ModelBuilder model, Vector3 at, Parameters p)
    {
        const float R = 1.7f;
        float h = p.Eaves + (p.Rise * 0.95f);
        model.Add(Shapes.Cylinder(R, h, 0.02f, 72).Move(at), Masonry.Ashlar(LinearRgb.FromHex("#c9c4b8"), 0.5f, "silo"), 0.6f);
        PolyMesh hoops = new();
        for (int i = 1; i < 7; i++)
        {
            hoops.Join(Shapes.Torus(R + 0.01f, 0.035f, 72, 8).Move(at + new Vector3(0, h * i / 7, 0)));
        }

        model.Add(hoops, Presets.Iron("hoop"), 1);
        model.Add(Shapes.Lathe([.. Enumerable.Range(0, 15).Select(i => MathF.PI / 2 * i / 14).Select(a => new Vector2((R + 0.08f) * MathF.Cos(a), h + (R * 0.9f * MathF.Sin(a)))).Prepend(new Vector2(0, h - 0.01f))], 72).Move(at), Presets.Metal(LinearRgb.FromHex("#b9bfc4"), 0.35f, "dome"), 1);
    }
}
