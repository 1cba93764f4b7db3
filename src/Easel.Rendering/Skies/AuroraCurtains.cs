using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Rendering.Skies;

/// <summary>
/// Polar light: upright ribbons along lines of the magnetic field, folded like curtains. Ribbons run slantwise, from low above the horizon on
/// one side to high overhead on the other, so perspective shows them whole. Where a line of sight meets them depends on its azimuth alone, so
/// the folds are found once for each of many azimuths; what is seen at an elevation follows from the height there.
/// </summary>
internal sealed class AuroraCurtains
{
    private const int Columns = 4096, Steps = 200;

    /// <summary>Nearest and farthest folds, and radius of the Earth, km.</summary>
    private const float Nearest = 70, Farthest = 1100, Earth = 6371;

    /// <summary>How far rays lean to one side: field lines are not quite upright, radians of azimuth for each unit of slope.</summary>
    private const float Lean = 0.09f;

    private static readonly Vector3 Green = new(0.10f, 1, 0.34f), Red = new(0.95f, 0.12f, 0.36f), Violet = new(0.66f, 0.24f, 1.0f);

    // Kilometres to each ribbon, how bright it is, and the slant with which it runs, radians.
    private static readonly (float Distance, float Strength, float Slant)[] Ribbons = [(235, 1, 0.62f), (430, 0.5f, 0.36f), (700, 0.28f, -0.2f)];

    private readonly float _strength;
    private readonly float _azimuth;
    private readonly uint _seed;
    private readonly float _hand;
    private readonly Fold[][] _folds = new Fold[Columns][];

    /// <summary>Finds the folds.</summary>
    /// <param name="strength">0 none, 1 a bright night.</param>
    /// <param name="azimuth">Where the ribbons stand, radians.</param>
    /// <param name="seed">Seed of the folds.</param>
    /// <param name="parallel">Threads and cancellation.</param>
    public AuroraCurtains(float strength, float azimuth, uint seed, ParallelOptions parallel)
    {
        (_strength, _azimuth, _seed) = (strength, azimuth, Hash.Mix(seed, 0xa0404a));
        _hand = (_seed & 1) == 0 ? 1 : -1;
        Parallel.For(0, Columns, parallel, column => _folds[column] = Find(MathF.Tau * column / Columns));
    }

    /// <summary>Radiance in a direction.</summary>
    public Vector3 Radiance(Vector3 direction)
    {
        if (direction.Y <= 0.005f)
        {
            return Vector3.Zero;
        }

        float slope = direction.Y / MathF.Sqrt(MathF.Max(1e-9f, 1 - (direction.Y * direction.Y)));
        float turn = (MathF.Atan2(direction.X, -direction.Z) - _azimuth - (_hand * Lean * MathF.Min(slope, 3))) / MathF.Tau;
        float x = (turn - MathF.Floor(turn)) * Columns;
        int left = (int)x & (Columns - 1), right = (left + 1) & (Columns - 1);
        Vector3 sum = Vector3.Lerp(Sum(_folds[left], slope), Sum(_folds[right], slope), x - MathF.Floor(x));
        return sum * (_strength * 0.05f * Noise.SmoothStep(0, 0.10f, direction.Y));
    }

    /// <summary>Colour of a ribbon at a height above its lower border, km: a thin violet hem, a sharp green edge that fades upward, and red tops.</summary>
    private static Vector3 Profile(float above, float reach)
    {
        float hem = MathF.Exp(-(above + 2) * (above + 2) / 9);
        float body = Noise.SmoothStep(-3.5f, 4.5f, above) * MathF.Exp(-MathF.Max(0, above) / (26 * reach));
        float top = Noise.SmoothStep(22, 90, above) * MathF.Exp(-MathF.Max(0, above - 55) / (50 * reach)) * MathF.Min(1, reach);
        return (Green * body) + (Violet * ((0.15f * hem) + (0.07f * top))) + (Red * (0.12f * top));
    }

    private static Vector3 Sum(Fold[] folds, float slope)
    {
        Vector3 sum = Vector3.Zero;
        foreach (ref readonly Fold fold in folds.AsSpan())
        {
            float height = (fold.Distance * slope) + (fold.Distance * fold.Distance / (2 * Earth));
            float above = height - fold.Border;
            if (above is > -12 and < 320)
            {
                // The glow at the foot is even; rays stand out the more the higher up they are.
                float rays = float.Lerp(0.45f, 1, Noise.SmoothStep(0, 30, above));
                sum += Profile(above, fold.Reach) * (fold.Strength * float.Lerp(1, fold.Ray, rays));
            }
        }

        return sum;
    }

    /// <summary>Where a horizontal line of sight meets the ribbons, by the change of sign of its distance from them.</summary>
    private Fold[] Find(float azimuth)
    {
        (float across, float along) = MathF.SinCos(azimuth);
        var folds = new List<Fold>();
        for (int ribbon = 0; ribbon < Ribbons.Length; ribbon++)
        {
            (float sin, float cos) = MathF.SinCos(_hand * Ribbons[ribbon].Slant);
            (float u, float v) = ((across * cos) - (along * sin), (across * sin) + (along * cos));
            if (v < 0.03f)
            {
                continue;
            }

            float before = Gap(ribbon, Nearest, u, v), s = Nearest;
            for (int i = 1; i <= Steps; i++)
            {
                float next = Nearest + ((Farthest - Nearest) * i / Steps), after = Gap(ribbon, next, u, v);
                if (before < 0 != after < 0)
                {
                    float low = s, high = next;
                    for (int k = 0; k < 12; k++)
                    {
                        float middle = 0.5f * (low + high);
                        (low, high) = Gap(ribbon, middle, u, v) < 0 == before < 0 ? (middle, high) : (low, middle);
                    }

                    folds.Add(At(ribbon, low, u, (after - before) / (next - s)));
                }

                (before, s) = (after, next);
            }
        }

        return [.. folds];
    }

    private Fold At(int ribbon, float distance, float across, float steepness)
    {
        float u = distance * across;
        uint seed = _seed + (uint)(100 * ribbon);

        // Rays of all widths stand side by side, some much brighter than others; where they are, the ribbon reaches higher up.
        float wide = Line(u / 16, seed + 5), fine = Line(u / 5.2f, seed + 6), finest = Line(u / 1.9f, seed + 10);
        float ray = MathF.Exp((1.2f * wide) + (1.0f * fine) + (0.6f * finest) - 0.25f);
        float reach = MathF.Max(0.3f, 0.75f + (1.5f * wide) + (0.5f * fine) + (0.5f * Line(u / 70, seed + 9)));

        // Seen along the ribbon there is more of it behind one another; long parts of it are out.
        float parts = 0.04f + Noise.SmoothStep(-0.14f, 0.34f, Line(u / 120, seed + 7));
        float along = MathF.Min(3f, 1 / MathF.Max(0.25f, MathF.Abs(steepness)));
        return new Fold(distance, 98 + (7 * Line(u / 50, seed + 8)), Ribbons[ribbon].Strength * along * parts, MathF.Min(ray, 3.2f), reach);
    }

    private static float Line(float x, uint seed) => Noise.Perlin(new Vector3(x, 0.5f, 0), seed);

    /// <summary>How far behind a ribbon a place on a horizontal line of sight is, km.</summary>
    private float Gap(int ribbon, float distance, float across, float along)
    {
        float u = distance * across;
        uint seed = _seed + (uint)(100 * ribbon);
        float bend = (130 * Line(u / 250, seed)) + (80 * Line(u / 105, seed + 1)) + (30 * Line(u / 38, seed + 2)) + (6 * Line(u / 11, seed + 3));
        return (distance * along) - Ribbons[ribbon].Distance - bend;
    }

    /// <summary>A ribbon met by a line of sight: km away, its lower border, how bright it and its rays are, and how far up it reaches.</summary>
    private readonly record struct Fold(float Distance, float Border, float Strength, float Ray, float Reach);
}
