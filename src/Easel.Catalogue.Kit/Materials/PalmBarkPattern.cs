using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Materials;

/// <summary>The trunk of a palm: rings that fallen fronds have left, uneven and darker in their grooves, and fine fibres along it. Pattern
/// coordinates run around the trunk in x and z and along it in y, metres.</summary>
/// <param name="Groove">Colour in the grooves, linear sRGB.</param>
/// <param name="Spacing">Distance of the rings, metres.</param>
internal sealed record PalmBarkPattern(Vector3 Groove, float Spacing) : SurfacePattern
{
    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 p = point.Rest;
        float fade = 1 - Noise.SmoothStep(0.35f * Spacing, 1.2f * Spacing, point.Footprint);
        float wave = (0.22f * Noise.Perlin(new Vector3(p.X * 9, p.Y / Spacing * 0.3f, p.Z * 9), point.Seed)) + (0.6f * Noise.Perlin(new Vector3(0.5f, p.Y * 1.1f, 0), point.Seed + 1));
        float ring = (p.Y / Spacing) + wave, within = ring - MathF.Floor(ring);

        // Each ring swells from a sharp groove and falls back to the next.
        float groove = MathF.Max(1 - Noise.SmoothStep(0.04f, 0.2f, within), Noise.SmoothStep(0.9f, 1, within)) * fade;
        float fibre = Noise.Perlin(new Vector3(p.X * 130, p.Y * 7, p.Z * 130), point.Seed + 2) * (1 - Noise.SmoothStep(0.003f, 0.012f, point.Footprint));
        float stain = Noise.Fbm(p * 2.6f, 3, point.Seed + 3), tone = Hash.ToUnit(Hash.Mix(point.Seed, (uint)(int)MathF.Floor(ring)));
        surface.BaseColor *= 1 + (0.28f * fibre) + (0.3f * stain) + (0.22f * (tone - 0.5f) * fade);
        surface.BaseColor = Vector3.Lerp(surface.BaseColor, Groove, 0.8f * groove);
        surface.BumpGradient += new Vector3(0, fade * ((0.55f * (within - 0.45f)) - (0.9f * groove * (within < 0.5f ? 1 : -1))), 0);
    }
}
