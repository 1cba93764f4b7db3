using System.Numerics;
using Easel.Imaging;

namespace Easel.Studio.Editing;

/// <summary>
/// Scales by averaging the light that falls on each pixel, alpha included: no fringes around what is cut out, no aliases when made smaller.
/// Made larger, pictures are interpolated.
/// </summary>
internal static class AreaScaler
{
    /// <summary>A picture of exactly the given size; the same one when it has that size already.</summary>
    public static Picture Scale(Picture picture, int width, int height, CancellationToken cancellation)
    {
        if (picture.Width == width && picture.Height == height)
        {
            return picture;
        }

        (int[] firstX, float[][] sharesX) = Taps(picture.Width, width);
        (int[] firstY, float[][] sharesY) = Taps(picture.Height, height);
        var result = new Picture(width, height);
        Parallel.For(0, height, new ParallelOptions { CancellationToken = cancellation }, y =>
        {
            var column = new Vector4[picture.Width];
            for (int t = 0; t < sharesY[y].Length; t++)
            {
                AddRow(picture, firstY[y] + t, sharesY[y][t], column);
            }

            for (int x = 0; x < width; x++)
            {
                Vector4 sum = Vector4.Zero;
                for (int t = 0; t < sharesX[x].Length; t++)
                {
                    sum += sharesX[x][t] * column[firstX[x] + t];
                }

                int i = (y * width) + x;
                LightTable.Write(result, i, sum.W > 0 ? new Vector3(sum.X, sum.Y, sum.Z) / sum.W : Vector3.Zero);
                result.Rgba[(4 * i) + 3] = (byte)Math.Clamp((sum.W * 255) + 0.5f, 0, 255);
            }
        });
        return result;
    }

    /// <summary>Scales to fit into a box, sides in proportion.</summary>
    public static Picture Fit(Picture picture, int width, int height, CancellationToken cancellation)
    {
        float scale = MathF.Min((float)width / picture.Width, (float)height / picture.Height);
        return Scale(
            picture, Math.Clamp((int)MathF.Round(picture.Width * scale), 1, width), Math.Clamp((int)MathF.Round(picture.Height * scale), 1, height),
            cancellation);
    }

    private static void AddRow(Picture picture, int y, float share, Vector4[] column)
    {
        for (int x = 0; x < column.Length; x++)
        {
            int i = (y * picture.Width) + x;
            float alpha = picture.Rgba[(4 * i) + 3] * (share / 255);
            column[x] += new Vector4(LightTable.Of(picture, i) * alpha, alpha);
        }
    }

    /// <summary>Which pixels of a row fall on each pixel of another, and with what share: a tent as wide as a pixel of the coarser one.</summary>
    private static (int[] First, float[][] Shares) Taps(int from, int to)
    {
        float step = (float)from / to, reach = MathF.Max(1, step);
        int[] first = new int[to];
        float[][] shares = new float[to][];
        for (int i = 0; i < to; i++)
        {
            float center = ((i + 0.5f) * step) - 0.5f;
            int low = Math.Clamp((int)MathF.Ceiling(center - reach), 0, from - 1), high = Math.Clamp((int)MathF.Floor(center + reach), low, from - 1);
            float[] taps = new float[high - low + 1];
            float total = 0;
            for (int t = low; t <= high; t++)
            {
                total += taps[t - low] = MathF.Max(1e-6f, 1 - (MathF.Abs(t - center) / reach));
            }

            for (int t = 0; t < taps.Length; t++)
            {
                taps[t] /= total;
            }

            (first[i], shares[i]) = (low, taps);
        }

        return (first, shares);
    }
}
