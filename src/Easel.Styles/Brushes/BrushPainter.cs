using System.Numerics;
using Easel.Styles.Motifs;

namespace Easel.Styles.Brushes;

/// <summary>
/// Lays strokes over each other. Bands of rows are painted side by side, each with all strokes that reach it in their order, so that the result
/// does not depend on the number of threads.
/// </summary>
internal static class BrushPainter
{
    private const int BandRows = 32;

    /// <summary>Paints strokes in order.</summary>
    /// <param name="canvas">Vector4[height × width]: colour codes, and the height of the paint.</param>
    /// <param name="width">Pixels per row.</param>
    /// <param name="strokes">From the first to the last.</param>
    /// <param name="brush">With what.</param>
    /// <param name="ground">float[height × width]: height of the ground, 0 to 1, for brushes with tooth; null for smooth ground.</param>
    /// <param name="options">Cancellation.</param>
    public static void Paint(Vector4[] canvas, int width, List<BrushStroke> strokes, Brush brush, float[]? ground, ParallelOptions options)
    {
        int height = canvas.Length / width, bands = (height + BandRows - 1) / BandRows;
        var reaching = new List<int>[bands];
        for (int b = 0; b < bands; b++)
        {
            reaching[b] = [];
        }

        for (int s = 0; s < strokes.Count; s++)
        {
            float reach = ReachOf(strokes[s]);
            int first = Math.Max(0, (int)((strokes[s].Center.Y - reach) / BandRows)), last = Math.Min(bands - 1, (int)((strokes[s].Center.Y + reach) / BandRows));
            for (int b = first; b <= last; b++)
            {
                reaching[b].Add(s);
            }
        }

        Parallel.For(0, bands, options, b =>
        {
            foreach (int s in reaching[b])
            {
                PaintOne(canvas, width, b * BandRows, Math.Min(height, (b + 1) * BandRows), strokes[s], brush, ground);
            }
        });
    }

    private static float ReachOf(in BrushStroke stroke) => (0.5f * stroke.Length) + (1.5f * stroke.Radius) + 1;

    private static void PaintOne(Vector4[] canvas, int width, int top, int bottom, in BrushStroke stroke, Brush brush, float[]? ground)
    {
        float reach = ReachOf(stroke), cos = MathF.Cos(stroke.Angle), sin = MathF.Sin(stroke.Angle), half = 0.5f * stroke.Length;
        float radius = stroke.Radius, soft = MathF.Max(0.12f, 0.9f / radius);

        // A box around a thin stroke is mostly empty: bound it by its own direction.
        float sag = MathF.Abs(stroke.Bend) * half * half * 0.5f, thick = (1.5f * radius) + sag + 1, along = half + (1.5f * radius) + 1;
        float dx = (along * MathF.Abs(cos)) + (thick * MathF.Abs(sin)), dy = (along * MathF.Abs(sin)) + (thick * MathF.Abs(cos));
        int left = Math.Max(0, (int)(stroke.Center.X - MathF.Min(reach + sag, dx))), right = Math.Min(width - 1, (int)(stroke.Center.X + MathF.Min(reach + sag, dx)));
        top = Math.Max(top, (int)(stroke.Center.Y - dy));
        bottom = Math.Min(bottom - 1, (int)(stroke.Center.Y + dy));
        float edge = 1 + (0.5f * brush.Raggedness), hairs = Math.Clamp(radius * 0.9f, 2, 9);
        for (int y = top; y <= bottom; y++)
        {
            (int from, int to) = Columns(y + 0.5f - stroke.Center.Y, stroke.Center.X, left, right);
            for (int x = from; x <= to; x++)
            {
                float px = x + 0.5f - stroke.Center.X, py = y + 0.5f - stroke.Center.Y;
                float u = (px * cos) + (py * sin), v = (py * cos) - (px * sin);
                v -= 0.5f * stroke.Bend * ((u * u) - (half * half / 3));
                float end = MathF.Max(0, MathF.Abs(u) - half) / radius, across = v / radius;
                float distance = MathF.Sqrt((end * end) + (across * across));
                if (distance > edge)
                {
                    continue;
                }

                float hair = Noise2.Value(across * hairs, u / (7 * radius), stroke.Chance);
                float rim = distance + (brush.Raggedness * (hair - 0.5f));
                float alpha = 1 - Tints.Step(1 - soft, 1, rim);
                float spent = Math.Clamp((u + half) / MathF.Max(1, 2 * half), 0, 1);
                alpha *= 1 - (brush.Dryness * Tints.Step(0.45f, 1, spent) * Tints.Step(0.35f, 0.75f, hair));
                if (brush.Tooth > 0 && ground is not null)
                {
                    // The colour catches on peaks first, and in valleys only under pressure.
                    alpha *= Tints.Step(brush.Tooth - 0.12f, brush.Tooth + 0.12f, ground[(y * width) + x] + (0.25f * (1 - distance)) + (0.2f * (hair - 0.5f)));
                }

                alpha *= brush.Opacity;
                if (alpha <= 0.004f)
                {
                    continue;
                }

                ref Vector4 pixel = ref canvas[(y * width) + x];
                Vector3 paint = stroke.Color + new Vector3((hair - 0.5f) * brush.Bristles);

                // Paint gathers at the sides, in the marks of the hairs, and where the brush was lifted.
                float body = brush.Body * ((0.45f * hair) + (0.4f * MathF.Sqrt(MathF.Max(0, 1 - (rim * rim)))) + (0.25f * Tints.Step(0.7f, 1, spent)));
                pixel = Vector4.Lerp(pixel, new Vector4(paint, (0.25f * pixel.W) + body), alpha);
            }
        }

        // The columns of a row that a slanted stroke can reach.
        (int From, int To) Columns(float py, float center, int first, int last)
        {
            const float upright = 0.05f;
            (float low, float high) = (first - center, last - center);
            if (MathF.Abs(sin) > upright)
            {
                float a = ((py * cos) - thick) / sin, b = ((py * cos) + thick) / sin;
                (low, high) = (MathF.Max(low, MathF.Min(a, b) - 1), MathF.Min(high, MathF.Max(a, b) + 1));
            }

            if (MathF.Abs(cos) > upright)
            {
                float a = (along - (py * sin)) / cos, b = (-along - (py * sin)) / cos;
                (low, high) = (MathF.Max(low, MathF.Min(a, b) - 1), MathF.Min(high, MathF.Max(a, b) + 1));
            }

            return (Math.Max(first, (int)MathF.Floor(center + low)), Math.Min(last, (int)MathF.Ceiling(center + high)));
        }
    }
}
