using System.Numerics;
using System.Runtime.Intrinsics;

namespace Easel.Scenes.Sdf;

/// <summary>A box with rounded edges and corners. Exact.</summary>
/// <param name="center">Centre, metres.</param>
/// <param name="half">Half extents before rotation, the rounding included.</param>
/// <param name="rounding">Radius of the edges, at most the smallest half extent.</param>
/// <param name="rotation">Turns the box; default leaves it.</param>
public sealed class RoundedBox(Vector3 center, Vector3 half, float rounding, Quaternion rotation = default) : SdfShape
{
    private readonly Quaternion _rotation = rotation == default ? Quaternion.Identity : rotation;

    /// <inheritdoc/>
    public override Bounds Bounds => new Bounds(-half, half).Transform(
        Matrix4x4.CreateFromQuaternion(_rotation) * Matrix4x4.CreateTranslation(center));

    /// <inheritdoc/>
    public override Vector256<float> Distance(in Lanes points)
    {
        Lanes d = points.Add(-center);
        Vector3 core = half - new Vector3(rounding);
        Vector256<float> x = Vector256.Abs(d.Dot(Vector3.Transform(Vector3.UnitX, _rotation))) - Vector256.Create(core.X);
        Vector256<float> y = Vector256.Abs(d.Dot(Vector3.Transform(Vector3.UnitY, _rotation))) - Vector256.Create(core.Y);
        Vector256<float> z = Vector256.Abs(d.Dot(Vector3.Transform(Vector3.UnitZ, _rotation))) - Vector256.Create(core.Z);
        Vector256<float> zero = Vector256<float>.Zero;
        Vector256<float> outside = new Lanes(Vector256.Max(x, zero), Vector256.Max(y, zero), Vector256.Max(z, zero)).Length;
        Vector256<float> inside = Vector256.Min(Vector256.Max(x, Vector256.Max(y, z)), zero);
        return outside + inside - Vector256.Create(rounding);
    }
}
