using System.Numerics;

namespace Easel.Styles.Brushes;

/// <summary>
/// Lays strokes over each other. Bands of rows are painted side by side, each with all strokes that reach it in their order, so that the result
/// does not depend on the number of threads.
/// </summary>
internal static class BrushPainter
{
    /// <summary>Paints strokes in order.</summary>
    /// <param name="canvas">Vector4[height × width]: colour codes, and the height of the paint.</param>
    /// <param name="width">Pixels per row.</param>
    /// <param name="strokes">From the first to the last.</param>
    /// <param name="brush">With what.</param>
    /// <param name="ground">float[height × width]: height of the ground, 0 to 1, for brushes with tooth; null for smooth ground.</param>
    /// <param name="options">Cancellation.</param>
    public static void Paint(Vector4[] canvas, int width, List<BrushStroke> strokes, Brush brush, float[]? ground, ParallelOptions options)
    {
        int height = canvas.Length / width, bands = (height + BrushBand.Rows - 1) / BrushBand.Rows;
        var reaching = new List<int>[bands];
        for (int b = 0; b < bands; b++)
        {
            reaching[b] = [];
        }

        for (int s = 0; s < strokes.Count; s++)
        {
            float reach = StrokeExtent.Reach(strokes[s]);
            int first = Math.Max(0, (int)((strokes[s].Center.Y - reach) / BrushBand.Rows)), last = Math.Min(bands - 1, (int)((strokes[s].Center.Y + reach) / BrushBand.Rows));
            for (int b = first; b <= last; b++)
            {
                reaching[b].Add(s);
            }
        }

        Parallel.For(0, bands, options, () => new BrushBand(width), (b, _, band) =>
        {
            if (reaching[b].Count > 0)
            {
                int top = b * BrushBand.Rows, end = Math.Min(height, top + BrushBand.Rows);
                band.Clear();
                for (int k = reaching[b].Count - 1; k >= 0; k--)
                {
                    band.LayUnder(strokes[reaching[b][k]], brush, ground, top, end);
                }

                band.Over(canvas, top, end);
            }

            return band;
        }, _ => { });
    }
}
