using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Randomness;

namespace Easel.Scenes.Materials.Patterns;

/// <summary>
/// Wood: wavering growth rings stretched along the trunk, with fine pores. The material's base colour is the light early wood.
/// </summary>
/// <param name="Dark">Multiplies the base colour in the dark late wood.</param>
/// <param name="Along">Unit direction of the grain in rest coordinates.</param>
/// <param name="Rings">Growth rings per metre across the grain.</param>
public sealed record WoodGrain(LinearRgb Dark, Vector3 Along, float Rings = 34) : SurfacePattern
{
    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        // Across the grain everything is about ten times as fine as along it.
        float along = Vector3.Dot(point.Rest, Along);
        Vector3 across = point.Rest - (Along * along), q = across + (Along * (along * 0.08f));
        uint seed = Hash.Mix(point.Seed, 0x77a1u);
        float waver = Noise.Fbm(q * 7f, 2, seed);
        float ring = (Noise.Perlin(q * (Rings * 0.35f), seed + 3) * 1.7f) + (across.Length() * Rings) + (waver * 2.6f);
        ring -= MathF.Floor(ring);

        // A ring darkens slowly outward and ends sharply.
        float late = Noise.SmoothStep(0.15f, 0.85f, ring) * (1 - Noise.SmoothStep(0.9f, 1f, ring));
        late = 0.35f + ((late - 0.35f) * PatternMath.Fade(1 / Rings, point.Footprint));
        float pores = PatternMath.Fade(0.0012f, point.Footprint);
        if (pores > 0)
        {
            float fine = Noise.Perlin((across * 800f) + (Along * (along * 25f)), seed + 7);
            late = Math.Clamp(late + (fine * 0.25f * pores), 0, 1);
        }

        float tone = 1 + (0.16f * waver);
        surface.BaseColor *= Vector3.Lerp(Vector3.One, Dark.ToVector3(), late) * tone;
        surface.Roughness = Math.Clamp(surface.Roughness + ((late - 0.35f) * 0.12f), 0.02f, 1);
    }
}
