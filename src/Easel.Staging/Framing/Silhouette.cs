using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.CompilerServices;
using Easel.Scenes;

namespace Easel.Staging.Framing;

/// <summary>
/// The outermost vertices of a model in many directions: a few points whose projection is as wide and high as the model's, much tighter than
/// the corners of its box.
/// </summary>
internal static class Silhouette
{
    private const int Directions = 96;

    private static readonly Vector3[] Fibonacci = SpreadDirections();

    // Shared models are asked for many times; entries live as long as their model.
    private static readonly ConditionalWeakTable<Model, Vector3[]> Cache = [];

    /// <summary>World positions of the outermost vertices of a placed model.</summary>
    public static ImmutableArray<Vector3> Of(Placement placement) =>
        [.. Cache.GetValue(placement.Model, Extremes).Select(p => Vector3.Transform(p, placement.Transform))];

    private static Vector3[] Extremes(Model model)
    {
        var best = new float[Directions];
        var points = new Vector3[Directions];
        Array.Fill(best, float.NegativeInfinity);
        foreach (Part part in model.Parts)
        {
            // Every eighth vertex of a dense mesh is dense enough.
            int step = part.Mesh.Positions.Length > 4000 ? 8 : 1;
            for (int v = 0; v < part.Mesh.Positions.Length; v += step)
            {
                Vector3 p = part.Mesh.Positions[v];
                for (int d = 0; d < Directions; d++)
                {
                    float along = Vector3.Dot(p, Fibonacci[d]);
                    if (along > best[d])
                    {
                        (best[d], points[d]) = (along, p);
                    }
                }
            }
        }

        return [.. points.Distinct()];
    }

    private static Vector3[] SpreadDirections()
    {
        var directions = new Vector3[Directions];
        float golden = MathF.PI * (3 - MathF.Sqrt(5));
        for (int i = 0; i < Directions; i++)
        {
            float y = 1 - (2 * (i + 0.5f) / Directions), r = MathF.Sqrt(1 - (y * y));
            (float sin, float cos) = MathF.SinCos(golden * i);
            directions[i] = new Vector3(r * cos, y, r * sin);
        }

        return directions;
    }
}
