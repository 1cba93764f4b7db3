using System.Numerics;
using Easel.Catalogue.Objects.Furniture;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Rooms.Public;

/// <summary>Clothes as shops show them: on hangers along a rail, folded in piles, on a tailor's bust.</summary>
internal static class Garments
{
    private static readonly string[][] s_ranges =
    [
        ["#27384f", "#4d6a8a", "#8ea6ba", "#d8d9d6", "#b8a98e", "#f0ece2"],
        ["#7a3b32", "#b5694a", "#d9a066", "#e6d6bd", "#5b4a3c", "#efe7d8"],
        ["#39513f", "#728a67", "#b3bf9b", "#e8e4d3", "#2f3330", "#c9b58c"],
        ["#6b3f5b", "#a5647f", "#d8a5ae", "#efe2de", "#3a3440", "#c7bcc9"],
    ];

    /// <summary>A range of colours that are worn together.</summary>
    public static LinearRgb[] Range(RandomStream stream) => [.. s_ranges[stream.Child("range").Range(0, s_ranges.Length - 1)].Select(LinearRgb.FromHex)];

    /// <summary>A free-standing rail along X with garments on hangers, standing on y = 0.</summary>
    /// <param name="width">Of the rail, metres.</param>
    /// <param name="colors">Of the garments.</param>
    /// <param name="stream">Random numbers.</param>
    public static Model Rail(float width, LinearRgb[] colors, RandomStream stream)
    {
        const float Height = 1.5f, Pitch = 0.085f;
        var model = new ModelBuilder();
        Material steel = Presets.Chrome("rail");
        foreach (float side in (ReadOnlySpan<float>)[-0.5f, 0.5f])
        {
            float x = side * width;
            model.Add(Shapes.Rod(new(x, 0.03f, 0), new(x, Height, 0), 0.015f, null, 12), steel);
            model.Add(Shapes.Rod(new(x, 0.03f, -0.24f), new(x, 0.03f, 0.24f), 0.015f, null, 12), steel);
        }

        model.Add(Shapes.Rod(new(-0.5f * width, Height, 0), new(0.5f * width, Height, 0), 0.015f, null, 12), steel);
        int count = (int)((width - 0.16f) / Pitch);
        LinearRgb color = colors[0];
        bool isLong = false;
        for (int i = 0; i < count; i++)
        {
            // Three or four of a kind hang together.
            if (i == 0 || stream.Chance(0.3f))
            {
                (color, isLong) = (colors[stream.Range(0, colors.Length - 1)], stream.Chance(0.4f));
            }

            float x = (i + 0.5f - (0.5f * count)) * Pitch;
            model.Add(
                Hanging(isLong ? stream.Range(0.95f, 1.1f) : stream.Range(0.66f, 0.76f), stream.Seed + (uint)i).RotateY(stream.Range(-0.14f, 0.14f)).Move(x, Height, 0),
                Presets.Fabric(color * stream.Range(0.92f, 1.06f), 700, "garment"), 1.2f);
            model.Add(Shapes.Tube([new(x, Height - 0.07f, 0), new(x, Height - 0.005f, 0), new(x, Height + 0.02f, 0.015f)], 0.0035f, 5), steel);
        }

        return model.Build();
    }

    /// <summary>A garment that hangs below the origin, its shoulders along Z.</summary>
    private static PolyMesh Hanging(float length, uint seed)
    {
        Vector2[] side = [new(0.055f, 0), new(0.12f, -0.018f), new(0.2f, -0.05f), new(0.235f, -0.09f), new(0.25f, -0.2f), new(0.215f, -0.24f), new(0.2f, -0.42f), new(0.215f, -0.7f), new(0.24f, -1)];
        List<IReadOnlyList<Vector3>> rings = [];
        for (int i = side.Length - 1; i >= 0; i--)
        {
            float half = side[i].X, y = (side[i].Y * length * 0.97f) - 0.07f, thick = 0.018f + (0.022f * Noise.SmoothStep(0, 0.3f, -side[i].Y));
            var ring = new Vector3[16];
            for (int k = 0; k < ring.Length; k++)
            {
                (float s, float c) = MathF.SinCos(MathF.Tau * k / ring.Length);
                float fold = 1 + (0.5f * Noise.Perlin(new Vector3(c * 3.1f, y * 2, 0.7f), seed) * Noise.SmoothStep(0.1f, 0.6f, -side[i].Y));
                ring[k] = new Vector3(thick * s * fold, y, half * c);
            }

            rings.Add(ring);
        }

        return Shapes.Loft(rings);
    }

    /// <summary>A pile of folded cloth on y = 0, about 0.32 m wide.</summary>
    public static Model Pile(LinearRgb[] colors, RandomStream stream)
    {
        var model = new ModelBuilder();
        int count = stream.Range(3, 6);
        float y = 0;
        for (int i = 0; i < count; i++)
        {
            float thick = stream.Range(0.03f, 0.045f);
            model.Add(
                Shapes.Cushion(0.3f, thick, 0.26f, 0.45f * thick, 0.004f, 4).RotateY(stream.Range(-0.05f, 0.05f)).Move(stream.Range(-0.008f, 0.008f), y, stream.Range(-0.008f, 0.008f)),
                Presets.Fabric(colors[stream.Range(0, colors.Length - 1)], 700, "garment"), 1);
            y += thick;
        }

        return model.Build();
    }

    /// <summary>A tailor's bust in a garment on a wooden stand, about 1.65 m high.</summary>
    public static Model Bust(LinearRgb color, int cut, RandomStream stream)
    {
        var model = new ModelBuilder();
        Material wood = FurnitureMaterials.Wood("walnut", Vector3.UnitY, "stand"), linen = Presets.Fabric(LinearRgb.FromHex("#d9cdb8"), 700, "bust");
        Vector2[] outline = cut switch
        {
            0 => [new(0, 0), new(0.33f, 0), new(0.3f, 0.1f), new(0.22f, 0.32f), new(0.135f, 0.52f), new(0.155f, 0.62f), new(0.19f, 0.76f), new(0.2f, 0.84f), new(0.15f, 0.9f), new(0.068f, 0.93f)],
            1 => [new(0, 0), new(0.2f, 0), new(0.195f, 0.25f), new(0.16f, 0.5f), new(0.165f, 0.62f), new(0.195f, 0.77f), new(0.205f, 0.85f), new(0.16f, 0.905f), new(0.068f, 0.93f)],
            _ => [new(0, 0.3f), new(0.185f, 0.3f), new(0.19f, 0.4f), new(0.17f, 0.54f), new(0.19f, 0.68f), new(0.22f, 0.8f), new(0.225f, 0.86f), new(0.18f, 0.91f), new(0.07f, 0.93f)],
        };
        uint seed = stream.Seed;
        PolyMesh dress = Shapes.Lathe([.. Splines.CatmullRom2D(outline, 4).Select(q => q with { X = MathF.Max(0, q.X) })], 64).Warp(p =>
        {
            // Flat from front to back, with folds that open towards the hem.
            float angle = MathF.Atan2(p.X, p.Z), hem = Noise.SmoothStep(0.5f, 0, p.Y), fold = 1 + (0.09f * hem * MathF.Sin((angle * 9) + (3 * Noise.Perlin(new Vector3(angle, p.Y, 0), seed))));
            return new Vector3(p.X * fold, 0.55f + p.Y, p.Z * 0.68f * fold);
        });
        model.Add(dress, Presets.Fabric(color, 900, "garment"), 1.2f);
        model.Add(Shapes.Lathe([new(0.066f, 1.46f), new(0.05f, 1.53f), new(0.045f, 1.58f), new(0, 1.6f)], 32), linen, 1);
        model.Add(Shapes.Lathe([new(0.02f, 1.6f), new(0.026f, 1.63f), new(0.012f, 1.66f), new(0, 1.66f)], 20), wood, 1);
        model.Add(Shapes.Rod(new(0, 0.05f, 0), new(0, 0.9f, 0), 0.018f, null, 14), wood);
        for (int i = 0; i < 3; i++)
        {
            (float s, float c) = MathF.SinCos((i * MathF.Tau / 3) + 0.4f);
            model.Add(Shapes.Rod(new(0, 0.2f, 0), new(0.24f * s, 0.01f, 0.24f * c), 0.016f, 0.012f, 12), wood);
        }

        return model.Build();
    }
}
