using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Studio;

/// <summary>The light on a backdrop: a pool that is full around the subject and a halo on the wall behind it, which fall off towards the edges.</summary>
/// <param name="Center">Middle of the pool, world space, metres.</param>
/// <param name="Size">Size of the subject, metres.</param>
/// <param name="Edge">Share of the light that is left far away.</param>
/// <param name="Under">What the backdrop is made of, or null for plain paint.</param>
internal sealed record BackdropPattern(Vector3 Center, float Size, float Edge, SurfacePattern? Under = null) : SurfacePattern
{
    // In sizes of the subject: where the pool begins to fall off, and where it ends.
    private const float Inner = 0.35f, Outer = 2.7f;

    // In half heights of the picture: the same for the halo.
    private const float InnerHalo = 0.1f, OuterHalo = 1.25f;

    /// <summary>Where the middle of the picture falls on the wall, world space, metres; the halo lies a little above it.</summary>
    public Vector3 Halo { get; init; }

    /// <summary>Half height of the picture at the wall, metres; 0 for no halo.</summary>
    public float HaloReach { get; init; }

    /// <summary>How much the tone of hand-painted canvas varies, 0 for even paper.</summary>
    public float Mottle { get; init; }

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Under?.Apply(point, ref surface);
        float distance = Vector3.Distance(point.Position, Center) / Size, light = 1 - Noise.SmoothStep(Inner, Outer, distance);
        if (HaloReach > 0)
        {
            Vector3 q = (point.Position - Halo) / HaloReach;
            light = MathF.Max(light, 1 - Noise.SmoothStep(InnerHalo, OuterHalo, (q - new Vector3(0, 0.12f, 0)).Length()));
        }

        surface.BaseColor *= float.Lerp(Edge, 1, light);
        if (Mottle > 0)
        {
            // Broad strokes of a rag, softer than anything the lens would resolve.
            Vector3 q = point.Position / (0.9f * Size);
            float cloud = Noise.Fbm(q + (0.5f * new Vector3(Noise.Perlin(q, 3), Noise.Perlin(q, 4), 0)), 4, 7);
            surface.BaseColor *= 1 + (Mottle * cloud);
        }
    }
}
