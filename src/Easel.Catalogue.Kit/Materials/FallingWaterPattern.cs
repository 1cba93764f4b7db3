using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Materials;

/// <summary>Water that falls: strands that stretch as they gather speed, whiter the farther they fell. Texture coordinates run from 0 to 1 across and
/// down the fall.</summary>
/// <param name="Width">Of the fall, metres.</param>
/// <param name="Drop">Its height, metres.</param>
/// <param name="PatternSeed">Seed of the noise.</param>
internal sealed record FallingWaterPattern(float Width, float Drop, uint PatternSeed) : SurfacePattern
{
    private static readonly Vector3 s_foam = new(0.9f, 0.93f, 0.95f), s_glass = new(0.28f, 0.42f, 0.48f);

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        float x = point.TexCoord.X * Width, y = point.TexCoord.Y * Drop, sway = 0.12f * Noise.Perlin(new Vector3(x / 0.9f, y / 3.5f, 0.4f), PatternSeed);
        float strands = Noise.Fbm(new Vector3((x + sway) / 0.21f, MathF.Sqrt(y + 0.3f) * 1.3f, 1.7f), 4, PatternSeed + 1);
        float veil = Noise.Perlin(new Vector3((x + sway) / 0.8f, MathF.Sqrt(y + 0.3f) * 0.7f, 3.1f), PatternSeed + 3);
        float white = Math.Clamp(0.5f + (0.28f * point.TexCoord.Y) + (0.75f * strands) + (0.35f * veil), 0, 1);
        surface.BaseColor = Vector3.Lerp(s_glass, s_foam, white);
        surface.Roughness = 0.7f;
        surface.Translucency = 0.35f;
        surface.BumpGradient += new Vector3(0.55f * strands, 0, 0);

        // Between its strands one sees the rock; at the sides it frays.
        float side = MathF.Min(point.TexCoord.X, 1 - point.TexCoord.X);
        surface.Transmission = 1 - Noise.SmoothStep(-0.42f, -0.02f, strands + (0.5f * veil) + (1.6f * MathF.Min(side, 0.2f)) - 0.12f);
    }
}
