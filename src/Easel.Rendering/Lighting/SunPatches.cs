using System.Numerics;
using Easel.Rendering.Acceleration;
using Easel.Rendering.Shading;
using Easel.Rendering.Skies;

namespace Easel.Rendering.Lighting;

/// <summary>
/// The patches that the sun draws in a room through its windows, as lights: they are small and far brighter than the rest, so that scattered
/// rays would find them rarely and every find would be noise. A point of one is found by following a ray of the sun inwards (a light path of
/// one segment, connected as in bidirectional path tracing, Veach and Guibas 1995).
/// </summary>
internal sealed class SunPatches(SceneTree tree, SurfaceResolver resolver, SkyDome sky, PortalSet portals)
{
    /// <summary>Panes that a ray of the sun may cross.</summary>
    private const int MostPanes = 4;

    /// <summary>Least roughness of what is lit, as for paths that have scattered.</summary>
    private const float LeastRoughness = 0.3f;

    private readonly float _area = sky.SunIrradiance == Vector3.Zero ? 0 : portals.AreaTowards(sky.SunDirection);

    /// <summary>True when the sun shines into the room.</summary>
    public bool Exist => _area > 0;

    /// <summary>Draws a point of a patch, as seen from a point of the room.</summary>
    /// <param name="point">A point in the room.</param>
    /// <param name="random">Two numbers in [0, 1).</param>
    /// <param name="direction">Unit direction to the patch.</param>
    /// <param name="distance">Distance to it.</param>
    /// <param name="radiance">Sunlight thrown towards the point.</param>
    /// <param name="pdf">Density per steradian.</param>
    /// <returns>False when nothing comes from there.</returns>
    public bool Sample(Vector3 point, Vector2 random, out Vector3 direction, out float distance, out Vector3 radiance, out float pdf)
    {
        (direction, distance, radiance, pdf) = (Vector3.UnitY, 0, Vector3.Zero, 0);
        Vector3 inwards = -sky.SunDirection, through = Vector3.One, origin = portals.SampleTowards(sky.SunDirection, random);
        SurfaceInteraction surface;
        for (int pane = 0; ; pane++)
        {
            if (pane > MostPanes || !tree.Intersect(origin, inwards, float.PositiveInfinity, out Hit hit))
            {
                return false;
            }

            resolver.Resolve(hit, inwards, 0.02f, out surface);
            if (surface.Material.Transmission <= 0)
            {
                break;
            }

            through *= GlassTint.Straight(surface.Material, surface.Surface.BaseColor, Vector3.Dot(surface.Normal, inwards)) * Math.Min(surface.Material.Transmission, 1);
            origin = surface.Leave(inwards);
        }

        Vector3 to = surface.Position - point;
        float squared = to.LengthSquared();
        distance = MathF.Sqrt(squared);
        direction = to / MathF.Max(distance, 1e-6f);
        float leaving = -Vector3.Dot(surface.GeometricNormal, direction);
        pdf = Density(surface, squared, leaving);
        if (leaving <= 0 || pdf <= 0 || !portals.Contains(surface.Position))
        {
            return false;
        }

        var bsdf = new Bsdf(surface, direction, LeastRoughness, false);
        bsdf.Evaluate(sky.SunDirection, out Vector3 diffuse, out Vector3 specular, out _, out _);
        radiance = (diffuse + specular) * through * sky.SunIrradiance;
        distance = MathF.Max(0, distance - (2 * surface.Offset)) * 0.9995f;
        return radiance != Vector3.Zero;
    }

    /// <summary>The density per steradian with which <see cref="Sample"/> draws a sunlit surface.</summary>
    /// <param name="surface">The surface.</param>
    /// <param name="vertex">From where it is seen.</param>
    public float Pdf(in SurfaceInteraction surface, Vector3 vertex)
    {
        Vector3 to = surface.Position - vertex;
        float squared = to.LengthSquared();
        return Density(surface, squared, -Vector3.Dot(surface.GeometricNormal, to) / MathF.Sqrt(MathF.Max(squared, 1e-12f)));
    }

    private float Density(in SurfaceInteraction surface, float squared, float leaving) =>
        MathF.Max(0, Vector3.Dot(surface.GeometricNormal, sky.SunDirection)) / _area * squared / MathF.Max(leaving, 1e-4f);
}
