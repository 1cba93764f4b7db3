using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Food;

/// <summary>The top of a pizza: a browned rim, a ring of sauce, cheese that has run together with sauce between and brown blisters.</summary>
/// <param name="Radius">Of the pizza, metres.</param>
/// <param name="Cheese">Colour of the cheese.</param>
/// <param name="Sauce">Share of the top where the sauce shows, 0 to 1.</param>
/// <param name="IsDyed">Whether the colour of the cheese was asked for: then the rim and the sauce lean to it too.</param>
internal sealed record PizzaTop(float Radius, LinearRgb Cheese, float Sauce, bool IsDyed) : SurfacePattern
{
    private static readonly Vector3 s_crust = LinearRgb.FromHex("#d49a52").ToVector3(), s_brown = LinearRgb.FromHex("#7a3d17").ToVector3(), s_char = LinearRgb.FromHex("#2f1a10").ToVector3(), s_sauce = LinearRgb.FromHex("#b3250f").ToVector3();

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 p = point.Rest;
        float r = MathF.Sqrt((p.X * p.X) + (p.Z * p.Z)) / Radius;
        float broad = Noise.Fbm(p * 30, 3, 21), mid = Noise.Fbm(p * 85, 3, 22), fine = Noise.Perlin(p * 330, 23) * PatternMath.Fade(0.003f, point.Footprint);

        // The rim: golden, brown on its crest, charred in places.
        float brown = Noise.SmoothStep(-0.1f, 0.55f, broad + (0.5f * mid) + (2.2f * (r - 0.95f)));
        Vector3 crust = Vector3.Lerp(s_crust, s_brown, 0.85f * brown);
        crust = Vector3.Lerp(crust, s_char, 0.75f * Noise.SmoothStep(0.34f, 0.62f, broad + (0.4f * mid) + (0.15f * fine)));
        Vector3 dye = Cheese.ToVector3();
        crust = Vector3.Lerp(crust, dye * (0.55f + (0.45f * (1 - brown))), IsDyed ? 0.72f : 0) * (1 + (0.1f * fine));

        // Cheese over sauce.
        float melt = Noise.SmoothStep(Sauce - 0.34f, Sauce - 0.16f, (0.75f * broad) + (0.5f * mid) + 0.12f);
        Vector3 cheese = dye * (1 + (0.06f * mid) + (0.05f * fine));
        float blister = Noise.SmoothStep(0.2f, 0.42f, Noise.Fbm(p * 120, 2, 25) + (0.25f * broad));
        cheese = Vector3.Lerp(cheese, LinearRgb.FromHex("#b5601f").ToVector3(), (IsDyed ? 0.25f : 0.75f) * blister);
        Vector3 sauce = IsDyed ? Vector3.Lerp(s_sauce, dye, 0.7f) : s_sauce;
        Vector3 top = Vector3.Lerp(sauce * (1 + (0.25f * mid)), cheese, melt);

        float edge = 0.865f + (0.022f * broad) + (0.012f * mid), sauceRing = 1 - Noise.SmoothStep(edge - 0.03f, edge - 0.014f, r);
        top = Vector3.Lerp(sauce, top, sauceRing);
        float inside = 1 - Noise.SmoothStep(edge - 0.006f, edge + 0.006f, r);
        bool under = point.RestNormal.Y < -0.2f;
        surface.BaseColor = Vector3.Lerp(crust, top, under ? 0 : inside);
        surface.Roughness = float.Lerp(0.62f, 0.34f - (0.08f * mid), inside);
        surface.Coat = inside * 0.35f;
        surface.RestGradient += PatternMath.NoiseGradient(p, 170, 0.0011f * PatternMath.Fade(0.006f, point.Footprint), 27);
    }
}
