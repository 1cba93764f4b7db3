using System.Numerics;
using Easel.Rendering.Skies;
using Easel.Scenes;
using Easel.Scenes.Lights;

namespace Easel.Rendering.Lighting;

/// <summary>
/// The openings of a room as lights: directions to the sky are drawn over the portals, as the sky as a whole is hidden by the walls (portal
/// sampling, as in Bitterli, Novák and Jarosz 2015). Empty in the open.
/// </summary>
internal sealed class PortalSet
{
    private readonly AreaLight[] _openings;
    private readonly Bounds _space;

    /// <summary>Measures how brightly the sky shines through each opening.</summary>
    public PortalSet(Interior? interior, SkyDome sky)
    {
        _space = interior?.Space ?? Bounds.Empty;
        _openings = interior is null ? [] : [.. interior.Portals.Select(p => new AreaLight(new RectangleLight(
            p.Center, p.U, p.V, Easel.Imaging.LinearRgb.FromVector3(sky.Ambient(-Vector3.Normalize(Vector3.Cross(p.U, p.V))) / MathF.PI))))];
    }

    /// <summary>True in a room with openings.</summary>
    public bool Exist => _openings.Length > 0;

    /// <summary>True for points in the room, to which the sky comes through the openings alone.</summary>
    public bool Contains(Vector3 point) =>
        _openings.Length > 0
        && point.X > _space.Min.X && point.X < _space.Max.X && point.Y > _space.Min.Y && point.Y < _space.Max.Y && point.Z > _space.Min.Z && point.Z < _space.Max.Z;

    /// <summary>About the luminance of the irradiance that the openings bring to a surface that faces them.</summary>
    public float Importance(Vector3 point)
    {
        float total = 0;
        foreach (ref readonly AreaLight opening in _openings.AsSpan())
        {
            total += opening.Importance(point);
        }

        return total;
    }

    /// <summary>Draws a direction through one of the openings.</summary>
    /// <param name="point">A point in the room.</param>
    /// <param name="random">Two numbers in [0, 1).</param>
    /// <param name="direction">Unit direction.</param>
    /// <param name="distance">Distance to the opening.</param>
    /// <param name="pdf">Density per steradian.</param>
    /// <returns>False where no opening can be seen.</returns>
    public bool Sample(Vector3 point, Vector2 random, out Vector3 direction, out float distance, out float pdf)
    {
        float total = Importance(point), before = 0;
        for (int i = 0; i < _openings.Length; i++)
        {
            float share = _openings[i].Importance(point) / MathF.Max(total, 1e-30f);
            if (share > 0 && (random.X < before + share || i == _openings.Length - 1))
            {
                random.X = Math.Clamp((random.X - before) / share, 0, 0.999999f);
                bool seen = _openings[i].Sample(point, random, out direction, out distance, out pdf);
                pdf *= share;
                return seen;
            }

            before += share;
        }

        (direction, distance, pdf) = (Vector3.UnitY, 0, 0);
        return false;
    }

    /// <summary>The density per steradian with which <see cref="Sample"/> draws a direction.</summary>
    public float Pdf(Vector3 point, Vector3 direction)
    {
        float total = MathF.Max(Importance(point), 1e-30f), pdf = 0;
        foreach (ref readonly AreaLight opening in _openings.AsSpan())
        {
            if (opening.Intersect(point, direction, float.PositiveInfinity, out _, out float own))
            {
                pdf += own * opening.Importance(point) / total;
            }
        }

        return pdf;
    }

    /// <summary>Area of all openings as seen from a direction outside, square metres.</summary>
    public float AreaTowards(Vector3 outwards)
    {
        float area = 0;
        foreach (ref readonly AreaLight opening in _openings.AsSpan())
        {
            area += Projected(opening, outwards);
        }

        return area;
    }

    /// <summary>Draws a point of the openings, evenly over their area as seen from a direction outside.</summary>
    public Vector3 SampleTowards(Vector3 outwards, Vector2 random)
    {
        float at = random.X * AreaTowards(outwards);
        int last = _openings.Length - 1;
        for (int i = 0; i <= last; i++)
        {
            float area = Projected(_openings[i], outwards);
            if (at < area || i == last)
            {
                random.X = area > 0 ? Math.Clamp(at / area, 0, 0.999999f) : 0;
                return _openings[i].At(random);
            }

            at -= area;
        }

        return Vector3.Zero;
    }

    /// <summary>Shortens a ray to the opening through which it leaves the room; false when it leaves through none.</summary>
    public bool Cross(Vector3 origin, Vector3 direction, ref float distance)
    {
        bool crosses = false;
        foreach (ref readonly AreaLight opening in _openings.AsSpan())
        {
            if (opening.Intersect(origin, direction, distance, out float t, out _))
            {
                (distance, crosses) = (t, true);
            }
        }

        return crosses;
    }

    /// <summary>Whether a ray, or one that differs from it by less than a small angle, goes through an opening.</summary>
    /// <param name="origin">A point in the room.</param>
    /// <param name="direction">Unit direction.</param>
    /// <param name="distance">Length of the ray.</param>
    /// <param name="angle">The angle, radians.</param>
    public bool IsCrossed(Vector3 origin, Vector3 direction, float distance, float angle)
    {
        foreach (ref readonly AreaLight opening in _openings.AsSpan())
        {
            if (opening.Intersect(origin, direction, distance, out _, out _, angle))
            {
                return true;
            }
        }

        return false;
    }

    private static float Projected(in AreaLight opening, Vector3 outwards) => opening.Area * MathF.Max(0, -Vector3.Dot(opening.Normal, outwards));
}
