using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Space;

/// <summary>The sky without air: stars, and clouds of glowing gas between them.</summary>
/// <param name="Eye">Where the viewer stands, metres.</param>
/// <param name="Warm">Radiance of the densest gas of one colour, linear sRGB; black for none.</param>
/// <param name="Cool">Radiance of the densest gas of the other.</param>
/// <param name="PatternSeed">Seed of stars and gas.</param>
internal sealed record StarDomePattern(Vector3 Eye, Vector3 Warm, Vector3 Cool, uint PatternSeed) : SurfacePattern
{
    /// <summary>Light that is scattered or mirrored comes from wide angles, in which no star tells, radians.</summary>
    private const float WidestPixel = 0.02f;

    // Cells along the radius, radiance of the stars in them, and their radius in radians.
    private static readonly (float Cells, float Radiance, float Radius)[] s_grids = [(34, 2.6f, 0.0013f), (75, 0.9f, 0.0010f), (170, 0.3f, 0.0008f)];

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 offset = point.Position - Eye, direction = Vector3.Normalize(offset);
        float pixel = point.Footprint / offset.Length();
        Vector3 light = Warm == Vector3.Zero && Cool == Vector3.Zero ? Vector3.Zero : Gas(direction);
        if (pixel < WidestPixel)
        {
            light += Stars(direction, pixel);
        }

        surface.Emission = light;
    }

    private Vector3 Gas(Vector3 d)
    {
        Vector3 warp = new Vector3(Noise.Fbm(d * 1.7f, 3, PatternSeed), Noise.Fbm(d * 1.7f, 3, PatternSeed + 11), Noise.Fbm(d * 1.7f, 3, PatternSeed + 23)) * 0.9f;
        float warm = Noise.SmoothStep(-0.12f, 0.75f, Noise.Fbm((d * 2.1f) + warp, 5, PatternSeed + 31)), cool = Noise.SmoothStep(-0.15f, 0.8f, Noise.Fbm((d * 1.6f) - warp, 5, PatternSeed + 41));

        // Lanes of dust lie before both.
        float dust = 1 - (0.75f * Noise.SmoothStep(0.1f, 0.5f, Noise.Fbm((d * 3.4f) + (warp * 1.4f), 5, PatternSeed + 51)));
        return ((Warm * (warm * warm)) + (Cool * (cool * cool)) + (Cool * 0.12f) + (Warm * 0.03f)) * dust;
    }

    private Vector3 Stars(Vector3 d, float pixel)
    {
        Vector3 sum = Vector3.Zero;
        for (int i = 0; i < s_grids.Length; i++)
        {
            (float cells, float radiance, float radius) = s_grids[i];
            (float distance, _, uint cell) = Noise.Worley(d * cells, PatternSeed + 61 + (uint)i);
            float drawn = MathF.Max(radius, 0.75f * pixel), t = distance / cells / drawn;
            if (t < 1)
            {
                // A star smaller than a pixel keeps its light; hot ones are blue, cool ones orange.
                float share = radius / drawn, hue = Hash.ToUnit(Hash.Mix(cell, 7)), flux = MathF.Pow(Hash.ToUnit(Hash.Mix(cell, 9)), 2.5f);
                Vector3 color = Vector3.Lerp(new Vector3(1, 0.8f, 0.62f), new Vector3(0.75f, 0.87f, 1.15f), hue);
                sum += color * (radiance * (0.15f + (1.6f * flux)) * share * share * (1 - (t * t)));
            }
        }

        return sum;
    }
}
