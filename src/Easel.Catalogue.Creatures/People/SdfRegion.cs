using System.Numerics;
using System.Runtime.Intrinsics;
using Easel.Scenes;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.People;

/// <summary>The part of a shape inside a box: only there is it meshed, and the mesh stays open at the sides.</summary>
/// <param name="inner">The shape.</param>
/// <param name="box">Where to mesh it, metres.</param>
internal sealed class SdfRegion(SdfShape inner, Bounds box) : SdfShape
{
    /// <inheritdoc/>
    public override Bounds Bounds { get; } = new(Vector3.Max(box.Min, inner.Bounds.Min), Vector3.Min(box.Max, inner.Bounds.Max));

    /// <inheritdoc/>
    public override float Steepness => inner.Steepness;

    /// <inheritdoc/>
    public override Vector256<float> Distance(in Lanes points) => inner.Distance(points);

    /// <inheritdoc/>
    public override Vector256<float> Shade(in Lanes points, ref Lanes color) => inner.Shade(points, ref color);

    /// <inheritdoc/>
    public override SdfShape Prune(Vector3 center, float radius) => inner.Prune(center, radius);
}
