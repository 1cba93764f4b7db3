using System.Collections.Immutable;
using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Staging.Placing.Arrangements;

/// <summary>
/// A natural group of like things: two or more staggered rows of lengths that differ by one, so that every one is seen through a gap, loosened a
/// little. Three make a triangle.
/// </summary>
internal static class ClusterSlots
{
    /// <summary>Distance between neighbours in a row, and between rows, in widths and depths of the largest, where they stand closest.</summary>
    private const float Along = 1.16f, Across = 1.5f;

    /// <summary>Largest shift of an individual, share of the distance to its neighbours.</summary>
    private const float Looseness = 0.13f;

    /// <summary>Places on the ground plan around (0, 0), front rows first.</summary>
    /// <param name="count">Number of individuals.</param>
    /// <param name="footprint">Width and depth of the largest, metres.</param>
    /// <param name="aspect">Width over height of the picture.</param>
    /// <param name="spread">How loosely they stand: 1 as close as can be.</param>
    /// <param name="stream">Random numbers.</param>
    public static ImmutableArray<Vector2> Arrange(int count, Vector2 footprint, float aspect, float spread, RandomStream stream)
    {
        float along = footprint.X * Along * spread, across = MathF.Max(footprint.Y * Across, footprint.X * 0.9f) * spread;
        if (count == 2)
        {
            // A pair stands close, one a little behind the other.
            float back = stream.Child("pair").Chance(0.5f) ? 1 : -1, depth = 0.3f * footprint.Y;
            return [new Vector2(-0.5f * along, back * depth), new Vector2(0.5f * along, -back * depth)];
        }

        int[] rows = RowLengths(count, aspect, stream.Child("rows"));
        var slots = ImmutableArray.CreateBuilder<Vector2>(count);
        RandomStream loose = stream.Child("loose");
        for (int row = 0; row < rows.Length; row++)
        {
            // Rows of equal length would stand in columns: they shift against each other by half a place.
            bool equal = (row > 0 && rows[row - 1] == rows[row]) || (row + 1 < rows.Length && rows[row + 1] == rows[row]);
            float shift = equal ? (row % 2 == 0 ? -0.25f : 0.25f) * along : 0;
            for (int i = 0; i < rows[row]; i++)
            {
                RandomStream own = loose.Child(slots.Count);
                float x = ((i - ((rows[row] - 1) * 0.5f)) * along) + shift + (own.Range(-Looseness, Looseness) * along);
                float z = ((((rows.Length - 1) * 0.5f) - row) * across) + (own.Range(-Looseness, Looseness) * across);
                slots.Add(new Vector2(x, z));
            }
        }

        return slots.MoveToImmutable();
    }

    // Lengths from the front row back.
    private static int[] RowLengths(int count, float aspect, RandomStream stream)
    {
        int rows = Math.Max(2, (int)MathF.Round(MathF.Sqrt(count / (1.1f * Math.Clamp(aspect, 0.6f, 1.8f))) - 0.35f));
        var lengths = new int[rows];
        int least = count / rows;
        Array.Fill(lengths, least);
        int left = count - (least * rows);

        // What is left over goes to the front rows or to the back rows.
        bool front = stream.Chance(0.4f);
        for (int i = 0; i < left; i++)
        {
            lengths[front ? i : rows - 1 - i]++;
        }

        return lengths;
    }
}
