using System.Numerics;
using System.Runtime.Intrinsics;

namespace Easel.Scenes.Sdf;

/// <summary>An ellipsoid; a sphere when the radii agree. The distance is exact for spheres, else first-order.</summary>
public sealed class Ellipsoid : SdfShape
{
    private readonly Vector3 _center;
    private readonly Vector3 _radii;
    private readonly Vector3 _x;
    private readonly Vector3 _y;
    private readonly Vector3 _z;

    /// <summary>An ellipsoid whose axes are turned by a rotation.</summary>
    /// <param name="center">Centre, metres.</param>
    /// <param name="radii">Half axes, metres, positive.</param>
    /// <param name="rotation">Turns the axes; default leaves them.</param>
    public Ellipsoid(Vector3 center, Vector3 radii, Quaternion rotation = default)
    {
        Quaternion q = rotation == default ? Quaternion.Identity : rotation;
        _center = center;
        _radii = radii;
        _x = Vector3.Transform(Vector3.UnitX, q);
        _y = Vector3.Transform(Vector3.UnitY, q);
        _z = Vector3.Transform(Vector3.UnitZ, q);

        // Half extent of a turned ellipsoid along a world axis: length of the axis seen in scaled coordinates.
        Vector3 a = _x * radii.X, b = _y * radii.Y, c = _z * radii.Z;
        Vector3 half = Vector3.SquareRoot((a * a) + (b * b) + (c * c));
        Bounds = new Bounds(center - half, center + half);
    }

    /// <summary>A sphere.</summary>
    public Ellipsoid(Vector3 center, float radius)
        : this(center, new Vector3(radius))
    {
    }

    /// <inheritdoc/>
    public override Bounds Bounds { get; }

    /// <inheritdoc/>
    public override float Steepness
    {
        get
        {
            // Measured: beside a flat ellipsoid the estimate is up to this steep.
            float ratio = MathF.Max(_radii.X, MathF.Max(_radii.Y, _radii.Z)) / MathF.Min(_radii.X, MathF.Min(_radii.Y, _radii.Z));
            return ratio < 1.01f ? 1 : Math.Clamp(0.8f + (0.5f * ratio), 1.7f, 3.0f);
        }
    }

    /// <inheritdoc/>
    public override Vector256<float> Distance(in Lanes points)
    {
        Lanes d = points.Add(-_center);
        Vector256<float> x = d.Dot(_x) / _radii.X, y = d.Dot(_y) / _radii.Y, z = d.Dot(_z) / _radii.Z;
        Vector256<float> k0 = new Lanes(x, y, z).Length;
        Vector256<float> k1 = new Lanes(x / _radii.X, y / _radii.Y, z / _radii.Z).Length;

        // |f| / |gradient f| of f = |p/r| − 1; both lengths are kept off zero at the centre.
        const float Tiny = 1e-5f;
        k0 = Vector256.Max(k0, Vector256.Create(Tiny));
        k1 = Vector256.Max(k1, Vector256.Create(Tiny / MathF.Max(_radii.X, MathF.Max(_radii.Y, _radii.Z))));
        return k0 * (k0 - Vector256<float>.One) / k1;
    }
}
