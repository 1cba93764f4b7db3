using System.Numerics;
using System.Runtime.Intrinsics;

namespace Easel.Scenes.Sdf;

/// <summary>Gradients from four taps on a tetrahedron.</summary>
internal static class SdfGradient
{
    /// <summary>Corners of a tetrahedron, in the order of <see cref="Signs"/>, twice.</summary>
    public static readonly Lanes Taps = new(
        Vector256.Create(1f, 1, -1, -1, 1, 1, -1, -1), Vector256.Create(1f, -1, 1, -1, 1, -1, 1, -1), Vector256.Create(1f, -1, -1, 1, 1, -1, -1, 1));

    /// <summary>The same corners one by one.</summary>
    public static readonly Vector3[] Signs = [new(1, 1, 1), new(1, -1, -1), new(-1, 1, -1), new(-1, -1, 1)];

    /// <summary>Unscaled gradient from the distances at one tetrahedron's taps.</summary>
    public static Vector3 Sum(Vector256<float> d) =>
        (Signs[0] * d.GetElement(0)) + (Signs[1] * d.GetElement(1)) + (Signs[2] * d.GetElement(2)) + (Signs[3] * d.GetElement(3));

    /// <summary>A unit vector, or the fallback when there is no direction.</summary>
    public static Vector3 Normalize(Vector3 v, Vector3 fallback)
    {
        float length = v.Length();
        return length > 1e-12f ? v / length : fallback;
    }

    /// <summary>Gradients and mean distances at eight points.</summary>
    public static (Lanes Gradient, Vector256<float> Distance) At(SdfShape shape, in Lanes points, float step)
    {
        Vector256<float> a = shape.Distance(points.Add(Signs[0] * step)), b = shape.Distance(points.Add(Signs[1] * step));
        Vector256<float> c = shape.Distance(points.Add(Signs[2] * step)), d = shape.Distance(points.Add(Signs[3] * step));
        Vector256<float> scale = Vector256.Create(0.25f / step);
        var gradient = new Lanes((a + b - c - d) * scale, (a - b + c - d) * scale, (a - b - c + d) * scale);
        return (gradient, (a + b + c + d) * 0.25f);
    }
}
