using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.People;

/// <summary>Strands on a lock: fine grooves and streaks along it. The rest coordinates are metres across the lock, metres along it, and
/// a number of the lock.</summary>
/// <param name="Strands">Strands per metre.</param>
internal sealed record HairPattern(float Strands) : SurfacePattern
{
    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 p = point.Rest;
        float fade = 1 - Noise.SmoothStep(0.25f, 0.8f, point.Footprint * Strands);
        float across = p.X * Strands;
        float strand = Noise.Perlin(new Vector3(across, p.Y * 3, p.Z * 7.31f));
        float broad = Noise.Perlin(new Vector3(across * 0.33f, p.Y * 2, p.Z * 3.17f));
        float clump = Noise.Perlin(new Vector3(across * 0.13f, p.Y * 1.2f, p.Z * 1.71f));
        surface.BaseColor *= 1 + (0.24f * clump) + (0.15f * broad) + (0.13f * strand * fade);

        // Each lock shines in its own way, which breaks the band of light across the head.
        float own = Hash.ToUnit(Hash.Mix((uint)(p.Z + 0.5f))) - 0.5f;
        surface.Roughness = Math.Clamp(surface.Roughness + (0.16f * own) + (0.08f * broad) + (0.05f * strand * fade), 0.1f, 1);
    }
}
