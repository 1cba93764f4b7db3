using System.Numerics;
using Easel.Scenes;

namespace Easel.Staging.Placing;

/// <summary>Stands furniture in a row along the wall behind everything else.</summary>
internal static class WallRow
{
    /// <summary>Free floor before the row, and between its pieces, metres.</summary>
    private const float Before = 0.35f, Between = 0.12f;

    /// <summary>The place of the next piece: the first behind the middle, others to the right and left of the row in turn.</summary>
    /// <param name="box">The piece at the origin.</param>
    /// <param name="others">All that stands freely.</param>
    /// <param name="row">What stands in the row already.</param>
    public static Vector3 Next(Bounds box, Bounds others, ReadOnlySpan<Bounds> row)
    {
        if (row.IsEmpty)
        {
            return new Vector3(others.Center.X, 0, others.Min.Z - Before - (0.5f * box.Size.Z));
        }

        float left = float.MaxValue, right = float.MinValue, back = float.MaxValue;
        foreach (Bounds piece in row)
        {
            (left, right, back) = (MathF.Min(left, piece.Min.X), MathF.Max(right, piece.Max.X), MathF.Min(back, piece.Min.Z));
        }

        // Backs are flush with the wall.
        float x = row.Length % 2 == 1 ? right + Between + (0.5f * box.Size.X) : left - Between - (0.5f * box.Size.X);
        return new Vector3(x, 0, back + (0.5f * box.Size.Z));
    }
}
