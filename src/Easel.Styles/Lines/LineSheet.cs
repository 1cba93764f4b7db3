using System.Numerics;
using Easel.Styles.Motifs;

namespace Easel.Styles.Lines;

/// <summary>
/// A sheet that lines are drawn on: how much ink lies on each pixel. Bands of rows are drawn side by side, each with all lines that reach it in
/// their order, so that the result does not depend on the number of threads.
/// </summary>
internal sealed class LineSheet(Motif motif)
{
    private const int BandRows = 32;

    private readonly List<Segment> _segments = [];

    /// <summary>Adds a piece of a line, pixels; ink that overlaps within one batch does not add up unless it is asked to.</summary>
    public void Add(Vector2 a, Vector2 b, float widthA, float widthB, float opacity) => _segments.Add(new Segment(a, b, widthA, widthB, opacity));

    /// <summary>Adds a contour as a pen draws it.</summary>
    public void Add(Contour contour, Pen pen, uint seed)
    {
        Vector2[] points = contour.Points;
        float width = pen.Width * motif.Unit * float.Lerp(pen.Lightest, 1, contour.Weight);
        float thin = MathF.Min(1, width / 0.9f), length = 0;
        for (int k = 1; k < points.Length; k++)
        {
            length += Vector2.Distance(points[k - 1], points[k]);
        }

        // Hairlines become fainter instead of thinner than a pixel.
        width = MathF.Max(width, 0.9f);
        float opacity = pen.Opacity * thin * float.Lerp(0.6f, 1, contour.Weight);
        float wobble = pen.Wobble * motif.Unit, overshoot = contour.IsClosed ? 0 : MathF.Min(pen.Overshoot * motif.Unit * contour.Weight, 0.3f * length), done = -overshoot;
        float grain = 26 * MathF.Max(motif.Unit, 0.4f), offset = 300 * Noise2.Cell((int)points[0].X, (int)points[0].Y, seed);
        Vector2 before = points[0] - (Way(points[0], points[Math.Min(points.Length - 1, 2)]) * overshoot);
        float whole = length + overshoot, drawn = WidthAt(done);
        for (int k = 1; k < points.Length; k++)
        {
            Vector2 target = k == points.Length - 1 ? points[k] + (Way(points[Math.Max(0, k - 2)], points[k]) * overshoot) : points[k];
            float piece = Vector2.Distance(before, target);
            int steps = Math.Max(1, (int)(piece / MathF.Max(3, 0.3f * grain)));
            Vector2 start = before;
            for (int s = 1; s <= steps; s++)
            {
                Vector2 next = Vector2.Lerp(start, target, (float)s / steps);
                float at = done + (piece * s / steps), w = WidthAt(at);
                _segments.Add(new Segment(Tremble(before, at - (piece / steps)), Tremble(next, at), drawn, w, opacity));
                (before, drawn) = (next, w);
            }

            done += piece;
        }

        float WidthAt(float s)
        {
            float swell = 1 + (pen.Swell * 1.6f * (Noise2.Fractal((s / (3 * grain)) + offset, 0.5f, seed, 2) - 0.5f));
            float ends = !pen.Taper || contour.IsClosed ? 1 : Tints.Step(0, 1, Math.Clamp(MathF.Min(s + overshoot, whole - s) / MathF.Max(1, MathF.Min(0.35f * whole, 1.6f * grain)), 0.12f, 1));
            return width * swell * ends;
        }

        Vector2 Tremble(Vector2 p, float s) => wobble <= 0 ? p
            : p + (wobble * new Vector2((2 * Noise2.Fractal((s / grain) + offset, 1.5f, seed + 1, 2)) - 1, (2 * Noise2.Fractal((s / grain) + offset, 7.5f, seed + 2, 2)) - 1));
    }

    /// <summary>Draws what was added.</summary>
    /// <param name="ink">float[height × width]: share of ink so far, changed.</param>
    /// <param name="buildsUp">True when strokes over strokes become darker, as with pencils.</param>
    public void Draw(float[] ink, bool buildsUp)
    {
        int width = motif.Width, height = motif.Height, bands = (height + BandRows - 1) / BandRows;
        var reaching = new List<int>[bands];
        for (int b = 0; b < bands; b++)
        {
            reaching[b] = [];
        }

        for (int s = 0; s < _segments.Count; s++)
        {
            Segment segment = _segments[s];
            float reach = (0.5f * MathF.Max(segment.WidthA, segment.WidthB)) + 1;
            int first = Math.Max(0, (int)((MathF.Min(segment.A.Y, segment.B.Y) - reach) / BandRows)), last = Math.Min(bands - 1, (int)((MathF.Max(segment.A.Y, segment.B.Y) + reach) / BandRows));
            for (int b = first; b <= last; b++)
            {
                reaching[b].Add(s);
            }
        }

        Parallel.For(0, bands, motif.Options, b =>
        {
            foreach (int s in reaching[b])
            {
                DrawOne(ink, width, b * BandRows, Math.Min(height, (b + 1) * BandRows), _segments[s], buildsUp);
            }
        });
        _segments.Clear();
    }

    private static Vector2 Way(Vector2 a, Vector2 b) => Vector2.DistanceSquared(a, b) > 1e-6f ? Vector2.Normalize(b - a) : Vector2.Zero;

    private static void DrawOne(float[] ink, int width, int top, int bottom, in Segment segment, bool buildsUp)
    {
        Vector2 d = segment.B - segment.A;
        float length2 = MathF.Max(d.LengthSquared(), 1e-6f), reach = (0.5f * MathF.Max(segment.WidthA, segment.WidthB)) + 1;
        top = Math.Max(top, (int)(MathF.Min(segment.A.Y, segment.B.Y) - reach));
        bottom = Math.Min(bottom - 1, (int)(MathF.Max(segment.A.Y, segment.B.Y) + reach));
        for (int y = top; y <= bottom; y++)
        {
            // The columns that the row of a slanted line reaches.
            (float from, float to) = (MathF.Min(segment.A.X, segment.B.X), MathF.Max(segment.A.X, segment.B.X));
            if (MathF.Abs(d.Y) > 2 * reach)
            {
                float t0 = Math.Clamp((y - reach - segment.A.Y) / d.Y, 0, 1), t1 = Math.Clamp((y + 1 + reach - segment.A.Y) / d.Y, 0, 1);
                (from, to) = (segment.A.X + (d.X * MathF.Min(t0, t1)), segment.A.X + (d.X * MathF.Max(t0, t1)));
                (from, to) = (MathF.Min(from, to), MathF.Max(from, to));
            }

            int left = Math.Max(0, (int)(from - reach)), right = Math.Min(width - 1, (int)(to + reach));
            for (int x = left; x <= right; x++)
            {
                Vector2 p = new Vector2(x + 0.5f, y + 0.5f) - segment.A;
                float t = Math.Clamp(Vector2.Dot(p, d) / length2, 0, 1);
                float cover = Math.Clamp((0.5f * float.Lerp(segment.WidthA, segment.WidthB, t)) + 0.5f - Vector2.Distance(p, d * t), 0, 1) * segment.Opacity;
                if (cover > 0)
                {
                    ref float own = ref ink[(y * width) + x];
                    own = buildsUp ? own + ((1 - own) * cover) : MathF.Max(own, cover);
                }
            }
        }
    }

    private readonly record struct Segment(Vector2 A, Vector2 B, float WidthA, float WidthB, float Opacity);
}
