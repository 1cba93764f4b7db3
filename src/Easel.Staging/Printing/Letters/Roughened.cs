using System.Collections.Immutable;
using System.Numerics;
using Easel.Scenes.Randomness;
using Easel.Typography;

namespace Easel.Staging.Printing.Letters;

/// <summary>Makes borders as uneven as a hand, a brush or a stick does.</summary>
internal static class Roughened
{
    /// <summary>Most points of a border.</summary>
    private const int MostPoints = 900;

    /// <summary>The area with a border that strays.</summary>
    /// <param name="polygon">The area.</param>
    /// <param name="amount">How far it strays at most, metres.</param>
    /// <param name="seed">Variation.</param>
    public static OutlinePolygon Edge(OutlinePolygon polygon, float amount, uint seed) =>
        new(Ring(polygon.Outer, amount, seed), [.. polygon.Holes.Select(h => Ring(h, amount, seed))]);

    private static ImmutableArray<Vector2> Ring(ImmutableArray<Vector2> ring, float amount, uint seed)
    {
        float length = 0;
        for (int i = 0; i < ring.Length; i++)
        {
            length += Vector2.Distance(ring[i], ring[(i + 1) % ring.Length]);
        }

        float step = MathF.Max(1.6f * amount, length / MostPoints);
        var points = ImmutableArray.CreateBuilder<Vector2>();
        for (int i = 0; i < ring.Length; i++)
        {
            Vector2 a = ring[i], b = ring[(i + 1) % ring.Length];
            int pieces = Math.Max(1, (int)(Vector2.Distance(a, b) / step));
            for (int k = 0; k < pieces; k++)
            {
                Vector2 p = Vector2.Lerp(a, b, (float)k / pieces);
                var at = new Vector3(p / (3.2f * amount), 0);
                points.Add(p + (amount * 0.8f * new Vector2(Noise.Perlin(at, seed), Noise.Perlin(at, seed + 1))));
            }
        }

        return points.ToImmutable();
    }
}
