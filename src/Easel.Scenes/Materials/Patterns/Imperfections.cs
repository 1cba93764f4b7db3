using Easel.Scenes.Randomness;

namespace Easel.Scenes.Materials.Patterns;

/// <summary>What keeps a clean surface from looking computed: broad, faint changes of tone and polish, like hands and dust leave.</summary>
/// <param name="Strength">0 to 1; 0.3 new, 1 long used.</param>
/// <param name="Scale">Size of the largest patches, metres.</param>
public sealed record Imperfections(float Strength = 0.4f, float Scale = 0.15f) : SurfacePattern
{
    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        uint seed = Hash.Mix(point.Seed, 0x1337u);
        float broad = Noise.Fbm(point.Rest / Scale, 3, seed);
        float fine = Noise.Perlin(point.Rest * (9 / Scale), seed + 5) * PatternMath.Fade(Scale / 9, point.Footprint);
        surface.BaseColor *= 1 + (Strength * ((0.06f * broad) + (0.03f * fine)));
        surface.Roughness = Math.Clamp(surface.Roughness + (Strength * ((0.07f * broad) + (0.05f * fine))), 0.02f, 1);
    }
}
