using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.People;

/// <summary>A pair of shoes: an upper that rises to the ankle, a sole with a heel, laces. Sections run from heel to toe in the frame of
/// the foot (+Z to the toes, origin on the ground under the ankle).</summary>
/// <param name="body">The figure.</param>
/// <param name="kind">What sort of shoes.</param>
/// <param name="color">Colour of the upper.</param>
/// <param name="cell">Edge of a grid cell, metres.</param>
internal sealed class ShoeModel(PersonSkeleton body, ShoeKind kind, LinearRgb color, float cell)
{
    // From heel to toe: (along, half width, height of the closed upper).
    private static readonly Vector3[] _sections =
    [
        new(-0.106f, 0.001f, 0.008f), new(-0.104f, 0.020f, 0.050f), new(-0.096f, 0.040f, 0.085f), new(-0.070f, 0.056f, 0.122f), new(-0.020f, 0.061f, 0.138f), new(0.030f, 0.062f, 0.128f),
        new(0.080f, 0.067f, 0.102f), new(0.135f, 0.077f, 0.076f), new(0.195f, 0.081f, 0.060f), new(0.250f, 0.070f, 0.050f), new(0.285f, 0.046f, 0.038f), new(0.300f, 0.022f, 0.024f), new(0.306f, 0.001f, 0.004f),
    ];

    private bool IsSneaker => kind == ShoeKind.Sneakers;

    private bool IsPump => kind == ShoeKind.Pumps;

    /// <summary>The uppers, soles and laces.</summary>
    public IEnumerable<Part> Build()
    {
        if (kind == ShoeKind.Barefoot)
        {
            yield break;
        }

        var uppers = new Mesh[2];
        var soles = new Mesh[2];
        var laces = new List<Mesh>();
        for (int i = 0; i < 2; i++)
        {
            FigureFrame foot = body.Feet[i];
            float side = PersonSkeleton.Side(i);
            uppers[i] = kind == ShoeKind.Sandals ? ClothSheet.Join(Strap(foot, side, 0.185f, 0.030f), Strap(foot, side, 0.075f, 0.022f), Strap(foot, side, -0.060f, 0.016f)) : IsPump ? ClothSheet.Join(Wall(foot, side, 1), Wall(foot, side, -1)) : Upper(foot, side, 0);
            soles[i] = ClothSheet.Join(Sole(foot, side, -0.12f, 0.32f, false), Sole(foot, side, -0.12f, -0.012f, true));
            for (int k = 0; k < 4 && kind is ShoeKind.Sneakers or ShoeKind.Leather; k++)
            {
                laces.Add(Lace(foot, side, 0.050f + (0.026f * k)));
            }
        }

        yield return new Part(
            ClothSheet.Join(uppers),
            new Material { Name = "shoes", BaseColor = color, Roughness = IsSneaker ? 0.65f : 0.34f, Coat = IsSneaker ? 0 : 0.35f, CoatRoughness = 0.18f });
        yield return new Part(
            ClothSheet.Join(soles),
            new Material { Name = "soles", BaseColor = IsSneaker ? LinearRgb.FromHex("#efece4") : color * 0.30f, Roughness = 0.55f });
        if (laces.Count > 0)
        {
            LinearRgb lace = IsSneaker ? LinearRgb.FromHex("#f6f4ee") : color * 0.45f;
            yield return new Part(ClothSheet.Join([.. laces]), new Material { Name = "laces", BaseColor = lace, Roughness = 0.8f });
        }
    }

    /// <summary>The bare foot inside an open shoe.</summary>
    public Mesh Foot(int i) => Upper(body.Feet[i], PersonSkeleton.Side(i), -0.007f);

    private Mesh Upper(FigureFrame foot, float side, float grow)
    {
        int rows = Cells(0.42f), columns = Cells(0.30f);
        return ClothSheet.Build(columns, rows, false, true, (i, j) => OnUpper(foot, side, (float)j / rows, float.Lerp(1, -1, (float)i / columns), grow));
    }

    /// <summary>One side of an open shoe, from the sole up to the topline, with a turned edge.</summary>
    private Mesh Wall(FigureFrame foot, float side, float hand)
    {
        int rows = Cells(0.42f), columns = Cells(0.12f);
        const int Edge = 2;
        return ClothSheet.Build(columns + Edge, rows, false, hand < 0, (i, j) =>
        {
            float v = (float)j / rows, z = Along(v).X, open = 0.80f * Noise.SmoothStep(0.165f, 0.060f, z) * Noise.SmoothStep(-0.150f, -0.085f, z);
            float s = hand * float.Lerp(1.0f, open, MathF.Min(1, (float)i / columns));
            return OnUpper(foot, side, v, s, i > columns ? -0.008f : 0);
        });
    }

    /// <summary>A point of the closed upper.</summary>
    /// <param name="foot">Frame of the foot.</param>
    /// <param name="side">+1 for the left.</param>
    /// <param name="v">0 heel to 1 toe.</param>
    /// <param name="s">−1 and 1 on the sole, 0 on top.</param>
    /// <param name="grow">Distance from the upper, foot units.</param>
    private Vector3 OnUpper(FigureFrame foot, float side, float v, float s, float grow)
    {
        (float z, float half, float high) = Along(v) switch { var a => (a.X, a.Y, a.Z) };
        float angle = 0.5f * MathF.PI * s, sin = MathF.Sin(angle), cos = MathF.Cos(angle);
        float x = MathF.Sign(sin) * MathF.Pow(MathF.Abs(sin), 0.85f) * (half + grow), y = MathF.Pow(MathF.Max(0, cos), 0.72f) * (high + grow);

        // The walls lean in over the foot as they rise; the toe turns in a little.
        x *= 1 - (0.22f * Noise.SmoothStep(0.03f, 0.13f, y));
        return foot.Point(x + Bow(z, side), Seat(z) + y, z);
    }

    private Mesh Sole(FigureFrame foot, float side, float from, float to, bool isHeel)
    {
        // A closed band: under, out along the edge, and back above.
        ReadOnlySpan<float> across = [0, 0.6f, 0.97f, 1, 1, 0.97f, 0.6f, 0], up = [0, 0, 0, 0.12f, 0.88f, 1, 1, 1];
        float[] wide = across.ToArray(), high = up.ToArray();
        int rows = Cells(to - from), ring = 2 * wide.Length;
        return ClothSheet.Build(ring, rows, true, true, (i, j) =>
        {
            int k = i < wide.Length ? wide.Length - 1 - i : i - wide.Length;
            float hand = i < wide.Length ? 1 : -1, z = float.Lerp(from, to, (float)j / rows), v = Inverse(z);
            float half = (Along(v).Y + (IsSneaker ? 0.007f : 0.004f)) * (j == 0 || (j == rows && !isHeel) ? 0.02f : 1);
            half *= isHeel ? (IsPump ? 0.72f : 0.97f) : 1;
            float top = Seat(z) + 0.004f, thick = IsSneaker ? 0.040f : 0.014f, bottom = isHeel ? 0.001f : MathF.Max(0.001f, top - thick);
            float tip = isHeel && IsPump ? float.Lerp(0.62f, 1, high[k]) : 1;
            return foot.Point((hand * half * wide[k] * tip) + Bow(z, side), float.Lerp(bottom, isHeel ? top - 0.006f : top, high[k]), z);
        });
    }

    /// <summary>A strap over the foot.</summary>
    private Mesh Strap(FigureFrame foot, float side, float z, float half)
    {
        const int Columns = 20, Rows = 4;
        return ClothSheet.Build(Columns, Rows, false, true, (i, j) =>
        {
            float s = float.Lerp(1, -1, i / (float)Columns), w = (2f * j / Rows) - 1;
            return OnUpper(foot, side, Inverse(z + (half * w)), s, j is 0 or Rows ? -0.008f : 0.004f);
        });
    }

    private Mesh Lace(FigureFrame foot, float side, float z)
    {
        const int Columns = 10, Rows = 6;
        return ClothSheet.Build(Columns, Rows, false, true, (i, j) =>
        {
            float s = float.Lerp(0.34f, -0.34f, i / (float)Columns), w = (2f * j / Rows) - 1, v = Inverse(z + (0.0085f * w) + (0.010f * s * side));
            bool isEdge = j is 0 or Rows || i is 0 or Columns;
            return OnUpper(foot, side, v, s, isEdge ? -0.004f : 0.0075f * MathF.Sqrt(1 - (0.6f * w * w)));
        });
    }

    /// <summary>Height of the insole: raised by the heel.</summary>
    private float Seat(float z) => IsSneaker
        ? 0.034f + (0.012f * Noise.SmoothStep(0.12f, -0.04f, z)) + (0.010f * Noise.SmoothStep(0.24f, 0.31f, z))
        : 0.014f + ((IsPump ? 0.036f : 0.026f) * Noise.SmoothStep(0.11f, -0.03f, z)) + (0.006f * Noise.SmoothStep(0.24f, 0.31f, z));

    /// <summary>Feet are curved: the toes point a little to the middle.</summary>
    private static float Bow(float z, float side) => -side * 0.30f * MathF.Max(0, z - 0.05f) * MathF.Max(0, z - 0.05f);

    private int Cells(float length) => Math.Clamp((int)MathF.Ceiling(length * body.Feet[0].Scale / (1.2f * cell)), 10, 60);

    /// <summary>The section at v: (along, half width, height), smooth; more rows where heel and toe turn.</summary>
    private static Vector3 Along(float v)
    {
        float at = Math.Clamp(v, 0, 1) * (_sections.Length - 1);
        int i = Math.Min((int)at, _sections.Length - 2), p = Math.Max(i - 1, 0), n = Math.Min(i + 2, _sections.Length - 1);
        float s = at - i, s2 = s * s, s3 = s2 * s;
        return (((2 * s3) - (3 * s2) + 1) * _sections[i]) + ((s3 - (2 * s2) + s) * 0.5f * (_sections[i + 1] - _sections[p]))
            + (((3 * s2) - (2 * s3)) * _sections[i + 1]) + ((s3 - s2) * 0.5f * (_sections[n] - _sections[i]));
    }

    /// <summary>The v at which sections are a distance along the foot.</summary>
    private static float Inverse(float z)
    {
        float low = 0, high = 1;
        for (int i = 0; i < 16; i++)
        {
            float middle = 0.5f * (low + high);
            (low, high) = Along(middle).X < z ? (middle, high) : (low, middle);
        }

        return low;
    }
}
