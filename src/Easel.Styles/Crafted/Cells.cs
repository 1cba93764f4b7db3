using System.Numerics;
using Easel.Styles.Motifs;

namespace Easel.Styles.Crafted;

/// <summary>Means over the squares of a grid.</summary>
internal static class Cells
{
    /// <summary>Mean codes of a square, as far as it lies in the picture.</summary>
    public static Vector3 Mean(Motif motif, int left, int top, int cell)
    {
        Vector3 sum = default;
        int right = Math.Min(left + cell, motif.Width), bottom = Math.Min(top + cell, motif.Height);
        for (int y = top; y < bottom; y++)
        {
            for (int x = left; x < right; x++)
            {
                sum += motif.At((y * motif.Width) + x);
            }
        }

        return sum / Math.Max(1, (right - left) * (bottom - top));
    }
}
