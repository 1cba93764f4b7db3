using System.Numerics;
using System.Runtime.Intrinsics;
using Easel.Imaging;

namespace Easel.Styles.Motifs;

/// <summary>
/// Turns a view into patches with firm edges (Kuwahara 1976): each pixel takes the mean of the calmest of the squares around it. The squares are
/// one plane of box means, looked up in nine places.
/// </summary>
internal static class Kuwahara
{
    /// <summary>Filters a view.</summary>
    /// <param name="motif">What to look at.</param>
    /// <param name="radius">Half the reach, pixels of the view.</param>
    /// <param name="passes">How often.</param>
    public static Picture Run(Motif motif, float radius, int passes = 1)
    {
        Picture picture = motif.View;
        int r = Math.Max(1, (int)MathF.Round(radius / 2));
        for (int pass = 0; pass < passes; pass++)
        {
            picture = Once(picture, r, motif.Options);
        }

        return picture;
    }

    /// <summary>Broad patches in the surroundings, small ones in what was asked for, so that faces stay faces.</summary>
    public static Motif Careful(Motif motif, float broad, float fine)
    {
        Motif rough = motif.With(Run(motif, motif.Pixels(broad, 2), 2));
        if (motif.Frame is null)
        {
            return rough;
        }

        Motif careful = motif.With(Run(motif, motif.Pixels(fine, 2)));
        return motif.With(motif.Paint((x, y) => (motif.ElementAt(x, y) != 0 ? careful : rough).At(x, y)));
    }

    private static Picture Once(Picture picture, int r, ParallelOptions options)
    {
        int width = picture.Width, height = picture.Height, count = width * height;
        float[][] planes = [new float[count], new float[count], new float[count], new float[count]];
        Parallel.For(0, height, options, y =>
        {
            for (int i = y * width; i < (y + 1) * width; i++)
            {
                ReadOnlySpan<byte> p = picture.Rgba.AsSpan(4 * i, 3);
                Vector3 c = new Vector3(p[0], p[1], p[2]) * (1 / 255f);
                (planes[0][i], planes[1][i], planes[2][i], planes[3][i]) = (c.X, c.Y, c.Z, c.LengthSquared());
            }
        });
        for (int k = 0; k < planes.Length; k++)
        {
            planes[k] = PlaneFilter.Blur(planes[k], width, r, 1, options);
        }

        // The fourth plane becomes the variance.
        Parallel.For(0, height, options, y =>
        {
            for (int i = y * width; i < (y + 1) * width; i++)
            {
                planes[3][i] -= (planes[0][i] * planes[0][i]) + (planes[1][i] * planes[1][i]) + (planes[2][i] * planes[2][i]);
            }
        });
        var result = new Picture(width, height);
        Parallel.For(0, height, options, y =>
        {
            ReadOnlySpan<int> rows = [Math.Max(y - r, 0) * width, y * width, Math.Min(y + r, height - 1) * width];
            for (int x = 0; x < width; x++)
            {
                // Eight side by side where no square leaves the row.
                while (x >= r && x + r + Vector256<float>.Count <= width)
                {
                    Calmest(planes, rows, x, r, result.Rgba.AsSpan(4 * ((y * width) + x), 4 * Vector256<float>.Count));
                    x += Vector256<float>.Count;
                }

                int calmest = rows[0] + Math.Max(x - r, 0);
                for (int k = 1; k < 9; k++)
                {
                    int i = rows[k / 3] + Math.Clamp(x + (((k % 3) - 1) * r), 0, width - 1);
                    calmest = planes[3][i] < planes[3][calmest] ? i : calmest;
                }

                Tints.Write(result.Rgba.AsSpan(4 * ((y * width) + x), 4), new Vector3(planes[0][calmest], planes[1][calmest], planes[2][calmest]));
            }
        });
        return result;
    }

    private static void Calmest(float[][] planes, ReadOnlySpan<int> rows, int x, int r, Span<byte> pixels)
    {
        int first = rows[0] + x - r;
        Vector256<float> best = Vector256.LoadUnsafe(ref planes[3][first]), red = Vector256.LoadUnsafe(ref planes[0][first]);
        Vector256<float> green = Vector256.LoadUnsafe(ref planes[1][first]), blue = Vector256.LoadUnsafe(ref planes[2][first]);
        for (int k = 1; k < 9; k++)
        {
            int i = rows[k / 3] + x + (((k % 3) - 1) * r);
            Vector256<float> variance = Vector256.LoadUnsafe(ref planes[3][i]), isCalmer = Vector256.LessThan(variance, best);
            best = Vector256.Min(variance, best);
            red = Vector256.ConditionalSelect(isCalmer, Vector256.LoadUnsafe(ref planes[0][i]), red);
            green = Vector256.ConditionalSelect(isCalmer, Vector256.LoadUnsafe(ref planes[1][i]), green);
            blue = Vector256.ConditionalSelect(isCalmer, Vector256.LoadUnsafe(ref planes[2][i]), blue);
        }

        Tints.Write(pixels, red, green, blue);
    }
}
