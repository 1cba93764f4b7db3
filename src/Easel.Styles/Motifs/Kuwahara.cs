using System.Numerics;
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

        var result = new Picture(width, height);
        Parallel.For(0, height, options, y =>
        {
            for (int x = 0; x < width; x++)
            {
                float best = float.PositiveInfinity;
                Vector3 color = default;
                for (int k = 0; k < 9; k++)
                {
                    int i = (Math.Clamp(y + (((k / 3) - 1) * r), 0, height - 1) * width) + Math.Clamp(x + (((k % 3) - 1) * r), 0, width - 1);
                    var mean = new Vector3(planes[0][i], planes[1][i], planes[2][i]);
                    float variance = planes[3][i] - mean.LengthSquared();
                    if (variance < best)
                    {
                        (best, color) = (variance, mean);
                    }
                }

                Tints.Write(result.Rgba.AsSpan(4 * ((y * width) + x), 4), color);
            }
        });
        return result;
    }
}
