using System.Numerics;

namespace Easel.Scenes.Materials.Patterns.Conditions;

/// <summary>Sets gloss: what cleaning, lacquer, water or sanding does to a surface.</summary>
/// <param name="Coat">Strength of a clear coat that is laid over, 0 to 1; 0 takes one away.</param>
/// <param name="RoughnessFactor">Multiplies the roughness.</param>
/// <param name="LeastRoughness">Roughness at least.</param>
/// <param name="Darkening">How much wetness darkens, 0 to 1.</param>
public sealed record Polish(float Coat, float RoughnessFactor = 1, float LeastRoughness = 0, float Darkening = 0) : SurfacePattern
{
    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        surface.Coat = Coat > 0 ? MathF.Max(surface.Coat, Coat) : 0;
        surface.Roughness = Math.Clamp(MathF.Max(surface.Roughness * RoughnessFactor, LeastRoughness), 0, 1);
        if (Darkening > 0)
        {
            // Light that enters a wet surface is held back by total reflection and absorbed more often: deeper, more saturated.
            surface.BaseColor = Vector3.Lerp(surface.BaseColor, surface.BaseColor * surface.BaseColor, 0.6f * Darkening);
        }
    }
}
