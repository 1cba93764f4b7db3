using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Studio;

/// <summary>The light on a backdrop: a pool that is full around the subject and falls off towards the edges, and light through a gobo.</summary>
/// <param name="Center">Middle of the pool, world space, metres.</param>
/// <param name="Size">Size of the subject, metres.</param>
/// <param name="Edge">Share of the light that is left far away.</param>
/// <param name="Gobo">Light through a window, or null.</param>
/// <param name="Under">What the backdrop is made of, or null for plain paint.</param>
internal sealed record BackdropPattern(Vector3 Center, float Size, float Edge, GoboLight? Gobo = null, SurfacePattern? Under = null) : SurfacePattern
{
    // In sizes of the subject: where the pool begins to fall off, and where it ends.
    private const float Inner = 0.35f, Outer = 2.7f;

    /// <summary>Paint reflects no more than this.</summary>
    private const float Brightest = 0.92f;

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Under?.Apply(point, ref surface);
        float distance = Vector3.Distance(point.Position, Center) / Size;
        surface.BaseColor *= float.Lerp(1, Edge, Noise.SmoothStep(Inner, Outer, distance));
        if (Gobo is not null)
        {
            surface.BaseColor = Vector3.Min(surface.BaseColor * Gobo.At(point.Position), new Vector3(Brightest));
        }
    }
}
