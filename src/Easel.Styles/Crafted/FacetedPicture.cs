using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Motifs;

namespace Easel.Styles.Crafted;

/// <summary>A picture of flat triangles, large where it is calm and small along edges, each of one colour.</summary>
internal static class FacetedPicture
{
    private const int BandRows = 32;

    /// <summary>Draws a motif so.</summary>
    public static Picture Draw(Motif motif)
    {
        List<Vector2> points = Scatter(motif);
        List<(int A, int B, int C)> triangles = Triangulation.Of(points, motif.Width, motif.Height);
        var colors = new Vector3[triangles.Count];
        Parallel.For(0, triangles.Count, motif.Options, t => colors[t] = Facet(motif, points[triangles[t].A], points[triangles[t].B], points[triangles[t].C], t));
        return Fill(motif, points, triangles, colors);
    }

    /// <summary>Corners: a loose grid, a finer one where something was asked for, the finest along edges.</summary>
    private static List<Vector2> Scatter(Motif motif)
    {
        var points = new List<Vector2>();
        (float w, float h) = (motif.Width, motif.Height);
        float coarse = motif.Pixels(76, 8), fine = motif.Pixels(20, 4);
        int across = Math.Max(2, (int)(w / coarse)), down = Math.Max(2, (int)(h / coarse));
        for (int k = 0; k <= across; k++)
        {
            points.Add(new Vector2(w * k / across, 0));
            points.Add(new Vector2(w * k / across, h));
        }

        for (int k = 1; k < down; k++)
        {
            points.Add(new Vector2(0, h * k / down));
            points.Add(new Vector2(w, h * k / down));
        }

        for (int row = 0; row * fine < h; row++)
        {
            for (int column = 0; column * fine < w; column++)
            {
                var p = new Vector2(column + 0.15f + (0.7f * Noise2.Cell(column, row, motif.Seed)), row + 0.15f + (0.7f * Noise2.Cell(column, row, motif.Seed + 1))) * fine;
                if (p.X < 0.3f * fine || p.Y < 0.3f * fine || p.X > w - (0.3f * fine) || p.Y > h - (0.3f * fine))
                {
                    continue;
                }

                (float edge, Vector2 at) = SharpestNear(motif, p, 0.5f * fine);
                bool isThing = motif.ElementAt((int)p.X, (int)p.Y) != 0;
                float chance = (fine * fine / (coarse * coarse)) + (edge * (isThing ? 4.5f : 1.3f)) + (isThing ? 0.05f : 0);
                if (Noise2.Cell(column, row, motif.Seed + 2) < chance)
                {
                    points.Add(edge > 0.08f ? at : p);
                }
            }
        }

        return points;
    }

    private static (float Edge, Vector2 At) SharpestNear(Motif motif, Vector2 p, float reach)
    {
        (float most, Vector2 at) = (0, p);
        for (int k = 0; k < 13; k++)
        {
            Vector2 q = p + (reach * (k == 0 ? 0 : (0.35f + (0.65f * (k & 1)))) * new Vector2(MathF.Cos(k * 2.4f), MathF.Sin(k * 2.4f)));
            float reachOut = MathF.Max(1, 0.25f * reach);
            float edge = Vector3.Distance(motif.At(q + new Vector2(reachOut, 0)), motif.At(q - new Vector2(reachOut, 0))) + Vector3.Distance(motif.At(q + new Vector2(0, reachOut)), motif.At(q - new Vector2(0, reachOut)));
            (most, at) = edge > most ? (edge, q) : (most, at);
        }

        return (MathF.Max(0, most - 0.06f), Vector2.Clamp(at, Vector2.One, new Vector2(motif.Width - 1, motif.Height - 1)));
    }

    /// <summary>The mean colour of a triangle, brighter or darker as if it were tilted.</summary>
    private static Vector3 Facet(Motif motif, Vector2 a, Vector2 b, Vector2 c, int number)
    {
        Vector3 sum = default;
        const int steps = 6;
        int count = 0;
        for (int u = 0; u < steps; u++)
        {
            for (int v = 0; u + v < steps; v++)
            {
                float s = (u + 0.33f) / steps, t = (v + 0.33f) / steps;
                Vector2 p = a + ((b - a) * s) + ((c - a) * t);
                sum += motif.At((int)p.X, (int)p.Y);
                count++;
            }
        }

        return Tints.Contrast(Tints.Saturate(sum / count, 1.25f), 0.25f) * (0.94f + (0.13f * Noise2.Cell(number, 3, motif.Seed)));
    }

    private static Picture Fill(Motif motif, List<Vector2> points, List<(int A, int B, int C)> triangles, Vector3[] colors)
    {
        // Each band takes the triangles that reach it and looks at four places in each pixel.
        int width = motif.Width, height = motif.Height;
        var picture = new Picture(width, height);
        Parallel.For(0, (height + BandRows - 1) / BandRows, motif.Options, band =>
        {
            int top = band * BandRows, bottom = Math.Min(height, top + BandRows);
            var sums = new Vector4[width * (bottom - top)];
            for (int t = 0; t < triangles.Count; t++)
            {
                Vector2 a = points[triangles[t].A], b = points[triangles[t].B], c = points[triangles[t].C];
                float first = MathF.Min(a.Y, MathF.Min(b.Y, c.Y)), last = MathF.Max(a.Y, MathF.Max(b.Y, c.Y));
                if (last < top || first >= bottom)
                {
                    continue;
                }

                int left = Math.Max(0, (int)MathF.Min(a.X, MathF.Min(b.X, c.X))), right = Math.Min(width - 1, (int)MathF.Max(a.X, MathF.Max(b.X, c.X)));
                float side = Cross(a, b, c);
                for (int y = Math.Max(top, (int)first); y < Math.Min(bottom, (int)last + 1); y++)
                {
                    for (int x = left; x <= right; x++)
                    {
                        for (int k = 0; k < 4; k++)
                        {
                            var p = new Vector2(x + 0.25f + (0.5f * (k & 1)), y + 0.25f + (0.5f * (k >> 1)));
                            if (Cross(a, b, p) * side >= 0 && Cross(b, c, p) * side >= 0 && Cross(c, a, p) * side >= 0)
                            {
                                sums[((y - top) * width) + x] += new Vector4(colors[t], 1);
                            }
                        }
                    }
                }
            }

            for (int i = 0; i < sums.Length; i++)
            {
                Vector4 s = sums[i];
                Tints.Write(picture.Rgba.AsSpan(4 * ((top * width) + i), 4), s.W > 0 ? new Vector3(s.X, s.Y, s.Z) / s.W : motif.At((top * width) + i));
            }
        });
        return picture;
    }

    private static float Cross(Vector2 a, Vector2 b, Vector2 p) => ((b.X - a.X) * (p.Y - a.Y)) - ((b.Y - a.Y) * (p.X - a.X));
}
