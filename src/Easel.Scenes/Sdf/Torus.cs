using System.Numerics;
using System.Runtime.Intrinsics;

namespace Easel.Scenes.Sdf;

/// <summary>A ring: collars, cuffs, rims. Exact.</summary>
/// <param name="center">Centre, metres.</param>
/// <param name="axis">Axis of symmetry; need not be unit.</param>
/// <param name="ringRadius">Centre to the middle of the tube, metres.</param>
/// <param name="tubeRadius">Radius of the tube, metres.</param>
public sealed class Torus(Vector3 center, Vector3 axis, float ringRadius, float tubeRadius) : SdfShape
{
    private readonly Vector3 _axis = Vector3.Normalize(axis);

    /// <inheritdoc/>
    public override float Steepness => 1;

    /// <inheritdoc/>
    public override Bounds Bounds
    {
        get
        {
            Vector3 flat = Vector3.SquareRoot(Vector3.Max(Vector3.One - (_axis * _axis), Vector3.Zero));
            Vector3 half = (flat * ringRadius) + new Vector3(tubeRadius);
            return new Bounds(center - half, center + half);
        }
    }

    /// <inheritdoc/>
    public override Vector256<float> Distance(in Lanes points)
    {
        Lanes d = points.Add(-center);
        Vector256<float> along = d.Dot(_axis);
        Vector256<float> across = Vector256.Sqrt(Vector256.Max(d.LengthSquared - (along * along), Vector256<float>.Zero));
        Vector256<float> off = across - Vector256.Create(ringRadius);
        return Vector256.Sqrt((off * off) + (along * along)) - Vector256.Create(tubeRadius);
    }
}
