using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Randomness;

namespace Easel.Scenes.Materials.Patterns;

/// <summary>
/// Polished marble: a clouded ground, large veins that run one way through the block and branch, finer ones between them, and hairs. A vein
/// is a crack that was filled: the wall between two cells of a folded space, so that veins meet in forks and end against each other.
/// </summary>
/// <param name="Vein">Multiplies the base colour in a vein.</param>
/// <param name="Scale">Distance between large veins, metres.</param>
public sealed record MarbleVeins(LinearRgb Vein, float Scale = 0.16f) : SurfacePattern
{
    // Cells are drawn out along the way that the rock was pressed.
    private static readonly Vector3 Right = Vector3.Normalize(new(0.8f, 0.45f, 0.35f)), Along = Vector3.Normalize(Vector3.Cross(Right, new(0.3f, -0.7f, 0.6f)));
    private static readonly Vector3 Across = Vector3.Cross(Right, Along);

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        uint seed = Hash.Mix(point.Seed, 0x3a7bu);
        Vector3 p = point.Rest / Scale, q = new(Vector3.Dot(p, Right), 0.42f * Vector3.Dot(p, Along), Vector3.Dot(p, Across));
        float pixel = point.Footprint / Scale;
        var fold = new Vector3(Noise.Fbm(p * 0.9f, 4, seed), Noise.Fbm(p * 0.9f, 4, seed + 10), Noise.Fbm(p * 0.9f, 4, seed + 20));
        var crumple = new Vector3(Noise.Fbm(p * 5, 3, seed + 30), Noise.Fbm(p * 5, 3, seed + 40), Noise.Fbm(p * 5, 3, seed + 50));
        Vector3 folded = q + (0.42f * fold) + (0.055f * crumple);

        // Veins swell and thin out on their way; where they are wide they are smoky, with a dark core.
        float swell = Noise.SmoothStep(-0.45f, 0.6f, Noise.Perlin(p * 1.1f, seed + 3)), some = Noise.SmoothStep(-0.35f, 0.35f, fold.Y), few = Noise.SmoothStep(-0.1f, 0.45f, fold.Z);
        float wide = Wall(folded * 0.72f, 0.12f + (0.16f * swell), pixel, seed + 4) * (0.08f + (0.16f * swell));
        float large = Wall(folded * 0.72f, 0.012f + (0.045f * swell * swell), pixel, seed + 4) * (0.3f + (0.7f * swell));
        float small = Wall((folded * 1.7f) + new Vector3(3.1f), 0.018f + (0.03f * swell), 1.7f * pixel, seed + 5) * some * 0.62f;
        float hair = Wall((q + (0.3f * fold) + (0.08f * crumple)) * 4.3f, 0.03f, 4.3f * pixel, seed + 6) * few * 0.34f;
        float cloud = Noise.SmoothStep(-0.5f, 0.75f, fold.X + (0.55f * crumple.Y) + (0.4f * fold.Z));
        float vein = 1 - ((1 - wide) * (1 - large) * (1 - small) * (1 - hair));
        Vector3 tone = Vein.ToVector3(), faint = Vector3.SquareRoot(Vector3.SquareRoot(tone));
        surface.BaseColor *= Vector3.Lerp(Vector3.One, faint, 0.62f * cloud) * Vector3.Lerp(Vector3.One, tone, vein);
    }

    // The wall between two cells, never thinner than a pixel but fainter then.
    private static float Wall(Vector3 q, float width, float pixel, uint seed)
    {
        (float f1, float f2, _) = Noise.Worley(q, seed);
        float seen = MathF.Max(width, 1.5f * pixel);
        return (1 - Noise.SmoothStep(0.12f * seen, seen, f2 - f1)) * (width / seen);
    }
}
