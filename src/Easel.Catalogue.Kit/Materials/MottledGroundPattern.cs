using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Materials;

/// <summary>Short turf, sand or snow from afar: patches of tone over a fine nap.</summary>
/// <param name="Patch">Size of a patch, metres.</param>
/// <param name="PatternSeed">Seed of the patches.</param>
internal sealed record MottledGroundPattern(float Patch, uint PatternSeed) : SurfacePattern
{
    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 p = point.Position / Patch;
        float broad = Noise.Fbm(p, 3, PatternSeed), fine = Noise.Fbm(p * 7, 3, PatternSeed + 1);
        surface.BaseColor *= (1 + (0.22f * broad) + (0.22f * fine)) * Vector3.Lerp(new Vector3(1.08f, 1, 0.9f), new Vector3(0.92f, 1, 1.02f), Math.Clamp(0.5f + broad, 0, 1));
        surface.BumpGradient += PatternMath.NoiseGradient(p, 9, 0.05f, PatternSeed + 2);
    }
}
