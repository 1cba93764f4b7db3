using System.Numerics;
using Easel.Scenes;

namespace Easel.Staging.Placing;

/// <summary>A rectangle in the stage on which things stand.</summary>
/// <param name="Center">Its middle.</param>
/// <param name="U">Half extent along the first side.</param>
/// <param name="V">Half extent along the second side.</param>
internal readonly record struct Level(Vector3 Center, Vector3 U, Vector3 V)
{
    /// <summary>A tagged surface of a placed thing.</summary>
    public static Level Of(TaggedSurface surface, Placement parent) => new(
        Vector3.Transform(surface.Center, parent.Transform),
        Vector3.TransformNormal(surface.U, parent.Transform),
        Vector3.TransformNormal(surface.V, parent.Transform));

    /// <summary>True when the middle of a thing of the given reach at this point keeps it on the rectangle.</summary>
    public bool Carries(Vector3 point, float reach)
    {
        Vector3 d = point - Center;
        float u = U.Length(), v = V.Length();
        return MathF.Abs(Vector3.Dot(d, U) / u) <= MathF.Max(0, u - reach) + 1e-4f && MathF.Abs(Vector3.Dot(d, V) / v) <= MathF.Max(0, v - reach) + 1e-4f;
    }
}
