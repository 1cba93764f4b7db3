using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Easel.Scenes.Sdf;

/// <summary>The hull of two spheres; a capsule when the radii agree. Exact.</summary>
/// <param name="start">Centre of the first sphere, metres.</param>
/// <param name="startRadius">Its radius.</param>
/// <param name="end">Centre of the second sphere.</param>
/// <param name="endRadius">Its radius.</param>
public sealed class RoundCone(Vector3 start, float startRadius, Vector3 end, float endRadius) : SdfShape
{
    private readonly ConeSegment _cone = new(start, startRadius, end, endRadius);

    /// <inheritdoc/>
    public override float Steepness => 1;

    /// <inheritdoc/>
    public override Bounds Bounds => _cone.Bounds;

    /// <inheritdoc/>
    public override Vector256<float> Distance(in Lanes points) => _cone.Distance(points);
}

/// <summary>The kernel shared by round cones and chains.</summary>
internal readonly struct ConeSegment
{
    private readonly Vector3 _start;
    private readonly Vector3 _axis;
    private readonly float _length;
    private readonly float _radius;
    private readonly float _slope;
    private readonly float _tangent;

    public ConeSegment(Vector3 start, float startRadius, Vector3 end, float endRadius)
    {
        _start = start;
        _radius = startRadius;
        _length = MathF.Max(Vector3.Distance(start, end), 1e-6f);
        _axis = (end - start) / _length;
        _slope = (endRadius - startRadius) / _length;

        // Where one sphere swallows the other the cone degenerates; a limited slope then still chooses the larger sphere.
        float sine = Math.Clamp(-_slope, -0.98f, 0.98f);
        _tangent = sine / MathF.Sqrt(1 - (sine * sine));
        Bounds = new Bounds(
            Vector3.Min(start - new Vector3(startRadius), end - new Vector3(endRadius)),
            Vector3.Max(start + new Vector3(startRadius), end + new Vector3(endRadius)));
    }

    public Bounds Bounds { get; }

    /// <summary>The nearest sphere of the family lies a little up or down the axis from the foot of the point: behind it where the cone narrows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<float> Distance(in Lanes points)
    {
        Lanes d = points.Add(-_start);
        Vector256<float> along = d.Dot(_axis);
        Vector256<float> across2 = Vector256.Max(d.LengthSquared - (along * along), Vector256<float>.Zero);
        Vector256<float> across = Vector256.Sqrt(across2);
        Vector256<float> at = Vector256.Min(
            Vector256.Max(along - (across * _tangent), Vector256<float>.Zero), Vector256.Create(_length));
        Vector256<float> rest = along - at;
        return Vector256.Sqrt(across2 + (rest * rest)) - Vector256.Create(_radius) - (at * _slope);
    }
}
