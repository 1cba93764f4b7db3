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
        List<List<int>> waiting = [.. inner.OrderByDescending(h => h.Max(i => points[i].X))];
        for (int k = 0; k < waiting.Count; k++)
        {
            Bridge(points, ring, waiting[k], waiting.Skip(k));
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
    private static void Bridge(List<Vector2> points, List<int> ring, List<int> hole, IEnumerable<List<int>> obstacles)
    {
        int h = 0;
        for (int i = 1; i < hole.Count; i++)
        {
            h = points[hole[i]].X > points[hole[h]].X ? i : h;
        }

        Vector2 m = points[hole[h]];
        int target = VisibleCorner(points, ring, obstacles, m);
        var joined = new List<int>(hole.Count + 2);
        for (int i = 0; i <= hole.Count; i++)
        {
            joined.Add(hole[(h + i) % hole.Count]);
        }

        joined.Add(ring[target]);
        ring.InsertRange(target + 1, joined);
    }

    /// <summary>The nearest ring corner that opens towards m and is seen from it over the ring and all holes not yet joined.</summary>
    private static int VisibleCorner(List<Vector2> points, List<int> ring, IEnumerable<List<int>> obstacles, Vector2 m)
    {
        int[] order = [.. Enumerable.Range(0, ring.Count).OrderBy(i => Vector2.DistanceSquared(points[ring[i]], m))];
        foreach (int i in order)
        {
            if (OpensTowards(points, ring, i, m) && !Blocked(points, ring, m, points[ring[i]])
                && !obstacles.Any(o => Blocked(points, o, m, points[ring[i]])))
            {
                return i;
            }
        }

        return order[0];
    }

    /// <summary>Whether a side of the ring crosses or touches the open segment from m to v.</summary>
    private static bool Blocked(List<Vector2> points, List<int> ring, Vector2 m, Vector2 v)
    {
        for (int i = 0, j = ring.Count - 1; i < ring.Count; j = i++)
        {
            Vector2 a = points[ring[j]], b = points[ring[i]];
            double sideA = Cross(m, v, a), sideB = Cross(m, v, b);
            bool apart = (sideA > 0 && sideB > 0) || (sideA < 0 && sideB < 0);
            if (apart || a == m || b == m || a == v || b == v)
            {
                if (!apart && sideB == 0 && b != m && b != v && Vector2.Dot(b - m, b - v) < 0)
                {
                    return true;
                }

                continue;
            }

            double sideM = Cross(a, b, m), sideV = Cross(a, b, v);
            if ((sideM <= 0 && sideV >= 0) || (sideM >= 0 && sideV <= 0))
            {
                return true;
            }
        }

        return false;
    }

    private static bool OpensTowards(List<Vector2> points, List<int> ring, int i, Vector2 m)
    {
        Vector2 a = points[ring[(i + ring.Count - 1) % ring.Count]], b = points[ring[i]], c = points[ring[(i + 1) % ring.Count]];
        bool leftOfBoth = Cross(a, b, m) > 0 && Cross(b, c, m) > 0, leftOfOne = Cross(a, b, m) > 0 || Cross(b, c, m) > 0;
        return Cross(a, b, c) < 0 ? leftOfOne : leftOfBoth;
    }

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
