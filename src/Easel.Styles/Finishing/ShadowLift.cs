using System.Numerics;
using Easel.Imaging;

namespace Easel.Styles.Finishing;

/// <summary>
/// Brings up what little light reaches, as cameras do: the eye sees into a shadow that film leaves black. How much light arrives is told by
/// radiance over reflectance, so that black things stay black. Smoothed by a guided filter (He, Sun and Tang 2013; in its fast form, He and
/// Sun 2015), the lift keeps to the borders of shadows and leaves the texture in them alone.
/// </summary>
internal sealed class ShadowLift
{
    /// <summary>Pixels of the frame along each side of one of the planes.</summary>
    private const int Step = 4;

    /// <summary>Exposed irradiance over π from which nothing is lifted, in stops; sunlit things have about one stop.</summary>
    private const float Lit = -0.4f;

    /// <summary>Stops below that beyond which darkness is no shadow.</summary>
    private const float Deepest = 5;

    /// <summary>Most that is lifted, stops.</summary>
    private const float Most = 1.3f;

    /// <summary>Radius of the filter's windows, share of the height.</summary>
    private const float Radius = 0.03f;

    /// <summary>Variance of a window, stops squared, from which it counts as a border.</summary>
    private const float Border = 0.25f;

    /// <summary>Reflectance is never taken for less: what little a dark surface mirrors is no shadow.</summary>
    private const float LeastAlbedo = 0.04f;

    private readonly float _strength;
    private readonly int _width, _height;
    private readonly float[] _slope, _offset;

    /// <summary>Finds the shadows of a frame.</summary>
    /// <param name="frame">Reflectances.</param>
    /// <param name="color">float[height × width × 3]: radiance, linear sRGB.</param>
    /// <param name="exposure">Factor on radiance.</param>
    /// <param name="strength">Stops of lift for each stop of shadow, 0 to 1.</param>
    /// <param name="cancellation">Stops the work.</param>
    public ShadowLift(Frame frame, float[] color, float exposure, float strength, CancellationToken cancellation)
    {
        var options = new ParallelOptions { CancellationToken = cancellation };
        _strength = strength;
        (_width, _height) = ((frame.Width + Step - 1) / Step, (frame.Height + Step - 1) / Step);
        int count = _width * _height, radius = Math.Max(1, (int)(Radius * _height));
        float[] guide = new float[count], light = new float[count], both = new float[count], squares = new float[count], weights = new float[count];
        Parallel.For(0, _height, options, y => ReadRow(frame, color, exposure, y, guide, light));
        for (int i = 0; i < count; i++)
        {
            (both[i], squares[i], weights[i]) = (guide[i] * light[i], guide[i] * guide[i], 1);
        }

        foreach (float[] plane in (float[][])[guide, light, both, squares, weights])
        {
            BoxBlur.Run(plane, _width, radius, options);
        }

        // In each window light is a line over the logarithm of radiance: steep where a shadow ends, flat in texture.
        _slope = both;
        _offset = light;
        for (int i = 0; i < count; i++)
        {
            float share = 1 / weights[i], g = guide[i] * share, l = light[i] * share;
            _slope[i] = ((both[i] * share) - (g * l)) / ((squares[i] * share) - (g * g) + Border);
            _offset[i] = l - (_slope[i] * g);
        }

        BoxBlur.Run(_slope, _width, radius, options);
        BoxBlur.Run(_offset, _width, radius, options);
        for (int i = 0; i < count; i++)
        {
            _slope[i] /= weights[i];
            _offset[i] /= weights[i];
        }
    }

    /// <summary>Factor on the exposed radiance of a pixel, at least 1.</summary>
    public float At(int x, int y, Vector3 exposed)
    {
        float u = Math.Clamp(((x + 0.5f) / Step) - 0.5f, 0, _width - 1), v = Math.Clamp(((y + 0.5f) / Step) - 0.5f, 0, _height - 1);
        int left = Math.Min((int)u, Math.Max(0, _width - 2)), top = Math.Min((int)v, Math.Max(0, _height - 2));
        int a = (top * _width) + left, b = a + Math.Min(1, _width - 1), c = a + (Math.Min(1, _height - 1) * _width), d = c + (b - a);
        float slope = Between(_slope), offset = Between(_offset);
        float below = Lit - ((slope * Stops(exposed)) + offset);
        return below <= 0 ? 1 : MathF.Pow(2, MathF.Min(Most, _strength * below));

        float Between(float[] plane) =>
            float.Lerp(float.Lerp(plane[a], plane[b], u - left), float.Lerp(plane[c], plane[d], u - left), v - top);
    }

    private void ReadRow(Frame frame, float[] color, float exposure, int y, float[] guide, float[] light)
    {
        for (int x = 0; x < _width; x++)
        {
            float stops = 0, lit = 0;
            int count = 0;
            for (int row = y * Step; row < Math.Min(frame.Height, (y + 1) * Step); row++)
            {
                for (int column = x * Step; column < Math.Min(frame.Width, (x + 1) * Step); column++)
                {
                    int i = (row * frame.Width) + column;
                    float radiance = Stops(new Vector3(color.AsSpan(3 * i, 3)) * exposure);
                    float albedo = MathF.Log2(MathF.Max(LeastAlbedo, Luminance(new Vector3(frame.Albedo.AsSpan(3 * i, 3)))));
                    stops += radiance;

                    // The sky is as bright as it is.
                    lit += float.IsPositiveInfinity(frame.Depth[i]) ? Lit : Math.Clamp(radiance - albedo, Lit - Deepest, Lit);
                    count++;
                }
            }

            guide[(y * _width) + x] = stops / count;
            light[(y * _width) + x] = lit / count;
        }
    }

    private static float Stops(Vector3 exposed)
    {
        float luminance = Luminance(exposed);
        return MathF.Log2(float.IsFinite(luminance) ? Math.Clamp(luminance, 1e-4f, 16) : 1);
    }

    private static float Luminance(Vector3 color) => Vector3.Dot(color, new Vector3(0.2126f, 0.7152f, 0.0722f));
}
