using System.Numerics;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Wild;

/// <summary>A wall of rock along a line on the ground: buttresses and clefts, terraces where hard beds stand out, and a top that goes back level.</summary>
internal sealed record CliffModel
{
    /// <summary>Points of the line (x, z), metres; the wall faces to the right of who walks along it.</summary>
    public required IReadOnlyList<Vector2> Line { get; init; }

    /// <summary>Height of the wall at a share of its length, metres.</summary>
    public required Func<float, float> Height { get; init; }

    /// <summary>Height of its foot, metres.</summary>
    public float Foot { get; init; } = -1;

    /// <summary>How far its top stands back, share of the height.</summary>
    public float Batter { get; init; } = 0.35f;

    /// <summary>Terraces from foot to top.</summary>
    public int Terraces { get; init; } = 5;

    /// <summary>How far buttresses stand out, metres.</summary>
    public float Relief { get; init; } = 2;

    /// <summary>How far the ground behind its top is built, metres.</summary>
    public float Plateau { get; init; } = 20;

    /// <summary>Seed of its forms.</summary>
    public required uint Seed { get; init; }

    /// <summary>Builds the wall.</summary>
    /// <param name="columns">Quads along it.</param>
    /// <param name="rows">Quads from its foot to its top.</param>
    /// <param name="material">Of the rock.</param>
    public Model Build(int columns, int rows, Material material)
    {
        const int TopRows = 7;
        int total = rows + TopRows;
        var places = new Vector3[columns + 1, total + 1];
        Parallel.For(0, columns + 1, i =>
        {
            for (int j = 0; j <= total; j++)
            {
                places[i, j] = At((float)i / columns, j <= rows ? (float)j / rows : 1, j <= rows ? 0 : (j - rows) / (float)TopRows);
            }
        });
        return new ModelBuilder().Add(Shapes.Grid(columns, total, (u, v) => places[(int)MathF.Round(u * columns), (int)MathF.Round(v * total)]), material, 0.9f).Build();
    }

    /// <summary>A point of the wall.</summary>
    /// <param name="along">Share of its length.</param>
    /// <param name="up">Share of its height.</param>
    /// <param name="back">Share of the plateau behind its top.</param>
    public Vector3 At(float along, float up, float back = 0)
    {
        (Vector2 at, Vector2 outward) = Ground(along);
        float height = Height(along), y = up * height;
        var p = new Vector3(at.X, y, at.Y);

        // Hard beds stand out and soft ones recede between them.
        float wander = 0.35f * Noise.Fbm(new Vector3(at.X, 0, at.Y) / (1.3f * height), 2, Seed), level = (up * Terraces) + wander, step = MathF.Floor(level), t = level - step;
        float terrace = Terraces > 0 ? (step + Noise.SmoothStep(0.62f, 1, t)) / Terraces : up;
        float setback = Batter * height * float.Lerp(up, terrace, 0.8f);
        float buttress = Relief * Noise.Fbm(new Vector3(at.X / 9, y / 40, at.Y / 9), 4, Seed + 3);
        float cleft = Relief * 0.9f * MathF.Pow(1 - MathF.Min(1, 2.6f * MathF.Abs(Noise.Perlin(new Vector3(at.X / 7, y / 55, at.Y / 7), Seed + 7))), 3);
        float rough = 0.42f * Relief * Noise.Fbm(p / 2.6f, 3, Seed + 11);
        float retreat = setback + cleft - buttress - rough + (back * back * Plateau);
        float top = back > 0 ? 0.06f * height * Noise.Fbm(new Vector3(at.X, 0, at.Y) / 8 + new Vector3(back * 2), 3, Seed + 13) * MathF.Min(1, back * 3) : 0;
        return new Vector3(at.X - (outward.X * retreat), Foot + y + top + (0.25f * rough), at.Y - (outward.Y * retreat));
    }

    /// <summary>A point of the line at a share of its length, and the unit direction the wall faces there.</summary>
    public (Vector2 At, Vector2 Outward) Ground(float along)
    {
        float t = Math.Clamp(along, 0, 1) * (Line.Count - 1);
        int i = Math.Min((int)t, Line.Count - 2);
        Vector2 before = Line[Math.Max(i - 1, 0)], a = Line[i], b = Line[i + 1], after = Line[Math.Min(i + 2, Line.Count - 1)];
        Vector2 at = CatmullRom(before, a, b, after, t - i), ahead = Vector2.Normalize(Vector2.Lerp(b - before, after - a, t - i));
        return (at, new Vector2(-ahead.Y, ahead.X));
    }

    private static Vector2 CatmullRom(Vector2 a, Vector2 b, Vector2 c, Vector2 d, float t) =>
        b + (0.5f * t * (c - a + (t * ((2 * a) - (5 * b) + (4 * c) - d + (t * ((3 * (b - c)) + d - a))))));
}
