using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Household;

/// <summary>
/// Linen with a bulb behind it: brightest and palest at the bulb's height, amber and darker towards the rims, with slubs in the weave.
/// </summary>
/// <param name="BulbHeight">Rest height of the bulb, metres.</param>
/// <param name="Spread">Height over which the light falls to about a third, metres.</param>
/// <param name="Dye">Colour of the cloth, linear sRGB.</param>
/// <param name="Lit">Whether the bulb burns; an unlit shade has the cloth's own colour all over.</param>
internal sealed record LampShadeCloth(float BulbHeight, float Spread, Vector3 Dye, bool Lit) : SurfacePattern
{
    /// <summary>Thickness of a thread and of a slub, and length of a slub, metres.</summary>
    private const float Thread = 0.0022f, Slub = 0.0045f, SlubLength = 0.045f;

    /// <summary>What light keeps of its colour on its way through much cloth.</summary>
    private static readonly Vector3 s_amber = new(1, 0.68f, 0.36f);

    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 p = point.Rest;
        float turn = MathF.Atan2(p.X, p.Z) * 0.13f;
        float fine = Noise.Perlin(new Vector3(turn * 40, p.Y / Thread, 0.5f), point.Seed) + Noise.Perlin(new Vector3(turn / Thread, p.Y * 40, 7.5f), point.Seed);

        // Thick yarns lie across, fewer run down.
        float slubs = Noise.Perlin(new Vector3(turn / SlubLength, p.Y / Slub, 3.5f), point.Seed) + (0.6f * Noise.Perlin(new Vector3(turn / Slub, p.Y / SlubLength, 11.5f), point.Seed));
        float weave = 1 + (0.09f * fine * PatternMath.Fade(Thread, point.Footprint)) + (0.16f * slubs * PatternMath.Fade(Slub, point.Footprint));
        surface.BaseColor *= weave;
        if (!Lit)
        {
            return;
        }

        // Through less light the dye shows more.
        float from = (p.Y - BulbHeight) / Spread, light = 0.1f + (0.95f * MathF.Exp(-from * from * 2.1f));
        Vector3 amber = Vector3.Lerp(Vector3.Lerp(Dye, Vector3.One, 0.5f) * s_amber, Vector3.One, Math.Clamp((0.85f * light) - 0.1f, 0, 1));
        surface.Emission *= light * weave * amber;
        surface.BaseColor *= amber * (0.55f + (0.45f * light));
    }
}
