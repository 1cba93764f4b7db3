using System.Numerics;

namespace Easel.Scenes.Kit;

/// <summary>
/// Builders of meshes. Metres, +Y up. What stands (boxes, cylinders, cushions, slabs, lathes by their profile) has its base at y = 0 and
/// is centred on x = z = 0; what is round on all sides is centred on the origin; <see cref="Extrude"/> is centred on z = 0.
/// All closed shapes are watertight with outward polygons.
/// </summary>
public static partial class Shapes
{
    /// <summary>A box with rounded edges and corners, standing on y = 0.</summary>
    /// <param name="x">Width, metres.</param>
    /// <param name="y">Height, metres.</param>
    /// <param name="z">Depth, metres.</param>
    /// <param name="bevel">Radius of edges and corners; real edges have one, and it catches the light. 0 for sharp.</param>
    /// <param name="segments">Segments across the bevel: 1 or 2 for small things, 3 to 5 for what is seen near.</param>
    public static PolyMesh Box(float x, float y, float z, float bevel = 0.005f, int segments = 2) =>
        RoundedBox(new Vector3(x, y, z), bevel, segments, 1, 0);

    /// <summary>A puffed box: a cushion, a pillow, a loaf.</summary>
    /// <param name="x">Width, metres.</param>
    /// <param name="y">Height without the puff, metres.</param>
    /// <param name="z">Depth, metres.</param>
    /// <param name="round">Radius of edges and corners.</param>
    /// <param name="puff">How far the middle of each face bulges, metres; at most half of <paramref name="round"/> looks natural.</param>
    /// <param name="segments">Segments across each face.</param>
    public static PolyMesh Cushion(float x, float y, float z, float round, float puff, int segments = 12) =>
        RoundedBox(new Vector3(x, y, z), round, 4, segments, puff);

    /// <summary>A cylinder or cone standing on y = 0, with rounded rims.</summary>
    /// <param name="radius">At the base, metres.</param>
    /// <param name="height">Metres.</param>
    /// <param name="bevel">Radius of the rims.</param>
    /// <param name="segments">Around: 96 for a hero, 48 secondary, 24 small knobs.</param>
    /// <param name="topRadius">At the top; the same as below when omitted, 0 for a cone.</param>
    /// <param name="bevelSegments">Segments across the rim.</param>
    public static PolyMesh Cylinder(
        float radius, float height, float bevel = 0, int segments = 48, float? topRadius = null, int bevelSegments = 3)
    {
        float top = topRadius ?? radius;
        List<Vector2> profile = Outlines.Round(
            [new(0, 0), new(radius, 0), new(MathF.Max(0, top), height), new(0, height)], bevel, bevelSegments, closed: false);
        return Lathe(profile, segments);
    }

    /// <summary>A sphere about the origin.</summary>
    public static PolyMesh Sphere(float radius, int segments = 32) => Ellipsoid(new Vector3(radius), segments);

    /// <summary>An ellipsoid about the origin with half axes.</summary>
    public static PolyMesh Ellipsoid(Vector3 radii, int segments = 32) => Superellipsoid(radii, 1, 1, segments);

    /// <summary>A superellipsoid about the origin (Barr 1981): from a box (exponents near 0) over an ellipsoid (1) to a double cone (2).</summary>
    /// <param name="radii">Half axes, metres.</param>
    /// <param name="vertical">Exponent of the side view, in (0, 2].</param>
    /// <param name="horizontal">Exponent of the plan, in (0, 2].</param>
    /// <param name="segments">Around; half as many from pole to pole.</param>
    public static PolyMesh Superellipsoid(Vector3 radii, float vertical, float horizontal, int segments = 32)
    {
        var mesh = new PolyMesh();
        int rows = Math.Max(2, segments / 2);
        int[,] at = new int[rows + 1, segments];
        int bottom = mesh.AddVertex(new Vector3(0, -radii.Y, 0)), top = -1;
        for (int i = 0; i <= rows; i++)
        {
            if (i == rows)
            {
                top = mesh.AddVertex(new Vector3(0, radii.Y, 0));
            }

            (float s, float c) = MathF.SinCos(MathF.PI * (((float)i / rows) - 0.5f));
            for (int j = 0; j < segments; j++)
            {
                (float sa, float ca) = MathF.SinCos(MathF.Tau * j / segments);
                float r = Power(MathF.Max(0, c), vertical);
                at[i, j] = i == 0 ? bottom : i == rows ? top : mesh.AddVertex(
                    new Vector3(r * Power(sa, horizontal), Power(s, vertical), r * Power(ca, horizontal)) * radii);
            }
        }

        AddGridFaces(mesh, at, wrap: true);
        return mesh;

        static float Power(float v, float e) => MathF.CopySign(MathF.Pow(MathF.Abs(v), e), v);
    }

    /// <summary>A ring about the Y axis.</summary>
    /// <param name="radius">To the middle of the tube, metres.</param>
    /// <param name="tube">Radius of the tube across, metres.</param>
    /// <param name="segments">Around the axis.</param>
    /// <param name="sides">Around the tube.</param>
    /// <param name="tubeHeight">Half height of the tube when its section is an ellipse; as <paramref name="tube"/> when omitted.</param>
    public static PolyMesh Torus(float radius, float tube, int segments = 48, int sides = 16, float? tubeHeight = null)
    {
        List<Vector2> ring = [.. Outlines.Ellipse(tube, tubeHeight ?? tube, sides).Select(p => new Vector2(p.X + radius, p.Y))];
        ring.Add(ring[0]);
        return Lathe(ring, segments);
    }

    /// <summary>A tube of constant or tapering radius from a to b with flat ends.</summary>
    public static PolyMesh Rod(Vector3 a, Vector3 b, float radius, float? endRadius = null, int sides = 16)
    {
        float end = endRadius ?? radius;
        return Tube([a, b], t => radius + ((end - radius) * t), sides);
    }

    /// <summary>A rod with round ends; the ends' centres are a and b.</summary>
    public static PolyMesh Capsule(Vector3 a, Vector3 b, float radius, int sides = 20)
    {
        int half = Math.Max(2, sides / 4);
        float length = Vector3.Distance(a, b);
        List<Vector2> profile = [];
        for (int i = 0; i <= half; i++)
        {
            (float s, float c) = MathF.SinCos(MathF.PI / 2 * i / half);
            profile.Add(new Vector2(i == 0 ? 0 : radius * s, -radius * c));
        }

        profile.AddRange([.. profile.AsEnumerable().Reverse().Select(p => new Vector2(p.X, length - p.Y))]);
        return Lathe(profile, sides).Align(b - a).Move(a);
    }

    /// <summary>Rounded box, each face cut into <paramref name="inner"/> strips and bulged by <paramref name="puff"/>.</summary>
    private static PolyMesh RoundedBox(Vector3 size, float bevel, int segments, int inner, float puff)
    {
        Vector3 half = size / 2;
        float r = Math.Clamp(bevel, 0, MathF.Min(half.X, MathF.Min(half.Y, half.Z)));
        segments = r > 0 ? Math.Max(1, segments) : 0;

        // Stations along an axis: core position in [-1, 1] (of the box without its bevel) and slope of the direction in [-1, 1].
        List<(float Core, float Slope)> stations = [];
        for (int i = 0; i < segments; i++)
        {
            stations.Add((-1, -MathF.Tan(MathF.PI / 4 * (1 - ((float)i / segments)))));
        }

        for (int i = 0; i <= inner; i++)
        {
            stations.Add((-1 + (2f * i / inner), 0));
        }

        for (int i = 1; i <= segments; i++)
        {
            stations.Add((1, MathF.Tan(MathF.PI / 4 * i / segments)));
        }

        int n = stations.Count;
        var mesh = new PolyMesh();
        var index = new Dictionary<(int, int, int), int>();
        for (int axis = 0; axis < 3; axis++)
        {
            for (int side = 0; side < 2; side++)
            {
                int[,] at = new int[n, n];
                for (int i = 0; i < n; i++)
                {
                    for (int j = 0; j < n; j++)
                    {
                        at[i, j] = Vertex(axis, side == 1 ? n - 1 : 0, i, j);
                    }
                }

                AddGridFaces(mesh, at, wrap: false, flip: side == 1);
            }
        }

        return mesh.Positions.Count == 0 ? mesh : Lift(mesh, half.Y);

        int Vertex(int axis, int w, int i, int j)
        {
            (int x, int y, int z) key = axis switch { 0 => (w, i, j), 1 => (j, w, i), _ => (i, j, w) };
            if (index.TryGetValue(key, out int found))
            {
                return found;
            }

            var core = new Vector3(stations[key.x].Core, stations[key.y].Core, stations[key.z].Core);
            var direction = new Vector3(Slope(key.x), Slope(key.y), Slope(key.z));
            Vector3 bulge = new(Bump(core.Y, core.Z), Bump(core.Z, core.X), Bump(core.X, core.Y));
            Vector3 out1 = direction / MathF.Max(1e-9f, direction.Length());
            Vector3 p = (core * (half - new Vector3(r))) + (out1 * r)
                + (puff * bulge * new Vector3(Face(key.x), Face(key.y), Face(key.z)));
            index.Add(key, found = mesh.AddVertex(p));
            return found;
        }

        float Slope(int k) => k == 0 ? -1 : k == n - 1 ? 1 : stations[k].Slope;
        float Face(int k) => k == 0 ? -1 : k == n - 1 ? 1 : 0;
        static float Bump(float u, float v) => (1 - (u * u)) * (1 - (v * v));

        static PolyMesh Lift(PolyMesh mesh, float by)
        {
            for (int i = 0; i < mesh.Positions.Count; i++)
            {
                mesh.Positions[i] += new Vector3(0, by, 0);
            }

            return mesh;
        }
    }

    /// <summary>Quads over a table of vertex indices; the outside is where the first index grows up and the second to the right.</summary>
    private static void AddGridFaces(PolyMesh mesh, int[,] at, bool wrap, bool flip = false)
    {
        int rows = at.GetLength(0), columns = at.GetLength(1);
        for (int i = 0; i + 1 < rows; i++)
        {
            for (int j = 0; j < (wrap ? columns : columns - 1); j++)
            {
                int k = (j + 1) % columns;
                if (flip)
                {
                    mesh.AddFace(at[i, j], at[i + 1, j], at[i + 1, k], at[i, k]);
                }
                else
                {
                    mesh.AddFace(at[i, j], at[i, k], at[i + 1, k], at[i + 1, j]);
                }
            }
        }
    }
}
