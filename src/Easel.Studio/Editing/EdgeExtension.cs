using System.Numerics;
using Easel.Imaging;

namespace Easel.Studio.Editing;

/// <summary>Extends pictures beyond their edges: what lies inside is mirrored outwards, the blurrier the farther, so that no repetition is seen.</summary>
internal static class EdgeExtension
{
    /// <summary>Levels of detail beside the picture itself, each half the size of the one before.</summary>
    private const int Levels = 6;

    /// <summary>Blur, in pixels, per pixel of distance from the edge.</summary>
    private const float BlurPerPixel = 0.16f;

    /// <summary>Narrowest band that is mirrored, pixels.</summary>
    private const int NarrowestBand = 4;

    /// <summary>Places a picture in a frame and fills what it leaves open.</summary>
    public static Picture Place(Picture picture, int width, int height, int left, int top, CancellationToken cancellation)
    {
        // Only what lies outside the subject is mirrored, to and fro: a second subject would be seen as one.
        (Vector2 low, Vector2 high) = Saliency.Find(picture, cancellation);
        (int Low, int High) across = Bands(low.X, high.X, picture.Width), down = Bands(low.Y, high.Y, picture.Height);
        bool isOpen = left > 0 || top > 0 || left + picture.Width < width || top + picture.Height < height;
        List<(Vector3[] Light, int Width)> levels = isOpen ? Pyramid(picture) : [];
        var framed = new Picture(width, height);
        Parallel.For(0, height, new ParallelOptions { CancellationToken = cancellation }, y =>
        {
            for (int x = 0; x < width; x++)
            {
                int px = x - left, py = y - top, i = (y * width) + x;
                int insideX = Mirror(px, picture.Width, across), insideY = Mirror(py, picture.Height, down);
                int from = (insideY * picture.Width) + insideX;
                float distance = MathF.Max(Beyond(px, picture.Width), Beyond(py, picture.Height));
                picture.Rgba.AsSpan(4 * from, 4).CopyTo(framed.Rgba.AsSpan(4 * i));
                if (distance > 0)
                {
                    LightTable.Write(framed, i, Sample(levels, insideX, insideY, MathF.Log2(1 + (BlurPerPixel * distance))));
                }
            }
        });
        return framed;
    }

    private static float Beyond(int x, int count) => MathF.Max(0, MathF.Max(-x, x - count + 1));

    private static (int Low, int High) Bands(float low, float high, int count) =>
        (Math.Clamp((int)(low * count), Math.Min(NarrowestBand, count), count), Math.Clamp((int)((1 - high) * count), Math.Min(NarrowestBand, count), count));

    private static int Mirror(int x, int count, (int Low, int High) bands) =>
        x < 0 ? Fold(-x - 1, bands.Low) : x >= count ? count - 1 - Fold(x - count, bands.High) : x;

    private static int Fold(int distance, int band)
    {
        int m = distance % (2 * band);
        return m < band ? m : (2 * band) - 1 - m;
    }

    private static Vector3 Sample(List<(Vector3[] Light, int Width)> levels, float x, float y, float level)
    {
        level = Math.Clamp(level, 0, levels.Count - 1.001f);
        int fine = (int)level;
        return Vector3.Lerp(At(fine), At(Math.Min(fine + 1, levels.Count - 1)), level - fine);

        Vector3 At(int k)
        {
            float scale = 1f / (1 << k);
            return Membrane.Bilinear(levels[k].Light, levels[k].Width, ((x + 0.5f) * scale) - 0.5f, ((y + 0.5f) * scale) - 0.5f);
        }
    }

    private static List<(Vector3[] Light, int Width)> Pyramid(Picture picture)
    {
        var levels = new List<(Vector3[] Light, int Width)> { ([.. Enumerable.Range(0, picture.Width * picture.Height).Select(i => LightTable.Of(picture, i))], picture.Width) };
        for (int k = 0; k < Levels; k++)
        {
            (Vector3[] fine, int width) = levels[^1];
            int height = fine.Length / width, halfWidth = Math.Max(1, width / 2), halfHeight = Math.Max(1, height / 2);
            var half = new Vector3[halfWidth * halfHeight];
            for (int i = 0; i < half.Length; i++)
            {
                half[i] = Membrane.Bilinear(fine, width, (2 * (i % halfWidth)) + 0.5f, (2 * (i / halfWidth)) + 0.5f);
            }

            levels.Add((half, halfWidth));
        }

        return levels;
    }
}
