using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Household;

/// <summary>
/// Hand-dipped glaze: thinner and warmer on the lip, pooled and deeper towards its lower edge, with iron specks; another glaze inside,
/// and below a wavy edge the bare clay.
/// </summary>
/// <param name="Liner">Colour inside, linear sRGB.</param>
/// <param name="InsideRadius">Radius within which a point of the wall is inside, metres.</param>
/// <param name="Lip">Rest height of the lip, metres.</param>
/// <param name="Edge">Rest height of the glaze's lower edge, metres; 0 for glazed all over.</param>
/// <param name="Speckle">Strength of the specks, 0 to 1.</param>
internal sealed record Glaze(Vector3 Liner, float InsideRadius, float Lip, float Edge, float Speckle) : SurfacePattern
{
    private const float SpeckSpacing = 0.0046f, FineSpacing = 0.0018f;
    private static readonly Vector3 s_clay = LinearRgb.FromHex("#ab8d69").ToVector3(), s_iron = LinearRgb.FromHex("#4a3524").ToVector3();

    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 p = point.Rest;
        float reach = MathF.Sqrt((p.X * p.X) + (p.Z * p.Z)), soft = MathF.Max(point.Footprint, 0.0002f);
        float broad = Noise.Fbm(p * 26, 3, point.Seed), fine = Noise.Perlin(p * 130, point.Seed + 1) * PatternMath.Fade(0.008f, point.Footprint);
        float inside = p.Y > Edge ? 1 - Noise.SmoothStep(InsideRadius - soft, InsideRadius + soft, reach) : 0;

        // Where glaze is thick its colour is deeper: towards the lower edge and in drifts; on the lip the clay shines through.
        float pool = MathF.Exp(-(p.Y - Edge) / 0.012f), lip = MathF.Exp(-MathF.Abs(Lip - p.Y) / 0.0016f);
        float thick = (0.1f * broad) + (0.03f * fine) + (0.2f * pool * (1 - inside));
        Vector3 color = Vector3.Lerp(surface.BaseColor, Liner, inside);
        color *= Vector3.One - (thick * (new Vector3(1.25f) - color));
        color = Vector3.Lerp(color, Vector3.Lerp(color, s_clay, 0.6f), 0.55f * lip);

        // Specks of iron: few large ones, many fine ones.
        float specks = Speckle * (Specks(p, SpeckSpacing, 4, point) + (0.55f * Specks(p, FineSpacing, 5, point)));
        color = Vector3.Lerp(color, Vector3.Lerp(s_iron, color, 0.25f), Math.Clamp(specks, 0, 0.8f));

        float edge = Edge + (0.0016f * Noise.Perlin(p * 55, point.Seed + 2)) + (0.0007f * fine);
        float bare = Edge > 0 && reach > InsideRadius * 0.5f ? 1 - Noise.SmoothStep(edge - soft, edge + soft, p.Y) : 0;
        if (bare > 0)
        {
            Vector3 clay = s_clay * (1 + (0.09f * broad) + (0.07f * fine));
            clay = Vector3.Lerp(clay, s_iron, 0.6f * Math.Clamp(Specks(p, FineSpacing, 4, point), 0, 1));
            color = Vector3.Lerp(color, clay, bare);

            // Along its edge the glaze is drawn thin and toasted by the fire.
            float rim = MathF.Exp(-MathF.Pow((p.Y - edge) / MathF.Max(0.0007f, soft), 2));
            color = Vector3.Lerp(color, s_iron * 1.6f, 0.5f * rim);
            surface.Coat *= 1 - bare;
            surface.Roughness = float.Lerp(surface.Roughness, 0.78f, bare);
        }

        surface.BaseColor = color;
        surface.Roughness = Math.Clamp(surface.Roughness + (0.03f * broad), 0.02f, 1);
    }

    private static float Specks(Vector3 p, float spacing, uint oneIn, in SurfacePoint point)
    {
        float left = PatternMath.Fade(spacing * 0.5f, point.Footprint);
        if (left <= 0)
        {
            return 0;
        }

        (float nearest, _, uint cell) = Noise.Worley(p / spacing, point.Seed + oneIn);
        return cell % oneIn == 0 ? (1 - Noise.SmoothStep(0.07f, 0.19f, nearest)) * left : 0;
    }
}
