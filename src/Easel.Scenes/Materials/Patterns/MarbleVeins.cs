using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Randomness;

namespace Easel.Scenes.Materials.Patterns;

/// <summary>Polished marble: clouds in the ground, and veins on folded sheets that swell, thin out and end.</summary>
/// <param name="Vein">Multiplies the base colour in a vein.</param>
/// <param name="Scale">Distance between large veins, metres.</param>
public sealed record MarbleVeins(LinearRgb Vein, float Scale = 0.16f) : SurfacePattern
{
    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        uint seed = Hash.Mix(point.Seed, 0x3a7bu);
        Vector3 q = point.Rest / Scale;
        var fold = new Vector3(Noise.Fbm(q, 3, seed), Noise.Fbm(q, 3, seed + 10), Noise.Fbm(q, 3, seed + 20));
        Vector3 folded = q + (0.9f * fold);
        float swell = 0.5f + (0.5f * Noise.Perlin(q * 0.7f, seed + 3)), pixel = point.Footprint / Scale;
        float large = Sheet(folded * 0.55f, 0.035f + (0.09f * swell * swell), pixel * 0.55f, seed + 4) * (0.35f + (0.65f * swell));
        float small = Sheet((folded * 1.5f) + new Vector3(3.1f), 0.035f, pixel * 1.5f, seed + 5) * Noise.SmoothStep(-0.1f, 0.5f, fold.Y) * 0.75f;
        float hair = Sheet((q + (0.5f * fold)) * 4.2f, 0.03f, pixel * 4.2f, seed + 6) * Noise.SmoothStep(0.0f, 0.5f, fold.Z) * 0.3f;
        float cloud = Noise.SmoothStep(-0.4f, 0.7f, fold.X + (0.5f * fold.Z));
        float halo = MathF.Max(0, 1 - (MathF.Abs(Noise.Perlin(folded * 0.55f, seed + 4)) * 5)) * 0.3f * swell;
        float vein = Math.Clamp(large + small + hair + halo, 0, 1);
        surface.BaseColor *= Vector3.Lerp(Vector3.One, Vector3.SquareRoot(Vein.ToVector3()), 0.28f * cloud) * Vector3.Lerp(Vector3.One, Vein.ToVector3(), vein);
    }

    // A sheet where noise crosses zero, never thinner than a pixel but fainter then.
    private static float Sheet(Vector3 q, float width, float pixel, uint seed)
    {
        float seen = MathF.Max(width, pixel);
        return (1 - Noise.SmoothStep(0.25f * seen, seen, MathF.Abs(Noise.Perlin(q, seed)))) * (width / seen);
    }
}
