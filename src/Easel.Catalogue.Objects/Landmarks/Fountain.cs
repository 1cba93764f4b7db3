using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Landmarks;

/// <summary>A stone fountain: bowls in tiers over a round basin, water that runs from rim to rim.</summary>
internal sealed class Fountain : CatalogueEntry<Fountain.Parameters>
{
    /// <param name="Tiers">2 or 3.</param>
    /// <param name="Radius">Of the basin, 1.7 to 2.1 m.</param>
    /// <param name="Height">2.6 to 3.2 m.</param>
    /// <param name="Jets">Streams that fall from a bowl, 10 to 16.</param>
    /// <param name="Sides">Of the basin: 8, or more for a round one.</param>
    /// <param name="Color">Of the stone.</param>
    public sealed record Parameters(int Tiers, float Radius, float Height, int Jets, int Sides, LinearRgb Color);

    public override EntryInfo Info { get; } = new()
    {
        Id = "fountain",
        Names = ["fountain", "water fountain", "stone fountain"],
        Family = "landmarks",
        Size = new Vector3(4, 3, 4),
        Habitats = ["park", "city-street", "meadow", "studio"],
        ViewAzimuth = 0.2f,
        ViewElevation = 0.18f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("tiers").Pick(2, 3, 2), stream.Child("radius").Range(1.75f, 2.05f), stream.Child("height").Range(2.7f, 3.1f), stream.Child("jets").Range(10, 16), stream.Child("sides").Pick(96, 8), wishes.ColorOr(LinearRgb.FromHex(stream.Child("stone").Pick("#c9c2b2", "#b5b2aa", "#d0c4a8"))));

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        Material stone = Presets.Stone(p.Color, "body") with { Roughness = 0.7f };
        Material water = new() { Name = "water", BaseColor = LinearRgb.FromHex("#5f9fb0"), Roughness = 0.04f, Specular = 0.03f, Coat = 1, CoatRoughness = 0.02f, Kind = FrameMaterialKind.Water };
        Material spray = new() { Name = "water spray", BaseColor = LinearRgb.FromHex("#e4f2f6"), Roughness = 0.12f, Coat = 0.8f, Translucency = 0.4f, Kind = FrameMaterialKind.Water };
        float r = p.Radius;
        const float Rim = 0.62f;
        PolyMesh basin = Shapes.Lathe(Outlines.Round([new(0, 0), new(r * 1.12f, 0), new(r * 1.12f, 0.12f), new(r * 0.98f, 0.18f), new(r * 0.95f, Rim - 0.16f), new(r * 1.04f, Rim - 0.08f), new(r * 1.04f, Rim), new(r * 0.86f, Rim), new(r * 0.84f, 0.2f), new(0, 0.2f)], [0, 0.02f, 0.02f, 0.04f, 0.04f, 0.02f, 0.03f, 0.03f, 0.03f, 0], 4, closed: false), p.Sides);
        model.Add(p.Sides == 8 ? basin.RotateY(MathF.PI / 8) : basin, stone, p.Sides == 8 ? 0.35f : 0.9f);
        Pool(model, water, r * 0.87f, Rim - 0.12f, p.Jets, r * 0.42f);

        // A pedestal carries the bowls, each smaller than the one below.
        float y = 0.2f, size = r * 0.58f;
        float step = (p.Height - 0.8f) / p.Tiers;
        for (int i = 0; i < p.Tiers; i++)
        {
            float top = y + step, neck = size * 0.16f;
            model.Add(Shapes.Lathe(Outlines.Round([new(0, y), new(neck * 2.2f, y), new(neck * 2.2f, y + 0.1f), new(neck * 1.2f, y + 0.18f), new(neck, y + (step * 0.45f)), new(neck * 1.6f, y + (step * 0.62f)), new(neck * 1.1f, y + (step * 0.7f)), new(neck * 1.4f, top - (size * 0.3f)), new(size * 0.7f, top - (size * 0.16f)), new(size, top), new(size * 0.95f, top + 0.03f), new(size * 0.6f, top - (size * 0.08f)), new(0, top - (size * 0.1f))], [0, 0.02f, 0.02f, 0.05f, 0.2f, 0.05f, 0.05f, 0.1f, 0.2f, 0.02f, 0.015f, 0.2f, 0], 5, closed: false), 96), stone, 0.9f);
            PolyMesh lobes = new();
            for (int k = 0; k < 16; k++)
            {
                float a = MathF.Tau * k / 16;
                lobes.Join(Shapes.Capsule(new(size * 0.3f * MathF.Sin(a), top - (size * 0.25f), size * 0.3f * MathF.Cos(a)), new(size * 0.93f * MathF.Sin(a), top - (size * 0.035f), size * 0.93f * MathF.Cos(a)), size * 0.045f, 10));
            }

            model.Add(lobes, stone, 1);
            Pool(model, water, size * 0.93f, top - 0.005f, 0, 0);
            Streams(model, spray, p, size * 0.97f, top, i == 0 ? Rim - 0.12f : y + 0.02f, i == 0 ? r * 0.2f : size * 0.22f);
            y = top - (size * 0.1f);
            size *= 0.56f;
        }

        // The finial, and the jet from its tip.
        float last = y + 0.02f;
        model.Add(Shapes.Lathe(Outlines.Round([new(0, last), new(0.12f, last), new(0.07f, last + 0.12f), new(0.13f, last + 0.28f), new(0.05f, last + 0.42f), new(0, last + 0.44f)], [0, 0.02f, 0.05f, 0.08f, 0.02f, 0], 5, closed: false), 48), stone, 1);
        float tip = last + 0.42f;
        model.Add(Shapes.Lathe([new(0.018f, tip), new(0.022f, tip + 0.2f), new(0.045f, tip + 0.42f), new(0.035f, tip + 0.5f), new(0, tip + 0.54f)], 24), spray, 1.2f);
        for (int i = 0; i < 10; i++)
        {
            float a = MathF.Tau * i / 10;
            List<Vector3> arc = [.. Enumerable.Range(0, 13).Select(k => k / 12f).Select(t => new Vector3(0.28f * t * MathF.Sin(a), tip + 0.46f + (0.12f * t) - (0.62f * t * t), 0.28f * t * MathF.Cos(a)))];
            model.Add(Shapes.Tube(arc, t => 0.014f - (0.006f * t), 8), spray, 1.2f);
        }

        return model.Build(ground: true, center: true);
    }

    /// <summary>A surface with rings where streams fall in.</summary>
    private static void Pool(ModelBuilder model, Material water, float radius, float y, int drops, float reach) =>
        model.Add(Shapes.Grid(128, 48, (u, v) =>
        {
            (float s, float c) = MathF.SinCos(MathF.Tau * u);
            float r = radius * (1 - v), wave = 0.003f * MathF.Sin(r * 42);
            if (drops > 0)
            {
                float near = MathF.Abs(r - (radius * 0.78f)) + (0.0f * reach);
                wave += 0.012f * MathF.Exp(-near * 9) * MathF.Cos(drops * MathF.Tau * u);
            }

            return new Vector3(r * s, y + wave, r * c);
        }, wrapU: true), water, 1.2f);

    private static void Streams(ModelBuilder model, Material spray, Parameters p, float radius, float from, float to, float out1)
    {
        int count = p.Jets;
        PolyMesh streams = new();
        for (int i = 0; i < count; i++)
        {
            float a = MathF.Tau * (i + 0.5f) / count, drop = from - to;
            List<Vector3> path = [.. Enumerable.Range(0, 17).Select(k => k / 16f).Select(t => new Vector3((radius + (out1 * t)) * MathF.Sin(a), from + 0.02f - (drop * t * t), (radius + (out1 * t)) * MathF.Cos(a)))];
            streams.Join(Shapes.Tube(path, t => (0.02f + (0.008f * t)) * (1 + (0.15f * MathF.Sin((t * 19) + i))), 10));

            // Foam where it strikes.
            for (int k = 0; k < 5; k++)
            {
                streams.Join(Shapes.Sphere(0.022f + (0.008f * (k % 3)), 8).Move(path[^1] + new Vector3(0.06f * MathF.Sin(k * 2.4f), 0.01f, 0.06f * MathF.Cos(k * 2.4f))));
            }
        }

        model.Add(streams, spray, 1.2f);
    }
}
