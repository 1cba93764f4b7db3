using System.Numerics;
using System.Runtime.Intrinsics;

namespace Easel.Scenes.Sdf;

/// <summary>
/// A signed distance field: negative inside, positive outside, metres. Distances may be first-order estimates as long as the sign is
/// right and the gradient is not much steeper than 1. Shapes are immutable once evaluated and safe to evaluate on many threads.
/// </summary>
public abstract class SdfShape
{
    /// <summary>A box that contains the whole inside.</summary>
    public abstract Bounds Bounds { get; }

    /// <summary>Upper bound of how much the distance changes over a metre: 1 for exact fields, more for estimates. Too small a bound tears
    /// holes where fields pruned for neighbouring balls disagree.</summary>
    public virtual float Steepness => 1.6f;

    /// <summary>Distance at eight points.</summary>
    public abstract Vector256<float> Distance(in Lanes points);

    /// <summary>Distance and colour at eight points. <paramref name="color"/> holds the colour to use where the shape has none of its
    /// own; plain shapes leave it alone.</summary>
    public virtual Vector256<float> Shade(in Lanes points, ref Lanes color) => Distance(points);

    /// <summary>A shape that has the same surface inside the ball, perhaps cheaper to evaluate there.</summary>
    /// <param name="center">Centre of the ball, metres.</param>
    /// <param name="radius">Radius of the ball, metres.</param>
    public virtual SdfShape Prune(Vector3 center, float radius) => this;

    /// <summary>Distance at one point.</summary>
    public float Distance(Vector3 point) => Distance(Lanes.Broadcast(point)).GetElement(0);

    /// <summary>Unit outward normal at one point near the surface.</summary>
    /// <param name="point">Where, metres.</param>
    /// <param name="step">Distance between samples, metres.</param>
    public Vector3 Normal(Vector3 point, float step)
    {
        Vector256<float> d = Distance(Lanes.Broadcast(point).Add(SdfGradient.Taps.Scale(Vector256.Create(step))));
        return SdfGradient.Normalize(SdfGradient.Sum(d), Vector3.UnitY);
    }

    /// <summary>Follows a ray to the first point of the surface (sphere tracing, Hart 1996).</summary>
    /// <param name="origin">Start, metres; usually outside.</param>
    /// <param name="direction">Direction; need not be unit.</param>
    /// <param name="maxDistance">Where to give up, metres.</param>
    /// <returns>The point hit, or null.</returns>
    public Vector3? Trace(Vector3 origin, Vector3 direction, float maxDistance = 10)
    {
        const int MaxSteps = 96;
        Vector3 unit = Vector3.Normalize(direction);
        float tolerance = maxDistance * 1e-5f, t = 0;
        for (int i = 0; i < MaxSteps && t <= maxDistance; i++)
        {
            float d = Distance(origin + (unit * t));
            if (MathF.Abs(d) < tolerance)
            {
                return origin + (unit * t);
            }

            // Estimates of squashed shapes can be a little long: walk 90 % of them, and never stand still.
            t += d > 0 ? MathF.Max(0.9f * d, tolerance * 0.5f) : 0.7f * d;
        }

        return null;
    }
}
