using System.Numerics;
using Easel.Scenes.Meshes;

namespace Easel.Scenes.Materials;

/// <summary>
/// Where the edges of a thing stick out: paint wears off there first. Found once from the angles between neighbouring triangles, in the
/// model's frame.
/// </summary>
public sealed class EdgeField
{
    /// <summary>Most points that represent the edges of a thing.</summary>
    private const int MostPoints = 60_000;

    private readonly PointGrid<bool> _points;
    private readonly float _reach;

    private EdgeField(PointGrid<bool> points, float reach)
    {
        _points = points;
        _reach = reach;
    }

    /// <summary>Finds the edges of meshes.</summary>
    /// <param name="meshes">In one frame.</param>
    /// <param name="reach">How far from an edge its influence ends, metres, above 0.</param>
    /// <param name="angle">Angle from which two flat faces make an edge, radians.</param>
    /// <param name="roundest">Edges of a larger radius are none, in reaches.</param>
    public static EdgeField Find(IEnumerable<Mesh> meshes, float reach, float angle = 0.3f, float roundest = 2.2f)
    {
        var points = new PointGrid<bool>(2 * reach);
        int count = 0;
        foreach (Mesh mesh in meshes)
        {
            foreach ((Vector3 a, Vector3 b) in Edges(mesh, reach, angle, roundest))
            {
                int steps = Math.Clamp((int)MathF.Ceiling((b - a).Length() / (0.5f * reach)), 1, 400);
                for (int i = 0; i < steps && count < MostPoints; i++)
                {
                    Vector3 at = Vector3.Lerp(a, b, (i + 0.5f) / steps);
                    if (Nearest(points, at) > 0.3f * reach)
                    {
                        points.Add(at, reach, true);
                        count++;
                    }
                }
            }
        }

        return new EdgeField(points, reach);
    }

    /// <summary>1 on an edge, 0 from the reach on.</summary>
    public float Nearness(Vector3 point) => MathF.Max(0, 1 - (Nearest(_points, point) / _reach));

    private static float Nearest(PointGrid<bool> points, Vector3 at)
    {
        float nearest = float.MaxValue;
        if (points.Near(at) is { } near)
        {
            foreach ((Vector3 center, _) in near)
            {
                nearest = MathF.Min(nearest, Vector3.DistanceSquared(center, at));
            }
        }

        return MathF.Sqrt(nearest);
    }

    private static IEnumerable<(Vector3 A, Vector3 B)> Edges(Mesh mesh, float reach, float sharp, float roundest)
    {
        // Vertices that lie together are one, whatever their normals: meshes are split along their creases.
        float grain = 1e-3f * reach;
        var vertices = new Dictionary<(int, int, int), int>();
        int[] ids = new int[mesh.Positions.Length];
        for (int i = 0; i < ids.Length; i++)
        {
            Vector3 p = mesh.Positions[i] / grain;
            var key = ((int)MathF.Round(p.X), (int)MathF.Round(p.Y), (int)MathF.Round(p.Z));
            ids[i] = vertices.TryGetValue(key, out int known) ? known : vertices[key] = i;
        }

        var open = new Dictionary<(int, int), (Vector3 Normal, Vector3 Middle)>();
        for (int t = 0; t < mesh.Indices.Length; t += 3)
        {
            Vector3 a = mesh.Positions[mesh.Indices[t]], b = mesh.Positions[mesh.Indices[t + 1]], c = mesh.Positions[mesh.Indices[t + 2]];
            Vector3 normal = Vector3.Cross(b - a, c - a), middle = (a + b + c) / 3;
            if (normal.LengthSquared() < 1e-24f)
            {
                continue;
            }

            normal = Vector3.Normalize(normal);
            for (int k = 0; k < 3; k++)
            {
                int i = ids[mesh.Indices[t + k]], j = ids[mesh.Indices[t + ((k + 1) % 3)]];
                if (!open.Remove((j, i), out (Vector3 Normal, Vector3 Middle) other))
                {
                    open[(i, j)] = (normal, middle);
                    continue;
                }

                float angle = MathF.Acos(Math.Clamp(Vector3.Dot(normal, other.Normal), -1, 1));
                bool convex = Vector3.Dot(middle - other.Middle, other.Normal) < 0;
                float bend = angle / MathF.Max((middle - other.Middle).Length(), 1e-6f);
                if (convex && (angle > sharp || bend > 1 / (roundest * reach)))
                {
                    yield return (mesh.Positions[i], mesh.Positions[j]);
                }
            }
        }
    }
}
