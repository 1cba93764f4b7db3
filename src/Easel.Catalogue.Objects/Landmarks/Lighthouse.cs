using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Landmarks;

/// <summary>A lighthouse on its rocks: a tapered tower in bands, a gallery, the lantern under its dome.</summary>
internal sealed class Lighthouse : CatalogueEntry<Lighthouse.Parameters>
{
    /// <param name="Height">Of the tower, 14 to 17 m.</param>
    /// <param name="Foot">Radius below, 2.5 to 3 m.</param>
    /// <param name="Taper">Radius above over radius below, 0.56 to 0.66.</param>
    /// <param name="Bands">Coloured bands; 0 for a plain tower.</param>
    /// <param name="IsLit">Whether the lamp shines.</param>
    /// <param name="Rocks">Seed of the rocks.</param>
    /// <param name="Color">Of bands and dome.</param>
    /// <param name="Wall">Of the tower.</param>
    public sealed record Parameters(float Height, float Foot, float Taper, int Bands, bool IsLit, uint Rocks, LinearRgb Color, LinearRgb Wall);

    public override EntryInfo Info { get; } = new()
    {
        Id = "lighthouse",
        Names = ["lighthouse", "light house"],
        Words = ["striped", "lit", "plain"],
        Parts = ["roof", "door", "tower"],
        Family = "landmarks",
        Size = new Vector3(8.5f, 21, 8.5f),
        Habitats = ["ocean-beach", "ocean"],
        ViewAzimuth = 0.35f,
        ViewElevation = 0.02f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool asked = wishes.Colors.Length == 1;
        LinearRgb color = wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#c2202a", "#c2202a", "#1f4f8a")));
        LinearRgb wall = wishes.Colors.Length > 1 ? wishes.Colors[1] : LinearRgb.FromHex("#f1eee6");

        // One asked colour is that of the whole tower, but for a white band or two.
        bool pale = asked && color.Luminance > 0.7f;
        return new Parameters(
            stream.Child("height").Range(14.5f, 16.5f), stream.Child("foot").Range(2.6f, 2.9f), stream.Child("taper").Range(0.58f, 0.65f), wishes.Words.Contains("plain") || pale ? 0 : stream.Child("bands").Range(2, 3), true, stream.Child("rocks").Seed,
            pale ? LinearRgb.FromHex("#c2202a") : color, pale ? color : wall);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float h = p.Height, r0 = p.Foot, r1 = r0 * p.Taper;
        const float Base = 0.9f;
        float Radius(float t) => float.Lerp(r0, r1, MathF.Pow(t, 0.85f));
        int courses = p.Bands * 2;
        PolyMesh tower = Shapes.Lathe([.. Enumerable.Range(0, 41).Select(i => i / 40f).Select(t => new Vector2(Radius(t), Base + (h * t)))], 112);
        PolyMesh painted = new();
        for (int i = 0; i < p.Bands; i++)
        {
            float low = Base + (h * ((2 * i) + (p.Bands == 2 ? 0.9f : 0.5f)) / (courses + 0.6f)), high = low + (h / (courses + 0.6f));
            painted.Join(tower.Cut(v => MathF.Max(low - v.Y, v.Y - high)));
        }

        Material wall = Masonry.Plaster(p.Wall, "walls"), paint = Masonry.Plaster(p.Color, "bands"), iron = new Material { Name = "iron", BaseColor = LinearRgb.FromHex("#2a2d31"), Roughness = 0.45f, Coat = 0.3f };
        model.Add(painted, paint, 1);
        model.Add(tower, wall, 1);
        model.Add(Shapes.Lathe(Outlines.Round([new(0, 0), new(r0 * 1.24f, 0), new(r0 * 1.24f, Base * 0.6f), new(r0 * 1.1f, Base * 0.72f), new(r0 * 1.1f, Base), new(0, Base)], 0.06f, 3, closed: false), 96), Masonry.Ashlar(LinearRgb.FromHex("#8d8a83"), 0.3f, "plinth"), 0.6f);

        // Windows spiral up the tower; the door is in front.
        for (int i = 0; i < 4; i++)
        {
            float t = 0.24f + (0.19f * i);
            Opening(model, Radius(t), Base + (h * t), 0.34f + (i % 2 == 0 ? 0.12f : -0.5f), 0.5f, 0.95f, wall);
        }

        Door(model, r0, Base);
        Lantern(model, p, Base + h, r1, iron);
        Rocks(model, p, r0);
        return model.Build(ground: true, center: true);
    }

    private static void Opening(ModelBuilder model, float radius, float y, float turn, float wide, float high, Material wall)
    {
        PolyMesh frame = Shapes.Extrude(Masonry.Arch(wide * 1.35f, high * 1.16f), 0.16f, 0.03f, 2, [Masonry.Arch(wide, high).Select(q => q + new Vector2(0, high * 0.05f)).ToList()]);
        model.Add(frame.Move(0, y, radius - 0.02f).RotateY(turn), wall);
        model.Add(Shapes.Extrude(Masonry.Arch(wide, high), 0.02f).Move(0, y + (high * 0.05f), radius + 0.0f).RotateY(turn), Masonry.Dark);
        model.Add(Shapes.Box(0.04f, high, 0.04f, 0.01f, 1).Join(Shapes.Box(wide, 0.04f, 0.04f, 0.01f, 1).Move(0, high * 0.45f, 0)).Move(0, y + (high * 0.05f), radius + 0.015f).RotateY(turn), Presets.Lacquer(LinearRgb.FromHex("#efece4"), "sash"));
    }

    private static void Door(ModelBuilder model, float radius, float y)
    {
        model.Add(Shapes.Extrude(Masonry.Arch(1.5f, 2.3f), 0.5f, 0.05f, 2).Move(0, y - 0.02f, radius - 0.1f), Masonry.Ashlar(LinearRgb.FromHex("#a39f96"), 0.28f, "porch"));
        model.Add(Shapes.Extrude(Masonry.Arch(1.0f, 1.95f), 0.06f, 0.02f).Move(0, y, radius + 0.15f), Presets.Wood("mahogany", Vector3.UnitY, "door"));
        model.Add(Shapes.Sphere(0.045f, 16).Move(0.32f, y + 0.9f, radius + 0.2f), Presets.Brass("knob"));
        for (int i = 0; i < 3; i++)
        {
            model.Add(Shapes.Box(1.7f, 0.28f, 0.5f, 0.03f).Move(0, y - 0.3f - (0.28f * i), radius + 0.45f + (0.34f * i)), Masonry.Ashlar(LinearRgb.FromHex("#a39f96"), 0.28f, "porch"));
        }

    }

    private static void Lantern(ModelBuilder model, Parameters p, float y, float r, Material iron)
    {
        // The gallery on its cornice with its railing.
        float wide = r * 1.42f, room = r * 0.72f;
        model.Add(Shapes.Lathe(Outlines.Round([new(r * 0.98f, y - 0.5f), new(r * 1.06f, y - 0.2f), new(wide * 0.94f, y - 0.06f), new(wide, y), new(wide, y + 0.14f), new(0, y + 0.14f)], [0, 0.12f, 0.06f, 0.02f, 0.03f, 0], 4, closed: false), 96), Masonry.Plaster(p.Wall, "walls"), 0.8f);
        PolyMesh rail = Shapes.Torus(wide - 0.1f, 0.035f, 96, 8).Move(0, y + 1.1f, 0).Join(Shapes.Torus(wide - 0.1f, 0.022f, 96, 8).Move(0, y + 0.62f, 0));
        for (int i = 0; i < 24; i++)
        {
            (float s, float c) = MathF.SinCos(MathF.Tau * i / 24);
            rail.Join(Shapes.Rod(new((wide - 0.1f) * s, y + 0.1f, (wide - 0.1f) * c), new((wide - 0.1f) * s, y + 1.1f, (wide - 0.1f) * c), 0.022f, null, 6));
        }

        model.Add(rail, iron, 1);
        float sill = y + 0.14f, glass = sill + 0.6f, top = glass + 1.75f;
        model.Add(Shapes.Cylinder(room, 0.62f, 0.03f, 64).Move(0, sill, 0), Masonry.Plaster(p.Color, "bands"));
        model.Add(Shapes.Lathe([new(room * 0.96f, glass), new(room * 0.96f, top)], 48), Presets.Pane(LinearRgb.FromHex("#e9f3f4")));
        for (int i = 0; i < 10; i++)
        {
            (float s, float c) = MathF.SinCos(MathF.Tau * i / 10);
            model.Add(Shapes.Rod(new(room * 0.98f * s, glass, room * 0.98f * c), new(room * 0.98f * s, top, room * 0.98f * c), 0.04f, null, 6), iron);
        }

        model.Add(Shapes.Torus(room * 0.98f, 0.04f, 64, 8).Move(0, glass + 0.88f, 0).Join(Shapes.Torus(room * 0.98f, 0.06f, 64, 8).Move(0, glass, 0)), iron, 1);
        LinearRgb warm = LinearRgb.FromHex("#ffdf9a");
        model.Add(Shapes.Ellipsoid(new Vector3(room * 0.46f, 0.62f, room * 0.46f), 40).Move(0, glass + 0.9f, 0), p.IsLit ? Presets.Glow(warm, 3.2f, "light") : Presets.Glass(null, "lens"), 1.2f);
        model.Add(Shapes.Cylinder(room * 0.3f, 0.4f, 0.03f, 32).Move(0, glass - 0.05f, 0), Presets.Brass("lamp foot"));

        // The dome, its ventilator and the lightning rod.
        model.Add(Shapes.Lathe(Outlines.Round([new(0, top), new(room * 1.22f, top), new(room * 1.2f, top + 0.14f), new(room * 0.95f, top + 0.5f), new(room * 0.5f, top + 0.95f), new(room * 0.16f, top + 1.14f), new(0, top + 1.2f)], [0, 0.02f, 0.05f, 0.3f, 0.4f, 0.1f, 0], 6, closed: false), 80), new Material { Name = "roof", BaseColor = p.Color, Roughness = 0.4f, Coat = 0.5f, CoatRoughness = 0.15f }, 0.9f);
        model.Add(Shapes.Sphere(0.2f, 28).Move(0, top + 1.28f, 0).Join(Shapes.Rod(new(0, top + 1.4f, 0), new(0, top + 2.3f, 0), 0.03f, 0.012f, 10)), iron, 1);
    }

    private static void Rocks(ModelBuilder model, Parameters p, float r)
    {
        PolyMesh rocks = new();
        for (int i = 0; i < 26; i++)
        {
            uint h = Hash.Mix(p.Rocks, (uint)i);
            float a = MathF.Tau * (i + (0.6f * Hash.ToUnit(h))) / 26, size = 0.55f + (0.75f * Hash.ToUnit(Hash.Mix(h, 1u))), reach = r * (1.16f + (0.42f * Hash.ToUnit(Hash.Mix(h, 2u))));

            // The way to the door stays free.
            if (MathF.Cos(a) > 0.88f)
            {
                size *= 0.4f;
            }

            uint seed = Hash.Mix(h, 3u);
            rocks.Join(Shapes.Superellipsoid(new Vector3(size * 1.2f, size * 0.8f, size), 0.7f, 0.7f, 20).Displace((v, n) => size * 0.22f * Noise.Perlin(v / size * 1.6f, seed)).RotateY(a * 3).Move(reach * MathF.Sin(a), size * 0.22f, reach * MathF.Cos(a)));
        }

        model.Add(rocks, Presets.Stone(LinearRgb.FromHex("#7d7a74"), "rock"), 0.5f);
    }
}
