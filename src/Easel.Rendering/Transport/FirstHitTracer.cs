using System.Numerics;
using Easel.Rendering.Acceleration;
using Easel.Rendering.Lighting;
using Easel.Rendering.Sampling;
using Easel.Rendering.Shading;
using Easel.Rendering.Skies;

namespace Easel.Rendering.Transport;

/// <summary>
/// Stops at the first surface: key light with its shadow, and sky light dimmed by what stands close by. About a tenth of the work of a
/// path, and all that flat styles need.
/// </summary>
internal sealed class FirstHitTracer : IPixelTracer
{
    /// <summary>Things further away than this share of the distance to the camera do not dim the sky light.</summary>
    private const float OcclusionReach = 0.15f;

    private readonly SceneTree _tree;
    private readonly SurfaceResolver _resolver;
    private readonly SkyDome _sky;
    private readonly LightSet _lights;
    private readonly bool _hasSun;
    private readonly Vector3 _ambient;

    public FirstHitTracer(SceneTree tree, SurfaceResolver resolver, SkyDome sky, LightSet lights)
    {
        _tree = tree;
        _resolver = resolver;
        _sky = sky;
        _lights = lights;
        _hasSun = sky.SunIrradiance != Vector3.Zero;
        _ambient = sky.Ambient() / MathF.PI;
    }

    /// <inheritdoc/>
    public void Trace(
        ref Sobol random, Vector2 pixel, Vector3 origin, Vector3 direction, (Vector3 Axis, float PixelAngle) view, bool isLit, ref PixelSum sum)
    {
        sum.Rays++;
        if (!_tree.Intersect(origin, direction, float.PositiveInfinity, out Hit hit))
        {
            // Flat styles draw clouds, sun and stars of their own.
            sum.Direct += _sky.Radiance(direction);
            return;
        }

        _resolver.Resolve(hit, direction, view.PixelAngle * hit.Distance, out SurfaceInteraction surface);
        sum.Hits++;
        sum.Coverage += surface.ElementId != 0 ? 1 : 0;
        sum.DiffuseAlbedo += surface.Surface.BaseColor;
        sum.Normal += surface.Normal;
        float depth = hit.Distance * Vector3.Dot(direction, view.Axis);
        sum.Depth += depth;
        sum.DepthSquared += depth * depth;
        sum.Direct += surface.Surface.Emission;
        if (!isLit)
        {
            return;
        }

        sum.LitHits++;
        sum.LitDiffuseAlbedo += surface.Surface.BaseColor;
        (float key, Vector3 irradiance) = KeyLight(ref random, surface, ref sum);
        sum.Sun += key;

        // Cosine-weighted rays: the share that gets away is the share of an even sky that arrives.
        Warp.Frame(surface.Normal, out Vector3 t, out Vector3 b);
        Vector3 local = Warp.CosineHemisphere(random.Next());
        Vector3 up = (t * local.X) + (b * local.Y) + (surface.Normal * local.Z);
        sum.Rays++;
        Vector3 open = _tree.Transmittance(surface.Leave(up), up, OcclusionReach * hit.Distance);
        sum.Diffuse += surface.Surface.BaseColor * ((_ambient * open) + (irradiance * key / MathF.PI));
    }

    /// <summary>Share of the key light that arrives times cosine, and the irradiance it would give face on.</summary>
    private (float Share, Vector3 Irradiance) KeyLight(ref Sobol random, in SurfaceInteraction surface, ref PixelSum sum)
    {
        if (_hasSun)
        {
            Vector3 local = Warp.Cone(random.Next(), _sky.SunCosine);
            Warp.Frame(_sky.SunDirection, out Vector3 t, out Vector3 b);
            Vector3 direction = (t * local.X) + (b * local.Y) + (_sky.SunDirection * local.Z);
            return (Arriving(surface, direction, float.PositiveInfinity, ref sum), _sky.SunIrradiance);
        }

        if (_lights.Strongest < 0)
        {
            return (0, Vector3.Zero);
        }

        ref readonly AreaLight light = ref _lights.Lights[_lights.Strongest];
        return light.Sample(surface.Position, random.Next(), out Vector3 toLight, out float distance, out float pdf)
            ? (Arriving(surface, toLight, distance * 0.999f, ref sum), light.Radiance / pdf)
            : (0, Vector3.Zero);
    }

    private float Arriving(in SurfaceInteraction surface, Vector3 direction, float distance, ref PixelSum sum)
    {
        float cosine = Vector3.Dot(surface.Normal, direction);
        if (cosine <= 0 || Vector3.Dot(surface.GeometricNormal, direction) <= 0)
        {
            return 0;
        }

        sum.Rays++;
        return cosine * _tree.Transmittance(surface.Leave(direction), direction, distance).Y;
    }
}
