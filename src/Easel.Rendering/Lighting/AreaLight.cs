using System.Numerics;
using Easel.Scenes.Lights;

namespace Easel.Rendering.Lighting;

/// <summary>A rectangle or sphere that gives light. A sphere stands for something that glows in a space, such as a fire between bricks, and may reach
/// into what is around it: to points near its middle it is as much smaller as keeps them outside.</summary>
internal readonly struct AreaLight
{
    /// <summary>Largest radius of a sphere, as seen from a point, relative to the point's distance from the middle. A point within would get no light,
    /// and the border would show as a sharp dark disc.</summary>
    private const float LargestRadius = 0.9f;

    private readonly Vector3 _u;
    private readonly Vector3 _v;
    private readonly float _radius;
    private readonly Gobo? _gobo;

    /// <summary>Luminance times area, and the side of a square of this area.</summary>
    private readonly float _power;
    private readonly float _size;

    public AreaLight(Light light)
    {
        Radiance = light.Radiance.ToVector3();
        IsVisible = light.Visible;
        _gobo = light.Gobo;
        switch (light)
        {
            case RectangleLight rectangle:
                Center = rectangle.Center;
                _u = rectangle.U;
                _v = rectangle.V;
                Vector3 cross = Vector3.Cross(_u, _v);
                float length = cross.Length();
                Normal = length > 0 ? cross / length : Vector3.UnitY;
                Area = 4 * length;
                break;
            case SphereLight sphere:
                Center = sphere.Center;
                _radius = sphere.Radius;
                Area = MathF.PI * _radius * _radius;
                break;
            default:
                throw new NotSupportedException($"There is no way to sample a {light.GetType().Name}.");
        }

        _power = Vector3.Dot(Radiance, new Vector3(0.2126f, 0.7152f, 0.0722f)) * Area;
        _size = MathF.Sqrt(Area);
    }

    public Vector3 Center { get; }

    /// <summary>Normal of a rectangle; zero for a sphere.</summary>
    public Vector3 Normal { get; }

    public Vector3 Radiance { get; }

    public bool IsVisible { get; }

    /// <summary>Area of a rectangle, cross-section of a sphere.</summary>
    public float Area { get; }

    public bool IsSphere => _radius > 0;

    /// <summary>Radiance that a place receives from the light.</summary>
    public Vector3 RadianceTo(Vector3 position) => Radiance * Through(position);

    /// <summary>Share of the light that is let through to a place.</summary>
    public Vector3 Through(Vector3 position) => _gobo?.Through(position) ?? Vector3.One;

    /// <summary>About how much light arrives at a point: luminance times area over distance squared.</summary>
    public float Importance(Vector3 point)
    {
        Vector3 d = Center - point;
        float distance2 = MathF.Max(d.LengthSquared(), Area * 0.1f);
        float weight = _power / distance2;
        if (IsSphere)
        {
            return weight;
        }

        // In front of the plate by more than its own size the cosine tells; nearer it may be anything.
        float front = -Vector3.Dot(d, Normal);
        return front <= 0 && IsBehind(point) ? 0 : weight * Math.Clamp((front + (0.3f * _size)) / MathF.Sqrt(distance2), 0.02f, 1);
    }

    /// <summary>A point of a rectangle.</summary>
    public Vector3 At(Vector2 random) => Center + (((2 * random.X) - 1) * _u) + (((2 * random.Y) - 1) * _v);

    /// <summary>Draws a direction towards the light.</summary>
    /// <returns>False when the light cannot be seen from there.</returns>
    public bool Sample(Vector3 point, Vector2 random, out Vector3 direction, out float distance, out float pdf)
    {
        if (IsSphere)
        {
            return SampleSphere(point, random, out direction, out distance, out pdf);
        }

        Vector3 d = At(random) - point;
        float distance2 = d.LengthSquared();
        distance = MathF.Sqrt(distance2);
        direction = d / MathF.Max(distance, 1e-12f);
        float cosine = -Vector3.Dot(direction, Normal);
        pdf = cosine > 1e-6f ? distance2 / (cosine * Area) : 0;
        return pdf > 0;
    }

    /// <summary>Distance along a ray to the emitting side, and the density with which <see cref="Sample"/> draws its direction.</summary>
    /// <param name="origin">Start of the ray.</param>
    /// <param name="direction">Unit direction.</param>
    /// <param name="tMax">Length of the ray.</param>
    /// <param name="distance">Distance to the light.</param>
    /// <param name="pdf">Density per steradian.</param>
    /// <param name="margin">Angle by which the ray may miss a rectangle, radians.</param>
    public bool Intersect(Vector3 origin, Vector3 direction, float tMax, out float distance, out float pdf, float margin = 0)
    {
        pdf = 0;
        Vector3 d = Center - origin;
        if (IsSphere)
        {
            float along = Vector3.Dot(d, direction), d2 = d.LengthSquared(), r2 = SquaredRadius(d2);
            float miss2 = d2 - (along * along);
            distance = along - MathF.Sqrt(MathF.Max(r2 - miss2, 0));
            if (d2 <= r2 || miss2 >= r2 || distance <= 0 || distance >= tMax)
            {
                return false;
            }

            pdf = 1 / (MathF.Tau * OneMinusCosine(r2 / d2));
            return true;
        }

        float cosine = -Vector3.Dot(direction, Normal);
        distance = -Vector3.Dot(d, Normal) / MathF.Max(cosine, 1e-12f);
        if (cosine <= 1e-6f || distance <= 0 || distance >= tMax)
        {
            return false;
        }

        // Coordinates in the (perhaps oblique) frame of the half sides.
        Vector3 p = (direction * distance) - d;
        float area2 = Area * 0.25f;
        float a = Vector3.Dot(Vector3.Cross(p, _v), Normal) / area2, b = Vector3.Dot(Vector3.Cross(_u, p), Normal) / area2;
        float more = margin > 0 ? margin * distance / cosine : 0;
        if (MathF.Abs(a) > 1 + (more > 0 ? more / _u.Length() : 0) || MathF.Abs(b) > 1 + (more > 0 ? more / _v.Length() : 0))
        {
            return false;
        }

        pdf = distance * distance / (cosine * Area);
        return true;
    }

    /// <summary>Square of the radius that a sphere has for a point at this squared distance.</summary>
    private float SquaredRadius(float d2) => MathF.Min(_radius * _radius, LargestRadius * LargestRadius * d2);

    private static float OneMinusCosine(float sin2) => sin2 < 1e-3f ? sin2 * (0.5f + (0.125f * sin2)) : 1 - MathF.Sqrt(1 - sin2);

    private bool IsBehind(Vector3 point) => Vector3.Dot(point - Center, Normal) <= 0;

    private bool SampleSphere(Vector3 point, Vector2 random, out Vector3 direction, out float distance, out float pdf)
    {
        Vector3 d = Center - point;
        float d2 = d.LengthSquared(), r2 = SquaredRadius(d2);
        direction = Vector3.UnitY;
        distance = pdf = 0;
        if (d2 <= r2)
        {
            return false;
        }

        float span = OneMinusCosine(r2 / d2);
        Vector3 local = Sampling.Warp.Cone(random, 1 - span);
        Vector3 axis = d / MathF.Sqrt(d2);
        Sampling.Warp.Frame(axis, out Vector3 tangent, out Vector3 bitangent);
        direction = (tangent * local.X) + (bitangent * local.Y) + (axis * local.Z);
        float along = Vector3.Dot(d, direction);
        distance = along - MathF.Sqrt(MathF.Max(r2 - (d2 - (along * along)), 0));
        pdf = 1 / (MathF.Tau * span);
        return distance > 0;
    }
}
