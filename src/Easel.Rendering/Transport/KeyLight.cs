using System.Numerics;
using Easel.Rendering.Acceleration;
using Easel.Rendering.Lighting;
using Easel.Rendering.Shading;
using Easel.Rendering.Skies;

namespace Easel.Rendering.Transport;

/// <summary>The sun, else the strongest light, shrunk to its centre: one shadow ray tells without noise whether it arrives.</summary>
internal sealed class KeyLight(SceneTree tree, SkyDome sky, LightSet lights)
{
    private readonly bool _hasSun = sky.SunIrradiance != Vector3.Zero;

    /// <summary>Share of the light that arrives at a surface, times the cosine to it.</summary>
    public float Share(in SurfaceInteraction surface)
    {
        if (_hasSun)
        {
            return Arriving(surface, sky.SunDirection, float.PositiveInfinity);
        }

        var middle = new Vector2(0.5f);
        return lights.Strongest >= 0
            && lights.Lights[lights.Strongest].Sample(surface.Position, middle, out Vector3 toLight, out float distance, out _)
            ? lights.Lights[lights.Strongest].Through(surface.Position).Y * Arriving(surface, toLight, distance * 0.999f)
            : 0;
    }

    private float Arriving(in SurfaceInteraction surface, Vector3 direction, float distance)
    {
        float cosine = Vector3.Dot(surface.Normal, direction);
        return cosine > 0 && surface.IsOutwards(direction)
            ? Math.Clamp(cosine * tree.Transmittance(surface.Leave(direction), direction, distance).Y, 0, 1)
            : 0;
    }
}
