using System.Numerics;

namespace Easel.Scenes.Kit;

/// <content>Plates cut from outlines.</content>
public static partial class Shapes
{
    /// <summary>A plate: an outline in the XY plane given depth along Z, centred on z = 0, with quarter-circle bevels on both faces.</summary>
    /// <param name="outline">Seen from the front (+Z), either way round, without repeating the first point.</param>
    /// <param name="depth">Metres.</param>
    /// <param name="bevel">Radius of the front and back edges; reduced where the outline is too fine for it.</param>
    /// <param name="segments">Segments across the bevel.</param>
    /// <param name="holes">Rings cut through the plate; their edges are bevelled too.</param>
    public static PolyMesh Extrude(
        IReadOnlyList<Vector2> outline, float depth, float bevel = 0, int segments = 2, IReadOnlyList<IReadOnlyList<Vector2>>? holes = null)
    {
        List<Vector2[]> rings = [Oriented(outline, counterClockwise: true)];
        rings.AddRange((holes ?? []).Select(h => Oriented(h, counterClockwise: false)));
        List<Vector2[]> inward = [.. rings.Select(Mitres)];
        float r = MathF.Min(MathF.Max(0, bevel), depth * 0.5f);
        for (int k = 0; k < rings.Count; k++)
        {
            r = MathF.Min(r, 0.98f * Room(rings[k], inward[k]));
        }

        // Levels from back to front: inset and z.
        List<(float Inset, float Z)> levels = [];
        int steps = r > 1e-7f ? Math.Max(1, segments) : 0;
        for (int i = 0; i <= steps; i++)
        {
            (float s, float c) = steps == 0 ? (0, 1) : MathF.SinCos(MathF.PI / 2 * (1 - ((float)i / steps)));
            levels.Add((r * (1 - c), (-depth / 2) + (steps == 0 ? 0 : r * (1 - s))));
        }

        levels.AddRange([.. levels.AsEnumerable().Reverse().Select(l => (l.Inset, -l.Z))]);
        var mesh = new PolyMesh();
        int perLevel = rings.Sum(ring => ring.Length);
        foreach ((float inset, float z) in levels)
        {
            for (int k = 0; k < rings.Count; k++)
            {
                for (int i = 0; i < rings[k].Length; i++)
                {
                    mesh.AddVertex(new Vector3(rings[k][i] + (inward[k][i] * inset), z));
                }
            }
        }

        int offset = 0;
        foreach (Vector2[] ring in rings)
        {
            int[,] at = new int[levels.Count, ring.Length];
            for (int i = 0; i < levels.Count; i++)
            {
                for (int j = 0; j < ring.Length; j++)
                {
                    at[i, j] = (i * perLevel) + offset + j;
                }
            }

            AddGridFaces(mesh, at, wrap: true);
            offset += ring.Length;
        }

        Cap(mesh, rings, inward, r, perLevel * (levels.Count - 1));
        return mesh;
    }

    /// <summary>A slab lying on y = 0: an outline seen from above, x to the right and y away from the viewer (−Z), given height.</summary>
    /// <inheritdoc cref="Extrude"/>
    public static PolyMesh Slab(
        IReadOnlyList<Vector2> outline, float height, float bevel = 0, int segments = 2, IReadOnlyList<IReadOnlyList<Vector2>>? holes = null)
    {
        PolyMesh mesh = Extrude(outline, height, bevel, segments, holes);
        for (int i = 0; i < mesh.Positions.Count; i++)
        {
            Vector3 p = mesh.Positions[i];
            mesh.Positions[i] = new Vector3(p.X, p.Z + (height / 2), -p.Y);
        }

        return mesh;
    }

    /// <summary>Closes front and back, inset by the bevel; the back's ring is the first level, the front's starts at <paramref name="front"/>.</summary>
    private static void Cap(PolyMesh mesh, List<Vector2[]> rings, List<Vector2[]> inward, float inset, int front)
    {
        if (rings.Count == 1)
        {
            int n = rings[0].Length;
            mesh.AddFace([.. Enumerable.Range(front, n)]);
            mesh.AddFace([.. Enumerable.Range(0, n).Reverse()]);
            return;
        }

        List<Vector2[]> insets = [.. rings.Select((ring, k) => ring.Select((p, i) => p + (inward[k][i] * inset)).ToArray())];
        List<int> triangles = Triangulation.EarClip(insets[0], insets[1..]);
        for (int t = 0; t < triangles.Count; t += 3)
        {
            (int a, int b, int c) = (triangles[t], triangles[t + 1], triangles[t + 2]);
            mesh.AddFace(front + a, front + b, front + c);
            mesh.AddFace(a, c, b);
        }
    }

    private static Vector2[] Oriented(IReadOnlyList<Vector2> ring, bool counterClockwise)
    {
        List<Vector2> result = [];
        foreach (Vector2 p in ring)
        {
            if (result.Count == 0 || Vector2.DistanceSquared(result[^1], p) > 1e-12f)
            {
                result.Add(p);
            }
        }

        if (result.Count > 1 && Vector2.DistanceSquared(result[0], result[^1]) <= 1e-12f)
        {
            result.RemoveAt(result.Count - 1);
        }

        if (Triangulation.Area(result) > 0 != counterClockwise)
        {
            result.Reverse();
        }

        return [.. result];
    }

    /// <summary>Per corner, the movement that insets both sides by one metre; at most two metres long, for needle corners.</summary>
    private static Vector2[] Mitres(Vector2[] ring)
    {
        var result = new Vector2[ring.Length];
        for (int i = 0; i < ring.Length; i++)
        {
            Vector2 a = Left(ring[(i + ring.Length - 1) % ring.Length], ring[i]), b = Left(ring[i], ring[(i + 1) % ring.Length]);
            Vector2 m = (a + b) / MathF.Max(0.25f, 1 + Vector2.Dot(a, b));
            float length = m.Length();
            result[i] = length > 2 ? m * (2 / length) : m;
        }

        return result;

        static Vector2 Left(Vector2 from, Vector2 to)
        {
            Vector2 d = Vector2.Normalize(to - from);
            return new Vector2(-d.Y, d.X);
        }
    }

    /// <summary>The largest inset at which no side of the ring has shrunk to nothing.</summary>
    private static float Room(Vector2[] ring, Vector2[] inward)
    {
        float room = float.PositiveInfinity;
        for (int i = 0; i < ring.Length; i++)
        {
            int j = (i + 1) % ring.Length;
            Vector2 side = ring[j] - ring[i];
            float shrink = -Vector2.Dot(inward[j] - inward[i], Vector2.Normalize(side));
            room = shrink > 1e-6f ? MathF.Min(room, side.Length() / shrink) : room;
        }

        return room;
    }
}
