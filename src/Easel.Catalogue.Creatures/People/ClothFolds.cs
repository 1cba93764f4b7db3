using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.People;

/// <summary>Folds of worn cloth as heights over the smooth garment, units: squeezed rings inside elbows and knees, drag lines from the
/// shoulders and round the waist, the break above the shoes, and the pressed crease of trousers.</summary>
internal static class ClothFolds
{
    /// <summary>Height on a sleeve.</summary>
    /// <param name="t">Along the arm: 0 shoulder, 1 elbow, 2 wrist.</param>
    /// <param name="angle">Round the arm from the elbow's outer side.</param>
    /// <param name="until">Where the sleeve ends.</param>
    /// <param name="bend">How far the elbow is bent, 0 to 1.</param>
    /// <param name="seed">Varies the two sleeves.</param>
    public static float Sleeve(float t, float angle, float until, float bend, uint seed)
    {
        (float sin, float cos) = MathF.SinCos(angle);
        float inner = 0.5f - (0.5f * cos);
        float warp = Noise.Perlin(new Vector3(1.6f * sin, 3.1f * t, 1.6f * cos), seed);

        // Rings converge inside the elbow and run out on its back.
        float elbow = MathF.Exp(-Square((t - 1) / (0.14f + (0.10f * inner)))) * (0.16f + inner) * (0.35f + (0.65f * bend));
        float rings = Ridge(((t - 1) * (5.2f - (1.6f * inner))) + (0.16f * sin) + (0.35f * warp));

        // Cloth gathers above the cuff and hangs in drag lines from the shoulder.
        float stack = 0.55f * Noise.SmoothStep(1.40f, 1.80f, t) * Noise.SmoothStep(until, until - 0.10f, t);
        float stacked = Ridge((t * 5.5f) + (0.28f * MathF.Sin(angle + 1.1f + seed)) + (0.4f * warp));
        float hang = 0.35f * Noise.SmoothStep(0.05f, 0.25f, t) * Noise.SmoothStep(0.75f, 0.35f, t);
        float slant = Ridge((t * 2.2f) + (0.30f * MathF.Sin(angle + 0.6f)) + (0.4f * warp));
        return 0.024f * ((elbow * rings) + (stack * stacked) + (hang * slant));
    }

    /// <summary>Height on a trouser leg.</summary>
    /// <param name="t">Along the leg: 0 hip, 1 knee, 2 ankle.</param>
    /// <param name="angle">Round the leg from the front.</param>
    /// <param name="until">Where it ends.</param>
    /// <param name="bend">How far the knee is bent, 0 to 1.</param>
    /// <param name="isPressed">Whether it has a crease in front and behind.</param>
    /// <param name="seed">Varies the two legs.</param>
    public static float Trouser(float t, float angle, float until, float bend, bool isPressed, uint seed)
    {
        (float sin, float cos) = MathF.SinCos(angle);
        float behind = 0.5f - (0.5f * cos), warp = Noise.Perlin(new Vector3(1.4f * sin, 2.7f * t, 1.4f * cos), seed);
        float knee = MathF.Exp(-Square((t - 1.03f) / 0.13f)) * (0.22f + (0.8f * behind)) * (0.30f + (0.70f * bend));
        float rings = Ridge((t * 4.6f) + (0.20f * sin) + (0.6f * warp));

        // The break: one deep fold across the instep, and smaller ones above.
        float hem = until > 1.8f ? Noise.SmoothStep(1.50f, 1.78f, t) * Noise.SmoothStep(until, until - 0.05f, t) : 0;
        float broken = Ridge((t * 5.4f) + 0.15f + (0.22f * MathF.Sin(angle + (0.8f * seed))) + (0.5f * warp));
        float hip = Noise.SmoothStep(0.02f, 0.12f, t) * Noise.SmoothStep(0.50f, 0.20f, t) * (0.4f + (0.6f * MathF.Max(0, -sin)));
        float whisker = Ridge((t * 3.4f) - (0.42f * sin) + (0.5f * warp));
        float height = 0.025f * ((knee * rings) + (0.52f * hem * broken) + (0.28f * hip * whisker));
        if (isPressed)
        {
            float crease = MathF.Exp(-Square(AngleFrom(angle, 0) / 0.20f)) + (0.8f * MathF.Exp(-Square(AngleFrom(angle, MathF.PI) / 0.24f)));
            height += 0.022f * crease * Noise.SmoothStep(0.10f, 0.35f, t);
        }

        return height;
    }

    /// <summary>Height on the trunk of a garment.</summary>
    /// <param name="y">Height over the waist, units.</param>
    /// <param name="angle">Round the trunk from the front.</param>
    /// <param name="seed">Varies garments.</param>
    public static float Trunk(float y, float angle, uint seed)
    {
        (float sin, float cos) = MathF.SinCos(angle);
        float warp = Noise.Perlin(new Vector3(2.2f * sin, 2.4f * y, 2.2f * cos), seed);

        // From the armpits down to the waist, and rings where the waist takes the cloth in.
        float side = MathF.Abs(sin), drag = Ridge((2.1f * y) - (1.5f * side) + (0.5f * warp));
        float waist = MathF.Exp(-Square((y - 0.02f) / 0.13f)) * (0.35f + (0.65f * side));
        float rings = Ridge((6.0f * y) + (0.5f * MathF.Sin((2 * angle) + seed)) + (0.5f * warp));
        return 0.018f * ((0.55f * Noise.SmoothStep(0.62f, 0.35f, y) * Noise.SmoothStep(-0.1f, 0.1f, y) * drag) + (waist * rings));
    }

    /// <summary>A row of rounded crests with wider valleys, one to a unit; −0.3 to 0.7.</summary>
    private static float Ridge(float phase)
    {
        float wave = 0.5f + (0.5f * MathF.Cos(MathF.Tau * phase));
        return (wave * wave * (1.6f - (0.6f * wave))) - 0.3f;
    }

    private static float AngleFrom(float angle, float of)
    {
        float d = MathF.Abs(angle - of) % MathF.Tau;
        return MathF.Min(d, MathF.Tau - d);
    }

    private static float Square(float x) => x * x;
}
