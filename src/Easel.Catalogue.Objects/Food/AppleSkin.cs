using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Food;

/// <summary>
/// The skin of an apple in units of its radius: fine streaks from pole to pole, a paler side and a sunny one, russet and pale green in
/// the hollow of the stem, pale dots (lenticels) that are small and close towards the eye and large towards the stem.
/// </summary>
/// <param name="Cheek">Colour of the paler parts.</param>
/// <param name="Blush">Colour of the sunny side.</param>
/// <param name="Hollow">Colour around the stem.</param>
/// <param name="Radius">Of the apple, metres.</param>
internal sealed record AppleSkin(LinearRgb Cheek, LinearRgb Blush, LinearRgb Hollow, float Radius) : SurfacePattern
{
    private const float DotSpacing = 0.1f;
    private static readonly Vector3 s_russet = LinearRgb.FromHex("#8a6a3c").ToVector3();

    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 p = point.Rest;
        float footprint = point.Footprint / Radius, reach = MathF.Sqrt((p.X * p.X) + (p.Z * p.Z)), angle = MathF.Atan2(p.Z, p.X);

        // Streaks run along the meridians: fine around, long from pole to pole.
        Vector3 around = new(p.X / MathF.Max(reach, 0.05f), p.Y * 0.12f, p.Z / MathF.Max(reach, 0.05f));
        float broad = Noise.Fbm(around * 2.4f, 2, point.Seed), fine = Noise.Perlin((around * 17f) + (p * 2.5f), point.Seed + 1) * PatternMath.Fade(0.05f, footprint);
        float mottle = Noise.Fbm(p * 2.3f, 4, point.Seed + 2);
        float thin = Noise.Perlin((around * 34f) + (p * 3f), point.Seed + 5) * PatternMath.Fade(0.026f, footprint);

        // Streaks fray: each is made of finer ones.
        float streak = Noise.SmoothStep(-0.15f, 0.6f, broad + (0.6f * fine) + (0.35f * thin));
        float cheek = Noise.SmoothStep(0.1f, 1f, MathF.Cos(angle - 2.2f)) * Noise.SmoothStep(0.1f, 0.9f, p.Y);
        float pale = Math.Clamp((0.2f * cheek) + (0.5f * streak * (0.16f + (0.8f * cheek))) + (0.1f * mottle) + (0.16f * (0.3f + streak) * Noise.SmoothStep(0.6f, 0, p.Y)), 0, 0.72f);
        float sunny = Noise.SmoothStep(0.25f, 1f, MathF.Cos(angle - 0.9f) + (0.35f * mottle)) * Noise.SmoothStep(0.5f, 1.3f, p.Y);
        float blush = Math.Clamp(0.4f * sunny * (0.8f + (0.35f * fine) + (0.4f * broad)), 0, 0.5f);

        float fade = PatternMath.Fade(DotSpacing * 0.2f, footprint), size = 0.55f + (0.45f * Noise.SmoothStep(0.3f, 1.5f, p.Y));
        (float nearest, _, uint cell) = Noise.Worley(p / DotSpacing, 11);
        float dot = (1 - Noise.SmoothStep(0.035f * size, 0.1f * size, nearest)) * fade * (cell % 3 == 0 ? 0.6f : 0.34f);

        Vector3 color = surface.BaseColor * (1 + (0.07f * broad) + (0.03f * fine) + (0.08f * mottle));
        color = Vector3.Lerp(color, Cheek.ToVector3(), pale);
        color = Vector3.Lerp(color, Blush.ToVector3(), blush);
        color = Vector3.Lerp(color, Vector3.Lerp(Cheek.ToVector3(), new Vector3(0.8f, 0.74f, 0.5f), 0.5f), dot);

        // Where it was pressed it is dull and brownish: one bruise low on a side, scuffs here and there.
        Vector3 toBruise = p - new Vector3(0.52f, 0.62f, 0.78f);
        float bruise = Noise.SmoothStep(0.3f, 0.06f, toBruise.Length() + (0.09f * mottle) + (0.03f * fine));
        float scuff = Noise.SmoothStep(0.2f, 0.5f, Noise.Fbm(p * 3.4f, 3, point.Seed + 7));
        color = Vector3.Lerp(color, color * new Vector3(0.62f, 0.6f, 0.55f), 0.7f * bruise);
        color = Vector3.Lerp(color, color * 0.92f, scuff);

        // The hollow is green and russeted: rays of brown run out of it over the shoulder.
        float rays = 0.42f + (0.16f * broad) + (0.1f * fine);
        float hollow = p.Y > 1 ? 1 - Noise.SmoothStep(0.1f, rays, reach) : 1 - Noise.SmoothStep(0.05f, 0.3f, reach);
        float russet = p.Y > 1 ? 1 - Noise.SmoothStep(0.02f, 0.6f * rays, reach + (0.12f * fine) - (0.08f * mottle)) : hollow * 0.5f;
        color = Vector3.Lerp(color, Hollow.ToVector3(), 0.7f * hollow);
        surface.BaseColor = Vector3.Lerp(color, s_russet, 0.6f * russet);
        surface.Roughness = Math.Clamp(surface.Roughness + (0.3f * russet) + (0.06f * mottle) - (0.05f * dot), 0.02f, 1);
        surface.Roughness = Math.Clamp(surface.Roughness + (0.14f * scuff) + (0.2f * bruise), 0.02f, 1);
        surface.Coat = Math.Clamp(surface.Coat * (1 - (0.8f * russet)) * (1 - (0.7f * bruise)) * (1 - (0.55f * scuff)) * (1 - (0.8f * dot)), 0, 1);

        // Fine pits between the dots, and a slow unevenness, break the mirror.
        float close = PatternMath.Fade(0.02f, footprint);
        surface.BumpGradient += PatternMath.NoiseGradient(p, 3.1f, 0.008f, point.Seed + 8);
        surface.BumpGradient += PatternMath.NoiseGradient(p, 46, 0.0011f * close, point.Seed + 9);
    }
}
