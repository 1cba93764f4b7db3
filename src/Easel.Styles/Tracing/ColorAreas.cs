using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Flat;
using Easel.Styles.Motifs;
using Easel.Styles.Palettes;

namespace Easel.Styles.Tracing;

/// <summary>Which of a few colours each pixel has. Colours that fill areas stay exact; the mixed ones at their rims go to either side.</summary>
internal static class ColorAreas
{
    /// <summary>Label of transparent pixels.</summary>
    public const int Nothing = -1;

    /// <summary>Colours of a drawing at most, and of one that has no flat areas.</summary>
    private const int Most = 120, MostOfShaded = 40;

    /// <summary>Colours nearer than this in OkLab are one.</summary>
    private const float Alike = 0.012f;

    /// <summary>Pixels in a million that a colour must fill to be kept, and a region to be drawn.</summary>
    private const float LeastShare = 25, LeastRegion = 9;

    private const int Mixed = -2;

    /// <summary>Labels a picture.</summary>
    public static (int[] Labels, Vector3[] Colors) Of(Picture picture, ParallelOptions options)
    {
        int width = picture.Width, count = width * picture.Height;
        float million = count / 1e6f;
        bool[] isFlat = new bool[count];
        Parallel.For(0, picture.Height, options, y =>
        {
            for (int x = 0; x < width; x++)
            {
                isFlat[(y * width) + x] = IsFlat(picture, x, y);
            }
        });
        var counts = new Dictionary<uint, int>();
        int flat = 0;
        for (int i = 0; i < count; i++)
        {
            if (isFlat[i])
            {
                uint code = Code(picture, i);
                counts[code] = counts.GetValueOrDefault(code) + 1;
                flat++;
            }
        }

        if (2 * flat < count)
        {
            return Shaded(picture, options);
        }

        var colors = new List<(uint Code, Vector3 Lab, Vector3 Light)>();
        var labelOf = new Dictionary<uint, int>();
        foreach ((uint code, int often) in counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key))
        {
            Vector3 lab = Tints.ToLab(Codes(code));
            int near = colors.FindIndex(c => Vector3.Distance(c.Lab, lab) < Alike);
            if (near >= 0)
            {
                labelOf[code] = near;
            }
            else if (colors.Count < Most && often > LeastShare * million)
            {
                labelOf[code] = colors.Count;
                colors.Add((code, lab, Linear(code)));
            }
        }

        int[] labels = new int[count];
        for (int i = 0; i < count; i++)
        {
            labels[i] = picture.Rgba[(4 * i) + 3] < 128 ? Nothing : labelOf.TryGetValue(Code(picture, i), out int label) ? label : Mixed;
        }

        int[] whole = (int[])labels.Clone();
        Parallel.For(0, picture.Height, options, y =>
        {
            for (int x = 0; x < width; x++)
            {
                if (labels[(y * width) + x] == Mixed)
                {
                    whole[(y * width) + x] = Nearest(picture, labels, colors, x, y);
                }
            }
        });
        Clean(whole, width, million, options);
        return (whole, [.. colors.Select(c => Codes(c.Code))]);
    }

    /// <summary>A mixed pixel becomes what it is most like of the colours around it; shares of a pixel mix as light does.</summary>
    private static int Nearest(Picture picture, int[] labels, List<(uint Code, Vector3 Lab, Vector3 Light)> colors, int x, int y)
    {
        int width = picture.Width;
        Vector3 light = Linear(Code(picture, (y * width) + x));
        (int best, float nearest) = (-1, float.PositiveInfinity);
        const int reach = 3;
        for (int v = Math.Max(0, y - reach); v <= Math.Min(picture.Height - 1, y + reach); v++)
        {
            for (int u = Math.Max(0, x - reach); u <= Math.Min(width - 1, x + reach); u++)
            {
                int label = labels[(v * width) + u];
                if (label >= 0 && Vector3.DistanceSquared(colors[label].Light, light) is var distance && distance < nearest)
                {
                    (best, nearest) = (label, distance);
                }
            }
        }

        for (int k = 0; best < 0 && k < colors.Count; k++)
        {
            float distance = Vector3.DistanceSquared(colors[k].Light, light);
            nearest = MathF.Min(nearest, distance);
        }

        return best >= 0 ? best : Math.Max(0, colors.FindIndex(c => Vector3.DistanceSquared(c.Light, light) == nearest));
    }

    private static (int[] Labels, Vector3[] Colors) Shaded(Picture picture, ParallelOptions options)
    {
        var motif = new Motif(picture, null, 1, options.CancellationToken);
        Picture calm = Kuwahara.Run(motif, motif.Pixels(5, 2), 2);
        var palette = Palette.Choose(calm, MostOfShaded);
        int[] labels = new int[picture.Width * picture.Height];
        for (int i = 0; i < labels.Length; i++)
        {
            labels[i] = picture.Rgba[(4 * i) + 3] < 128 ? Nothing : palette.Nearest(Codes(Code(calm, i)));
        }

        Clean(labels, picture.Width, 4 * labels.Length / 1e6f, options);
        return (labels, palette.Colors);
    }

    private static void Clean(int[] labels, int width, float million, ParallelOptions options) =>
        RegionMerger.Merge(labels, width, c => c < 0 ? 0 : Math.Max(2, (int)(LeastRegion * million)), _ => 0, (_, b) => b < 0 ? 0.01f : 1, options);

    private static bool IsFlat(Picture picture, int x, int y)
    {
        if (x == 0 || y == 0 || x == picture.Width - 1 || y == picture.Height - 1)
        {
            return false;
        }

        uint own = Code(picture, (y * picture.Width) + x);
        int equal = 0;
        for (int v = -1; v <= 1; v++)
        {
            for (int u = -1; u <= 1; u++)
            {
                equal += Code(picture, ((y + v) * picture.Width) + x + u) == own ? 1 : 0;
            }
        }

        return equal >= 7;
    }

    private static uint Code(Picture picture, int i) => ((uint)picture.Rgba[4 * i] << 16) | ((uint)picture.Rgba[(4 * i) + 1] << 8) | picture.Rgba[(4 * i) + 2];

    private static Vector3 Linear(uint code)
    {
        Vector3 c = Codes(code);
        return new Vector3(Srgb.Decode(c.X), Srgb.Decode(c.Y), Srgb.Decode(c.Z));
    }

    private static Vector3 Codes(uint code) => new Vector3(code >> 16, (code >> 8) & 255, code & 255) / 255;
}
