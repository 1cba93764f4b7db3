using System.Numerics;

namespace Easel.Styles.Crafted;

/// <summary>Delaunay triangles between points: each new point opens the triangles whose circles it lies in (Bowyer and Watson 1981).</summary>
internal static class Triangulation
{
    /// <summary>Triangulates points within a rectangle from the origin.</summary>
    /// <returns>Three indices a triangle.</returns>
    public static List<(int A, int B, int C)> Of(List<Vector2> points, float width, float height)
    {
        // A triangle around everything, taken away in the end.
        int count = points.Count;
        float reach = 20 * (width + height);
        List<Vector2> all = [.. points, new(-reach, -reach), new(reach, -reach), new(0, reach)];
        var triangles = new List<Circle> { CircleOf(all, count, count + 1, count + 2) };
        var edges = new List<(int A, int B)>();
        var order = Enumerable.Range(0, count).OrderBy(i => all[i].X).ThenBy(i => all[i].Y).ToArray();
        var done = new List<Circle>();
        foreach (int p in order)
        {
            // Points come from left to right: circles that end before them are finished.
            edges.Clear();
            int kept = 0;
            for (int t = 0; t < triangles.Count; t++)
            {
                Circle c = triangles[t];
                double dx = all[p].X - c.X, dy = all[p].Y - c.Y;
                if (dx > 0 && dx * dx > c.R2)
                {
                    done.Add(c);
                }
                else if ((dx * dx) + (dy * dy) < c.R2)
                {
                    edges.Add((c.A, c.B));
                    edges.Add((c.B, c.C));
                    edges.Add((c.C, c.A));
                }
                else
                {
                    triangles[kept++] = c;
                }
            }

            triangles.RemoveRange(kept, triangles.Count - kept);
            for (int e = 0; e < edges.Count; e++)
            {
                (int a, int b) = edges[e];
                if (!edges.Contains((b, a)))
                {
                    triangles.Add(CircleOf(all, a, b, p));
                }
            }
        }

        done.AddRange(triangles);
        return [.. done.Where(t => t.A < count && t.B < count && t.C < count).Select(t => (t.A, t.B, t.C))];
    }

    private static Circle CircleOf(List<Vector2> points, int a, int b, int c)
    {
        double ax = points[a].X, ay = points[a].Y, bx = points[b].X - ax, by = points[b].Y - ay, cx = points[c].X - ax, cy = points[c].Y - ay;
        double d = 2 * ((bx * cy) - (by * cx));
        d = Math.Abs(d) < 1e-9 ? 1e-9 : d;
        double b2 = (bx * bx) + (by * by), c2 = (cx * cx) + (cy * cy), x = ((cy * b2) - (by * c2)) / d, y = ((bx * c2) - (cx * b2)) / d;
        return new Circle(a, b, c, ax + x, ay + y, (x * x) + (y * y));
    }

    private readonly record struct Circle(int A, int B, int C, double X, double Y, double R2);
}
