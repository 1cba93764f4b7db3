using System.Numerics;
using Easel.Imaging;

namespace Easel.Studio.Editing;

/// <summary>Three box filters in a row along each axis: nearly a bell, at a cost that does not depend on its width. The border repeats.</summary>
internal static class PlaneBlur
{
    private const int Passes = 3;

    /// <summary>Blurs a plane.</summary>
    public static float[] Run(float[] plane, int width, int radius, CancellationToken cancellation) =>
        radius < 1 ? plane : [.. Run(Array.ConvertAll(plane, v => new Vector4(v)), width, radius, cancellation).Select(v => v.X)];

    /// <summary>Blurs a picture's light, weighted by its alpha and, where given, by a weight a pixel; alpha stays.</summary>
    public static Picture Run(Picture picture, int radius, float[]? weights, CancellationToken cancellation)
    {
        var light = new Vector4[picture.Width * picture.Height];
        for (int i = 0; i < light.Length; i++)
        {
            float w = MathF.Max(1e-5f, picture.Rgba[(4 * i) + 3] / 255f * (weights?[i] ?? 1));
            light[i] = new Vector4(LightTable.Of(picture, i) * w, w);
        }

        light = Run(light, picture.Width, radius, cancellation);
        Picture result = Layers.Copy(picture);
        for (int i = 0; i < light.Length; i++)
        {
            LightTable.Write(result, i, new Vector3(light[i].X, light[i].Y, light[i].Z) / light[i].W);
        }

        return result;
    }

    private static Vector4[] Run(Vector4[] plane, int width, int radius, CancellationToken cancellation)
    {
        int height = plane.Length / width;
        var options = new ParallelOptions { CancellationToken = cancellation };
        Vector4[] other = new Vector4[plane.Length];
        for (int pass = 0; pass < Passes; pass++)
        {
            Parallel.For(0, height, options, y => Line(plane, other, y * width, 1, width, radius));
            Parallel.For(0, width, options, x => Line(other, plane, x, width, height, radius));
        }

        return plane;
    }

    private static void Line(Vector4[] from, Vector4[] to, int start, int step, int count, int radius)
    {
        Vector4 sum = Vector4.Zero;
        for (int i = -radius; i <= radius; i++)
        {
            sum += from[start + (step * Math.Clamp(i, 0, count - 1))];
        }

        float share = 1f / ((2 * radius) + 1);
        for (int i = 0; i < count; i++)
        {
            to[start + (step * i)] = sum * share;
            sum += from[start + (step * Math.Min(i + radius + 1, count - 1))] - from[start + (step * Math.Max(i - radius, 0))];
        }
    }
}
