using System.Numerics;
using Easel.Catalogue.Objects.Plants;
using Easel.Scenes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Farm;

/// <summary>A piece of a row of flowers.</summary>
/// <param name="Crop">What grows.</param>
/// <param name="Length">Length along the row (z), metres.</param>
/// <param name="Density">Share of the plants that stand in a row seen from nearby.</param>
/// <param name="Scale">Enlarges leaves and blooms of what is seen from afar.</param>
/// <param name="Color">Colour of the blooms, linear sRGB.</param>
internal sealed record CropRow(FlowerCrop Crop, float Length, float Density, float Scale, Vector3 Color)
{
    /// <summary>Blades of grass among loose flowers for each bloom, at most.</summary>
    private const float BladesPerBloom = 16;

    /// <summary>Large heads turn to the viewer's side of the sky, so that they are seen from the front.</summary>
    private static readonly Vector3 s_facing = Vector3.Normalize(new Vector3(0.35f, 0, 1));

    /// <summary>Builds the piece, centred on the origin with its soil at y = 0.</summary>
    /// <param name="stream">The individual plants.</param>
    public Model Build(RandomStream stream)
    {
        var green = new FoliageBuilder();
        var petals = new FoliageBuilder();
        int count = Math.Max(1, (int)(Crop.PerSquareMetre * Crop.BedWidth * Length * Density));
        RandomStream plants = stream.Child("plants");
        if (Crop.Habit is CropHabit.Loose)
        {
            int blades = (int)(MathF.Min(BladesPerBloom * count, 900 * Length) * MathF.Min(1, 2 * Density));
            GrassTufts.Grow(green, Length, blades, Crop.Height * 0.72f, 0.008f * Scale, 1, Crop.Green, stream.Child("grass"));
        }

        for (int i = 0; i < count; i++)
        {
            float across = plants.Range(-0.5f, 0.5f), along = (((i + 0.5f) / count) - 0.5f + (plants.Range(-0.5f, 0.5f) * 0.08f)) * Length;
            var root = new Vector3(across * Crop.BedWidth, 0, along);
            switch (Crop.Habit)
            {
                case CropHabit.Spike:
                    AddSpike(green, petals, across, along, plants);
                    break;
                case CropHabit.Cup:
                    AddCup(green, petals, root, plants);
                    break;
                case CropHabit.Disc:
                    AddDisc(green, petals, root, plants);
                    break;
                default:
                    Crop.Bloom(Tone(plants)).Grow(green, petals, root, Crop.Height * plants.Range(0.7f, 1.15f), Scale, plants);
                    break;
            }
        }

        return new Model([new Part(green.ToMesh(), GrassTufts.Material), new Part(petals.ToMesh(), Wildflower.PetalMaterial)]);
    }

    private Vector3 Tone(RandomStream stream) => Color * stream.Range(0.8f, 1.12f);

    /// <summary>A stem of a round bush, with a spike of small blooms at its end.</summary>
    private void AddSpike(FoliageBuilder green, FoliageBuilder petals, float across, float along, RandomStream stream)
    {
        // Bushes stand one beside the other: stems spread from the middle of theirs, and make a dome.
        float bush = MathF.Round(along / 0.7f) * 0.7f, side = across * 2, ahead = Math.Clamp((along - bush) / 0.35f, -1, 1);
        float rim = MathF.Min(1, (side * side) + (ahead * ahead * 0.8f));
        float height = Crop.Height * (1 - (0.42f * rim)) * stream.Range(0.86f, 1.1f);
        var foot = new Vector3(across * Crop.BedWidth * 0.35f, 0, bush + ((along - bush) * 0.5f));
        var tip = new Vector3(across * Crop.BedWidth, height, along);
        Vector3 direction = FoliageBuilder.Direction(tip - foot, Vector3.UnitY), soft = FoliageBuilder.Direction(new Vector3(side, 0.9f, ahead), Vector3.UnitY);
        float turn = stream.Range(0f, MathF.Tau), length = 0.13f * stream.Range(0.75f, 1.25f) * MathF.Sqrt(Scale);
        Vector3 face = FoliageBuilder.Direction(Vector3.Cross(direction, new Vector3(MathF.Cos(turn), 0.1f, MathF.Sin(turn))), Vector3.UnitX);
        Vector3 leaf = Crop.Green * stream.Range(0.75f, 1.15f), tone = Tone(stream);
        float stalk = Vector3.Distance(foot, tip) - (0.5f * length);
        green.Leaf(foot, direction, face, stalk, 0.012f * Scale, leaf, soft);
        Vector3 at = tip - (direction * length);
        petals.Leaf(at, direction, face, length, 0.024f * Scale, tone, soft);
        petals.Leaf(at, direction, Vector3.Cross(direction, face), length * 0.92f, 0.024f * Scale, tone * 0.9f, soft);
    }

    /// <summary>A tulip: two or three broad leaves, a bare stem, and a cup of six petals.</summary>
    private void AddCup(FoliageBuilder green, FoliageBuilder petals, Vector3 root, RandomStream stream)
    {
        const int Petals = 6;
        float height = Crop.Height * stream.Range(0.86f, 1.12f), turn = stream.Range(0f, MathF.Tau);
        Vector3 leaf = Crop.Green * stream.Range(0.8f, 1.2f);
        for (int k = 0; k < 3; k++)
        {
            float angle = turn + (k * 2.3f);
            var outward = new Vector3(MathF.Cos(angle), 0, MathF.Sin(angle));
            Vector3 along = FoliageBuilder.Direction((outward * 0.42f) + Vector3.UnitY, Vector3.UnitY);
            green.Leaf(root, along, FoliageBuilder.Direction(Vector3.Cross(along, Vector3.Cross(outward, along)), outward), height * stream.Range(0.55f, 0.8f), 0.055f * Scale, leaf, Vector3.UnitY * 0.4f);
        }

        Vector3 top = root + new Vector3(stream.Range(-0.05f, 0.05f), height - 0.06f, stream.Range(-0.05f, 0.05f));
        Vector3 axis = FoliageBuilder.Direction(top - root, Vector3.UnitY);
        green.Leaf(root, axis, FoliageBuilder.Perpendicular(axis), Vector3.Distance(root, top), 0.011f * Scale, leaf, Vector3.UnitY * 0.3f);
        Vector3 side = FoliageBuilder.Perpendicular(axis), other = Vector3.Cross(axis, side), tone = Tone(stream);
        float size = 0.068f * Scale * stream.Range(0.88f, 1.12f);
        for (int k = 0; k < Petals; k++)
        {
            // Petals lean out from the foot and close again above: the fold of the leaf makes the belly of the cup.
            float angle = turn + (MathF.Tau * k / Petals);
            Vector3 outward = (side * MathF.Cos(angle)) + (other * MathF.Sin(angle));
            Vector3 along = FoliageBuilder.Direction(axis + (outward * (k % 2 == 0 ? 0.36f : 0.26f)), axis);
            Vector3 face = FoliageBuilder.Direction(outward - (along * Vector3.Dot(outward, along)), outward);
            petals.Leaf(top, along, face, size, size * 0.78f, tone * (k % 2 == 0 ? 1 : 0.88f), axis * 0.3f);
        }
    }

    /// <summary>A sunflower: a tall stem with broad leaves and a head that faces the light.</summary>
    private void AddDisc(FoliageBuilder green, FoliageBuilder petals, Vector3 root, RandomStream stream)
    {
        float height = Crop.Height * stream.Range(0.86f, 1.12f), turn = stream.Range(0f, MathF.Tau);
        Vector3 leaf = Crop.Green * stream.Range(0.8f, 1.2f), top = root + new Vector3(stream.Range(-0.06f, 0.06f), height, stream.Range(-0.06f, 0.06f));
        Vector3 axis = FoliageBuilder.Direction(top - root, Vector3.UnitY);
        green.Tube([root, top], [0.014f * MathF.Sqrt(Scale), 0.009f * MathF.Sqrt(Scale)], 4, leaf);

        for (int k = 0; k < 7; k++)
        {
            float angle = turn + (k * 2.4f);
            var outward = new Vector3(MathF.Cos(angle), 0, MathF.Sin(angle));
            Vector3 along = FoliageBuilder.Direction(outward + new Vector3(0, 0.35f - (0.08f * k), 0), outward);
            green.Leaf(root + (axis * (height * (0.22f + (0.1f * k)))), along, FoliageBuilder.Direction(Vector3.UnitY - (along * along.Y), Vector3.UnitY), 0.24f, 0.19f, leaf, Vector3.UnitY * 0.5f);
        }

        Vector3 facing = FoliageBuilder.Direction(s_facing + new Vector3(stream.Range(-0.35f, 0.35f), stream.Range(0.05f, 0.4f), stream.Range(-0.35f, 0.35f)), s_facing);
        Crop.Bloom(Tone(stream)).Bloom(petals, top + (facing * 0.04f), facing, 0.15f * stream.Range(0.85f, 1.15f), Scale > 2, stream);
    }
}
