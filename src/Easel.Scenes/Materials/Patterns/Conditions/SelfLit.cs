using System.Numerics;

namespace Easel.Scenes.Materials.Patterns.Conditions;

/// <summary>A surface that glows in its own colours, as from within.</summary>
/// <param name="Strength">Emitted radiance where the colour is white.</param>
public sealed record SelfLit(float Strength = 1) : SurfacePattern
{
    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        // What is dark still glows faintly.
        surface.Emission = (surface.BaseColor + new Vector3(0.02f)) * Strength;
    }
}
