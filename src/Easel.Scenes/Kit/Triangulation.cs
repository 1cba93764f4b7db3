using System.Numerics;

namespace Easel.Scenes.Kit;

/// <summary>Cuts flat polygons into triangles.</summary>
public static class Triangulation
{
    /// <summary>
    /// Ear clipping of a polygon with holes: each hole is first joined to the outer ring by a bridge of no width (Eberly, "Triangulation
    /// by Ear Clipping"). Rings may run either way round. Rings that cross themselves give a best effort, never an endless loop.
    /// </summary>
    /// <param name="outer">Outer ring, without repeating the first point.</param>
    /// <param name="holes">Rings inside the outer one.</param>
    /// <returns>Counter-clockwise triangles: indices into the outer ring followed by the holes in order, three per triangle.</returns>
    public static List<int> EarClip(IReadOnlyList<Vector2> outer, IReadOnlyList<IReadOnlyList<Vector2>> holes)
    {
        List<Vector2> points = [.. outer];
        List<int> ring = Ring(outer, 0, clockwise: false);
        var inner = new List<List<int>>();
        foreach (IReadOnlyList<Vector2> hole in holes)
        {
            inner.Add(Ring(hole, points.Count, clockwise: true));
            points.AddRange(hole);
        }

        // Holes from right to left, so that a bridge can end on a hole already joined.
        foreach (List<int> hole in inner.OrderByDescending(h => h.Max(i => points[i].X)))
        {
            Bridge(points, ring, hole);
        }

        return Clip(points, ring);
    }

    /// <summary>Signed area of a ring, positive when it runs counter-clockwise.</summary>
    public static double Area(IReadOnlyList<Vector2> ring)
    {
        double sum = 0;
        for (int i = 0, j = ring.Count - 1; i < ring.Count; j = i++)
        {
            sum += ((double)ring[j].X * ring[i].Y) - ((double)ring[i].X * ring[j].Y);
        }

        return sum * 0.5;
    }

    private static List<int> Ring(IReadOnlyList<Vector2> points, int offset, bool clockwise)
    {
        List<int> ring = [.. Enumerable.Range(offset, points.Count)];
        if (Area(points) < 0 != clockwise)
        {
            ring.Reverse();
        }

        return ring;
    }

    /// <summary>Joins a hole to the ring from the hole's rightmost point to a ring vertex it can see.</summary>
    private static void Bridge(List<Vector2> points, List<int> ring, List<int> hole)
    {
        int h = 0;
        for (int i = 1; i < hole.Count; i++)
        {
            h = points[hole[i]].X > points[hole[h]].X ? i : h;
        }

        Vector2 m = points[hole[h]];
        int target = VisibleVertex(points, ring, m);
        var joined = new List<int>(hole.Count + 2);
        for (int i = 0; i <= hole.Count; i++)
        {
            joined.Add(hole[(h + i) % hole.Count]);
        }

        joined.Add(ring[target]);
        ring.InsertRange(target + 1, joined);
    }

    private static int VisibleVertex(List<Vector2> points, List<int> ring, Vector2 m)
    {
        // The nearest edge to the right of m gives a first candidate: its end farther to the right.
        double best = double.PositiveInfinity;
        int candidate = -1;
        for (int i = 0; i < ring.Count; i++)
        {
            Vector2 a = points[ring[i]], b = points[ring[(i + 1) % ring.Count]];
            if (a.Y > m.Y || b.Y < m.Y || a.Y == b.Y)
            {
                continue;
            }

            double x = a.X + ((double)(m.Y - a.Y) / (b.Y - a.Y) * (b.X - a.X));
            if (x >= m.X - 1e-7 && x < best)
            {
                best = x;
                candidate = a.X > b.X ? i : (i + 1) % ring.Count;
            }
        }

        if (candidate < 0)
        {
            return 0;
        }

        // A reflex vertex inside the triangle (m, hit, candidate) would block the view: take the one at the smallest angle instead.
        Vector2 p = points[ring[candidate]];
        var hit = new Vector2((float)best, m.Y);
        double smallest = double.PositiveInfinity;
        int result = candidate;
        for (int i = 0; i < ring.Count; i++)
        {
            Vector2 q = points[ring[i]];
            if (i == candidate || q == p || q.X < m.X || !(m.Y < p.Y ? Inside(m, hit, p, q) : Inside(m, p, hit, q)))
            {
                continue;
            }

            double angle = Math.Abs(q.Y - m.Y) / Math.Max(1e-12, q.X - m.X);
            bool nearer = angle < smallest || (angle == smallest && q.X < points[ring[result]].X);
            if (nearer && Reflex(points, ring, i))
            {
                smallest = angle;
                result = i;
            }
        }

        return result;
    }

    private static bool Reflex(List<Vector2> points, List<int> ring, int i) =>
        Cross(points[ring[(i + ring.Count - 1) % ring.Count]], points[ring[i]], points[ring[(i + 1) % ring.Count]]) < 0;

    private static List<int> Clip(List<Vector2> points, List<int> ring)
    {
        int n = ring.Count;
        int[] previous = new int[n], next = new int[n];
        for (int i = 0; i < n; i++)
        {
            previous[i] = (i + n - 1) % n;
            next[i] = (i + 1) % n;
        }

        var triangles = new List<int>(Math.Max(0, (n - 2) * 3));
        int current = 0, left = n, misses = 0;
        while (left > 3)
        {
            int a = previous[current], c = next[current];
            double corner = Cross(points[ring[a]], points[ring[current]], points[ring[c]]);

            // After a whole round without an ear (touching or crossing edges) any corner is taken, flattest possible harm first.
            bool force = misses > left;
            if (force || (corner > 0 && IsEar(points, ring, next, a, current, c)))
            {
                if (corner != 0)
                {
                    triangles.AddRange([ring[a], ring[current], ring[c]]);
                }

                next[a] = c;
                previous[c] = a;
                left--;
                misses = 0;
                current = next[c];
            }
            else
            {
                // A corner without area is removed at once: it can never become an ear.
                if (corner == 0 && IsSpike(points[ring[a]], points[ring[current]], points[ring[c]]))
                {
                    triangles.AddRange([ring[a], ring[current], ring[c]]);
                    next[a] = c;
                    previous[c] = a;
                    left--;
                    misses = 0;
                }
                else
                {
                    misses++;
                }

                current = c;
            }
        }

        if (left == 3)
        {
            triangles.AddRange([ring[previous[current]], ring[current], ring[next[current]]]);
        }

        return triangles;
    }

    /// <summary>A straight or folded corner.</summary>
    private static bool IsSpike(Vector2 a, Vector2 b, Vector2 c) => a != b && b != c && Vector2.Dot(b - a, c - b) < 0;

    private static bool IsEar(List<Vector2> points, List<int> ring, int[] next, int a, int b, int c)
    {
        Vector2 pa = points[ring[a]], pb = points[ring[b]], pc = points[ring[c]];
        Vector2 low = Vector2.Min(pa, Vector2.Min(pb, pc)), high = Vector2.Max(pa, Vector2.Max(pb, pc));
        for (int i = next[c]; i != a; i = next[i])
        {
            Vector2 p = points[ring[i]];
            if (p.X >= low.X && p.X <= high.X && p.Y >= low.Y && p.Y <= high.Y && p != pa && p != pb && p != pc && Inside(pa, pb, pc, p))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether p lies in the counter-clockwise triangle or on its border.</summary>
    private static bool Inside(Vector2 a, Vector2 b, Vector2 c, Vector2 p) => Cross(a, b, p) >= 0 && Cross(b, c, p) >= 0 && Cross(c, a, p) >= 0;

    private static double Cross(Vector2 a, Vector2 b, Vector2 c) =>
        (((double)b.X - a.X) * ((double)c.Y - a.Y)) - (((double)b.Y - a.Y) * ((double)c.X - a.X));
}
