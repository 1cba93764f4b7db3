using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Materials;

/// <summary>Terraced rice: water that mirrors, young or ripe rice in rows, dikes and banks of grass. Texture coordinates hold the place in the field and the number of its step.</summary>
/// <param name="IsRipe">Whether all rice is golden.</param>
/// <param name="PatternSeed">Seed of the fields.</param>
internal sealed record PaddyPattern(bool IsRipe, uint PatternSeed) : SurfacePattern
{
    private static readonly Vector3 s_young = new(0.16f, 0.29f, 0.045f), s_deep = new(0.075f, 0.17f, 0.035f), s_ripe = new(0.46f, 0.36f, 0.09f), s_bank = new(0.085f, 0.125f, 0.03f), s_earth = new(0.16f, 0.11f, 0.065f),
        s_water = new(0.03f, 0.045f, 0.04f), s_wood = new(0.028f, 0.055f, 0.022f);

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 p = point.Position with { Y = 0 };
        float t = point.TexCoord.X, broad = Noise.Fbm(p / 9, 3, PatternSeed), fine = Noise.Fbm(p / 0.35f, 3, PatternSeed + 1) * PatternMath.Fade(0.3f, point.Footprint);
        if (t > 1.2f)
        {
            float far = Noise.SmoothStep(180, 420, p.Length());
            surface.BaseColor = Vector3.Max(Vector3.Lerp(s_bank * (1 + (0.5f * broad) + (0.5f * fine)), s_wood * (1 + (0.6f * broad)), far), Vector3.Zero);
            return;
        }

        // What grows differs from field to field along a step.
        float along = Noise.Perlin(p / 34, PatternSeed + 3) + (0.5f * Noise.Perlin(p / 13, PatternSeed + 4));
        uint field = Hash.Mix((uint)(int)point.TexCoord.Y, (uint)(int)MathF.Floor((along + 2) * 2.2f), PatternSeed);
        float kind = Hash.ToUnit(field), tone = Hash.ToUnit(Hash.Mix(field, 1));
        float bank = MathF.Max(Noise.SmoothStep(0.78f, 0.82f, t), 1 - Noise.SmoothStep(0.13f, 0.17f, t));
        Vector3 crop = kind < 0.42f ? s_water : IsRipe || kind > 0.86f ? s_ripe : Vector3.Lerp(s_young, s_deep, tone);
        float rows = 0.75f + (0.25f * MathF.Sin((p.X + (0.4f * p.Z)) * 19)) * PatternMath.Fade(0.3f, point.Footprint), tufts = 1 + (0.5f * fine) + (0.2f * broad);
        bool isWater = kind < 0.42f;
        crop *= isWater ? 1 : rows * tufts;
        if (isWater)
        {
            // Seedlings stand in rows in some of them.
            float seedling = kind > 0.22f ? Noise.SmoothStep(0.35f, 0.6f, Noise.Perlin(new Vector3(p.X * 5.5f, 0, p.Z * 5.5f), PatternSeed + 7)) * PatternMath.Fade(0.25f, point.Footprint) : 0;
            crop = Vector3.Lerp(crop, s_young, 0.8f * seedling);
            surface.Roughness = float.Lerp(float.Lerp(0.035f, 0.9f, seedling), 0.9f, bank);
            surface.Specular = float.Lerp(0.03f, 0.02f, bank);
        }

        Vector3 grass = Vector3.Lerp(s_bank, s_earth, Noise.SmoothStep(0.1f, 0.5f, broad + fine)) * (1 + (0.5f * fine));
        surface.BaseColor = Vector3.Max(Vector3.Lerp(crop, grass, bank), Vector3.Zero);
        if (!isWater)
        {
            surface.BumpGradient += PatternMath.NoiseGradient(p, 7, 0.05f * PatternMath.Fade(0.2f, point.Footprint), PatternSeed + 8);
        }
    }
}
