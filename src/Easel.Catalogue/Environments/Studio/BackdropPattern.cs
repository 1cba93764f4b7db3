using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Studio;

/// <summary>The pool of light on a backdrop: full around the subject, falling off towards the edges.</summary>
/// <param name="Center">Middle of the pool, world space, metres.</param>
/// <param name="Size">Size of the subject, metres.</param>
/// <param name="Edge">Share of the light that is left far away.</param>
internal sealed record BackdropPattern(Vector3 Center, float Size, float Edge) : SurfacePattern
{
    // In sizes of the subject: where the pool begins to fall off, and where it ends.
    private const float Inner = 0.45f, Outer = 3f;

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        float distance = Vector3.Distance(point.Position, Center) / Size;
        surface.BaseColor *= float.Lerp(1, Edge, Noise.SmoothStep(Inner, Outer, distance));
    }
}
