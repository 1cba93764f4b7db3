using System.Numerics;
using Easel.Rendering.Acceleration;
using Easel.Rendering.Lighting;
using Easel.Rendering.Sampling;
using Easel.Rendering.Shading;
using Easel.Rendering.Skies;

namespace Easel.Rendering.Transport;

/// <summary>
/// Unidirectional path tracing with light sampling and multiple importance sampling (Veach 1997). Paths that have scattered roughly see
/// smooth surfaces blurred and pass straight through glass, which trades caustics for calm pictures.
/// </summary>
internal sealed class PathTracer(
    SceneTree tree, SurfaceResolver resolver, SkyDome sky, SkyBuffer skyBuffer, LightSet lights, HazeModel? haze, int maxBounces) : IPixelTracer
{
    /// <summary>Longest chain of glass and mirrors on top of the ordinary path length.</summary>
    private const int ExtraSharp = 10;

    /// <summary>Paths are ended at random from this segment on.</summary>
    private const int RouletteStart = 2;

    /// <summary>Least roughness that paths see after a rough bounce.</summary>
    private const float RegularRoughness = 0.3f;

    /// <summary>Angle by which a ray's cone grows after a diffuse and after a glossy bounce: detail seen by it may be coarse.</summary>
    private const float DiffuseSpread = 0.2f, GlossySpread = 0.03f;

    /// <summary>Side of the coarse picture from which the limit for fireflies is taken.</summary>
    private const int ProbeSize = 24;

    /// <summary>Indirect light of one path may exceed the mean of the picture by this factor.</summary>
    private const float FireflyFactor = 12;

    private static readonly Vector3 Luminance = new(0.2126f, 0.7152f, 0.0722f);

    private readonly bool _hasSun = sky.SunIrradiance != Vector3.Zero;
    private readonly float _sunPdf = 1 / (MathF.Tau * MathF.Max(1 - sky.SunCosine, 1e-7f));
    private readonly Vector3 _sunRadiance = sky.SunIrradiance / (MathF.Tau * MathF.Max(1 - sky.SunCosine, 1e-7f));

    private readonly LightChances _oneOf = LightChances.OneOf(sky.SunIrradiance != Vector3.Zero, lights.Lights.Length > 0);

    /// <summary>Most luminance that a single path may bring after a rough bounce; rarer and brighter ones are fireflies.</summary>
    private float _indirectLimit = float.PositiveInfinity;

    /// <summary>Looks at the scene once, coarsely, to learn which brightness of a single path is out of proportion.</summary>
    public void Calibrate(CameraRays rays, RenderSettings settings, CancellationToken cancellation) =>
        _indirectLimit = FireflyFactor * MeanLuminance(rays, settings, cancellation);

    /// <inheritdoc/>
    public void Trace(
        ref Sobol random, Vector2 pixel, Vector3 origin, Vector3 direction, (Vector3 Axis, float PixelAngle) view, ref PixelSum sum)
    {
        var path = new Path { Throughput = Vector3.One, IsDirect = true, IsSharp = true };
        float width = 0, spread = view.PixelAngle;
        int segment = 0, extra = 0;
        while (true)
        {
            sum.Rays++;
            bool met = tree.Intersect(origin, direction, float.PositiveInfinity, out Hit hit);
            float distance = met ? hit.Distance : float.PositiveInfinity;
            if (haze is not null && (path.IsDirect || path.DiffuseShare == Vector3.Zero))
            {
                (float through, Vector3 scattered) = haze.Along(origin, direction, distance, random.Next().X);
                Add(ref sum, path, scattered);
                path.Throughput *= through;
            }

            if (MeetLight(ref sum, path, origin, direction, distance))
            {
                Follow(ref sum, ref path, Vector3.One);
                return;
            }

            if (!met)
            {
                Miss(ref sum, path, pixel, direction, path.IsDirect ? view.PixelAngle : spread);
                Follow(ref sum, ref path, Vector3.One);
                return;
            }

            width += spread * distance;
            resolver.Resolve(hit, direction, width, out SurfaceInteraction surface);
            if (surface.Surface.Emission != Vector3.Zero && (!path.IsRough || !surface.IsLampBody))
            {
                Add(ref sum, path, surface.Surface.Emission);
            }

            Vector2 choice = random.Next();
            if (path.IsRough && surface.Material.Transmission > 0 && extra < ExtraSharp && choice.X < surface.Material.Transmission)
            {
                // Straight on through the glass.
                path.Throughput *= GlassTint.Straight(surface.Material, surface.Surface.BaseColor, Vector3.Dot(surface.Normal, direction));
                origin = surface.Leave(direction);
                extra++;
                continue;
            }

            var bsdf = new Bsdf(surface, direction, path.IsRough ? RegularRoughness : 0, path.IsDirect);
            if (path.IsDirect)
            {
                RecordFeatures(ref sum, surface, bsdf, distance * Vector3.Dot(direction, view.Axis));
                path.IsFollowed = !bsdf.IsSharpSpecular;
            }

            Follow(ref sum, ref path, bsdf.DiffuseAlbedo + bsdf.SpecularAlbedo);
            if (!bsdf.IsSharpOnly)
            {
                if (path.IsDirect)
                {
                    SampleEveryLight(ref random, surface, bsdf, path, ref sum);
                }
                else
                {
                    SampleOneLight(ref random, surface, bsdf, path, ref sum);
                }
            }

            if (!bsdf.Sample(random.Next(), choice.X, out BsdfSample sample))
            {
                return;
            }

            path.Scatter(sample, surface.Position, path.IsDirect ? LightChances.Every : _oneOf);
            if (path.IsSharp && extra < ExtraSharp)
            {
                extra++;
            }
            else if (++segment >= maxBounces)
            {
                return;
            }

            if (segment >= RouletteStart)
            {
                float survive = MathF.Min(0.95f, MathF.Max(path.Throughput.X, MathF.Max(path.Throughput.Y, path.Throughput.Z)));
                if (choice.Y >= survive)
                {
                    return;
                }

                path.Throughput /= survive;
            }

            if (!sample.IsSharp)
            {
                spread = MathF.Max(spread, sample.IsDiffuse ? DiffuseSpread : GlossySpread);
            }

            origin = surface.Leave(sample.Direction);
            direction = sample.Direction;
        }
    }

    private static float PowerHeuristic(float a, float b) => a * a / MathF.Max((a * a) + (b * b), 1e-30f);

    private static void RecordFeatures(ref PixelSum sum, in SurfaceInteraction surface, in Bsdf bsdf, float depth)
    {
        sum.Hits++;
        sum.Coverage += surface.ElementId != 0 ? 1 : 0;
        sum.DiffuseAlbedo += bsdf.DiffuseAlbedo;
        sum.Normal += surface.Normal;
        sum.Depth += depth;
        sum.DepthSquared += depth * depth;
        sum.Roughness += bsdf.Roughness;
        if (!bsdf.IsSharpSpecular)
        {
            sum.SpecularAlbedo += bsdf.SpecularAlbedo;
        }
    }

    /// <summary>At the end of a chain of mirrors and glass: what is seen in them counts as the colour of the first surface.</summary>
    private static void Follow(ref PixelSum sum, ref Path path, Vector3 albedo)
    {
        if (!path.IsDirect && !path.IsRough && !path.IsFollowed)
        {
            sum.SpecularAlbedo += path.Throughput * Vector3.Min(albedo, Vector3.One);
            path.IsFollowed = true;
        }
    }

    /// <summary>Mean luminance of a coarse picture, in which the brightest points count only so far.</summary>
    private float MeanLuminance(CameraRays rays, RenderSettings settings, CancellationToken cancellation)
    {
        const int Log2Samples = 2;
        Span<float> values = stackalloc float[ProbeSize * ProbeSize];
        for (int i = 0; i < values.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            PixelSum sum = default;
            for (int s = 0; s < 1 << Log2Samples; s++)
            {
                var random = new Sobol(i % ProbeSize, i / ProbeSize, s, Log2Samples, settings.Seed);
                Vector2 pixel = (new Vector2(i % ProbeSize, i / ProbeSize) + random.Next()) / ProbeSize * new Vector2(settings.Width, settings.Height);
                (Vector3 origin, Vector3 direction) = rays.Ray(pixel, random.Next());
                Trace(ref random, pixel, origin, direction, (rays.Forward, rays.PixelAngle), ref sum);
            }

            float luminance = Vector3.Dot(sum.Direct + sum.Diffuse + sum.Specular, Luminance) / (1 << Log2Samples);
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

    /// <summary>Adds what arrives along the path to the layers it belongs to.</summary>
    private void Add(ref PixelSum sum, in Path path, Vector3 radiance)
    {
        Vector3 light = path.Throughput * radiance;
        if (path.IsDirect)
        {
            sum.Direct += light;
            return;
        }

        if (path.IsRough)
        {
            float luminance = Vector3.Dot(light, Luminance);
            if (luminance > _indirectLimit)
            {
                light *= _indirectLimit / luminance;
            }
        }

        Vector3 diffuse = light * path.DiffuseShare;
        sum.Diffuse += diffuse;
        sum.Specular += light - diffuse;
    }

    /// <summary>
    /// Lights met on the way: seen by camera and mirrors when visible, otherwise weighed against light sampling. True when the path ends.
    /// </summary>
    private bool MeetLight(ref PixelSum sum, in Path path, Vector3 origin, Vector3 direction, float distance)
    {
        if (lights.Lights.Length == 0 || (path.IsSharp && !lights.HasVisible)
            || !lights.Intersect(origin, direction, distance, path.IsSharp, out int light, out _, out float pdf))
        {
            return false;
        }

        float weight = path.IsSharp ? 1 : PowerHeuristic(path.Pdf, pdf * path.Chances.Lights * lights.Chance(path.Vertex, light));
        Add(ref sum, path, lights.Lights[light].Radiance * weight);
        return path.IsSharp;
    }

    private void Miss(ref PixelSum sum, in Path path, Vector2 pixel, Vector3 direction, float angle)
    {
        if (path.IsDirect)
        {
            Vector3 disc = sky.Discs(direction, angle);
            Add(ref sum, path, skyBuffer.Sample(pixel) + (disc == Vector3.Zero ? disc : disc * sky.CloudTransmittance(direction)));
            return;
        }

        Vector3 radiance = sky.Radiance(direction);
        if (path.IsSharp)
        {
            Vector3 disc = sky.Discs(direction, angle);
            radiance += disc == Vector3.Zero ? disc : disc * sky.CloudTransmittance(direction);
        }
        else
        {
            radiance *= PowerHeuristic(path.Pdf, sky.Pdf(direction) * path.Chances.Sky);
            if (_hasSun && Vector3.Dot(direction, sky.SunDirection) > sky.SunCosine)
            {
                radiance += _sunRadiance * PowerHeuristic(path.Pdf, _sunPdf * path.Chances.Sun);
            }
        }

        Add(ref sum, path, radiance);
    }

    /// <summary>At the first surface: the sun, the sky and one of the lights, each with a shadow ray.</summary>
    private void SampleEveryLight(ref Sobol random, in SurfaceInteraction surface, in Bsdf bsdf, in Path path, ref PixelSum sum)
    {
        if (_hasSun)
        {
            float seen = SampleSun(random.Next(), surface, bsdf, path, 1, ref sum);
            sum.Sun += seen * MathF.Max(0, Vector3.Dot(surface.Normal, sky.SunDirection));
        }

        SampleSky(random.Next(), surface, bsdf, path, 1, ref sum);
        if (lights.Lights.Length > 0)
        {
            SampleLight(ref random, surface, bsdf, path, 1, ref sum);
        }
    }

    /// <summary>At later surfaces: one shadow ray, to one of the three kinds of light.</summary>
    private void SampleOneLight(ref Sobol random, in SurfaceInteraction surface, in Bsdf bsdf, in Path path, ref PixelSum sum)
    {
        Vector2 u = random.Next();
        LightChances chances = _oneOf;
        if (u.X < chances.Sun)
        {
            SampleSun(random.Next(), surface, bsdf, path, chances.Sun, ref sum);
        }
        else if (u.X < chances.Sun + chances.Sky)
        {
            SampleSky(random.Next(), surface, bsdf, path, chances.Sky, ref sum);
        }
        else
        {
            SampleLight(ref random, surface, bsdf, path, chances.Lights, ref sum);
        }
    }

    private float SampleSun(Vector2 u, in SurfaceInteraction surface, in Bsdf bsdf, in Path path, float chance, ref PixelSum sum)
    {
        Vector3 local = Warp.Cone(u, sky.SunCosine);
        Warp.Frame(sky.SunDirection, out Vector3 t, out Vector3 b);
        Vector3 direction = (t * local.X) + (b * local.Y) + (sky.SunDirection * local.Z);
        return Connect(surface, bsdf, direction, float.PositiveInfinity, _sunRadiance, _sunPdf * chance, path, ref sum);
    }

    private void SampleSky(Vector2 u, in SurfaceInteraction surface, in Bsdf bsdf, in Path path, float chance, ref PixelSum sum)
    {
        (Vector3 direction, Vector3 radiance, float pdf) = sky.Sample(u);
        if (pdf > 0)
        {
            Connect(surface, bsdf, direction, float.PositiveInfinity, radiance, pdf * chance, path, ref sum);
        }
    }

    private void SampleLight(ref Sobol random, in SurfaceInteraction surface, in Bsdf bsdf, in Path path, float chance, ref PixelSum sum)
    {
        (int index, float pick) = lights.Pick(surface.Position, random.Next().X);
        if (index < 0)
        {
            return;
        }

        ref readonly AreaLight light = ref lights.Lights[index];
        if (light.Sample(surface.Position, random.Next(), out Vector3 direction, out float distance, out float pdf))
        {
            float seen = Connect(surface, bsdf, direction, distance * 0.999f, light.Radiance, pdf * pick * chance, path, ref sum);
            if (path.IsDirect && !_hasSun && index == lights.Strongest)
            {
                // Divided by the chance of the choice, so that the mean is that of always asking this light.
                sum.Sun += seen / pick * MathF.Max(0, Vector3.Dot(surface.Normal, direction));
            }
        }
    }

    /// <summary>Adds the light from a direction as far as it gets through; returns the share that does.</summary>
    private float Connect(
        in SurfaceInteraction surface, in Bsdf bsdf, Vector3 direction, float distance, Vector3 radiance, float pdf, in Path path, ref PixelSum sum)
    {
        bsdf.Evaluate(direction, out Vector3 diffuse, out Vector3 specular, out float bsdfPdf);
        if (diffuse + specular == Vector3.Zero)
        {
            return 0;
        }

        sum.Rays++;
        Vector3 through = tree.Transmittance(surface.Leave(direction), direction, distance);
        if (through == Vector3.Zero)
        {
            return 0;
        }

        Vector3 light = through * radiance * (PowerHeuristic(pdf, bsdfPdf) / pdf);
        if (path.IsDirect)
        {
            sum.Diffuse += diffuse * light * path.Throughput;
            sum.Specular += specular * light * path.Throughput;
        }
        else
        {
            Add(ref sum, path, (diffuse + specular) * light);
        }

        return through.Y;
    }
}
