using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;

namespace Easel.Staging.Clay;

/// <summary>A pattern as a toy has it: grain, pores and joints run into one colour, as if seen from far away, and nothing is rough.</summary>
/// <param name="Inner">The true pattern.</param>
internal sealed record CalmPattern(SurfacePattern Inner) : SurfacePattern
{
    /// <summary>Size below which details run together, metres.</summary>
    private const float Blur = 0.12f;

    /// <summary>How much of the relief stays.</summary>
    private const float Relief = 0.15f;

    /// <summary>Calms what belongs to wood, stone and cloth; whatever is painted on stays.</summary>
    public static SurfacePattern? Of(SurfacePattern? pattern) => pattern switch
    {
        Layers layers => Layers.Join(Of(layers.Below), Of(layers.Above)),
        WoodGrain or Planks or StoneNoise or Granules or Pores or Speckles or Imperfections or Fibres or LeatherGrain or FabricWeave or TwillWeave => new CalmPattern(pattern),
        _ => pattern,
    };

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 before = surface.BumpGradient;
        Inner.Apply(point with { Footprint = MathF.Max(point.Footprint, Blur) }, ref surface);
        surface.BumpGradient = Vector3.Lerp(before, surface.BumpGradient, Relief);
    }
}
