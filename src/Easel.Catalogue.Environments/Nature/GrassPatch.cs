using System.Numerics;
using Easel.Catalogue.Objects.Plants;
using Easel.Scenes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Nature;

/// <summary>What grows on one tile of tall grass.</summary>
/// <param name="Size">Side of the tile, metres.</param>
/// <param name="Blades">Number of blades.</param>
/// <param name="Height">Height of the blades, metres.</param>
/// <param name="BladeWidth">Width at the root, metres.</param>
/// <param name="Segments">Pieces of a blade, 1 to 3.</param>
/// <param name="Flowers">Number of flowers.</param>
/// <param name="FlowerScale">Enlarges flowers that are seen from afar.</param>
/// <param name="Grass">Mean colour of the grass, linear sRGB.</param>
/// <param name="Mix">Which flowers grow together, 0 to 2.</param>
/// <param name="Pixel">Width of a pixel where the tile is seen, metres: stalks are not much thinner, or their ears would hang in the air.</param>
internal sealed record GrassPatch(
    float Size, int Blades, float Height, float BladeWidth, int Segments, int Flowers, float FlowerScale, Vector3 Grass, int Mix = 0, float Pixel = 0)
{
    /// <summary>Number of mixes of flowers.</summary>
    public const int Mixes = 3;

    /// <summary>One stalk with seeds for so many blades.</summary>
    private const int BladesPerStalk = 55;

    /// <summary>Least width of a stalk, pixels.</summary>
    private const float StalkPixels = 0.95f;

    private static readonly Vector3 s_stem = new(0.13f, 0.19f, 0.055f);

    private static readonly Vector3 s_seeds = new(0.36f, 0.3f, 0.17f);

    /// <summary>Flowers and their shares in each mix: species keep company in beds instead of lying like confetti.</summary>
    private static readonly (Wildflower Flower, float Share)[][] s_mixes =
    [
        [(Wildflower.Poppy, 0.5f), (Wildflower.OxEye, 0.35f), (Wildflower.Cornflower, 0.15f)],
        [(Wildflower.OxEye, 0.6f), (Wildflower.Buttercup, 0.4f)],
        [(Wildflower.Cornflower, 0.42f), (Wildflower.Mallow, 0.34f), (Wildflower.OxEye, 0.24f)],
    ];

    /// <summary>Mean petal colour, for ground seen from afar.</summary>
    public static Vector3 MeanFlowerColor =>
        s_mixes.SelectMany(mix => mix).Aggregate(Vector3.Zero, (sum, entry) => sum + (entry.Flower.Petal * entry.Share)) / Mixes;

    /// <summary>Builds the tile, centred on the origin with its soil at y = 0.</summary>
    public Model Build(RandomStream stream)
    {
        var grass = new FoliageBuilder();
        GrassTufts.Grow(grass, Size, Blades, Height, BladeWidth, Segments, Grass, stream);
        RandomStream stalks = stream.Child("stalks");
        for (int i = 0; i < Blades / BladesPerStalk && Segments > 1; i++)
        {
            AddStalk(grass, stalks);
        }

        var petals = new FoliageBuilder();
        RandomStream flowers = stream.Child("flowers");
        for (int i = 0; i < Flowers; i++)
        {
            var root = new Vector3(flowers.Range(-0.5f, 0.5f) * Size, 0, flowers.Range(-0.5f, 0.5f) * Size);
            Pick(flowers.Next()).Grow(grass, petals, root, Height * flowers.Range(0.75f, 1.25f), FlowerScale, flowers);
        }

        var grassPart = new Part(grass.ToMesh(), GrassTufts.Material);
        return petals.IsEmpty ? new Model([grassPart]) : new Model([grassPart, new Part(petals.ToMesh(), Wildflower.PetalMaterial)]);
    }

    private Wildflower Pick(float chance)
    {
        foreach ((Wildflower flower, float share) in s_mixes[Mix])
        {
            chance -= share;
            if (chance <= 0)
            {
                return flower;
            }
        }

        return s_mixes[Mix][0].Flower;
    }

    /// <summary>A tall thin stalk that bends over, with a slender ear of seeds at its end, which catches low light.</summary>
    private void AddStalk(FoliageBuilder grass, RandomStream stream)
    {
        const int Pieces = 4;
        var root = new Vector3(stream.Range(-0.5f, 0.5f) * Size, 0, stream.Range(-0.5f, 0.5f) * Size);
        float height = Height * stream.Range(0.95f, 1.3f), angle = stream.Range(0f, MathF.Tau), lean = height * stream.Range(0.08f, 0.35f);
        var aside = new Vector3(MathF.Cos(angle), 0, MathF.Sin(angle));
        Vector3 seeds = s_seeds * stream.Range(0.75f, 1.2f), straw = Vector3.Lerp(s_stem, seeds, 0.6f);
        float thin = MathF.Max(BladeWidth * 0.16f, StalkPixels * 0.5f * Pixel), length = height * stream.Range(0.16f, 0.26f);
        Vector3 At(float t) => root + (aside * (lean * t * t)) + (Vector3.UnitY * (height * t));

        // Two ribbons at a right angle are seen from everywhere.
        for (int i = 0; i < 2; i++)
        {
            float turn = angle + (i * MathF.PI * 0.5f);
            Vector3 across = new Vector3(MathF.Cos(turn), 0, MathF.Sin(turn)) * thin, facing = new(-MathF.Sin(turn), 0.5f, MathF.Cos(turn));
            int left = -1, right = -1;
            for (int k = 0; k <= Pieces; k++)
            {
                float t = (float)k / Pieces;
                Vector3 p = At(t), color = Vector3.Lerp(s_stem * 0.7f, straw, t), half = across * (1 - (0.25f * t));
                int l = grass.Vertex(p - half, facing, color, p), r = grass.Vertex(p + half, facing, color, p);
                if (k > 0)
                {
                    grass.Triangle(left, right, r);
                    grass.Triangle(left, r, l);
                }

                (left, right) = (l, r);
            }

            Vector3 droop = FoliageBuilder.Direction(At(1) - At(0.8f), Vector3.UnitY);
            grass.Leaf(
                At(1) - (droop * (length * 0.5f)), droop, new Vector3(MathF.Cos(turn), 0, MathF.Sin(turn)), length, MathF.Max(BladeWidth * 0.8f, 2.5f * thin), seeds, Vector3.UnitY * 0.4f);
        }
    }
}
