using System.Numerics;
using Easel.Catalogue.Objects.Plants;
using Easel.Scenes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Nature;

/// <summary>What grows in short grass beside the taller blades.</summary>
internal enum TurfHerb
{
    /// <summary>Grass alone.</summary>
    None,

    /// <summary>A cushion of clover with a few heads.</summary>
    Clover,

    /// <summary>A cluster of lawn daisies.</summary>
    Daisies,

    /// <summary>Loose buttercups.</summary>
    Buttercups,
}

/// <summary>What grows on one tile of short, natural grass.</summary>
/// <param name="Size">Side of the tile, metres.</param>
/// <param name="Blades">Number of blades.</param>
/// <param name="Height">Height of the blades, metres.</param>
/// <param name="BladeWidth">Width at the root, metres.</param>
/// <param name="Segments">Pieces of a blade, 1 to 3.</param>
/// <param name="Scale">Enlarges herbs that are seen from afar.</param>
/// <param name="Grass">Mean colour of the grass, linear sRGB.</param>
internal sealed record TurfPatch(float Size, int Blades, float Height, float BladeWidth, int Segments, float Scale, Vector3 Grass)
{
    /// <summary>Number of kinds of tile: one for each herb.</summary>
    public const int Kinds = 4;

    /// <summary>Builds the tile, centred on the origin with its soil at y = 0.</summary>
    /// <param name="herb">What grows among the grass.</param>
    /// <param name="stream">Random numbers.</param>
    public Model Build(TurfHerb herb, RandomStream stream)
    {
        var grass = new FoliageBuilder();
        var petals = new FoliageBuilder();
        GrassTufts.Grow(grass, Size, Blades, Height, BladeWidth, Segments, Grass, stream);
        RandomStream own = stream.Child("herbs");

        // Herbs gather around one or two places and thin out from there.
        Vector3 first = Spot(own, 0.28f), second = Spot(own, 0.42f);
        int count = (int)((herb == TurfHerb.Clover ? 130 : herb == TurfHerb.Daisies ? 20 : 9) * Size * Size / (Scale * Scale));
        for (int i = 0; i < count && herb != TurfHerb.None; i++)
        {
            Vector3 at = (own.Chance(0.65f) ? first : second) + (new Vector3(own.Gaussian(), 0, own.Gaussian()) * (0.14f * Size));
            at = Vector3.Clamp(at, new Vector3(-0.48f * Size), new Vector3(0.48f * Size));
            switch (herb)
            {
                case TurfHerb.Clover when i % 14 != 0:
                    AddClover(grass, at, own);
                    break;
                case TurfHerb.Clover:
                    Wildflower.Clover.Grow(grass, petals, at, Height * own.Range(0.8f, 1.25f), Scale, own);
                    break;
                case TurfHerb.Daisies:
                    Wildflower.Daisy.Grow(grass, petals, at, Height * own.Range(0.75f, 1.3f), Scale, own);
                    break;
                default:
                    Wildflower.Buttercup.Grow(grass, petals, at, Height * own.Range(1.2f, 2.2f), Scale, own);
                    break;
            }
        }

        var part = new Part(grass.ToMesh(), GrassTufts.Material);
        return petals.IsEmpty ? new Model([part]) : new Model([part, new Part(petals.ToMesh(), Wildflower.PetalMaterial)]);
    }

    private Vector3 Spot(RandomStream stream, float reach) => new(stream.Range(-reach, reach) * Size, 0, stream.Range(-reach, reach) * Size);

    /// <summary>A leaf of clover: three rounded leaflets, nearly flat.</summary>
    private void AddClover(FoliageBuilder grass, Vector3 root, RandomStream stream)
    {
        float radius = 0.0095f * Scale * stream.Range(0.7f, 1.2f), start = stream.Range(0f, MathF.Tau);
        Vector3 top = root + new Vector3(0, Height * stream.Range(0.35f, 0.75f), 0);
        Vector3 axis = FoliageBuilder.Direction(new Vector3(stream.Range(-0.4f, 0.4f), 1, stream.Range(-0.4f, 0.4f)), Vector3.UnitY);
        Vector3 side = FoliageBuilder.Perpendicular(axis), other = Vector3.Cross(axis, side);
        Vector3 color = Grass * new Vector3(0.72f, 1.02f, 0.95f) * stream.Range(0.8f, 1.15f);
        for (int i = 0; i < 3; i++)
        {
            float turn = start + (MathF.Tau * i / 3);
            Vector3 along = (side * MathF.Cos(turn)) + (other * MathF.Sin(turn));
            grass.Leaf(top, along, axis, radius * 1.3f, radius * 1.25f, color, axis * 0.5f);
        }
    }
}
