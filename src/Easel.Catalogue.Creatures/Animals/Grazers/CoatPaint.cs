using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Animals.Grazers;

/// <summary>A short coat: its markings, evaluated point by point so that their edges are crisp, and the light and dark of its hair.</summary>
/// <param name="Marks">Colour at (point in metres of the build, size of a pixel there, colour of the coat), or null for none.</param>
/// <param name="Scale">Metres of the model per metre of the build.</param>
/// <param name="Wrinkles">Depth of the folds of bare skin, metres; 0 for hair.</param>
/// <param name="Seed">Variation.</param>
internal sealed record CoatPaint(Func<Vector3, float, Vector3, Vector3>? Marks, float Scale, float Wrinkles, uint Seed) : SurfacePattern, IPainted
{
    /// <inheritdoc/>
    public SurfacePattern Details => this with { Marks = null };

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        const float Hair = 0.0055f, Fold = 0.03f;
        Vector3 q = point.Rest;
        float pixel = point.Footprint / Scale;
        surface.BaseColor = Marks is null ? surface.BaseColor : Marks(q, pixel, surface.BaseColor);
        float broad = Noise.Fbm(q * 3.2f, 3, Seed), fine = PatternMath.Fade(Hair, pixel) * Noise.Perlin(new Vector3(q.X * 150, q.Y * 32, q.Z * 60), Seed + 1);
        surface.BaseColor *= 1 + (0.10f * broad) + (0.07f * fine);
        surface.Roughness = Math.Clamp(surface.Roughness + (0.06f * broad) + (0.05f * fine), 0.05f, 1);
        if (Wrinkles > 0)
        {
            // Folds run round limbs and trunk, cross-hatched by finer ones.
            float fade = PatternMath.Fade(Fold, pixel);
            Vector3 at = new(q.X * 9, q.Y * 30, q.Z * 9), cross = new(q.X * 34, q.Y * 15, q.Z * 34);
            float fold = MathF.Abs(Noise.Perlin(at, Seed + 2)), net = MathF.Abs(Noise.Perlin(cross, Seed + 3));
            surface.BaseColor *= 1 - (fade * ((0.13f * Noise.SmoothStep(0.12f, 0, fold)) + (0.07f * Noise.SmoothStep(0.10f, 0, net))));
            surface.RestGradient += fade * PatternMath.NoiseGradient(q * new Vector3(0.3f, 1, 0.3f), 30, Wrinkles, Seed + 2);
        }
    }
}
