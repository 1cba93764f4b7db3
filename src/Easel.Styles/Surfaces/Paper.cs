using Easel.Styles.Motifs;

namespace Easel.Styles.Surfaces;

/// <summary>Heights of what is painted and drawn on, 0 to 1, mean about a half.</summary>
internal static class Paper
{
    /// <summary>The rough surface of watercolour and drawing paper.</summary>
    /// <param name="x">Column.</param>
    /// <param name="y">Row.</param>
    /// <param name="grain">Size of the grain, pixels.</param>
    /// <param name="seed">Seed.</param>
    public static float Rough(float x, float y, float grain, uint seed)
    {
        grain = MathF.Max(1, grain);
        float n = (0.5f * Noise2.Value(x / grain, y / grain, seed)) + (0.3f * Noise2.Value((x + (0.4f * y)) / (2.3f * grain), (y - (0.4f * x)) / (2.3f * grain), seed + 7))
            + (0.2f * Noise2.Cell((int)x, (int)y, seed + 13));
        return Tints.Contrast(n, 0.8f);
    }

    /// <summary>The weave of canvas: threads over and under each other.</summary>
    /// <param name="x">Column.</param>
    /// <param name="y">Row.</param>
    /// <param name="thread">Width of a thread, pixels.</param>
    /// <param name="seed">Seed.</param>
    public static float Canvas(float x, float y, float thread, uint seed)
    {
        // Threads are uneven, and finer ones than pixels can show become grain.
        float u = (x / thread) + (0.35f * Noise2.Value(x / (9 * thread), y / (31 * thread), seed)), v = (y / thread) + (0.35f * Noise2.Value(x / (31 * thread), y / (9 * thread), seed + 3));
        float a = MathF.Abs(MathF.Sin(MathF.PI * u)), b = MathF.Abs(MathF.Sin(MathF.PI * v));
        bool isOver = (((int)MathF.Floor(u) + (int)MathF.Floor(v)) & 1) == 0;
        float weave = isOver ? (0.7f * a) + (0.3f * b) : (0.3f * a) + (0.7f * b);
        return (0.8f * weave) + (0.2f * Noise2.Cell((int)x, (int)y, seed + 5));
    }

    /// <summary>Long fibres of handmade rice paper, about 0 to 1, mostly near 0.</summary>
    public static float Fibers(float x, float y, float length, uint seed)
    {
        float a = Noise2.Value((x + (3 * Noise2.Value(x / length, y / length, seed))) / (0.12f * length), y / (1.6f * length), seed + 1);
        float b = Noise2.Value(x / (1.5f * length), (y + (0.3f * x)) / (0.11f * length), seed + 2);
        return MathF.Pow(MathF.Max(a, b), 9);
    }
}
