using System.Numerics;
using Easel.Rendering.Acceleration;
using Easel.Rendering.Sampling;
using Easel.Rendering.Shading;

namespace Easel.Rendering.Transport;

/// <summary>What a few coarse looks tell before the picture is traced.</summary>
internal sealed partial class PathTracer
{
    /// <summary>Paths that bring nearly all light of a room, segments.</summary>
    private const int LongPath = 12;

    /// <summary>Side of the coarse picture from which the limit for fireflies is taken.</summary>
    private const int ProbeSize = 24;

    /// <summary>Indirect light of one path may exceed the mean of the picture by this factor.</summary>
    private const float FireflyFactor = 12;
    /// <summary>Looks at the scene once, coarsely, to learn which brightness of a single path is out of proportion.</summary>
    public void Calibrate(CameraRays rays, RenderSettings settings, CancellationToken cancellation)
    {
        lighting.MeasureOpenness(Probe(rays, settings), settings.Seed);
        PictureLight = MeanLuminance(rays, settings, cancellation);
        _indirectLimit = FireflyFactor * PictureLight;
        if (lighting.IsIndoors)
        {
            lighting.IndoorLight = MeasureIndoorLight(rays, settings, cancellation);
        }
    }

    /// <summary>What a coarse grid of rays meets.</summary>
    private SurfaceInteraction[] Probe(CameraRays rays, RenderSettings settings)
    {
        var points = new List<SurfaceInteraction>(ProbeSize * ProbeSize);
        for (int i = 0; i < ProbeSize * ProbeSize; i++)
        {
            Vector2 pixel = new Vector2((i % ProbeSize) + 0.5f, (i / ProbeSize) + 0.5f) / ProbeSize * new Vector2(settings.Width, settings.Height);
            Vector3 direction = rays.Direction(pixel);
            if (tree.Intersect(rays.Position, direction, float.PositiveInfinity, out Hit hit))
            {
                resolver.Resolve(hit, direction, rays.PixelAngle * hit.Distance, out SurfaceInteraction surface);
                points.Add(surface);
            }
        }

        return [.. points];
    }

    /// <summary>The light at the end of short paths with which they bring as much on the whole as long ones do. The same random numbers let
    /// all three pictures differ by nothing but that end.</summary>
    private Vector3 MeasureIndoorLight(CameraRays rays, RenderSettings settings, CancellationToken cancellation)
    {
        int own = _maxBounces;
        lighting.IndoorLight = Vector3.Zero;
        Vector3 without = SoftLight(rays, settings, cancellation);
        _maxBounces = Math.Max(own, LongPath);
        Vector3 wanted = SoftLight(rays, settings, cancellation) - without;
        _maxBounces = own;
        lighting.IndoorLight = Vector3.One;
        Vector3 perUnit = SoftLight(rays, settings, cancellation) - without;
        return Vector3.Max(wanted, Vector3.Zero) / Vector3.Max(perUnit, new Vector3(1e-6f));
    }

    /// <summary>Soft light of a coarse picture.</summary>
    private Vector3 SoftLight(CameraRays rays, RenderSettings settings, CancellationToken cancellation)
    {
        const int Log2Samples = 4;
        Vector3 total = Vector3.Zero;
        for (int i = 0; i < ProbeSize * ProbeSize; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            for (int s = 0; s < 1 << Log2Samples; s++)
            {
                PixelSum sum = ProbePath(rays, settings, i, s, Log2Samples);
                total += sum.IsFinite ? sum.Diffuse : Vector3.Zero;
            }
        }

        return total;
    }

    /// <summary>What one path through a cell of the coarse picture brings.</summary>
    private PixelSum ProbePath(CameraRays rays, RenderSettings settings, int cell, int sample, int log2Samples)
    {
        PixelSum sum = default;
        var random = new Sobol(cell % ProbeSize, cell / ProbeSize, sample, log2Samples, settings.Seed);
        Vector2 pixel = (new Vector2(cell % ProbeSize, cell / ProbeSize) + random.Next()) / ProbeSize * new Vector2(settings.Width, settings.Height);
        (Vector3 origin, Vector3 direction) = rays.Ray(pixel, random.Next());
        Trace(ref random, pixel, origin, direction, (rays.Forward, rays.PixelAngle), true, ref sum);
        return sum;
    }

    /// <summary>Mean luminance of a coarse picture, in which the brightest points count only so far.</summary>
    private float MeanLuminance(CameraRays rays, RenderSettings settings, CancellationToken cancellation)
    {
        const int Log2Samples = 2;
        Span<float> values = stackalloc float[ProbeSize * ProbeSize];
        for (int i = 0; i < values.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            Vector3 light = Vector3.Zero;
            for (int s = 0; s < 1 << Log2Samples; s++)
            {
                PixelSum sum = ProbePath(rays, settings, i, s, Log2Samples);
                light += sum.Direct + sum.Diffuse + sum.Specular;
            }

            float luminance = Vector3.Dot(light, Luminance) / (1 << Log2Samples);
            values[i] = float.IsFinite(luminance) ? luminance : 0;
        }

        values.Sort();
        float bright = values[values.Length * 95 / 100], limit = bright > 0 ? 8 * bright : float.PositiveInfinity, total = 0;
        foreach (float value in values)
        {
            total += MathF.Min(value, limit);
        }

        return total > 0 ? total / values.Length : float.PositiveInfinity;
    }
}
