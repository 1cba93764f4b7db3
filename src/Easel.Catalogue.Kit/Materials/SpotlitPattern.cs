using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Materials;

/// <summary>
/// Goods in a show window under its spotlights, whose light stands in the goods themselves: lamps for each would only add grain. What faces up and
/// to the street is bright, what turns away lies in shade; hanging cloth falls in folds, darker inside them.
/// </summary>
/// <param name="Light">Radiance of white that faces the spotlights.</param>
/// <param name="Folds">Depth of the folds of hanging cloth, 0 for none to 1.</param>
internal sealed record SpotlitPattern(float Light, float Folds = 0) : SurfacePattern
{
    /// <summary>Share of the light that is left in full shade.</summary>
    private const float Ambient = 0.1f;

    private static readonly Vector3 Warm = new(1, 0.86f, 0.66f);

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 n = point.RestNormal, p = point.Rest;
        float shade = 1;
        if (Folds > 0)
        {
            // Folds open downwards from where the cloth is gathered, and lean a little.
            float around = MathF.Atan2(p.Z, p.X), hang = Math.Clamp(1.25f - (1.1f * p.Y), 0, 1), seen = PatternMath.Fade(0.045f, point.Footprint);
            float phase = (around * 9) + (1.6f * Noise.Perlin(new Vector3(around * 1.3f, p.Y * 1.7f, point.Seed % 64), 5)) + (0.9f * p.Y);
            (float sin, float cos) = MathF.SinCos(phase);
            n = Vector3.Normalize(n + (new Vector3(-MathF.Sin(around), 0, MathF.Cos(around)) * (0.55f * Folds * hang * seen * cos)));
            shade = 1 - (0.4f * Folds * hang * seen * (0.5f - (0.5f * sin)));
        }

        // From above, from the street on whichever side it lies, and from one end of the window; soft, as from a row of lamps.
        float key = Math.Clamp(0.42f + (0.38f * n.Y) + (0.2f * MathF.Abs(n.X)) + (0.3f * n.Z), 0, 1);
        surface.Emission += surface.BaseColor * Warm * (Light * shade * (Ambient + ((1 - Ambient) * key * key)));
        surface.BaseColor *= shade;
    }
}
