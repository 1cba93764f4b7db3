using System.Numerics;
using Easel.Styles.Motifs;

namespace Easel.Styles.Cel;

/// <summary>
/// Heaped clouds as background painters build them: rows of round puffs on level feet, large ones low and near, each puff lit from one side, in three tones with
/// edges that are firm towards the light and soft away from it.
/// </summary>
internal sealed class CumulusField
{
    /// <summary>Least number of puffs of a cloud, and further ones by its size.</summary>
    private const int FewestPuffs = 15, MorePuffs = 22;

    private readonly List<Cloud> _clouds = [];
    private readonly Vector3 _light;
    private readonly Vector3 _bright;
    private readonly Vector3 _middle;
    private readonly Vector3 _shade;
    private readonly uint _seed;

    /// <summary>Heaps the clouds of a sky.</summary>
    /// <param name="width">Pixels per row.</param>
    /// <param name="horizon">Row of the horizon.</param>
    /// <param name="tones">Lit, middle and shaded tone, codes.</param>
    /// <param name="light">Way to the light: x to the right, y down, z to the viewer.</param>
    /// <param name="seed">Seed.</param>
    public CumulusField(int width, float horizon, (Vector3 Bright, Vector3 Middle, Vector3 Shade) tones, Vector3 light, uint seed)
    {
        (_bright, _middle, _shade) = tones;
        (_light, _seed) = (Vector3.Normalize(light), seed);

        // Far banks along the horizon first, then the great heaps that stand before them.
        const int far = 5, near = 3;
        for (int k = 0; k < far + near; k++)
        {
            bool isNear = k >= far;
            float chance = Noise2.Cell(k, 1, seed), other = Noise2.Cell(k, 2, seed);
            float size = width * (isNear ? 0.26f + (0.16f * chance) : 0.10f + (0.09f * chance));
            float foot = horizon * (isNear ? 0.62f + (0.24f * other) : 0.84f + (0.1f * other));
            float middle = isNear ? width * (((k - far + 0.2f + (0.6f * chance)) / near * 1.1f) - 0.05f) : width * ((k + (0.8f * other)) / far);
            _clouds.Add(Heap(new Vector2(middle, foot), size, isNear ? 1 : 0.55f, seed + (uint)(97 * k)));
        }
    }

    /// <summary>Codes and opacity at a place.</summary>
    public Vector4 At(float x, float y)
    {
        var result = Vector4.Zero;
        foreach (Cloud cloud in _clouds)
        {
            if (x < cloud.Least.X || x > cloud.Most.X || y < cloud.Least.Y || y > cloud.Most.Y)
            {
                continue;
            }

            Vector4 own = In(cloud, x, y);
            float left = (1 - own.W) * result.W, whole = own.W + left;
            if (whole > 0)
            {
                var color = ((new Vector3(own.X, own.Y, own.Z) * own.W) + (new Vector3(result.X, result.Y, result.Z) * left)) / whole;
                result = new Vector4(color, whole);
            }
        }

        return result;
    }

    private static Cloud Heap(Vector2 foot, float size, float weight, uint seed)
    {
        int count = FewestPuffs + (int)(MorePuffs * weight);
        var puffs = new List<(Vector2 At, float Radius)>();
        float towers = 2 + MathF.Floor(2 * Noise2.Cell(3, 3, seed));
        for (int k = 0; k < count; k++)
        {
            float a = Noise2.Cell(k, 5, seed), b = Noise2.Cell(k, 6, seed), c = Noise2.Cell(k, 7, seed), x = (2 * a) - 1;

            // The outline rises to one or two towers.
            float profile = (1 - (x * x)) * (0.42f + (0.58f * Noise2.Value((x * towers * 0.8f) + 11.3f, 0.5f, seed + 31)));
            float height = profile * b, radius = size * (0.075f + (0.11f * (1 - b) * (1 - (0.6f * MathF.Abs(x)))) + (0.05f * c));
            puffs.Add((new Vector2(foot.X + (size * 0.86f * x), foot.Y - (0.62f * size * height) - (0.35f * radius)), radius));
        }

        // High ones behind, low ones before.
        puffs.Sort((p, q) => p.At.Y != q.At.Y ? p.At.Y.CompareTo(q.At.Y) : p.At.X.CompareTo(q.At.X));
        var reach = new Vector2(0.02f * size);
        return new Cloud([.. puffs], foot, size, weight, puffs.Aggregate(new Vector2(float.MaxValue), (m, p) => Vector2.Min(m, p.At - new Vector2(p.Radius))) - reach,
            puffs.Aggregate(new Vector2(float.MinValue), (m, p) => Vector2.Max(m, p.At + new Vector2(p.Radius))) + reach);
    }

    private Vector4 In(Cloud cloud, float x, float y)
    {
        // Edges are ragged at two sizes.
        float rough = 0.05f * cloud.Size, fine = 0.016f * cloud.Size;
        var p = new Vector2(x, y) + (0.35f * rough * Noise2.Warp(x / rough, y / rough, _seed, 2)) + (0.5f * fine * Noise2.Warp(x / fine, y / fine, _seed + 9, 2));
        float cover = 0, lit = 0;
        foreach ((Vector2 at, float radius) in cloud.Puffs)
        {
            Vector2 d = (p - at) / radius;
            float r2 = d.LengthSquared();
            if (r2 >= 1)
            {
                continue;
            }

            // The nearer puff covers what is behind it, with a soft edge inside the cloud.
            float z = MathF.Sqrt(1 - r2), edge = Tints.Step(0, 0.30f, z);
            float own = (d.X * _light.X) + (d.Y * _light.Y) + (z * _light.Z);
            lit = float.Lerp(lit, own, cover > 0 ? edge : 1);
            cover = MathF.Max(cover, Tints.Step(0, 0.22f, z));
        }

        if (cover <= 0)
        {
            return default;
        }

        // Feet are level, dim and melt into the air.
        float above = (cloud.Foot.Y - y) / cloud.Size, foot = Tints.Step(-0.10f, 0.10f, above), grain = 0.20f * (Noise2.Fractal(x / (3 * fine), y / (3 * fine), _seed + 4, 3) - 0.5f);
        float tone = lit + grain + (0.30f * above) - (0.40f * (1 - foot));
        Vector3 color = Vector3.Lerp(_shade, _middle, Tints.Step(-0.20f, 0.22f, tone));
        color = Vector3.Lerp(color, _bright, Tints.Step(0.30f, 0.52f, tone));
        return new Vector4(color, cover * Tints.Step(-0.14f, 0.03f, above) * (cloud.Weight < 1 ? 0.82f : 1));
    }

    private sealed record Cloud((Vector2 At, float Radius)[] Puffs, Vector2 Foot, float Size, float Weight, Vector2 Least, Vector2 Most);
}
