using Easel.Styles.Motifs;

namespace Easel.Styles.Prints;

/// <summary>What prints from blocks of wood and brush paintings of East Asia share: the grain of the block, the margin, the seal.</summary>
internal static class Woodblock
{
    /// <summary>The grain of the block in the print at a place, 0 to 1.</summary>
    public static float Grain(float x, float y, float unit, uint seed)
    {
        float bend = 30 * Noise2.Value(x / (260 * unit), y / (120 * unit), seed);
        return Noise2.Fractal(x / (140 * unit), (y + bend) / (5 * unit), seed + 1, 3);
    }

    /// <summary>Opacity of a red seal at a pixel, in the lower right: a worn square with strokes cut into it.</summary>
    public static float Seal(Motif motif, int x, int y, float margin)
    {
        float side = motif.Pixels(62, 8), left = motif.Width - margin - (1.5f * side), top = motif.Height - margin - (1.6f * side);
        float u = (x - left) / side, v = (y - top) / side;
        if (u < 0 || v < 0 || u >= 1 || v >= 1)
        {
            return 0;
        }

        float rim = MathF.Min(MathF.Min(u, 1 - u), MathF.Min(v, 1 - v));
        float wear = Noise2.Fractal(x / motif.Pixels(9, 2), y / motif.Pixels(9, 2), motif.Seed + 77, 3);
        bool isRim = rim < 0.09f, isCut = rim < 0.15f;

        // Strokes of a seal script: bars across and down, a different set on either half.
        bool isBar = v % 0.27f < 0.13f && (u < 0.46f || u > 0.56f), isStem = MathF.Abs(u - (v < 0.5f ? 0.3f : 0.72f)) < 0.05f;
        float inked = isRim ? 1 : isCut ? 0 : isBar || isStem ? 1 : 0.0f;
        return inked * Tints.Step(0.28f, 0.42f, wear);
    }
}
