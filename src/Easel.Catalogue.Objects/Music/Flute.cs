using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Music;

/// <summary>A flute with its keys, or a black clarinet or wooden recorder by word, lying.</summary>
internal sealed class Flute : CatalogueEntry<Flute.Parameters>
{
    /// <summary>Kinds of woodwind.</summary>
    public enum Kind
    {
        Flute,
        Clarinet,
        Recorder,
    }

    /// <param name="Kind">What it is.</param>
    /// <param name="Length">0.33 (recorder) to 0.68 m.</param>
    /// <param name="Radius">Of the tube, 0.0095 to 0.014 m.</param>
    /// <param name="Keys">Number, 7 to 14.</param>
    /// <param name="Bell">Radius of the end by that of the tube, 1 to 2.4.</param>
    /// <param name="Made">What the tube is made of.</param>
    public sealed record Parameters(Kind Kind, float Length, float Radius, int Keys, float Bell, Material Made);

    public override EntryInfo Info { get; } = new()
    {
        Id = "flute",
        Names = ["flute", "concert flute", "clarinet", "recorder flute", "oboe", "wooden flute", "silver flute", "recorder"],
        Words = ["wooden", "golden"],
        Parts = ["key"],
        Family = "music",
        Size = new Vector3(0.66f, 0.03f, 0.06f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.5f,
        ViewElevation = 0.5f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        Kind kind = wishes.Words.Overlaps(["clarinet", "oboe"]) ? Kind.Clarinet : wishes.Words.Contains("recorder") || wishes.Words.Contains("wooden") ? Kind.Recorder : Kind.Flute;
        Material own = kind switch
        {
            Kind.Clarinet => Presets.Plastic(LinearRgb.FromHex("#1b1a1c"), "body") with { Roughness = 0.25f, Coat = 0.3f }, Kind.Recorder => Presets.Wood("cherry", Vector3.UnitX, "body") with { Coat = 0.5f },
            _ => Presets.Metal(LinearRgb.FromHex(wishes.Words.Contains("golden") ? "#efc05a" : "#e6e6e4"), 0.16f, "body") with { Metallic = 0.85f },
        };
        return new Parameters(
            kind, kind == Kind.Recorder ? stream.Child("length").Range(0.32f, 0.35f) : stream.Child("length").Range(0.62f, 0.67f), kind == Kind.Flute ? 0.0105f : 0.0135f, stream.Child("keys").Range(11, 13), kind == Kind.Clarinet ? 2.3f : kind == Kind.Recorder ? 1.3f : 1,
            Presets.ByName(wishes.Material, wishes.Dye, "body") ?? (wishes.Colors.IsEmpty ? own : Presets.Lacquer(wishes.Colors[0], "body")));
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float l = p.Length, r = p.Radius, half = l / 2;
        Material silver = Presets.Metal(LinearRgb.FromHex("#dcdcda"), 0.16f, "keys") with { Metallic = 0.85f };
        Curve bore = p.Kind switch
        {
            Kind.Flute => new Curve((0, 1), (0.25f, 1), (0.255f, 1.14f), (0.285f, 1.14f), (0.29f, 1), (0.8f, 1), (0.805f, 1.12f), (0.83f, 1.12f), (0.835f, 1), (1, 1)),
            Kind.Clarinet => new Curve((0, 0.42f), (0.05f, 0.7f), (0.13f, 0.95f), (0.14f, 1.3f), (0.2f, 1.3f), (0.21f, 1), (0.5f, 1), (0.505f, 1.2f), (0.53f, 1.2f), (0.535f, 1), (0.84f, 1.05f), (0.845f, 1.3f), (0.88f, 1.3f), (0.93f, 1.5f), (1, p.Bell)),
            _ => new Curve((0, 0.6f), (0.06f, 1.05f), (0.2f, 1.15f), (0.215f, 1.42f), (0.25f, 1.42f), (0.265f, 1.05f), (0.7f, 0.85f), (0.72f, 1.25f), (0.78f, 1.2f), (0.9f, 0.95f), (1, p.Bell)),
        };
        PolyMesh Along(PolyMesh mesh) => mesh.RotateZ(-MathF.PI / 2).Move(-half, r * 1.45f, 0);
        model.Add(Along(Shapes.Lathe([new(0, 0), .. Enumerable.Range(0, 161).Select(i => i / 160f).Select(t => new Vector2(r * bore.At(t), l * t)), new(r * bore.At(1) * 0.8f, l), new(r * 0.7f, l * 0.97f), new(0, l * 0.97f)], 48)), p.Made, 0.9f);
        float y = (r * 1.45f) + r;
        if (p.Kind == Kind.Recorder)
        {
            PolyMesh holes = new();
            for (int i = 0; i < 7; i++)
            {
                holes.Join(Shapes.Cylinder(r * 0.3f, 0.001f, 0, 24).Move(-half + (l * (0.36f + (0.07f * i))), y - (0.0008f * i) - 0.0002f, 0));
            }

            holes.Join(Shapes.Box(l * 0.03f, 0.001f, r * 0.9f, 0).Move(-half + (l * 0.13f), y + (r * 0.09f), 0));
            return model.Add(holes, Presets.Matte(LinearRgb.FromHex("#17110d"), "holes")).Build(ground: true, center: true);
        }

        if (p.Kind == Kind.Flute)
        {
            float lip = -half + (l * 0.13f);
            model.Add(Shapes.Superellipsoid(new Vector3(r * 1.25f, r * 0.35f, r * 0.95f), 0.8f, 0.9f, 32).Move(lip, y - (r * 0.1f), 0), p.Made, 1);
            model.Add(Shapes.Cylinder(r * 0.5f, 0.001f, 0, 28).Scale(1.1f, 1, 0.8f).Move(lip, y + (r * 0.25f), 0), Presets.Matte(LinearRgb.FromHex("#111113"), "hole"));
        }
        else
        {
            foreach (float t in (ReadOnlySpan<float>)[0.14f, 0.2f, 0.51f, 0.525f, 0.85f, 0.88f])
            {
                model.Add(Along(Shapes.Torus(r * 1.28f, r * 0.13f, 48, 10).Move(0, l * t, 0)), silver, 1);
            }
        }

        PolyMesh keys = new();
        for (int i = 0; i < p.Keys; i++)
        {
            float x = -half + (l * (0.34f + (0.54f * i / p.Keys))), size = r * (0.72f + (0.1f * (i % 3)));
            keys.Join(Shapes.Lathe(Outlines.Round([new(0, 0), new(size, 0), new(size, r * 0.22f), new(size * 0.5f, r * 0.26f), new(0, r * 0.22f)], r * 0.06f, 4, closed: false), 32).Move(x, y + (r * 0.12f), 0), Shapes.Rod(new(x, y + (r * 0.2f), 0), new(x, y - (r * 0.1f), -r * 0.95f), r * 0.13f, sides: 10));
        }

        keys.Join(Shapes.Rod(new(-half + (l * 0.31f), y - (r * 0.1f), -r), new(half - (l * 0.1f), y - (r * 0.1f), -r), r * 0.14f, sides: 12), Shapes.Rod(new(-half + (l * 0.5f), y - (r * 0.3f), r), new(half - (l * 0.14f), y - (r * 0.3f), r), r * 0.12f, sides: 12));
        for (int i = 0; i < 4; i++)
        {
            keys.Join(Shapes.Ellipsoid(new Vector3(r * 1.3f, r * 0.14f, r * 0.5f), 20).Move(half - (l * (0.14f + (0.07f * i))), y - (r * 0.1f), r * 1.1f));
        }

        return model.Add(keys, silver, 1).Build(ground: true, center: true);
    }
}
