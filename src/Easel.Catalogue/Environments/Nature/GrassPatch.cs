using System.Numerics;
using Easel.Catalogue.Objects.Plants;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Nature;

/// <summary>What grows on one tile of meadow.</summary>
/// <param name="Size">Side of the tile, metres.</param>
/// <param name="Blades">Number of blades.</param>
/// <param name="Height">Height of the blades, metres.</param>
/// <param name="BladeWidth">Width at the root, metres.</param>
/// <param name="Segments">Pieces of a blade, 1 to 3.</param>
/// <param name="Flowers">Number of flowers.</param>
/// <param name="FlowerScale">Enlarges flowers that are seen from afar.</param>
/// <param name="Grass">Mean colour of the grass, linear sRGB.</param>
/// <param name="Mix">Which flowers grow together, 0 to 2.</param>
internal sealed record GrassPatch(
    float Size, int Blades, float Height, float BladeWidth, int Segments, int Flowers, float FlowerScale, Vector3 Grass, int Mix = 0)
{
    /// <summary>Number of mixes of flowers.</summary>
    public const int Mixes = 3;

    /// <summary>One stalk with seeds for so many blades.</summary>
    private const int BladesPerStalk = 75;

    private static readonly Vector3 s_stem = new(0.09f, 0.2f, 0.035f);

    private static readonly Vector3 s_seeds = new(0.38f, 0.32f, 0.17f);

    /// <summary>Flowers of a meadow: poppy, ox-eye daisy, buttercup, cornflower, mallow.</summary>
    private static readonly (Vector3 Petal, Vector3 Heart, int Petals, float Radius)[] s_flowers =
    [
        (LinearRgb.FromHex("#dc3a22").ToVector3(), LinearRgb.FromHex("#241a18").ToVector3(), 5, 0.036f),
        (LinearRgb.FromHex("#f4f2ea").ToVector3(), LinearRgb.FromHex("#e2a818").ToVector3(), 12, 0.028f),
        (LinearRgb.FromHex("#f4cc26").ToVector3(), LinearRgb.FromHex("#d89a14").ToVector3(), 6, 0.02f),
        (LinearRgb.FromHex("#6a70dc").ToVector3(), LinearRgb.FromHex("#3a2f8a").ToVector3(), 9, 0.025f),
        (LinearRgb.FromHex("#d878b4").ToVector3(), LinearRgb.FromHex("#f0d0e0").ToVector3(), 8, 0.026f),
    ];

    /// <summary>Shares of the flowers in each mix: species keep company in beds instead of lying like confetti.</summary>
    private static readonly float[][] s_mixes = [[0.6f, 0.28f, 0, 0.12f, 0], [0, 0.62f, 0.38f, 0, 0], [0, 0.16f, 0, 0.48f, 0.36f]];

    /// <summary>Mean petal colour, for ground seen from afar.</summary>
    public static Vector3 MeanFlowerColor =>
        s_mixes.Aggregate(Vector3.Zero, (sum, mix) => sum + mix.Select((share, i) => s_flowers[i].Petal * share).Aggregate(Vector3.Add)) / Mixes;

    /// <summary>Builds the tile, centred on the origin with its soil at y = 0.</summary>
    public Model Build(RandomStream stream)
    {
        var grass = new FoliageBuilder();
        RandomStream blades = stream.Child("blades");
        uint tufts = stream.Child("tufts").Seed;
        for (int i = 0; i < Blades; i++)
        {
            AddBlade(grass, blades, tufts);
        }

        RandomStream stalks = stream.Child("stalks");
        for (int i = 0; i < Blades / BladesPerStalk && Segments > 1; i++)
        {
            AddStalk(grass, stalks);
        }

        var petals = new FoliageBuilder();
        RandomStream flowers = stream.Child("flowers");
        for (int i = 0; i < Flowers; i++)
        {
            AddFlower(grass, petals, flowers);
        }

        var grassPart = new Part(grass.ToMesh(), new Material
        {
            Name = "grass", BaseColor = LinearRgb.White, Roughness = 0.55f, Specular = 0.025f, Translucency = 0.35f, Kind = FrameMaterialKind.Foliage,
        });
        return petals.IsEmpty ? new Model([grassPart]) : new Model(
        [
            grassPart,
            new Part(petals.ToMesh(), new Material
            {
                Name = "wildflower", BaseColor = LinearRgb.White, Roughness = 0.6f, Specular = 0.02f, Translucency = 0.35f, Kind = FrameMaterialKind.Foliage,
            }),
        ]);
    }

    private void AddBlade(FoliageBuilder grass, RandomStream stream, uint tufts)
    {
        float x = stream.Range(-0.5f, 0.5f) * Size, z = stream.Range(-0.5f, 0.5f) * Size;
        float tuft = 0.8f + (0.45f * Noise.Perlin(new Vector3(x, 0, z) * 4.5f, tufts));
        float height = Height * tuft * stream.Range(0.55f, 1.2f);
        float lean = height * stream.Range(0.1f, 0.75f), angle = stream.Range(0f, MathF.Tau), facing = stream.Range(0f, MathF.Tau);
        var bend = new Vector3(MathF.Cos(angle) * lean, 0, MathF.Sin(angle) * lean);
        Vector3 side = new Vector3(MathF.Cos(facing), 0, MathF.Sin(facing)) * (BladeWidth * 0.5f * stream.Range(0.7f, 1.25f));
        Vector3 flat = FoliageBuilder.Direction(Vector3.Cross(side, Vector3.UnitY + (bend / MathF.Max(height, 0.01f))), Vector3.UnitZ);
        Vector3 normal = (flat * 0.7f) + (Vector3.UnitY * 0.75f);
        Vector3 color = Grass * (new Vector3(stream.Range(0.75f, 1.3f), stream.Range(0.85f, 1.18f), stream.Range(0.6f, 1.2f)) * stream.Range(0.85f, 1.2f));
        color = stream.Chance(0.05f) ? Vector3.Lerp(color, new Vector3(0.4f, 0.33f, 0.12f), 0.7f) : color;

        int left = -1, right = -1;
        for (int k = 0; k <= Segments; k++)
        {
            float t = (float)k / Segments;
            Vector3 at = new Vector3(x, height * ((1.15f * t) - (0.15f * t * t)), z) + (bend * (t * t));
            Vector3 shade = color * (0.42f + (0.75f * t));
            float width = 1 - (0.9f * t * t);
            if (k == Segments)
            {
                int tip = grass.Vertex(at, normal, shade, at);
                grass.Triangle(left, right, tip);
                break;
            }

            int l = grass.Vertex(at - (side * width), normal, shade, at), r = grass.Vertex(at + (side * width), normal, shade, at);
            if (k > 0)
            {
                grass.Triangle(left, right, r);
                grass.Triangle(left, r, l);
            }

            (left, right) = (l, r);
        }
    }

    /// <summary>A tall thin stalk with a drooping ear of seeds, which catches low light.</summary>
    private void AddStalk(FoliageBuilder grass, RandomStream stream)
    {
        var root = new Vector3(stream.Range(-0.5f, 0.5f) * Size, 0, stream.Range(-0.5f, 0.5f) * Size);
        float height = Height * stream.Range(1.25f, 2f), angle = stream.Range(0f, MathF.Tau), lean = height * stream.Range(0.05f, 0.3f);
        var aside = new Vector3(MathF.Cos(angle), 0, MathF.Sin(angle));
        Vector3 top = root + (aside * lean) + (Vector3.UnitY * height);
        var thin = new Vector3(BladeWidth * 0.36f, 0, 0);
        Vector3 seeds = s_seeds * stream.Range(0.75f, 1.2f);
        int a = grass.Vertex(root - thin, Vector3.UnitZ, s_stem * 0.7f, root), b = grass.Vertex(root + thin, Vector3.UnitZ, s_stem * 0.7f, root);
        int c = grass.Vertex(top, Vector3.UnitZ, seeds * 0.8f, top);
        grass.Triangle(a, b, c);
        Vector3 droop = FoliageBuilder.Direction((aside * 0.7f) + Vector3.UnitY, Vector3.UnitY);
        float length = height * stream.Range(0.16f, 0.26f);
        for (int i = 0; i < 3; i++)
        {
            float turn = angle + (i * MathF.PI / 3);
            grass.Leaf(top - (droop * (length * 0.5f)), droop, new Vector3(MathF.Cos(turn), 0, MathF.Sin(turn)), length, BladeWidth * 1.5f, seeds, Vector3.UnitY * 0.4f);
        }
    }

    private void AddFlower(FoliageBuilder grass, FoliageBuilder petals, RandomStream stream)
    {
        float[] mix = s_mixes[Mix];
        float pick = stream.Next();
        int kind = 0;
        while (kind + 1 < s_flowers.Length && pick > mix[kind])
        {
            pick -= mix[kind];
            kind++;
        }

        (Vector3 petal, Vector3 heart, int count, float radius) = s_flowers[kind];
        radius *= FlowerScale * stream.Range(0.8f, 1.2f);
        var root = new Vector3(stream.Range(-0.5f, 0.5f) * Size, 0, stream.Range(-0.5f, 0.5f) * Size);
        float height = Height * stream.Range(0.85f, 1.5f), angle = stream.Range(0f, MathF.Tau), lean = height * stream.Range(0f, 0.28f);
        Vector3 top = root + new Vector3(MathF.Cos(angle) * lean, height, MathF.Sin(angle) * lean);
        Vector3 axis = FoliageBuilder.Direction(
            new Vector3(MathF.Cos(angle) * stream.Range(0f, 0.9f), 1, MathF.Sin(angle) * stream.Range(0f, 0.9f)), Vector3.UnitY);

        var stalk = new Vector3(0.0016f * FlowerScale, 0, 0);
        int a = grass.Vertex(root - stalk, Vector3.UnitZ, s_stem * 0.6f, root), b = grass.Vertex(root + stalk, Vector3.UnitZ, s_stem * 0.6f, root);
        int c = grass.Vertex(top, Vector3.UnitZ, s_stem, top);
        grass.Triangle(a, b, c);

        Vector3 side = FoliageBuilder.Perpendicular(axis), other = Vector3.Cross(axis, side);
        float cup = count <= 6 ? 0.55f : 0.15f, width = MathF.Tau / count * (count <= 6 ? 1.25f : 0.95f);
        Vector3 tone = petal * stream.Range(0.8f, 1.1f);
        float start = stream.Range(0f, MathF.Tau);
        for (int i = 0; i < count; i++)
        {
            float turn = start + (MathF.Tau * i / count);
            Vector3 outward = (side * MathF.Cos(turn)) + (other * MathF.Sin(turn));
            Vector3 along = FoliageBuilder.Direction(outward + (axis * (cup + stream.Range(-0.12f, 0.12f))), outward);
            Vector3 face = FoliageBuilder.Direction(axis - (along * Vector3.Dot(axis, along)), axis);
            petals.Leaf(top, along, face, radius, radius * width, tone, axis * 0.5f);
        }

        // The heart: a low six-sided dome.
        float disc = radius * 0.33f;
        Vector3 apex = top + (axis * disc * 0.55f);
        int peak = petals.Vertex(apex, axis, heart * 1.1f, apex), first = -1, last = -1;
        for (int i = 0; i < 6; i++)
        {
            float turn = MathF.Tau * i / 6;
            Vector3 outward = (side * MathF.Cos(turn)) + (other * MathF.Sin(turn)), at = top + (outward * disc) + (axis * disc * 0.15f);
            int v = petals.Vertex(at, axis + outward, heart * 0.8f, at);
            if (last >= 0)
            {
                petals.Triangle(peak, v, last);
            }
            else
            {
                first = v;
            }

            last = v;
        }

        petals.Triangle(peak, first, last);
    }
}
