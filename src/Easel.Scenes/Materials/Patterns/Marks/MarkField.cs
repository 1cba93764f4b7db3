using System.Numerics;
using Easel.Scenes.Meshes;
using Easel.Scenes.Randomness;

namespace Easel.Scenes.Materials.Patterns.Marks;

/// <summary>
/// Marks scattered over the surface of a thing by darts (Cook 1986): none overlaps another, large ones first, smaller ones between them.
/// Each lies flat on its own tangent plane, so that nothing smears on curved surfaces. In the model's frame.
/// </summary>
public sealed class MarkField
{
    private const int MostMarks = 6000, MostDarts = 60_000;

    /// <summary>Marks turn at most this far from upright, radians.</summary>
    private const float UprightTurn = 0.3f;

    private readonly PointGrid<Mark> _marks;

    private MarkField(PointGrid<Mark> marks) => _marks = marks;

    /// <summary>Scatters marks.</summary>
    /// <param name="meshes">The surface, in one frame.</param>
    /// <param name="radii">Radii, metres, falling; one round of darts for each.</param>
    /// <param name="gap">Distance kept between marks, in radii of the smaller one.</param>
    /// <param name="upright">True to keep marks nearly upright, false to turn them any way.</param>
    /// <param name="seed">Same seed, same marks.</param>
    public static MarkField Scatter(IReadOnlyList<Mesh> meshes, IReadOnlyList<float> radii, float gap, bool upright, uint seed)
    {
        var random = new RandomStream(seed);
        (List<(int Mesh, int Triangle)> triangles, List<float> sums) = Measure(meshes);
        float area = sums.Count > 0 ? sums[^1] : 0;
        var marks = new PointGrid<Mark>(2 * radii[0]);
        int count = 0;
        foreach (float radius in radii)
        {
            float room = radius * (1 + gap);
            int darts = (int)Math.Min(MostDarts, 9 * area / (room * room));
            for (int dart = 0; dart < darts && count < MostMarks; dart++)
            {
                int at = sums.BinarySearch(random.Next() * area);
                (int m, int t) = triangles[Math.Clamp(at < 0 ? ~at : at, 0, triangles.Count - 1)];
                (Vector3 point, Vector3 normal) = Point(meshes[m], t, random.Next(), random.Next());
                float turn = (random.Next() - 0.5f) * (upright ? 2 * UprightTurn : MathF.Tau);
                uint own = random.NextUInt();
                if (IsFree(marks, point, normal, radius, gap))
                {
                    marks.Add(point, radius * (1 + gap) + radii[0], new Mark(normal, Turned(normal, turn), radius, own));
                    count++;
                }
            }
        }

        return new MarkField(marks);
    }

    /// <summary>The mark at a point.</summary>
    /// <param name="point">The surface point.</param>
    /// <param name="mark">The mark.</param>
    /// <param name="at">Place in it: to its right and up, in its radii.</param>
    /// <returns>False where there is none.</returns>
    internal bool Find(in SurfacePoint point, out Mark mark, out Vector2 at)
    {
        if (_marks.Near(point.Rest) is { } near)
        {
            foreach ((Vector3 center, Mark candidate) in near)
            {
                Vector3 d = point.Rest - center;
                float distance = d.Length();
                if (distance < candidate.Radius && Vector3.Dot(point.RestNormal, candidate.Normal) > 0.1f)
                {
                    // Along the surface, not along its shadow on the tangent plane.
                    var flat = new Vector2(Vector3.Dot(d, candidate.Right), Vector3.Dot(d, Vector3.Cross(candidate.Normal, candidate.Right)));
                    float length = flat.Length();
                    (mark, at) = (candidate, length > 1e-6f ? flat * (distance / (length * candidate.Radius)) : Vector2.Zero);
                    return true;
                }
            }
        }

        (mark, at) = (default, default);
        return false;
    }

    private static bool IsFree(PointGrid<Mark> marks, Vector3 point, Vector3 normal, float radius, float gap)
    {
        if (marks.Near(point) is { } near)
        {
            foreach ((Vector3 center, Mark other) in near)
            {
                float least = radius + other.Radius + (gap * MathF.Min(radius, other.Radius));

                // The two sides of a thin wall do not see each other.
                if (Vector3.DistanceSquared(center, point) < least * least && Vector3.Dot(normal, other.Normal) > -0.3f)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static Vector3 Turned(Vector3 normal, float angle)
    {
        Vector3 up = MathF.Abs(normal.Y) < 0.95f ? Vector3.UnitY : -Vector3.UnitZ;
        Vector3 right = Vector3.Normalize(Vector3.Cross(up, normal));
        (float sin, float cos) = MathF.SinCos(angle);
        return (right * cos) + (Vector3.Cross(normal, right) * sin);
    }

    private static (List<(int Mesh, int Triangle)> Triangles, List<float> Sums) Measure(IReadOnlyList<Mesh> meshes)
    {
        var triangles = new List<(int, int)>();
        var sums = new List<float>();
        double sum = 0;
        for (int m = 0; m < meshes.Count; m++)
        {
            Mesh mesh = meshes[m];
            for (int t = 0; t < mesh.Indices.Length; t += 3)
            {
                Vector3 a = mesh.Positions[mesh.Indices[t]];
                sum += 0.5 * Vector3.Cross(mesh.Positions[mesh.Indices[t + 1]] - a, mesh.Positions[mesh.Indices[t + 2]] - a).Length();
                triangles.Add((m, t));
                sums.Add((float)sum);
            }
        }

        return (triangles, sums);
    }

    private static (Vector3 Point, Vector3 Normal) Point(Mesh mesh, int t, float u, float v)
    {
        float root = MathF.Sqrt(u), wa = 1 - root, wb = root * (1 - v), wc = root * v;
        int a = mesh.Indices[t], b = mesh.Indices[t + 1], c = mesh.Indices[t + 2];
        Vector3 normal = (wa * mesh.Normals[a]) + (wb * mesh.Normals[b]) + (wc * mesh.Normals[c]);
        return ((wa * mesh.Positions[a]) + (wb * mesh.Positions[b]) + (wc * mesh.Positions[c]),
            normal.LengthSquared() > 1e-12f ? Vector3.Normalize(normal) : Vector3.UnitY);
    }
}
