using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Household;

/// <summary>
/// Cloth with a bulb behind it: brightest and whitest at the bulb's height, warmer and darker towards the rims, with slubs in the weave.
/// </summary>
/// <param name="BulbHeight">Rest height of the bulb, metres.</param>
/// <param name="Spread">Height over which the light falls to about a third, metres.</param>
/// <param name="Dye">Colour of the cloth, linear sRGB.</param>
internal sealed record LampShadeCloth(float BulbHeight, float Spread, Vector3 Dye) : SurfacePattern
{
    private const float Thread = 0.0022f;

    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        Vector3 p = point.Rest;
        float from = (p.Y - BulbHeight) / Spread, light = 0.12f + (1.02f * MathF.Exp(-from * from * 2.1f));
        float turn = MathF.Atan2(p.X, p.Z) * 0.13f;
        float slub = Noise.Perlin(new Vector3(turn * 40, p.Y / Thread, 0.5f), point.Seed) + Noise.Perlin(new Vector3(turn / Thread, p.Y * 40, 7.5f), point.Seed);
        float weave = 1 + (0.09f * slub * PatternMath.Fade(Thread, point.Footprint));

        // Through less light the dye shows more.
        Vector3 warmth = Vector3.Lerp(Vector3.Lerp(Dye, Vector3.One, 0.5f) * new Vector3(1, 0.78f, 0.52f), Vector3.One, Math.Clamp(light - 0.2f, 0, 1));
        surface.Emission *= light * weave * warmth;
        surface.BaseColor *= weave;
    }
}
