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
internal sealed record GrassPatch(
    float Size, int Blades, float Height, float BladeWidth, int Segments, int Flowers, float FlowerScale, Vector3 Grass, int Mix = 0)
{
    /// <summary>Number of mixes of flowers.</summary>
    public const int Mixes = 3;

    /// <summary>One stalk with seeds for so many blades.</summary>
    private const int BladesPerStalk = 55;

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

    /// <summary>A tall thin stalk with a slender nodding ear of seeds, which catches low light.</summary>
    private void AddStalk(FoliageBuilder grass, RandomStream stream)
    {
        var root = new Vector3(stream.Range(-0.5f, 0.5f) * Size, 0, stream.Range(-0.5f, 0.5f) * Size);
        float height = Height * stream.Range(0.95f, 1.3f), angle = stream.Range(0f, MathF.Tau), lean = height * stream.Range(0.05f, 0.3f);
        var aside = new Vector3(MathF.Cos(angle), 0, MathF.Sin(angle));
        Vector3 top = root + (aside * lean) + (Vector3.UnitY * height);
        var thin = new Vector3(BladeWidth * 0.26f, 0, 0);
        Vector3 seeds = s_seeds * stream.Range(0.75f, 1.2f);
        int a = grass.Vertex(root - thin, Vector3.UnitZ, s_stem * 0.6f, root), b = grass.Vertex(root + thin, Vector3.UnitZ, s_stem * 0.6f, root);
        int c = grass.Vertex(top, Vector3.UnitZ, seeds * 0.8f, top);
        grass.Triangle(a, b, c);
        Vector3 droop = FoliageBuilder.Direction((aside * 0.6f) + Vector3.UnitY, Vector3.UnitY);
        float length = height * stream.Range(0.16f, 0.26f);
        for (int i = 0; i < 2; i++)
        {
            float turn = angle + (i * MathF.PI * 0.5f);
            grass.Leaf(top - (droop * (length * 0.6f)), droop, new Vector3(MathF.Cos(turn), 0, MathF.Sin(turn)), length, BladeWidth * 0.8f, seeds, Vector3.UnitY * 0.4f);
        }
    }
}
