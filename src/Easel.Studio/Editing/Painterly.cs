using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Flat;

namespace Easel.Studio.Editing;

/// <summary>Techniques that look at more than one pixel.</summary>
internal static class Painterly
{
    /// <summary>Radius of a brush, in shares of the shorter side.</summary>
    private const float Brush = 1 / 160f;

    /// <summary>Watercolour: washes without detail (Kuwahara's filter: each pixel takes the calmest of four quarters around it), pigment gathering at
    /// their edges, on white paper.</summary>
    public static Picture Watercolor(Picture picture, CancellationToken cancellation)
    {
        Picture washed = Calmest(Calmest(picture, cancellation), cancellation);
        Picture soft = PlaneBlur.Run(washed, Math.Max(1, Radius(picture)), null, cancellation);
        return Each(picture, cancellation, i =>
        {
            Vector3 wash = OkLab.FromLinear(LightTable.Of(washed, i));
            float edge = MathF.Abs(wash.X - OkLab.FromLinear(LightTable.Of(soft, i)).X);
            float paper = 0.012f * (Noise(i) - 0.5f);
            return OkLab.ToLinear(new Vector3(0.16f + (0.84f * wash.X) - (0.9f * edge) + paper, 1.05f * wash.Y, 1.05f * wash.Z));
        });
    }

    /// <summary>Pencil: bright paper, dark where the picture changes.</summary>
    public static Picture Sketch(Picture picture, CancellationToken cancellation)
    {
        float[] tone = Tones(picture);
        float[] soft = PlaneBlur.Run([.. tone.Select(t => 1 - t)], picture.Width, Radius(picture), cancellation);
        return Each(picture, cancellation, i =>
        {
            float line = Math.Clamp(tone[i] / MathF.Max(0.02f, 1 - soft[i]), 0, 1);
            return LightTable.Decode(new Vector3(line * line * (0.75f + (0.25f * MathF.Sqrt(tone[i])))));
        });
    }

    /// <summary>Flat areas in few tones with dark outlines.</summary>
    public static Picture Cartoon(Picture picture, CancellationToken cancellation)
    {
        const float Tones = 6;
        Picture flat = Calmest(Calmest(picture, cancellation), cancellation);
        float[] lightness = [.. Enumerable.Range(0, flat.Width * flat.Height).Select(i => OkLab.FromLinear(LightTable.Of(flat, i)).X)];
        return Each(picture, cancellation, i =>
        {
            Vector3 lab = OkLab.FromLinear(LightTable.Of(flat, i));
            int right = i % flat.Width < flat.Width - 1 ? i + 1 : i, below = i + flat.Width < lightness.Length ? i + flat.Width : i;
            float step = MathF.Abs(lightness[right] - lightness[i]) + MathF.Abs(lightness[below] - lightness[i]);
            float tone = MathF.Round(lab.X * Tones) / Tones;
            return OkLab.ToLinear(new Vector3(tone * (1 - Math.Clamp((step - 0.06f) * 9, 0, 0.85f)), 1.3f * lab.Y, 1.3f * lab.Z));
        });
    }

    /// <summary>Large square pixels.</summary>
    public static Picture Pixels(Picture picture, CancellationToken cancellation)
    {
        int cell = Math.Max(2, Math.Min(picture.Width, picture.Height) / 72);
        Picture small = AreaScaler.Scale(picture, Math.Max(1, picture.Width / cell), Math.Max(1, picture.Height / cell), cancellation);
        return Each(picture, cancellation, i =>
        {
            int x = i % picture.Width * small.Width / picture.Width, y = i / picture.Width * small.Height / picture.Height;
            return LightTable.Of(small, (y * small.Width) + x);
        });
    }

    /// <summary>Unsharp masking.</summary>
    public static Picture Sharpen(Picture picture, float amount, CancellationToken cancellation)
    {
        Picture soft = PlaneBlur.Run(picture, 1, null, cancellation);
        return Each(picture, cancellation, i =>
        {
            Vector3 code = LightTable.Encode(LightTable.Of(picture, i));
            return LightTable.Decode(code + ((code - LightTable.Encode(LightTable.Of(soft, i))) * (0.7f * amount)));
        });
    }

    /// <summary>Darkens the corners.</summary>
    public static Picture Vignette(Picture picture, float amount) => Each(picture, default, i =>
    {
        float dx = ((i % picture.Width) + 0.5f - (0.5f * picture.Width)) / picture.Width, dy = ((i / picture.Width) + 0.5f - (0.5f * picture.Height)) / picture.Height;
        float r2 = 2 * ((dx * dx) + (dy * dy));
        return LightTable.Of(picture, i) * (1 - (MathF.Min(1, amount) * r2 * MathF.Sqrt(r2)));
    });

    private static int Radius(Picture picture) => Math.Max(2, (int)(Math.Min(picture.Width, picture.Height) * Brush));

    private static float[] Tones(Picture picture) =>
        [.. Enumerable.Range(0, picture.Width * picture.Height).Select(i => LightTable.Encode(new Vector3(Filters.Luminance(LightTable.Of(picture, i)))).X)];

    private static float Noise(int i)
    {
        uint h = (uint)i * 0x9e3779b9;
        h = (h ^ (h >> 16)) * 0x7feb352d;
        return (h >> 8) / (float)(1 << 24);
    }

    private static Picture Each(Picture picture, CancellationToken cancellation, Func<int, Vector3> color)
    {
        Picture result = Layers.Copy(picture);
        Parallel.For(0, picture.Height, new ParallelOptions { CancellationToken = cancellation }, y =>
        {
            for (int i = y * picture.Width; i < (y + 1) * picture.Width; i++)
            {
                LightTable.Write(result, i, color(i));
            }
        });
        return result;
    }

    /// <summary>Kuwahara's filter over running sums: its cost does not depend on the brush.</summary>
    private static Picture Calmest(Picture picture, CancellationToken cancellation)
    {
        int width = picture.Width, height = picture.Height, r = Radius(picture), stride = width + 1;
        double[] squares = new double[stride * (height + 1)];
        var sums = new (double R, double G, double B)[squares.Length];
        for (int y = 0; y < height; y++)
        {
            (double R, double G, double B, double S) row = default;
            for (int x = 0; x < width; x++)
            {
                Vector3 c = LightTable.Encode(LightTable.Of(picture, (y * width) + x));
                row = (row.R + c.X, row.G + c.Y, row.B + c.Z, row.S + Vector3.Dot(c, c));
                int i = ((y + 1) * stride) + x + 1, up = i - stride;
                sums[i] = (sums[up].R + row.R, sums[up].G + row.G, sums[up].B + row.B);
                squares[i] = squares[up] + row.S;
            }
        }

        return Each(picture, cancellation, i =>
        {
            int x = i % width, y = i / width;
            double best = double.PositiveInfinity;
            Vector3 color = default;
            for (int quarter = 0; quarter < 4; quarter++)
            {
                int left = Math.Max(0, (quarter & 1) == 0 ? x - r : x), right = Math.Min(width, (quarter & 1) == 0 ? x + 1 : x + r + 1);
                int top = Math.Max(0, (quarter & 2) == 0 ? y - r : y), bottom = Math.Min(height, (quarter & 2) == 0 ? y + 1 : y + r + 1);
                int a = (top * stride) + left, b = (top * stride) + right, c = (bottom * stride) + left, d = (bottom * stride) + right;
                double n = 1.0 / ((right - left) * (bottom - top));
                double red = (sums[d].R - sums[b].R - sums[c].R + sums[a].R) * n, green = (sums[d].G - sums[b].G - sums[c].G + sums[a].G) * n;
                double blue = (sums[d].B - sums[b].B - sums[c].B + sums[a].B) * n;
                double variance = ((squares[d] - squares[b] - squares[c] + squares[a]) * n) - (red * red) - (green * green) - (blue * blue);
                if (variance < best)
                {
                    (best, color) = (variance, new Vector3((float)red, (float)green, (float)blue));
                }
            }

            return LightTable.Decode(color);
        });
    }
}
