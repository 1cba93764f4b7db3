using System.Numerics;
using Easel.Rendering.Acceleration;
using Easel.Rendering.Lighting;
using Easel.Rendering.Sampling;
using Easel.Rendering.Shading;
using Easel.Rendering.Skies;

namespace Easel.Rendering.Transport;

/// <summary>Unidirectional path tracing with light sampling and multiple importance sampling (Veach 1997).</summary>
internal sealed class PathTracer(SceneTree tree, SurfaceResolver resolver, SkyDome sky, LightSet lights, int maxBounces)
{
    /// <summary>Longest chain of glass and mirrors on top of the ordinary path length.</summary>
    private const int ExtraSharp = 8;

    /// <summary>Paths are ended at random from this segment on.</summary>
    private const int RouletteStart = 3;

    private readonly bool _hasSun = sky.SunIrradiance != Vector3.Zero;
    private readonly float _sunPdf = 1 / (MathF.Tau * MathF.Max(1 - sky.SunCosine, 1e-7f));

    private enum Layer
    {
        Direct,
        Diffuse,
        Specular,
    }

    /// <summary>Follows one path from the camera.</summary>
    public void Trace(ref Sobol random, Vector3 origin, Vector3 direction, float pixelAngle, ref PixelSum sum)
    {
        Vector3 throughput = Vector3.One;
        Layer layer = Layer.Direct;
        float bsdfPdf = 0, width = 0, spread = pixelAngle;
        bool sharp = true, rough = false;
        int segment = 0, extra = 0;
        while (true)
        {
            bool met = tree.Intersect(origin, direction, float.PositiveInfinity, out Hit hit);
            float distance = met ? hit.Distance : float.PositiveInfinity;

            // Lights met on the way: seen by the camera and mirrors when visible, and weighed against light sampling otherwise.
            if (lights.Lights.Length > 0 && lights.Intersect(origin, direction, distance, sharp, out int light, out _, out float lightPdf))
            {
                float weight = sharp ? 1 : PowerHeuristic(bsdfPdf, lightPdf * lights.Chance(origin, light));
                Add(ref sum, layer, throughput * lights.Lights[light].Radiance * weight);
                if (sharp)
                {
                    return;
                }
            }

            if (!met)
            {
                Miss(ref sum, layer, throughput, direction, sharp, bsdfPdf, segment == 0 ? pixelAngle : spread);
                return;
            }

            width += spread * distance;
            resolver.Resolve(hit, direction, width, out SurfaceInteraction surface);
            if (segment == 0 && extra == 0)
            {
                sum.Coverage += surface.ElementId != 0 ? 1 : 0;
            }

            if (surface.Surface.Emission != Vector3.Zero && (!rough || !surface.IsLampBody))
            {
                Add(ref sum, layer, throughput * surface.Surface.Emission);
            }

            var bsdf = new Bsdf(surface, direction);
            if (!bsdf.IsSharpOnly)
            {
                SampleLights(ref random, surface, bsdf, throughput, layer, ref sum);
            }

            if (!bsdf.Sample(random.Next(), random.Next().X, out BsdfSample sample))
            {
                return;
            }

            throughput *= sample.Weight;
            if (layer == Layer.Direct)
            {
                layer = sample.IsDiffuse ? Layer.Diffuse : Layer.Specular;
            }

            rough |= !sample.IsSharp;
            sharp = sample.IsSharp;
            bsdfPdf = sample.Pdf;
            if (sharp && extra < ExtraSharp)
            {
                extra++;
            }
            else if (++segment >= maxBounces)
            {
                return;
            }

            if (segment >= RouletteStart)
            {
                float survive = MathF.Min(0.95f, MathF.Max(throughput.X, MathF.Max(throughput.Y, throughput.Z)));
                if (random.Next().X >= survive)
                {
                    return;
                }

                throughput /= survive;
            }

            if (!sharp)
            {
                // A bounce widens the cone: detail seen by it may be coarse.
                spread = MathF.Max(spread, sample.IsDiffuse ? 0.2f : 0.05f);
            }

            origin = surface.Leave(sample.Direction);
            direction = sample.Direction;
        }
    }

    private static float PowerHeuristic(float a, float b) => a * a / MathF.Max((a * a) + (b * b), 1e-30f);

    private static void Add(ref PixelSum sum, Layer layer, Vector3 radiance)
    {
        switch (layer)
        {
            case Layer.Direct:
                sum.Direct += radiance;
                break;
            case Layer.Diffuse:
                sum.Diffuse += radiance;
                break;
            default:
                sum.Specular += radiance;
                break;
        }
    }

    private void Miss(ref PixelSum sum, Layer layer, Vector3 throughput, Vector3 direction, bool sharp, float bsdfPdf, float angle)
    {
        if (layer == Layer.Direct)
        {
            sum.Direct += throughput * (sky.Detailed(direction, 0.5f) + (sky.Discs(direction, angle) * sky.CloudTransmittance(direction)));
            return;
        }

        Vector3 radiance = sky.Radiance(direction);
        if (sharp)
        {
            radiance += sky.Discs(direction, angle);
        }
        else
        {
            radiance *= PowerHeuristic(bsdfPdf, sky.Pdf(direction));
            if (_hasSun && Vector3.Dot(direction, sky.SunDirection) > sky.SunCosine)
            {
                radiance += sky.SunIrradiance * (_sunPdf * PowerHeuristic(bsdfPdf, _sunPdf));
            }
        }

        Add(ref sum, layer, throughput * radiance);
    }

    /// <summary>Sun, sky and one of the lights, each with a shadow ray.</summary>
    private void SampleLights(
        ref Sobol random, in SurfaceInteraction surface, in Bsdf bsdf, Vector3 throughput, Layer layer, ref PixelSum sum)
    {
        if (_hasSun)
        {
            Vector3 local = Warp.Cone(random.Next(), sky.SunCosine);
            Warp.Frame(sky.SunDirection, out Vector3 t, out Vector3 b);
            Vector3 direction = (t * local.X) + (b * local.Y) + (sky.SunDirection * local.Z);
            if (Connect(surface, bsdf, direction, float.PositiveInfinity, sky.SunIrradiance * _sunPdf, _sunPdf, throughput, layer, ref sum)
                && layer == Layer.Direct)
            {
                sum.Sun += MathF.Max(0, Vector3.Dot(surface.Normal, sky.SunDirection));
            }
        }

        (Vector3 skyDirection, Vector3 radiance, float skyPdf) = sky.Sample(random.Next());
        if (skyPdf > 0)
        {
            Connect(surface, bsdf, skyDirection, float.PositiveInfinity, radiance, skyPdf, throughput, layer, ref sum);
        }

        (int index, float chance) = lights.Pick(surface.Position, random.Next().X);
        if (index >= 0
            && lights.Lights[index].Sample(surface.Position, random.Next(), out Vector3 toLight, out float distance, out float lightPdf))
        {
            bool seen = Connect(
                surface, bsdf, toLight, distance * 0.999f, lights.Lights[index].Radiance, lightPdf * chance, throughput, layer, ref sum);
            if (seen && !_hasSun && index == lights.Strongest && layer == Layer.Direct)
            {
                sum.Sun += MathF.Max(0, Vector3.Dot(surface.Normal, toLight));
            }
        }
    }

    /// <summary>Adds the light from a direction unless something stands in between; true when it arrives.</summary>
    private bool Connect(
        in SurfaceInteraction surface, in Bsdf bsdf, Vector3 direction, float distance, Vector3 radiance, float pdf, Vector3 throughput,
        Layer layer, ref PixelSum sum)
    {
        bsdf.Evaluate(direction, out Vector3 diffuse, out Vector3 specular, out float bsdfPdf);
        if (diffuse + specular == Vector3.Zero || tree.Occluded(surface.Leave(direction), direction, distance))
        {
            return false;
        }

        Vector3 light = throughput * radiance * (PowerHeuristic(pdf, bsdfPdf) / pdf);
        if (layer == Layer.Direct)
        {
            sum.Diffuse += diffuse * light;
            sum.Specular += specular * light;
        }
        else
        {
            Add(ref sum, layer, (diffuse + specular) * light);
        }

        return true;
    }
}
