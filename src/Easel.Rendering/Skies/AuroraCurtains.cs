using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Rendering.Skies;

/// <summary>
/// Polar light: upright sheets along lines of the magnetic field, folded like curtains. Where a line of sight meets the sheets depends on its
/// azimuth alone, so the folds are found once for each of many azimuths; what is seen at an elevation follows from the height there.
/// </summary>
internal sealed class AuroraCurtains
{
    private const int Columns = 4096, Steps = 220;

    /// <summary>Nearest and farthest sheets, and radius of the Earth, km.</summary>
    private const float Nearest = 90, Farthest = 900, Earth = 6371;

    // Distances at which the sheets stand and how bright each is.
    private static readonly (float Distance, float Strength)[] Sheets = [(255, 1), (400, 0.75f), (640, 0.5f)];

    private static readonly Vector3 Green = new(0.16f, 1, 0.42f), Red = new(0.95f, 0.16f, 0.34f), Violet = new(0.62f, 0.30f, 1.0f);

    private readonly float _strength;
    private readonly float _azimuth;
    private readonly uint _seed;
    private readonly Fold[][] _folds = new Fold[Columns][];

    /// <summary>Finds the folds.</summary>
    /// <param name="strength">0 none, 1 a bright night.</param>
    /// <param name="azimuth">Where the sheets stand, radians.</param>
    /// <param name="seed">Seed of the folds.</param>
    /// <param name="parallel">Threads and cancellation.</param>
    public AuroraCurtains(float strength, float azimuth, uint seed, ParallelOptions parallel)
    {
        (_strength, _azimuth, _seed) = (strength, azimuth, Hash.Mix(seed, 0xa0404a));
        Parallel.For(0, Columns, parallel, column => _folds[column] = Find(MathF.Tau * column / Columns));
    }

    /// <summary>Radiance in a direction.</summary>
    public Vector3 Radiance(Vector3 direction)
    {
        if (direction.Y <= 0.005f)
        {
            return Vector3.Zero;
        }

        float turn = (MathF.Atan2(direction.X, -direction.Z) - _azimuth) / MathF.Tau, x = (turn - MathF.Floor(turn)) * Columns;
        int left = (int)x & (Columns - 1), right = (left + 1) & (Columns - 1);
        float slope = direction.Y / MathF.Sqrt(MathF.Max(1e-9f, 1 - (direction.Y * direction.Y)));
        Vector3 sum = Vector3.Lerp(Sum(_folds[left], slope), Sum(_folds[right], slope), x - MathF.Floor(x));
        return sum * (_strength * 0.036f * Noise.SmoothStep(0, 0.12f, direction.Y));
    }

    /// <summary>Colour of a sheet at a height above its lower border, km: a violet hem, green, and red rays above.</summary>
    private static Vector3 Profile(float above, float reach)
    {
        float hem = MathF.Exp(-(above + 1) * (above + 1) / 30), body = Noise.SmoothStep(-7, 9, above) * MathF.Exp(-MathF.Max(0, above) / (30 * reach));
        float top = Noise.SmoothStep(20, 95, above) * MathF.Exp(-MathF.Max(0, above - 60) / (52 * reach));
        return (Green * body) + (Violet * ((0.22f * hem) + (0.06f * top))) + (Red * (0.17f * top));
    }

    private static Vector3 Sum(Fold[] folds, float slope)
    {
        Vector3 sum = Vector3.Zero;
        foreach (ref readonly Fold fold in folds.AsSpan())
        {
            float height = (fold.Distance * slope) + (fold.Distance * fold.Distance / (2 * Earth));
            float above = height - fold.Border;
            if (above is > -30 and < 320)
            {
                sum += Profile(above, fold.Reach) * fold.Strength;
            }
        }

        return sum;
    }

    /// <summary>Where a horizontal line of sight meets the sheets, by the change of sign of its distance from them.</summary>
    private Fold[] Find(float azimuth)
    {
        (float across, float along) = MathF.SinCos(azimuth);
        if (along < 0.05f)
        {
            return [];
        }

        var folds = new List<Fold>();
        for (int sheet = 0; sheet < Sheets.Length; sheet++)
        {
            float before = Gap(sheet, Nearest, across, along), s = Nearest;
            for (int i = 1; i <= Steps; i++)
            {
                float next = Nearest + ((Farthest - Nearest) * i / Steps), after = Gap(sheet, next, across, along);
                if (before < 0 != after < 0)
                {
                    float low = s, high = next;
                    for (int k = 0; k < 12; k++)
                    {
                        float middle = 0.5f * (low + high);
                        (low, high) = Gap(sheet, middle, across, along) < 0 == before < 0 ? (middle, high) : (low, middle);
                    }

                    folds.Add(At(sheet, low, across, (after - before) / (next - s)));
                }

                (before, s) = (after, next);
            }
        }

        return [.. folds];
    }

    private Fold At(int sheet, float distance, float across, float steepness)
    {
        // Seen along the sheet there is more of it behind one another. Rays stand side by side along it, and parts of it are faint.
        float u = distance * across;
        uint seed = _seed + (uint)(100 * sheet);
        float rays = 0.62f + (0.42f * Noise.Perlin(new Vector3(u / 7, 0.5f, 0), seed + 5)) + (0.35f * Noise.Perlin(new Vector3(u / 2.6f, 1.5f, 0), seed + 6));
        float parts = Noise.SmoothStep(-0.42f, 0.35f, Noise.Perlin(new Vector3(u / 130, 2.5f, 0), seed + 7));
        float along = MathF.Min(3.2f, 1 / MathF.Max(0.2f, MathF.Abs(steepness)));
        return new Fold(
            distance, 100 + (9 * Noise.Perlin(new Vector3(u / 60, 3.5f, 0), seed + 8)), Sheets[sheet].Strength * along * parts * MathF.Max(0.12f, rays),
            0.75f + (0.6f * MathF.Max(0, Noise.Perlin(new Vector3(u / 22, 4.5f, 0), seed + 9) + 0.3f)));
    }

    /// <summary>How far behind a sheet a place on a horizontal line of sight is, km.</summary>
    private float Gap(int sheet, float distance, float across, float along)
    {
        float u = distance * across;
        uint seed = _seed + (uint)(100 * sheet);
        float bend = (120 * Noise.Perlin(new Vector3(u / 260, 0.5f, 0), seed)) + (46 * Noise.Perlin(new Vector3(u / 95, 1.5f, 0), seed + 1))
            + (13 * Noise.Perlin(new Vector3(u / 34, 2.5f, 0), seed + 2));
        return (distance * along) - Sheets[sheet].Distance - bend;
    }

    /// <summary>A sheet met by a line of sight: km away, its lower border and how far up it reaches.</summary>
    private readonly record struct Fold(float Distance, float Border, float Strength, float Reach);
}
