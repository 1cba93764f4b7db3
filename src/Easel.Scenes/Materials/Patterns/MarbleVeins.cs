using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Randomness;

namespace Easel.Scenes.Materials.Patterns;

/// <summary>
/// Polished marble: a clouded ground, large veins that run one way through the block, others that branch off them and die away, and hairs. A vein is
/// a crack that was filled: a sheet through the rock, bent but never closed, with a sharp wall on one side and smoke on the other.
/// </summary>
/// <param name="Vein">Multiplies the base colour in a vein.</param>
/// <param name="Scale">Distance between large veins, metres.</param>
public sealed record MarbleVeins(LinearRgb Vein, float Scale = 0.16f) : SurfacePattern
{
    // The way that the rock was pressed, and two that its cracks run across.
    private static readonly Vector3 Right = Vector3.Normalize(new(0.8f, 0.45f, 0.35f)), Along = Vector3.Normalize(Vector3.Cross(Right, new(0.3f, -0.7f, 0.6f)));
    private static readonly Vector3 Across = Vector3.Normalize(new Vector3(0.62f, 0.58f, -0.53f));
    private static readonly Vector3 Aside = Vector3.Normalize(Across + (0.62f * Along) - (0.35f * Right)), Askew = Vector3.Normalize((0.55f * Across) - (0.8f * Right));

    /// <inheritdoc/>
    public override void Apply(in SurfacePoint point, ref SurfaceSample surface)
    {
        uint seed = Hash.Mix(point.Seed, 0x3a7bu);
        Vector3 p = point.Rest / Scale;
        float pixel = point.Footprint / Scale;

        // A sheet stays whole as long as it is bent less steeply than it runs: more would close it to rings.
        var fold = new Vector3(Noise.Fbm(p * 0.9f, 2, seed), Noise.Fbm(p * 0.9f, 2, seed + 10), Noise.Fbm(p * 0.9f, 4, seed + 20));
        float crumple = Noise.Fbm(p * 5, 3, seed + 30), jag = Noise.Perlin(p * 21, seed + 40);
        float bend = (0.72f * fold.X) + (0.032f * crumple) + (0.006f * jag);
        (float large, float near) = Sheet((1.65f * Vector3.Dot(p, Across)) + bend, p, 0.024f, 0.26f, 1.65f * pixel, seed + 4);
        (float branch, _) = Sheet((2.3f * Vector3.Dot(p, Aside)) - bend + (0.4f * fold.Y), p, 0.02f, 0.1f, 2.3f * pixel, seed + 5);
        float few = Noise.SmoothStep(-0.05f, 0.4f, fold.Y);
        (float hair, _) = Sheet((5.2f * Vector3.Dot(p, Askew)) + (1.2f * bend) + (0.8f * fold.Y), p, 0.016f, 0.03f, 5.2f * pixel, seed + 6);
        branch *= 0.8f * MathF.Exp(-2.2f * near);
        float cloud = Noise.SmoothStep(-0.5f, 0.75f, fold.X + (0.55f * crumple) + (0.4f * fold.Z));
        float vein = 1 - ((1 - large) * (1 - branch) * (1 - (0.32f * few * hair)));
        Vector3 tone = Vein.ToVector3(), faint = Vector3.SquareRoot(Vector3.SquareRoot(tone));
        surface.BaseColor *= Vector3.Lerp(Vector3.One, faint, 0.55f * cloud) * Vector3.Lerp(Vector3.One, tone, vein);
    }

    /// <summary>A family of sheets at uneven distances of about one.</summary>
    /// <param name="t">Coordinate across the sheets.</param>
    /// <param name="p">Where.</param>
    /// <param name="core">Width of the filling.</param>
    /// <param name="smoke">How far the stain reaches on its soft side.</param>
    /// <param name="pixel">Size of the pixel.</param>
    /// <param name="seed">Of the family.</param>
    /// <returns>Strength of the vein and distance to the nearest sheet.</returns>
    private static (float Vein, float Near) Sheet(float t, Vector3 p, float core, float smoke, float pixel, uint seed)
    {
        float k = MathF.Floor(t), clear = 1, near = 1;
        for (int i = -1; i <= 1; i++)
        {
            uint own = Hash.Mix((uint)(int)(k + i), seed);
            float off = t - (k + i + 0.2f + (0.6f * Hash.ToUnit(own)));

            // It swells and thins out on its way, and here and there it is not to be seen.
            float swell = Noise.SmoothStep(-0.4f, 0.55f, Noise.Perlin((p * 0.8f) + new Vector3((own & 63) * 3.7f), seed + 1));
            float width = core * (0.35f + (1.3f * swell * swell)), seen = MathF.Max(width, 1.2f * pixel), side = (own & 64) == 0 ? off : -off;
            float filling = (1 - Noise.SmoothStep(0.35f * seen, seen, MathF.Abs(off))) * (width / seen) * (0.25f + (0.75f * swell));
            float stain = side > 0 ? 0.46f * swell * MathF.Exp(-side / (smoke * (0.3f + swell))) : 0.46f * swell * (1 - Noise.SmoothStep(0, seen, -side));
            clear *= (1 - filling) * (1 - stain);
            near = MathF.Min(near, MathF.Abs(off));
        }

        return (1 - clear, near);
    }
}
