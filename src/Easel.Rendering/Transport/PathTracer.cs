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
    SceneTree tree, SurfaceResolver resolver, SkyDome sky, SkyBuffer skyBuffer, LightSet lights, HazeModel? haze, int maxBounces)
{
    /// <summary>Most sharp surfaces of a path, beside the ordinary ones.</summary>
    private const int MostSharp = 12;

    /// <summary>How much likelier than its throughput the first bounce is followed, and how likely at least.</summary>
    private const float FirstBounceGrace = 2.5f, LeastSurvival = 0.35f;

    /// <summary>Least roughness that paths see after a rough bounce.</summary>
    private const float RegularRoughness = 0.3f;

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

    /// <summary>Computes what one sample of one pixel sees.</summary>
    /// <param name="random">Numbers for the path.</param>
    /// <param name="pixel">Point of the picture, pixels.</param>
    /// <param name="origin">Start of the ray.</param>
    /// <param name="direction">Unit direction of the ray.</param>
    /// <param name="view">View axis and tangent of a pixel.</param>
    /// <param name="isLit">False to learn what the surface is but not how it is lit: much cheaper, and enough to smooth an edge.</param>
    /// <param name="sum">Receives light and features.</param>
    public void Trace(
        ref Sobol random, Vector2 pixel, Vector3 origin, Vector3 direction, (Vector3 Axis, float PixelAngle) view, bool isLit, ref PixelSum sum)
    {
        var path = new Path
        {
            Origin = origin, Direction = direction, Spread = view.PixelAngle, Throughput = Vector3.One, IsDirect = true, IsSharp = true,
        };
        Follow(ref random, ref path, pixel, view, isLit, ref sum);
    }

    /// <summary>Follows a path to its end, or to the first surface when that is not to be lit.</summary>
    private void Follow(ref Sobol random, ref Path path, Vector2 pixel, (Vector3 Axis, float PixelAngle) view, bool isLit, ref PixelSum sum)
    {
        while (true)
        {
            sum.Rays++;
            bool met = tree.Intersect(path.Origin, path.Direction, float.PositiveInfinity, out Hit hit);
            float distance = met ? hit.Distance : float.PositiveInfinity;
            if (haze is not null && (path.IsDirect || path.DiffuseShare == Vector3.Zero))
            {
                (float through, Vector3 scattered) = haze.Along(path.Origin, path.Direction, distance, random.Next().X);
                Add(ref sum, path, scattered);
                path.Throughput *= through;
            }

            if (MeetLight(ref sum, path, distance))
            {
                RecordReflected(ref sum, ref path, Vector3.One);
                return;
            }

            if (!met)
            {
                Miss(ref sum, path, pixel, path.IsDirect ? view.PixelAngle : path.Spread);
                RecordReflected(ref sum, ref path, Vector3.One);
                return;
            }

            path.Width += path.Spread * distance;
            resolver.Resolve(hit, path.Direction, path.Width, out SurfaceInteraction surface);
            if (surface.Surface.Emission != Vector3.Zero && (!path.IsRough || !surface.IsLampBody))
            {
                Add(ref sum, path, surface.Surface.Emission);
            }

            Vector2 choice = random.Next();
            if (path.IsRough && path.SharpSegments < MostSharp && choice.X < surface.Material.Transmission)
            {
                // Straight on through the glass.
                path.Throughput *= GlassTint.Straight(surface.Material, surface.Surface.BaseColor, Vector3.Dot(surface.Normal, path.Direction));
                path.Origin = surface.Leave(path.Direction);
                path.SharpSegments++;
                continue;
            }

            var bsdf = new Bsdf(surface, path.Direction, path.IsRough ? RegularRoughness : 0, path.IsDirect);
            bool isFirst = path.IsDirect;
            if (isFirst)
            {
                RecordFeatures(ref sum, surface, bsdf, distance * Vector3.Dot(path.Direction, view.Axis));
                path.IsFollowed = !bsdf.IsSharpSpecular;

                // What a mirror shows belongs to what it is, so mirrors and glass are always followed.
                if (!isLit && !bsdf.IsSharpSpecular)
                {
                    return;
                }

                RecordLit(ref sum, bsdf);
            }

            RecordReflected(ref sum, ref path, bsdf.DiffuseAlbedo + bsdf.SpecularAlbedo);
            if (!bsdf.IsSharpOnly)
            {
                if (isFirst)
                {
                    SampleEveryLight(ref random, surface, bsdf, path, ref sum);
                }
                else
                {
                    SampleOneLight(ref random, surface, bsdf, path, ref sum);
                }
            }

            BsdfSample sample;
            Vector2 u = random.Next();
            if (isFirst && (bsdf.IsClearGlass || bsdf.IsShiny))
            {
                // Where the camera looks at glass or gloss, both ways are followed: drawing one of them would be the noise that shows most.
                if (bsdf.IsClearGlass ? bsdf.SampleGlass(u, true, out sample) : bsdf.SampleSpecular(u, choice.X, out sample))
                {
                    Path mirrored = path;
                    mirrored.Scatter(sample, surface, LightChances.Every);

                    // What is seen in gloss may be one surface simpler than the world itself.
                    mirrored.Segments = Math.Min(mirrored.Segments + 1, maxBounces - 1);
                    if (mirrored.Segments < maxBounces && mirrored.SharpSegments <= MostSharp)
                    {
                        Follow(ref random, ref mirrored, pixel, view, isLit, ref sum);
                    }
                }

                u = random.Next();
                if (!(bsdf.IsClearGlass ? bsdf.SampleGlass(u, false, out sample) : bsdf.SampleDiffuse(u, choice.X, out sample)))
                {
                    return;
                }
            }
            else if (!bsdf.Sample(u, choice.X, out sample))
            {
                return;
            }

            path.Scatter(sample, surface, isFirst ? LightChances.Every : _oneOf);
            if (!GoesOn(ref path, choice.Y))
            {
                return;
            }
        }
    }

    /// <summary>False when a path has come to its end, by length or by chance.</summary>
    private bool GoesOn(ref Path path, float random)
    {
        if (path.Segments >= maxBounces || path.SharpSegments > MostSharp)
        {
            return false;
        }

        if (path.Segments < 1 || !path.IsRough)
        {
            return true;
        }

        // The first bounce decides most of what is indirect: it gets the benefit of the doubt.
        float strength = MathF.Max(path.Throughput.X, MathF.Max(path.Throughput.Y, path.Throughput.Z));
        float survive = path.Segments == 1 ? Math.Clamp(FirstBounceGrace * strength, LeastSurvival, 1) : MathF.Min(0.95f, strength);
        path.Throughput /= MathF.Max(survive, 1e-6f);
        return random < survive;
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

    private static void RecordLit(ref PixelSum sum, in Bsdf bsdf)
    {
        sum.LitHits++;
        sum.LitDiffuseAlbedo += bsdf.DiffuseAlbedo;
        if (!bsdf.IsSharpSpecular)
        {
            sum.LitSpecularAlbedo += bsdf.SpecularAlbedo;
        }
    }

    /// <summary>At the end of a chain of mirrors and glass: what is seen in them counts as the colour of the first surface.</summary>
    private static void RecordReflected(ref PixelSum sum, ref Path path, Vector3 albedo)
    {
        if (!path.IsDirect && !path.IsRough && !path.IsFollowed)
        {
            Vector3 seen = path.Throughput * Vector3.Min(albedo, Vector3.One);
            sum.SpecularAlbedo += seen;
            sum.LitSpecularAlbedo += seen;
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
                Trace(ref random, pixel, origin, direction, (rays.Forward, rays.PixelAngle), true, ref sum);
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
    private bool MeetLight(ref PixelSum sum, in Path path, float distance)
    {
        if (lights.Lights.Length == 0 || (path.IsSharp && !lights.HasVisible)
            || !lights.Intersect(path.Origin, path.Direction, distance, path.IsSharp, out int light, out _, out float pdf))
        {
            return false;
        }

        float weight = path.IsSharp ? 1 : PowerHeuristic(path.Pdf, pdf * path.Chances.Lights * lights.Chance(path.Vertex, light));
        Add(ref sum, path, lights.Lights[light].Radiance * weight);
        return path.IsSharp;
    }

    private void Miss(ref PixelSum sum, in Path path, Vector2 pixel, float angle)
    {
        Vector3 direction = path.Direction;
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
        (int index, float pick) = lights.Pick(surface.Position, random.Next());
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
        bsdf.Evaluate(direction, out Vector3 diffuse, out Vector3 specular, out float diffusePdf, out float specularPdf);
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

        // What competes with this sample is the density with which the path itself will go on.
        Vector3 light = through * radiance / pdf;
        if (path.IsDirect && bsdf.IsShiny)
        {
            diffuse *= PowerHeuristic(pdf, diffusePdf);
            specular *= PowerHeuristic(pdf, specularPdf);
        }
        else
        {
            light *= PowerHeuristic(pdf, (bsdf.DiffuseChance * diffusePdf) + (bsdf.SpecularChance * specularPdf));
        }

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
