using System.Numerics;
using System.Runtime.Intrinsics;

namespace Easel.Scenes.Sdf;

/// <summary>A tube of varying thickness along a Catmull–Rom curve, as round cones joined by a plain minimum: radii agree at the joints, so
/// there is no bulge.</summary>
public sealed class Chain : SdfShape
{
    private readonly ConeSegment[] _cones;

    /// <summary>A tube through points.</summary>
    /// <param name="points">At least two (x, y, z, radius), metres.</param>
    /// <param name="segments">Cones per span; 0 chooses 6.</param>
    public Chain(ReadOnlySpan<Vector4> points, int segments = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(points.Length, 2, nameof(points));
        const int DefaultSegments = 6;
        int perSpan = points.Length == 2 ? 1 : segments > 0 ? segments : DefaultSegments;
        _cones = new ConeSegment[(points.Length - 1) * perSpan];
        Bounds box = Bounds.Empty;
        Vector4 last = points[0];
        for (int i = 0; i < _cones.Length; i++)
        {
            Vector4 next = CatmullRom(points, (i + 1f) / perSpan);
            _cones[i] = new ConeSegment(Xyz(last), last.W, Xyz(next), next.W);
            box = box.Union(_cones[i].Bounds);
            last = next;
        }

        Bounds = box;
    }

    private Chain(ConeSegment[] cones, Bounds bounds)
    {
        _cones = cones;
        Bounds = bounds;
    }

    /// <inheritdoc/>
    public override float Steepness => 1;

    /// <inheritdoc/>
    public override Bounds Bounds { get; }

    /// <summary>The curve through points with uniform parameter: the i-th point at <paramref name="t"/> = i. Radii never fall below a
    /// tenth of the thinnest given one.</summary>
    public static Vector4 CatmullRom(ReadOnlySpan<Vector4> points, float t)
    {
        int n = points.Length, i = Math.Clamp((int)MathF.Floor(t), 0, n - 2);
        float u = Math.Clamp(t - i, 0, 1);
        Vector4 p1 = points[i], p2 = points[i + 1];

        // The ends continue straight on.
        Vector4 p0 = i > 0 ? points[i - 1] : (2 * p1) - p2, p3 = i + 2 < n ? points[i + 2] : (2 * p2) - p1;
        Vector4 a = (2 * p1) + ((p2 - p0) * u);
        Vector4 b = ((2 * p0) - (5 * p1) + (4 * p2) - p3) * (u * u);
        Vector4 c = ((3 * p1) - p0 - (3 * p2) + p3) * (u * u * u);
        Vector4 result = 0.5f * (a + b + c);
        return result with { W = MathF.Max(result.W, 0.1f * MathF.Min(p1.W, p2.W)) };
    }

    /// <inheritdoc/>
    public override Vector256<float> Distance(in Lanes points)
    {
        Vector256<float> d = _cones[0].Distance(points);
        for (int i = 1; i < _cones.Length; i++)
        {
            d = Vector256.Min(d, _cones[i].Distance(points));
        }

        return d;
    }

    /// <inheritdoc/>
    public override SdfShape Prune(Vector3 center, float radius)
    {
        if (_cones.Length == 1)
        {
            return this;
        }

        // A cone can win somewhere in the ball only if it is no farther from the centre than the best one plus the ball's diameter.
        Lanes at = Lanes.Broadcast(center);
        Span<float> distances = _cones.Length <= 256 ? stackalloc float[_cones.Length] : new float[_cones.Length];
        float best = float.MaxValue;
        for (int i = 0; i < _cones.Length; i++)
        {
            distances[i] = _cones[i].Distance(at).GetElement(0);
            best = MathF.Min(best, distances[i]);
        }

        float limit = best + (2 * radius);
        int count = 0;
        foreach (float d in distances)
        {
            count += d <= limit ? 1 : 0;
        }

        if (count == _cones.Length)
        {
            return this;
        }

        var kept = new ConeSegment[count];
        count = 0;
        for (int i = 0; i < _cones.Length; i++)
        {
            if (distances[i] <= limit)
            {
                kept[count++] = _cones[i];
            }
        }

        return new Chain(kept, Bounds);
    }

    private static Vector3 Xyz(Vector4 v) => new(v.X, v.Y, v.Z);
}
