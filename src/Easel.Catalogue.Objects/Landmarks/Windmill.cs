using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Landmarks;

/// <summary>A windmill: a tapered tower with a gallery, a thatched or shingled cap and four latticed sails; a wind turbine by word.</summary>
internal sealed class Windmill : CatalogueEntry<Windmill.Parameters>
{
    /// <param name="IsTurbine">A white mast with three blades.</param>
    /// <param name="Height">Of the tower, 8.5 to 10 m; of a mast 24 m.</param>
    /// <param name="Sides">Of the tower: 8 for a smock mill, more for a round one.</param>
    /// <param name="Sail">Length of a sail, 6.2 to 7 m.</param>
    /// <param name="Turn">Of the sails, radians.</param>
    /// <param name="Cloth">Share of the sails set with cloth, 0.3 to 0.9.</param>
    /// <param name="Color">Of the tower.</param>
    /// <param name="Cap">Of the cap.</param>
    public sealed record Parameters(bool IsTurbine, float Height, int Sides, float Sail, float Turn, float Cloth, LinearRgb Color, LinearRgb Cap);

    public override EntryInfo Info { get; } = new()
    {
        Id = "windmill",
        Names = ["windmill", "wind mill", "dutch windmill", "wind turbine"],
        Words = ["turbine", "wind", "modern", "old", "dutch"],
        Parts = ["sail", "cap", "roof", "door"],
        Family = "landmarks",
        Size = new Vector3(13, 16, 8),
        Habitats = ["farm", "meadow"],
        ViewAzimuth = 0.4f,
        ViewElevation = 0.03f,
        FacesViewer = true,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool turbine = wishes.Words.Contains("turbine") || wishes.Words.Contains("modern");
        LinearRgb color = wishes.ColorOr(LinearRgb.FromHex(turbine ? "#eef0f0" : stream.Child("color").Pick("#efe9dc", "#b5654a", "#e4d8bf")));
        return new Parameters(
            turbine, turbine ? 22 : stream.Child("height").Range(8.8f, 9.8f), stream.Child("sides").Pick(8, 48, 8), turbine ? 11 : stream.Child("sail").Range(6.2f, 6.8f), stream.Child("turn").Range(0.3f, 0.9f), stream.Child("cloth").Range(0.4f, 0.85f), color,
            wishes.PartColorOr("cap", wishes.PartColorOr("roof", wishes.Colors.Length > 1 ? wishes.Colors[1] : LinearRgb.FromHex(stream.Child("cap").Pick("#6b4a34", "#4a4d52", "#7a3a2a")))));
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        if (p.IsTurbine)
        {
            Turbine(model, p);
        }
        else
        {
            Mill(model, p);
        }

        return model.Build(ground: true, center: true);
    }

    private static void Mill(ModelBuilder model, Parameters p)
    {
        float h = p.Height, r0 = h * 0.3f, r1 = h * 0.19f;
        float Radius(float t) => float.Lerp(r0, r1, t) - (h * 0.012f * MathF.Sin(MathF.PI * t));
        float flat = p.Sides == 8 ? MathF.Cos(MathF.PI / 8) : 1;
        Material wall = Masonry.Plaster(p.Color, "walls"), wood = Presets.Wood(LinearRgb.FromHex("#6b4c33"), LinearRgb.FromHex("#43301f"), Vector3.UnitY, "timber") with { Coat = 0, Roughness = 0.8f };
        PolyMesh tower = Shapes.Lathe([.. Enumerable.Range(0, 25).Select(i => i / 24f).Select(t => new Vector2(Radius(t), h * t))], p.Sides);
        model.Add(p.Sides == 8 ? tower.RotateY(MathF.PI / 8) : tower, wall, p.Sides == 8 ? 0.3f : 1);
        model.Add(Shapes.Lathe(Outlines.Round([new(0, 0), new(r0 * 1.06f, 0), new(r0 * 1.06f, 0.5f), new(0, 0.55f)], 0.04f, 2, closed: false), p.Sides).RotateY(p.Sides == 8 ? MathF.PI / 8 : 0), Masonry.Ashlar(LinearRgb.FromHex("#8f8a80"), 0.24f, "plinth"), 0.4f);

        // Door and windows; the gallery on its brackets at a third of the height.
        float R(float y) => Radius(y / h) * flat;
        model.Add(Shapes.Extrude(Masonry.Arch(1.35f, 2.3f), 0.24f, 0.04f, 2, [Masonry.Arch(1.05f, 2.1f)]).Move(0, 0.1f, R(1) + 0.02f), wood);
        model.Add(Shapes.Extrude(Masonry.Arch(1.06f, 2.1f), 0.05f, 0.01f).Move(0, 0.1f, R(1) + 0.02f), Presets.Wood("oak", Vector3.UnitY, "door"));
        foreach ((float t, float turn) in (ReadOnlySpan<(float, float)>)[(0.5f, 0), (0.72f, 0), (0.5f, MathF.PI / 2), (0.22f, MathF.PI / 2), (0.72f, -MathF.PI / 2), (0.3f, -MathF.PI / 2)])
        {
            float y = h * t;
            model.Add(Shapes.Extrude(Outlines.Rectangle(0.7f, 0.95f, 0.02f), 0.14f, 0.02f, 2, [Outlines.Rectangle(0.5f, 0.74f)]).RotateX(-0.1f).Move(0, y, R(y) + 0.02f).RotateY(turn), Presets.Lacquer(LinearRgb.FromHex("#f1eee4"), "sash"));
            model.Add(Shapes.Extrude(Outlines.Rectangle(0.52f, 0.76f), 0.02f).RotateX(-0.1f).Move(0, y, R(y) + 0.0f).RotateY(turn), Masonry.Dark);
            model.Add(Shapes.Box(0.04f, 0.76f, 0.03f, 0, 1).Join(Shapes.Box(0.52f, 0.04f, 0.03f, 0, 1).Move(0, 0.36f, 0)).Move(0, -0.38f, 0).RotateX(-0.1f).Move(0, y, R(y) + 0.03f).RotateY(turn), Presets.Lacquer(LinearRgb.FromHex("#f1eee4"), "sash"));
        }

        float deck = h * 0.36f, wide = Radius(0.36f) + 1.15f;
        model.Add(Shapes.Lathe([new(Radius(0.36f) * 0.9f, deck), new(wide, deck), new(wide, deck + 0.09f), new(Radius(0.36f) * 0.9f, deck + 0.09f)], 48), wood, 0.5f);
        PolyMesh rail = Shapes.Torus(wide - 0.06f, 0.035f, 64, 8).Move(0, deck + 0.95f, 0);
        for (int i = 0; i < 20; i++)
        {
            (float s, float c) = MathF.SinCos(MathF.Tau * i / 20);
            rail.Join(Shapes.Rod(new((wide - 0.06f) * s, deck, (wide - 0.06f) * c), new((wide - 0.06f) * s, deck + 0.95f, (wide - 0.06f) * c), 0.03f, null, 6), Shapes.Rod(new((wide - 0.15f) * s, deck, (wide - 0.15f) * c), new(Radius(0.25f) * s, deck - 1.05f, Radius(0.25f) * c), 0.05f, null, 6));
        }

        model.Add(rail, wood, 1);

        // The cap: a boat turned over, with the wind shaft to the front.
        Material roof = Masonry.Shingles(p.Cap, 0.24f, "cap");
        PolyMesh cap = Shapes.Grid(48, 24, (u, v) =>
        {
            float a = MathF.Tau * u, t = v * MathF.PI / 2, r = r1 * 1.16f * MathF.Pow(MathF.Max(0, MathF.Cos(t)), 0.75f);
            return new Vector3(r * MathF.Sin(a), h - 0.05f + (r1 * 1.12f * MathF.Pow(MathF.Sin(t), 1.05f)), r * 1.12f * MathF.Cos(a));
        }, wrapU: true);
        model.Add(cap.Rest(r => new Vector3(MathF.Atan2(r.X, r.Z) * r1, r.Y, 0)), roof, 1.1f);
        model.Add(Shapes.Cylinder(r1 * 1.2f, 0.16f, 0.03f, 48).Move(0, h - 0.14f, 0), wood);
        Vector3 hub = new(0, h + (r1 * 0.42f), (r1 * 1.12f) + 0.75f);
        model.Add(Shapes.Rod(new(0, hub.Y - 0.1f, 0), hub + new Vector3(0, 0, 0.25f), 0.2f, 0.16f, 16), wood);
        var sails = new ModelBuilder();
        for (int i = 0; i < 4; i++)
        {
            sails.Add(Sail(p, wood).Build(), Matrix4x4.CreateRotationZ(p.Turn + (MathF.PI / 2 * i)));
        }

        sails.Add(Shapes.Cylinder(0.3f, 0.34f, 0.06f, 24).RotateX(MathF.PI / 2).Move(0, 0, -0.12f), wood);
        model.Add(sails.Build(), Matrix4x4.CreateRotationX(-0.08f) * Matrix4x4.CreateTranslation(hub));
    }

    /// <summary>A sail along +Y before z = 0: stock, bars, laths and a stretch of canvas.</summary>
    private static ModelBuilder Sail(Parameters p, Material wood)
    {
        const float Wide = 1.35f, Start = 1.3f;
        var sail = new ModelBuilder();
        float l = p.Sail;
        PolyMesh frame = Shapes.Box(0.16f, l, 0.14f, 0.02f, 1).Move(0, 0.1f, -0.02f);
        int bars = 13;
        for (int i = 0; i < bars; i++)
        {
            float y = float.Lerp(Start, l, i / (bars - 1f));
            frame.Join(Shapes.Box(Wide + 0.25f, 0.06f, 0.05f, 0.01f, 1).Move((Wide / 2) - 0.1f, y, 0.03f));
        }

        foreach (float x in (ReadOnlySpan<float>)[Wide * 0.35f, Wide * 0.7f, Wide])
        {
            frame.Join(Shapes.Box(0.05f, l - Start, 0.05f, 0.01f, 1).Move(x, Start, 0.04f));
        }

        sail.Add(frame, wood);
        PolyMesh cloth = Shapes.Grid(8, 24, (u, v) => new Vector3(0.05f + (u * (Wide - 0.08f)), l - 0.05f - ((l - Start - 0.05f) * p.Cloth * (1 - v)), 0.075f + (0.06f * MathF.Sin(MathF.PI * u) * MathF.Abs(MathF.Sin(v * 12)))));
        sail.Add(cloth.Solidify(0.012f), Presets.Fabric(LinearRgb.FromHex("#efe8d8"), 400, "sail") with { Translucency = 0.2f }, 1.2f);
        return sail;
    }

    private static void Turbine(ModelBuilder model, Parameters p)
    {
        float h = p.Height;
        Material white = new() { Name = "body", BaseColor = p.Color, Roughness = 0.4f, Coat = 0.3f };
        model.Add(Shapes.Lathe([new(0.85f, 0), new(0.62f, h * 0.5f), new(0.45f, h), new(0, h)], 64), white, 0.9f);
        model.Add(Shapes.Superellipsoid(new Vector3(0.62f, 0.65f, 1.6f), 0.5f, 0.6f, 48).Move(0, h + 0.4f, -0.2f), white, 1.2f);
        Vector3 hub = new(0, h + 0.4f, 1.6f);
        model.Add(Shapes.Ellipsoid(new Vector3(0.55f, 0.55f, 0.85f), 40).Move(hub), white, 1.2f);
        var chord = new Curve((0, 0.3f), (0.06f, 0.32f), (0.2f, 0.62f), (0.6f, 0.36f), (0.95f, 0.14f), (1, 0.03f));
        for (int i = 0; i < 3; i++)
        {
            PolyMesh blade = Shapes.Sweep([.. Enumerable.Range(0, 41).Select(k => new Vector3(0, 0.3f + (p.Sail * k / 40), 0))], Outlines.Ellipse(1, 0.2f, 18), t => new Vector2(chord.At(t), MathF.Max(chord.At(t), 0.25f * (1 - t) * 4 * MathF.Max(0, 0.1f - t) * 10)), twist: t => 0.35f * (1 - t), up: Vector3.UnitZ);
            model.Add(blade.RotateZ(p.Turn + (MathF.Tau * i / 3)).Move(hub), white, 1.1f);
        }
    }
}
