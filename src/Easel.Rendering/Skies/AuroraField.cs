using System.Numerics;
using System.Runtime.InteropServices;
using Easel.Scenes.Randomness;

namespace Easel.Rendering.Skies;

/// <summary>
/// Where curtains of polar light stand, seen from above: a map of the feet of the lines of the magnetic field. The curtains are level lines of
/// one slanting ramp whose plane is warped three times, so they run beside each other, swing, and fold back like cloth.
/// </summary>
internal sealed class AuroraField
{
    /// <summary>Side of a cell, and the borders of the map, km: to both sides of the viewer, behind, and ahead.</summary>
    private const float Cell = 1.6f, Aside = 700, Behind = 420, Ahead = 930;

    private const int Columns = (int)(2 * Aside / Cell), Rows = (int)((Behind + Ahead) / Cell);

    /// <summary>Beyond this distance from a curtain nothing of it shines, km.</summary>
    public const float Reach = 45;

    /// <summary>How far ahead of the viewer the main curtain passes, km, and how it slants, radians.</summary>
    private const float Passing = 265, Slant = 0.5f;

    /// <summary>A warped ramp is steeper here and flatter there: the least that distances are measured with.</summary>
    private const float LeastSlope = 0.35f;

    // Kilometres behind the main curtain, and brightness. The one behind the viewer is out of the picture and lights the land before him.
    private static readonly (float Level, float Strength)[] Curtains = [(-520, 9), (0, 1), (150, 0.5f), (340, 0.4f)];

    private readonly Vector4[] _cells = new Vector4[Columns * Rows];

    /// <summary>Warps the plane and measures it.</summary>
    /// <param name="seed">Seed of the folds.</param>
    /// <param name="parallel">Threads and cancellation.</param>
    public AuroraField(uint seed, ParallelOptions parallel)
    {
        (float sin, float cos) = MathF.SinCos((seed & 1) == 0 ? Slant : -Slant);
        var plane = new Vector2[_cells.Length];
        Parallel.For(0, Rows, parallel, row =>
        {
            for (int column = 0; column < Columns; column++)
            {
                Vector2 p = Warp(new Vector2((column * Cell) - Aside, (row * Cell) - Behind), seed);
                plane[(row * Columns) + column] = new Vector2((p.X * cos) + (p.Y * sin), (p.Y * cos) - (p.X * sin) - Passing);
            }
        });
        Parallel.For(0, Rows, parallel, row =>
        {
            int up = Math.Min(row + 1, Rows - 1), down = Math.Max(row - 1, 0);
            for (int column = 0; column < Columns; column++)
            {
                int right = Math.Min(column + 1, Columns - 1), left = Math.Max(column - 1, 0), i = (row * Columns) + column;
                var slope = new Vector2(plane[(row * Columns) + right].Y - plane[(row * Columns) + left].Y, plane[(up * Columns) + column].Y - plane[(down * Columns) + column].Y);
                _cells[i] = At(plane[i], MathF.Max(LeastSlope, slope.Length() / (2 * Cell)), seed);
            }
        });
    }

    /// <summary>What stands at a place: (distance to the nearest curtain in km, its brightness, that of its rays, how far up it reaches).</summary>
    /// <param name="x">To the right of the viewer, km.</param>
    /// <param name="z">Ahead of the viewer, km.</param>
    public Vector4 Read(float x, float z)
    {
        float u = Math.Clamp((x + Aside) / Cell, 0, Columns - 1.001f), v = Math.Clamp((z + Behind) / Cell, 0, Rows - 1.001f);
        int column = (int)u, row = (int)v, i = (row * Columns) + column;
        ReadOnlySpan<Vector4> cells = MemoryMarshal.CreateReadOnlySpan(ref _cells[i], Columns + 2);
        Vector4 low = Vector4.Lerp(cells[0], cells[1], u - column), high = Vector4.Lerp(cells[Columns], cells[Columns + 1], u - column);
        return Vector4.Lerp(low, high, v - row);
    }

    /// <summary>True outside the map.</summary>
    public static bool IsBeyond(float x, float z) => MathF.Abs(x) > Aside || z > Ahead || z < -Behind;

    private static Vector2 Warp(Vector2 p, uint seed)
    {
        p += 100 * Shift(p / 230, seed);
        p += 62 * Shift(p / 84, seed + 2);
        return p + (13 * Shift(p / 31, seed + 4));
    }

    private static Vector2 Shift(Vector2 p, uint seed) => new(Noise.Perlin(new Vector3(p, 0.5f), seed), Noise.Perlin(new Vector3(p, 0.5f), seed + 1));

    private static Vector4 At(Vector2 p, float slope, uint seed)
    {
        float gap = float.MaxValue, strength = 0, start = 0, second = float.MaxValue;
        foreach ((float level, float bright) in Curtains)
        {
            float distance = (p.Y - level) / slope;
            second = MathF.Min(second, MathF.Max(MathF.Abs(distance), MathF.Abs(gap)));
            (gap, strength, start) = MathF.Abs(distance) < MathF.Abs(gap) ? (distance, bright, level) : (gap, strength, start);
        }

        // Midway between two curtains, where the distance changes its sign, neither shines.
        strength *= 1 - Noise.SmoothStep(0.5f, 0.9f, MathF.Abs(gap) / second);

        if (MathF.Abs(gap) > Reach)
        {
            return new Vector4(gap, 0, 0, 1);
        }

        // Brightness flows along a curtain in long waves; rays stand in it in bundles, and reach the higher the brighter they are.
        float u = p.X + (3.7f * start), bundle = Line(u / 21, seed + 6), fine = Line(u / 6.5f, seed + 7), finest = Line(u / 2.6f, seed + 8);
        float flow = 0.16f + (0.84f * Noise.SmoothStep(-0.3f, 0.36f, Line(u / 120, seed + 9)));
        float ray = MathF.Exp((0.95f * bundle) + (0.8f * fine) + (0.55f * finest) - 0.1f);
        return new Vector4(gap, strength * flow, ray, MathF.Max(0.45f, 0.95f + (0.9f * bundle) + (0.35f * fine)));
    }

    private static float Line(float x, uint seed) => Noise.Perlin(new Vector3(x, 0.5f, 0), seed);
}
