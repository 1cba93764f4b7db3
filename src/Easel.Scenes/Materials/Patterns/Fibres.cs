using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Scenes.Materials.Patterns;

/// <summary>Loose fibres in all directions: felt, cardboard, handmade paper.</summary>
/// <param name="Strength">How much single fibres differ, 0 to 1.</param>
/// <param name="Length">Length of a fibre, metres.</param>
public sealed record Fibres(float Strength = 0.5f, float Length = 0.008f) : SurfacePattern
{
    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        uint seed = Hash.Mix(point.Seed, 0xf1b2u);
        Vector3 p = point.Rest / Length;
        float broad = Noise.Fbm(p * 0.12f, 3, seed), fade = PatternMath.Fade(Length * 0.3f, point.Footprint), hair = 0;
        if (fade > 0)
        {
            // Two felted directions, drawn out along their own axis.
            hair += Noise.Perlin(new Vector3((p.X + p.Y) * 1.2f, (p.X - p.Y) * 7, p.Z * 6), seed + 4);
            hair += Noise.Perlin(new Vector3((p.Y - p.Z) * 7, (p.Y + p.Z) * 1.2f, p.X * 6), seed + 5);
            surface.BumpGradient += PatternMath.NoiseGradient(point.Rest, 4 / Length, 0.03f * Length * Strength * fade, seed + 6);
        }

        surface.BaseColor *= 1 + (Strength * ((0.10f * broad) + (0.17f * hair * fade)));
    }
}
