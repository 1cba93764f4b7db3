using System.Numerics;

namespace Easel.Scenes.Kit;

/// <content>Profiles drawn along paths, and skins over sections.</content>
public static partial class Shapes
{
    /// <summary>Draws a profile along a path, without needless twisting (parallel transport).</summary>
    /// <param name="path">At least two points; repeated neighbours are skipped.</param>
    /// <param name="profile">Counter-clockwise outline seen against the direction of travel: x to the right of <paramref name="up"/>.</param>
    /// <param name="scale">Size of the profile at t in [0, 1] of the path's length, per axis; none for constant.</param>
    /// <param name="closed">Whether the path is a loop.</param>
    /// <param name="caps">Whether an open path's ends are closed.</param>
    /// <param name="twist">Turn of the profile at t, radians.</param>
    /// <param name="up">Where the profile's y axis points at the start, as far as it can; +Y when omitted.</param>
    public static PolyMesh Sweep(
        IReadOnlyList<Vector3> path, IReadOnlyList<Vector2> profile, Func<float, Vector2>? scale = null, bool closed = false, bool caps = true,
        Func<float, float>? twist = null, Vector3? up = null)
    {
        List<Vector3> points = [];
        foreach (Vector3 p in path)
        {
            if (points.Count == 0 || Vector3.DistanceSquared(points[^1], p) > 1e-14f)
            {
                points.Add(p);
            }
        }

        if (closed && points.Count > 2 && Vector3.DistanceSquared(points[^1], points[0]) <= 1e-14f)
        {
            points.RemoveAt(points.Count - 1);
        }

        if (points.Count < 2)
        {
            throw new ArgumentException("A path needs two different points.", nameof(path));
        }

        (Vector3 X, Vector3 Y)[] frames = Frames(points, closed, up ?? Vector3.UnitY);
        float[] along = Along(points, closed);
        var mesh = new PolyMesh();
        int rows = closed ? points.Count + 1 : points.Count, columns = profile.Count;
        int[,] at = new int[rows, columns];
        for (int i = 0; i < points.Count; i++)
        {
            Vector2 size = scale?.Invoke(along[i]) ?? Vector2.One;
            (float sin, float cos) = MathF.SinCos(twist?.Invoke(along[i]) ?? 0);
            for (int j = 0; j < columns; j++)
            {
                Vector2 q = profile[j] * size;
                q = new Vector2((q.X * cos) - (q.Y * sin), (q.X * sin) + (q.Y * cos));
                at[i, j] = mesh.AddVertex(points[i] + (frames[i].X * q.X) + (frames[i].Y * q.Y));
            }
        }

        for (int j = 0; closed && j < columns; j++)
        {
            at[rows - 1, j] = at[0, j];
        }

        AddGridFaces(mesh, at, wrap: true);
        if (!closed && caps)
        {
            mesh.AddFace([.. Enumerable.Range(0, columns).Reverse()]);
            mesh.AddFace([.. Enumerable.Range((points.Count - 1) * columns, columns)]);
        }

        return mesh;
    }

    /// <summary>A round tube along a path.</summary>
    /// <param name="path">At least two points.</param>
    /// <param name="radius">Metres.</param>
    /// <param name="sides">16 to 20 where seen near, 6 to 8 for strings and spokes.</param>
    /// <param name="closed">Whether the path is a loop.</param>
    public static PolyMesh Tube(IReadOnlyList<Vector3> path, float radius, int sides = 16, bool closed = false) =>
        Sweep(path, Outlines.Circle(radius, sides), closed: closed);

    /// <summary>A round tube along a path whose radius changes.</summary>
    /// <param name="path">At least two points.</param>
    /// <param name="radius">Radius in metres at t in [0, 1] of the length.</param>
    /// <param name="sides">Sides around.</param>
    /// <param name="closed">Whether the path is a loop.</param>
    public static PolyMesh Tube(IReadOnlyList<Vector3> path, Func<float, float> radius, int sides = 16, bool closed = false) =>
        Sweep(path, Outlines.Circle(1, sides), t => new Vector2(MathF.Max(1e-5f, radius(t))), closed);

    /// <summary>A skin over sections with equally many points.</summary>
    /// <param name="sections">Rings (or open lines) in order; rings run counter-clockwise seen against the direction of progress.</param>
    /// <param name="ring">Whether each section is closed.</param>
    /// <param name="caps">Whether first and last rings are closed by fans about their centres.</param>
    /// <param name="loop">Whether the last section joins the first.</param>
    public static PolyMesh Loft(IReadOnlyList<IReadOnlyList<Vector3>> sections, bool ring = true, bool caps = true, bool loop = false)
    {
        int n = sections[0].Count, rows = sections.Count;
        var mesh = new PolyMesh();
        int[,] at = new int[loop ? rows + 1 : rows, n];
        for (int i = 0; i < rows; i++)
        {
            if (sections[i].Count != n)
            {
                throw new ArgumentException($"Section {i} has {sections[i].Count} points, the first has {n}.", nameof(sections));
            }

            for (int j = 0; j < n; j++)
            {
                at[i, j] = mesh.AddVertex(sections[i][j]);
            }
        }

        for (int j = 0; loop && j < n; j++)
        {
            at[rows, j] = at[0, j];
        }

        AddGridFaces(mesh, at, wrap: ring);
        if (ring && caps && !loop)
        {
            Fan(mesh, sections[0], [.. Enumerable.Range(0, n).Select(j => at[0, n - 1 - j])]);
            Fan(mesh, sections[rows - 1], [.. Enumerable.Range(0, n).Select(j => at[rows - 1, j])]);
        }

        return mesh;

        static void Fan(PolyMesh mesh, IReadOnlyList<Vector3> section, int[] ring)
        {
            Vector3 sum = default;
            foreach (Vector3 p in section)
            {
                sum += p;
            }

            int centre = mesh.AddVertex(sum / section.Count);
            for (int j = 0; j < ring.Length; j++)
            {
                mesh.AddFace(ring[j], ring[(j + 1) % ring.Length], centre);
            }
        }
    }

    /// <summary>A sheet over (u, v) in [0, 1]²; the outside is where u grows to the right and v grows up. Give it thickness with
    /// <see cref="PolyMesh.Solidify"/>: leaves, petals, sails, paper, cloth.</summary>
    /// <param name="nu">Quads along u.</param>
    /// <param name="nv">Quads along v.</param>
    /// <param name="surface">Position at (u, v).</param>
    /// <param name="wrapU">Whether u = 1 is u = 0 again, as around a tube.</param>
    public static PolyMesh Grid(int nu, int nv, Func<float, float, Vector3> surface, bool wrapU = false)
    {
        var mesh = new PolyMesh();
        int columns = wrapU ? nu : nu + 1;
        int[,] at = new int[nv + 1, columns];
        for (int i = 0; i <= nv; i++)
        {
            for (int j = 0; j < columns; j++)
            {
                at[i, j] = mesh.AddVertex(surface((float)j / nu, (float)i / nv));
            }
        }

        AddGridFaces(mesh, at, wrapU);
        return mesh;
    }

    /// <summary>Axes across the path at every point: x and y of the profile, with x × y along the path.</summary>
    private static (Vector3 X, Vector3 Y)[] Frames(List<Vector3> p, bool closed, Vector3 up)
    {
        int n = p.Count;
        var tangents = new Vector3[n];
        for (int i = 0; i < n; i++)
        {
            Vector3 before = p[i > 0 ? i - 1 : closed ? n - 1 : 0], after = p[i + 1 < n ? i + 1 : closed ? 0 : n - 1];
            Vector3 a = p[i] - before, b = after - p[i];

            // Unit directions are averaged, so that a long and a short side count alike and corners are mitred.
            Vector3 t = (a.LengthSquared() > 0 ? Vector3.Normalize(a) : default) + (b.LengthSquared() > 0 ? Vector3.Normalize(b) : default);
            tangents[i] = Vector3.Normalize(t.LengthSquared() > 1e-8f ? t : b.LengthSquared() > 0 ? b : a);
        }

        var y = new Vector3[n];
        Vector3 first = up - (tangents[0] * Vector3.Dot(up, tangents[0]));
        if (first.LengthSquared() < 1e-4f * up.LengthSquared())
        {
            Vector3 other = MathF.Abs(tangents[0].Z) < 0.7f ? -Vector3.UnitZ : Vector3.UnitX;
            first = other - (tangents[0] * Vector3.Dot(other, tangents[0]));
        }

        y[0] = Vector3.Normalize(first);
        for (int i = 1; i < n; i++)
        {
            y[i] = Transport(y[i - 1], tangents[i - 1], tangents[i]);
        }

        if (closed)
        {
            // What the frame has turned by after one round is spread over the path.
            Vector3 back = Transport(y[n - 1], tangents[n - 1], tangents[0]);
            float error = MathF.Atan2(Vector3.Dot(Vector3.Cross(back, y[0]), tangents[0]), Vector3.Dot(back, y[0]));
            for (int i = 1; i < n; i++)
            {
                y[i] = Vector3.Transform(y[i], Quaternion.CreateFromAxisAngle(tangents[i], error * i / n));
            }
        }

        return [.. Enumerable.Range(0, n).Select(i => (Vector3.Cross(y[i], tangents[i]), y[i]))];
    }

    private static Vector3 Transport(Vector3 v, Vector3 from, Vector3 to)
    {
        Vector3 axis = Vector3.Cross(from, to);
        float sin = axis.Length();
        Vector3 turned = sin < 1e-6f
            ? v
            : Vector3.Transform(v, Quaternion.CreateFromAxisAngle(axis / sin, MathF.Atan2(sin, Vector3.Dot(from, to))));
        Vector3 flat = turned - (to * Vector3.Dot(turned, to));
        return Vector3.Normalize(flat);
    }

    /// <summary>Share of the path's length at every point.</summary>
    private static float[] Along(List<Vector3> p, bool closed)
    {
        float[] s = new float[p.Count];
        for (int i = 1; i < s.Length; i++)
        {
            s[i] = s[i - 1] + Vector3.Distance(p[i - 1], p[i]);
        }

        float total = s[^1] + (closed ? Vector3.Distance(p[^1], p[0]) : 0);
        for (int i = 0; i < s.Length; i++)
        {
            s[i] /= total;
        }

        return s;
    }
}
