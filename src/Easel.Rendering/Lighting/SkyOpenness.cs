using System.Numerics;
using Easel.Rendering.Acceleration;
using Easel.Rendering.Sampling;
using Easel.Rendering.Shading;
using Easel.Rendering.Skies;

namespace Easel.Rendering.Lighting;

/// <summary>How much of the sky's light reaches what the camera sees, on the whole.</summary>
internal static class SkyOpenness
{
    private static readonly Vector3 Luminance = new(0.2126f, 0.7152f, 0.0722f);

    /// <summary>The share of the light that would reach surfaces if nothing stood before them, [0, 1]; 1 where there are none in the open.</summary>
    /// <param name="points">Surfaces to judge by.</param>
    /// <param name="tree">What stands before them.</param>
    /// <param name="sky">The sky.</param>
    /// <param name="portals">The room, whose surfaces do not count.</param>
    /// <param name="seed">Seed of the directions.</param>
    public static float Measure(ReadOnlySpan<SurfaceInteraction> points, SceneTree tree, SkyDome sky, PortalSet portals, uint seed)
    {
        float all = 0, seen = 0;
        for (int i = 0; i < points.Length; i++)
        {
            ref readonly SurfaceInteraction point = ref points[i];
            var random = new Sobol(i, 0, 0, 1, seed);
            (Vector3 direction, Vector3 radiance, float pdf) = sky.Sample(random.Next());
            float cosine = Vector3.Dot(point.Normal, direction);
            if (pdf <= 0 || cosine <= 0 || portals.Contains(point.Position))
            {
                continue;
            }

            float light = Vector3.Dot(radiance, Luminance) * cosine / pdf;
            all += light;
            seen += light * tree.Transmittance(point.Leave(direction), direction, float.PositiveInfinity).Y;
        }

        return all > 0 ? seen / all : 1;
    }
}
