using System.Collections.Immutable;
using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Staging.Placing.Arrangements;

/// <summary>Regular and loose patterns on the ground plan around (0, 0); the viewer looks along −z, so that larger z is nearer.</summary>
internal static class PlanSlots
{
    /// <summary>Distance between the middles of neighbours in widths of the largest: rows, rings and grids.</summary>
    private const float Along = 1.16f, RingSpacing = 1.22f, GridSpacing = 1.25f;

    /// <summary>Rows of a grid stand apart by so many heights: from above each is seen over the one before it.</summary>
    private const float GridDepthInHeights = 1.05f;

    /// <summary>Of each scattered individual so much of its cell is left to chance, and a cell is so many widths wide.</summary>
    private const float Chance = 0.62f, ScatterSpacing = 2.3f;

    /// <summary>A line across the picture.</summary>
    /// <param name="count">Number of individuals.</param>
    /// <param name="footprint">Width and depth of the largest, metres.</param>
    /// <param name="spread">How loosely they stand: 1 as close as can be.</param>
    public static ImmutableArray<Vector2> Row(int count, Vector2 footprint, float spread) =>
        [.. Enumerable.Range(0, count).Select(i => new Vector2((i - ((count - 1) * 0.5f)) * footprint.X * Along * spread, 0))];

    /// <summary>A ring; nobody stands just before another.</summary>
    /// <param name="count">Number of individuals.</param>
    /// <param name="footprint">Width and depth of the largest, metres.</param>
    /// <param name="spread">How loosely they stand.</param>
    public static ImmutableArray<Vector2> Circle(int count, Vector2 footprint, float spread)
    {
        if (count == 2)
        {
            return Row(count, footprint, spread * 1.2f);
        }

        float spacing = MathF.Max(footprint.X, footprint.Y) * RingSpacing * spread, radius = spacing / (2 * MathF.Sin(MathF.PI / count));

        // With an even number, columns would stand behind each other: the ring is turned by a quarter of a step.
        float start = count % 2 == 0 ? 0.5f * MathF.PI / count : 0;
        return [.. Enumerable.Range(0, count).Select(i => start + (MathF.Tau * i / count)).Select(a => new Vector2(radius * MathF.Sin(a), radius * MathF.Cos(a)))];
    }

    /// <summary>Rows and columns, front row first; the last row is centred when it is not full.</summary>
    /// <param name="count">Number of individuals.</param>
    /// <param name="size">Width, height and depth of the largest, metres.</param>
    /// <param name="aspect">Width over height of the picture.</param>
    /// <param name="spread">How loosely they stand.</param>
    public static ImmutableArray<Vector2> Grid(int count, Vector3 size, float aspect, float spread)
    {
        int columns = Columns(count, aspect), rows = (count + columns - 1) / columns;
        float along = size.X * GridSpacing * spread, across = MathF.Max(size.Z * GridSpacing, size.Y * GridDepthInHeights) * spread;
        return
        [
            .. Enumerable.Range(0, count).Select(i =>
            {
                int row = i / columns, inRow = row == rows - 1 ? count - (row * columns) : columns;
                return new Vector2(((i % columns) - ((inRow - 1) * 0.5f)) * along, (((rows - 1) * 0.5f) - row) * across);
            }),
        ];
    }

    /// <summary>Far from one another, nobody just before another: a loose grid whose rows shift.</summary>
    /// <param name="count">Number of individuals.</param>
    /// <param name="size">Width, height and depth of the largest, metres.</param>
    /// <param name="aspect">Width over height of the picture.</param>
    /// <param name="stream">Random numbers.</param>
    public static ImmutableArray<Vector2> Scattered(int count, Vector3 size, float aspect, RandomStream stream)
    {
        int columns = Math.Max(2, (int)MathF.Round(MathF.Sqrt(count * aspect * 1.3f))), rows = (count + columns - 1) / columns;
        float along = size.X * ScatterSpacing, across = MathF.Max(size.Z, size.Y) * ScatterSpacing;
        return
        [
            .. Enumerable.Range(0, count).Select(i =>
            {
                RandomStream own = stream.Child(i);
                int row = i / columns, inRow = row == rows - 1 ? count - (row * columns) : columns;
                float room = Chance * (1 - (1 / ScatterSpacing)), shift = row % 2 == 0 ? -0.25f : 0.25f;
                float x = ((i % columns) - ((inRow - 1) * 0.5f)) + shift + own.Range(-0.5f * room, 0.5f * room), z = ((rows - 1) * 0.5f) - row + own.Range(-0.5f * room, 0.5f * room);
                return new Vector2(x * along, z * across);
            }),
        ];
    }

    // As many columns as make a square of a number that has one; else about as many as the picture is wide.
    private static int Columns(int count, float aspect)
    {
        int wanted = Math.Max(1, (int)MathF.Round(MathF.Sqrt(count * MathF.Max(0.5f, aspect))));
        int[] near = [wanted, wanted + 1, wanted - 1, wanted + 2];
        return near.FirstOrDefault(c => c > 0 && count % c == 0, wanted);
    }
}
