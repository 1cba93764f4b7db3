using System.Numerics;
using Easel.Styles.Motifs;

namespace Easel.Styles.Painted;

/// <summary>A carved, gilded picture frame.</summary>
internal static class Gilding
{
    private static readonly Vector3[] _gold = [.. new[] { "#2c1906", "#6d4512", "#b07c22", "#e0b04a", "#fbe7a4" }.Select(Tints.Hex)];

    /// <summary>Codes of the frame at a pixel.</summary>
    /// <param name="motif">The picture.</param>
    /// <param name="x">Column.</param>
    /// <param name="y">Row.</param>
    /// <param name="across">0 at the picture's rim, 1 at the inner edge of the frame.</param>
    public static Vector3 At(Motif motif, int x, int y, float across)
    {
        float left = x, right = motif.Width - 1 - x, above = y, below = motif.Height - 1 - y, least = MathF.Min(MathF.Min(left, right), MathF.Min(above, below));
        bool isUpright = least == left || least == right;
        float along = (isUpright ? y : x) / motif.Pixels(58, 6);

        // Mouldings: a bead at the inside, a broad hollow with leaves, a round edge outside.
        float slope = MathF.Cos(across * MathF.Tau * 1.5f) + (0.9f * MathF.Cos(across * MathF.Tau * 4)), leaf = MathF.Sin(along * MathF.Tau) * MathF.Sin(across * MathF.PI);
        float carved = MathF.Sin((along * MathF.Tau * 2) + (3 * MathF.Sin(across * MathF.Tau))) * Tints.Step(0.15f, 0.4f, across) * Tints.Step(0.85f, 0.6f, across);
        bool facesLight = least == above || least == left;
        float light = 0.46f + ((facesLight ? 0.15f : -0.13f) * slope) + (0.11f * leaf) + (0.16f * carved) + (0.10f * (Noise2.Fractal(x / motif.Pixels(9, 2), y / motif.Pixels(9, 2), motif.Seed + 3, 3) - 0.5f));
        return Tints.Ramp(_gold, Math.Clamp(light, 0, 1)) * (1 - (0.5f * Tints.Step(0.93f, 1, across)));
    }
}
