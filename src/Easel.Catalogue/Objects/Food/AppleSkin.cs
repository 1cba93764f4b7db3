using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Food;

/// <summary>
/// The skin of an apple in units of its radius: fine streaks from pole to pole, a paler cheek, pale green in the hollow of the stem,
/// small pale dots.
/// </summary>
/// <param name="Cheek">Colour of the paler parts.</param>
/// <param name="Hollow">Colour around the stem.</param>
/// <param name="Radius">Of the apple, metres.</param>
internal sealed record AppleSkin(LinearRgb Cheek, LinearRgb Hollow, float Radius) : SurfacePattern
{
    private const float DotSpacing = 0.13f;

    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 p = point.Rest;
        float footprint = point.Footprint / Radius, reach = MathF.Sqrt((p.X * p.X) + (p.Z * p.Z)), angle = MathF.Atan2(p.Z, p.X);

        // Streaks run along the meridians: fine around, long from pole to pole.
        Vector3 around = new(p.X / MathF.Max(reach, 0.05f), p.Y * 0.12f, p.Z / MathF.Max(reach, 0.05f));
        float broad = Noise.Fbm(around * 4.5f, 2, point.Seed), fine = Noise.Perlin(around * 21f, point.Seed + 1) * PatternMath.Fade(0.05f, footprint);
        float streak = Noise.SmoothStep(-0.1f, 0.75f, broad + (0.55f * fine));
        float cheek = Noise.SmoothStep(0.1f, 1f, MathF.Cos(angle - 2.4f)) * Noise.SmoothStep(0.1f, 0.9f, p.Y);
        float pale = Math.Clamp((0.1f * cheek) + (0.2f * streak * (0.4f + cheek)), 0, 0.5f);
        float hollow = p.Y > 1 ? 1 - Noise.SmoothStep(0.12f, 0.42f + (0.07f * broad), reach) : 1 - Noise.SmoothStep(0.05f, 0.3f, reach);

        (float nearest, _, uint cell) = Noise.Worley(p / DotSpacing, 11);
        float dot = (1 - Noise.SmoothStep(0.07f, 0.13f, nearest)) * PatternMath.Fade(DotSpacing * 0.2f, footprint) * (cell % 3 == 0 ? 0.32f : 0.12f);
        Vector3 color = Vector3.Lerp(surface.BaseColor * (1 + (0.1f * broad) + (0.08f * fine)), Cheek.ToVector3(), Math.Clamp(pale + dot, 0, 1));
        surface.BaseColor = Vector3.Lerp(color, Hollow.ToVector3(), 0.85f * hollow);
        surface.Roughness += 0.15f * hollow;
    }
}
