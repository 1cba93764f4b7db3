using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Studio;

/// <summary>The light on a backdrop: a pool that is full around the subject and falls off towards the edges.</summary>
/// <param name="Center">Middle of the pool, world space, metres.</param>
/// <param name="Size">Size of the subject, metres.</param>
/// <param name="Edge">Share of the light that is left far away.</param>
/// <param name="Under">What the backdrop is made of, or null for plain paint.</param>
internal sealed record BackdropPattern(Vector3 Center, float Size, float Edge, SurfacePattern? Under = null) : SurfacePattern
{
    // In sizes of the subject: where the pool begins to fall off, and where it ends.
    private const float Inner = 0.35f, Outer = 2.7f;

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Under?.Apply(point, ref surface);
        float distance = Vector3.Distance(point.Position, Center) / Size;
        surface.BaseColor *= float.Lerp(1, Edge, Noise.SmoothStep(Inner, Outer, distance));
    }
}
