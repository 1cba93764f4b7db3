using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Materials.Patterns.Colors;
using Easel.Scenes.Randomness;

namespace Easel.Scenes.Materials.Patterns.Marks;

/// <summary>Marks scattered over a ground.</summary>
/// <param name="Colors">The ground, then the colours of the marks.</param>
/// <param name="Shape">What the marks look like.</param>
/// <param name="Field">Where they lie.</param>
public sealed record Marks(ImmutableArray<LinearRgb> Colors, MarkShape Shape, MarkField Field) : ColorPattern(Colors, 1)
{
    /// <inheritdoc/>
    protected override Vector3 ColorAt(in SurfacePoint point)
    {
        Vector3 ground = Color(0);
        if (!Field.Find(point, out Mark mark, out Vector2 at))
        {
            return ground;
        }

        int marks = Math.Max(1, Colors.Length - 1);
        Vector3 color = Color(Colors.Length > 1 ? 1 + (int)(Hash.ToUnit(Hash.Mix(mark.Seed, 77u)) * marks) : 0);
        float pixel = point.Footprint / mark.Radius;
        return Shape switch
        {
            MarkShape.Dot => Vector3.Lerp(ground, color, PatternMath.Cover(0.96f - at.Length(), pixel)),
            MarkShape.Spot => Vector3.Lerp(ground, color, PatternMath.Cover(MarkOutlines.Blob(at, mark.Seed, 0.66f, 0.3f), pixel)),
            MarkShape.Star => Vector3.Lerp(ground, color, PatternMath.Cover(MarkOutlines.Star(at), pixel)),
            MarkShape.Heart => Vector3.Lerp(ground, color, PatternMath.Cover(MarkOutlines.Heart(at), pixel)),
            MarkShape.Splash => Vector3.Lerp(ground, color, PatternMath.Cover(MarkOutlines.Splash(at, mark.Seed), pixel)),
            MarkShape.Rosette => Rosette(ground, at, mark.Seed, pixel),
            MarkShape.Paisley => Paisley(ground, color, at, mark.Seed, pixel),
            _ => Flower(ground, color, at, mark.Seed, pixel),
        };
    }

    private Vector3 Rosette(Vector3 ground, Vector2 at, uint seed, float pixel)
    {
        Vector3 dark = Color(1), middle = Vector3.Lerp(ground, Color(Colors.Length - 1), 0.35f) * 0.85f;
        float blob = MarkOutlines.Blob(at, seed, 0.66f, 0.24f), angle = MathF.Atan2(at.Y, at.X);
        float width = 0.26f * Noise.SmoothStep(-0.42f, 0.15f, Noise.Perlin(new Vector3(MathF.Cos(angle) * 1.5f, MathF.Sin(angle) * 1.5f, seed % 97), seed));
        Vector3 color = Vector3.Lerp(ground, middle, PatternMath.Cover(blob - 0.1f, pixel + 0.05f));
        return Vector3.Lerp(color, dark, PatternMath.Cover(width - MathF.Abs(blob - 0.12f), pixel + 0.03f));
    }

    private Vector3 Paisley(Vector3 ground, Vector3 color, Vector2 at, uint seed, float pixel)
    {
        float d = MarkOutlines.Drop((Hash.Mix(seed, 5u) & 1) == 0 ? at : at with { X = -at.X });
        Vector3 second = Color(Colors.Length > 2 ? 1 + ((int)(Hash.ToUnit(Hash.Mix(seed, 77u)) * (Colors.Length - 1)) % (Colors.Length - 1)) : 0);
        Vector3 pale = Vector3.Lerp(second, Vector3.One, 0.5f), result = Vector3.Lerp(ground, color, PatternMath.Cover(d, pixel));
        result = Vector3.Lerp(result, pale, PatternMath.Cover(0.02f - MathF.Abs(d - 0.07f), pixel));
        result = Vector3.Lerp(result, second, PatternMath.Cover(d - 0.16f, pixel));
        return Vector3.Lerp(result, pale, PatternMath.Cover(d - 0.3f, pixel));
    }

    private static readonly Vector3 LeafGreen = LinearRgb.FromHex("#3f7d3a").ToVector3(), Yolk = LinearRgb.FromHex("#f2b420").ToVector3();

    private Vector3 Flower(Vector3 ground, Vector3 color, Vector2 at, uint seed, float pixel)
    {
        float angle = MathF.Atan2(at.Y, at.X), radius = at.Length();
        int petals = 5 + (int)(Hash.Mix(seed, 1u) % 3);

        // Two or three leaves look out from under the petals.
        Vector3 result = ground;
        for (int i = 0; i < 3; i++)
        {
            float turn = MathF.Tau * ((i / 3f) + (0.1f * Hash.ToUnit(Hash.Mix(seed, (uint)i + 20u))));
            (float sin, float cos) = MathF.SinCos(turn);
            float along = (at.X * cos) + (at.Y * sin) - 0.68f, across = (at.Y * cos) - (at.X * sin);
            float leaf = 0.14f * (1 - (along * along / 0.09f));
            Vector3 green = LeafGreen * (MathF.Abs(across) < 0.014f ? 1.5f : across > 0 ? 1.12f : 0.9f);
            result = Vector3.Lerp(result, green, PatternMath.Cover(leaf - MathF.Abs(across), pixel));
        }

        float wave = MathF.Abs(MathF.Cos(0.5f * petals * angle)), outline = 0.36f + (0.36f * MathF.Pow(wave, 0.6f));
        Vector3 light = Vector3.Lerp(color, Vector3.One, 0.34f), petal = Vector3.Lerp(color * 0.72f, light, Noise.SmoothStep(0.1f, 0.7f, radius));
        float vein = MathF.Abs(MathF.Sin(2.5f * petals * angle));
        petal *= 1 - (0.13f * (1 - Noise.SmoothStep(0, 0.35f, vein)) * Noise.SmoothStep(0.7f, 0.3f, radius));
        petal *= 0.72f + (0.28f * Noise.SmoothStep(0.05f, 0.35f, wave));
        result = Vector3.Lerp(result, petal, PatternMath.Cover(outline - radius, pixel));
        Vector3 heart = color.X > 0.6f && color.Y > 0.45f && color.Z < 0.2f ? Yolk * new Vector3(0.5f, 0.3f, 0.2f) : Yolk;
        heart *= 0.8f + (0.3f * Noise.SmoothStep(0.17f, 0.05f, radius));
        return Vector3.Lerp(result, heart, PatternMath.Cover(0.17f - radius, pixel));
    }
}
