using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Food;

/// <summary>The skin of an apple: streaks from pole to pole, a paler cheek and hollow, fine pale dots.</summary>
/// <param name="Cheek">Colour of the paler parts.</param>
internal sealed record AppleSkin(LinearRgb Cheek) : SurfacePattern
{
    private const float DotSpacing = 0.0042f;

    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 p = point.Rest;
        float angle = MathF.Atan2(p.Z, p.X), height = p.Y / 0.07f;
        float streak = Noise.Fbm(new Vector3(angle * 5, height * 0.7f, 3), 3, point.Seed);
        float hollow = Noise.SmoothStep(0.86f, 1.02f, height - (p.X * p.X * 60) - (p.Z * p.Z * 60)), cheek = Noise.SmoothStep(0.35f, 1f, MathF.Cos(angle - 2.4f));
        float mix = Math.Clamp((0.18f * cheek) + (0.45f * hollow) + (0.22f * MathF.Max(0, streak)), 0, 0.75f);
        (float f1, _, uint cell) = Noise.Worley(p / DotSpacing, 11);
        float dot = (1 - Noise.SmoothStep(0.08f, 0.16f, f1)) * PatternMath.Fade(DotSpacing * 0.25f, point.Footprint) * (cell % 3 == 0 ? 0.35f : 0.1f);
        surface.BaseColor = Vector3.Lerp(surface.BaseColor, Cheek.ToVector3(), Math.Clamp(mix + dot, 0, 1)) * (1 + (0.12f * streak));
    }
}
