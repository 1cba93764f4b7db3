using System.Numerics;
using System.Runtime.Intrinsics;

namespace Easel.Scenes.Sdf;

/// <summary>Any distance function with a box: lathes, folds, wedges. Evaluated point by point, so give it a tight box and use it sparingly.</summary>
/// <param name="distance">Signed distance, metres; a pure function.</param>
/// <param name="bounds">Contains the whole inside.</param>
public sealed class FunctionShape(Func<Vector3, float> distance, Bounds bounds) : SdfShape
{
    /// <inheritdoc/>
    public override Bounds Bounds => bounds;

    /// <inheritdoc/>
    public override Vector256<float> Distance(in Lanes points)
    {
        Span<float> d = stackalloc float[Lanes.Count];
        for (int i = 0; i < Lanes.Count; i++)
        {
            d[i] = distance(points[i]);
        }

        return Vector256.Create<float>(d);
    }
}
