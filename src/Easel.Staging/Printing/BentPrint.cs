using System.Numerics;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Meshes;
using Easel.Typography;

namespace Easel.Staging.Printing;

/// <summary>Wraps flat shapes around the upright cylinder of a curved print area.</summary>
internal static class BentPrint
{
    /// <summary>Greatest distance of a flat facet from the true cylinder, share of the radius.</summary>
    private const float Flatness = 0.0006f;

    /// <summary>A solid of even thickness on the cylinder.</summary>
    /// <param name="polygon">Arc lengths from the middle of the area along x, heights along y; metres.</param>
    /// <param name="area">The curved area.</param>
    /// <param name="back">Inner surface, metres from the cylinder.</param>
    /// <param name="front">Outer surface.</param>
    public static Mesh Build(OutlinePolygon polygon, TaggedSurface area, float back, float front)
    {
        // A chord of angle a leaves its circle by r a² / 8.
        float strip = area.CurvatureRadius * MathF.Sqrt(8 * Flatness);
        var wrap = new Wrap(area);
        var mesh = new PolyMesh();
        var welded = new Dictionary<Vector2, int>();
        int Vertex(Vector2 p) => welded.TryGetValue(p, out int i) ? i : welded[p] = AddPair(p);
        int AddPair(Vector2 p)
        {
            int i = mesh.AddVertex(wrap.At(p, front));
            mesh.AddVertex(wrap.At(p, back));
            return i;
        }

        // Front: triangles, cut along upright lines close enough together to follow the curve.
        List<Vector2> points = [.. polygon.Outer, .. polygon.Holes.SelectMany(h => h)];
        List<int> triangles = Triangulation.EarClip(polygon.Outer, [.. polygon.Holes]);
        for (int t = 0; t < triangles.Count; t += 3)
        {
            foreach (List<Vector2> piece in Slice([points[triangles[t]], points[triangles[t + 1]], points[triangles[t + 2]]], strip))
            {
                mesh.AddFace([.. piece.Select(Vertex)]);
            }
        }

        // Sides: every contour, cut along the same lines.
        foreach (IReadOnlyList<Vector2> contour in (IEnumerable<IReadOnlyList<Vector2>>)[polygon.Outer, .. polygon.Holes])
        {
            List<Vector2> ring = [.. Enumerable.Range(0, contour.Count)
                .SelectMany(i => Cut(contour[i], contour[(i + 1) % contour.Count], strip))];
            for (int i = 0; i < ring.Count; i++)
            {
                int a = Vertex(ring[i]), b = Vertex(ring[(i + 1) % ring.Count]);
                mesh.AddFace(a, a + 1, b + 1, b);
            }
        }

        return mesh.ToMesh(0.52f);
    }

    /// <summary>A convex polygon cut at all multiples of <paramref name="strip"/>.</summary>
    private static IEnumerable<List<Vector2>> Slice(List<Vector2> polygon, float strip)
    {
        int first = (int)MathF.Floor(polygon.Min(p => p.X) / strip), last = (int)MathF.Floor(polygon.Max(p => p.X) / strip);
        List<Vector2> rest = polygon;
        for (int k = first + 1; k <= last && rest.Count >= 3; k++)
        {
            float x = k * strip;
            List<Vector2> left = Clip(rest, x, keepLeft: true);
            if (left.Count >= 3)
            {
                yield return left;
            }

            rest = Clip(rest, x, keepLeft: false);
        }

        if (rest.Count >= 3)
        {
            yield return rest;
        }
    }

    /// <summary>Sutherland–Hodgman clipping by an upright line.</summary>
    private static List<Vector2> Clip(List<Vector2> polygon, float x, bool keepLeft)
    {
        var result = new List<Vector2>(polygon.Count + 2);
        for (int i = 0; i < polygon.Count; i++)
        {
            Vector2 a = polygon[i], b = polygon[(i + 1) % polygon.Count];
            bool aIn = keepLeft ? a.X <= x : a.X >= x, bIn = keepLeft ? b.X <= x : b.X >= x;
            if (aIn)
            {
                result.Add(a);
            }

            if (aIn != bIn && a.X != x && b.X != x)
            {
                result.Add(Crossing(a, b, x));
            }
        }

        return result;
    }

    /// <summary>The points of an edge without its end: its start and the crossings in order.</summary>
    private static IEnumerable<Vector2> Cut(Vector2 a, Vector2 b, float strip)
    {
        yield return a;
        int from = (int)MathF.Floor(MathF.Min(a.X, b.X) / strip), to = (int)MathF.Floor(MathF.Max(a.X, b.X) / strip);
        for (int i = from + 1; i <= to; i++)
        {
            float x = (a.X < b.X ? i : to + from + 1 - i) * strip;
            if (x != a.X && x != b.X)
            {
                yield return Crossing(a, b, x);
            }
        }
    }

    /// <summary>Computed from the left end whichever way the edge runs, so that neighbours get the same point.</summary>
    private static Vector2 Crossing(Vector2 a, Vector2 b, float x)
    {
        (Vector2 l, Vector2 r) = a.X < b.X ? (a, b) : (b, a);
        return new Vector2(x, l.Y + ((r.Y - l.Y) * (x - l.X) / (r.X - l.X)));
    }

    /// <summary>The map from the flat page to the cylinder.</summary>
    private readonly struct Wrap
    {
        private readonly Vector3 _axis;
        private readonly Vector3 _u;
        private readonly Vector3 _v;
        private readonly Vector3 _n;
        private readonly float _radius;

        public Wrap(TaggedSurface area)
        {
            _u = Vector3.Normalize(area.U);
            _v = Vector3.Normalize(area.V);
            _n = area.Normal;
            _radius = area.CurvatureRadius;
            _axis = area.Center - (_n * _radius);
        }

        public Vector3 At(Vector2 p, float height)
        {
            (float s, float c) = MathF.SinCos(p.X / _radius);
            return _axis + (((_n * c) + (_u * s)) * (_radius + height)) + (_v * p.Y);
        }
    }
}
