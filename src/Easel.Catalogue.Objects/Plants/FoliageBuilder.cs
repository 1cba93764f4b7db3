using System.Numerics;
using System.Runtime.InteropServices;
using Easel.Scenes.Meshes;

namespace Easel.Catalogue.Objects.Plants;

/// <summary>Collects the triangles of a plant: tubes for wood and stems, folded leaves, and smooth sheets for petals.</summary>
internal sealed class FoliageBuilder
{
    private readonly List<Vector3> _positions = [];
    private readonly List<Vector3> _normals = [];
    private readonly List<Vector3> _colors = [];
    private readonly List<Vector3> _rest = [];
    private readonly List<int> _indices = [];

    /// <summary>Triangles so far.</summary>
    public int TriangleCount => _indices.Count / 3;

    /// <summary>True when nothing was added.</summary>
    public bool IsEmpty => _indices.Count == 0;

    /// <summary>Adds a vertex and returns its index; the normal need not be of unit length.</summary>
    public int Vertex(Vector3 position, Vector3 normal, Vector3 color, Vector3 rest)
    {
        _positions.Add(position);
        _normals.Add(Direction(normal, Vector3.UnitY));
        _colors.Add(color);
        _rest.Add(rest);
        return _positions.Count - 1;
    }

    /// <summary>Adds a triangle, counter-clockwise from outside.</summary>
    public void Triangle(int a, int b, int c)
    {
        _indices.Add(a);
        _indices.Add(b);
        _indices.Add(c);
    }

    /// <summary>A tube along a path. Pattern coordinates run around and along it in metres, so bark follows the wood.</summary>
    /// <param name="path">Centre line, at least two points.</param>
    /// <param name="radii">Radius at each point.</param>
    /// <param name="sides">Sides of the section, 3 and up.</param>
    /// <param name="color">Multiplier of the material's colour.</param>
    /// <param name="shape">Multiplies the radius by angle (radians) and position along the tube (metres); null for round.</param>
    public void Tube(ReadOnlySpan<Vector3> path, ReadOnlySpan<float> radii, int sides, Vector3 color, Func<float, float, float>? shape = null)
    {
        Vector3 tangent = Direction(path[1] - path[0], Vector3.UnitY);
        Vector3 side = Perpendicular(tangent);
        int first = _positions.Count;
        float along = 0;
        for (int i = 0; i < path.Length; i++)
        {
            // The frame is carried along by removing what leans into the new tangent, so it does not twist.
            Vector3 ahead = path[Math.Min(i + 1, path.Length - 1)] - path[Math.Max(i - 1, 0)];
            tangent = Direction(ahead, tangent);
            side = Direction(side - (tangent * Vector3.Dot(side, tangent)), Perpendicular(tangent));
            Vector3 up = Vector3.Cross(tangent, side);
            along += i == 0 ? 0 : Vector3.Distance(path[i], path[i - 1]);
            for (int s = 0; s <= sides; s++)
            {
                float angle = MathF.Tau * s / sides;
                (float sin, float cos) = MathF.SinCos(angle);
                Vector3 outward = (side * cos) + (up * sin);
                float radius = radii[i] * (shape?.Invoke(angle, along) ?? 1);
                Vertex(path[i] + (outward * radius), outward, color, new Vector3(cos * radii[i], along, sin * radii[i]));
            }
        }

        for (int i = 0; i + 1 < path.Length; i++)
        {
            for (int s = 0; s < sides; s++)
            {
                int a = first + (i * (sides + 1)) + s, b = a + sides + 1;
                Triangle(a, a + 1, b + 1);
                Triangle(a, b + 1, b);
            }
        }
    }

    /// <summary>A leaf of two triangles folded along its midrib.</summary>
    /// <param name="root">Where it is attached.</param>
    /// <param name="along">Unit direction of the midrib.</param>
    /// <param name="face">Unit direction its upper side faces, about perpendicular to <paramref name="along"/>.</param>
    /// <param name="length">Length, metres.</param>
    /// <param name="width">Full width, metres.</param>
    /// <param name="color">Multiplier of the material's colour.</param>
    /// <param name="soft">Direction the whole clump faces: shading normals lean to it, so that a crown is lit as a volume.</param>
    public void Leaf(Vector3 root, Vector3 along, Vector3 face, float length, float width, Vector3 color, Vector3 soft)
    {
        Vector3 across = Direction(Vector3.Cross(along, face), Vector3.UnitX);
        Vector3 tip = root + (along * length) - (face * (length * 0.16f));
        Vector3 middle = root + (along * (length * 0.45f));
        Vector3 lift = face * (width * 0.2f);
        Vector3 left = middle + (across * (width * 0.5f)) + lift, right = middle - (across * (width * 0.5f)) + lift;
        Vector3 leftNormal = (face * 0.9f) - (across * 0.35f) + soft, rightNormal = (face * 0.9f) + (across * 0.35f) + soft;
        Vector3 center = face + soft;
        int a = Vertex(root, center, color * 0.86f, root);
        int b = Vertex(tip, center, color * 1.06f, tip);
        int l = Vertex(left, leftNormal, color, left);
        int r = Vertex(right, rightNormal, color, right);
        Triangle(a, l, b);
        Triangle(a, b, r);
    }

    /// <summary>A smooth sheet over the unit square: petals, large leaves, fronds. Normals follow from differences.</summary>
    /// <param name="columns">Quads in u.</param>
    /// <param name="rows">Quads in v.</param>
    /// <param name="position">The point at (u, v).</param>
    /// <param name="color">The colour multiplier at (u, v).</param>
    public void Sheet(int columns, int rows, Func<float, float, Vector3> position, Func<float, float, Vector3> color)
    {
        const float Step = 0.01f;
        int first = _positions.Count;
        for (int j = 0; j <= rows; j++)
        {
            for (int i = 0; i <= columns; i++)
            {
                float u = (float)i / columns, v = (float)j / rows;
                Vector3 p = position(u, v);
                float uc = Math.Clamp(u, Step, 1 - Step), vc = Math.Clamp(v, Step, 1 - Step);
                Vector3 du = position(uc + Step, vc) - position(uc - Step, vc), dv = position(uc, vc + Step) - position(uc, vc - Step);
                Vertex(p, Vector3.Cross(du, dv), color(u, v), new Vector3(u, v, 0));
            }
        }

        for (int j = 0; j < rows; j++)
        {
            for (int i = 0; i < columns; i++)
            {
                int a = first + (j * (columns + 1)) + i, b = a + columns + 1;
                Triangle(a, a + 1, b + 1);
                Triangle(a, b + 1, b);
            }
        }
    }

    /// <summary>A solid of revolution about the Y axis of a frame.</summary>
    /// <param name="frame">Places the profile's space.</param>
    /// <param name="profile">(radius, height) pairs from bottom to top.</param>
    /// <param name="sides">Sides of the circle.</param>
    /// <param name="color">The colour multiplier by position along the profile in [0, 1].</param>
    public void Lathe(in Matrix4x4 frame, ReadOnlySpan<Vector2> profile, int sides, Func<float, Vector3> color)
    {
        int first = _positions.Count;
        for (int i = 0; i < profile.Length; i++)
        {
            Vector2 ahead = profile[Math.Min(i + 1, profile.Length - 1)] - profile[Math.Max(i - 1, 0)];
            for (int s = 0; s <= sides; s++)
            {
                (float sin, float cos) = MathF.SinCos(MathF.Tau * s / sides);
                var p = new Vector3(cos * profile[i].X, profile[i].Y, sin * profile[i].X);
                var n = new Vector3(cos * ahead.Y, -ahead.X, sin * ahead.Y);
                Vertex(Vector3.Transform(p, frame), Vector3.TransformNormal(n, frame), color((float)i / (profile.Length - 1)), p);
            }
        }

        for (int i = 0; i + 1 < profile.Length; i++)
        {
            for (int s = 0; s < sides; s++)
            {
                int a = first + (i * (sides + 1)) + s, b = a + sides + 1;
                Triangle(a, b + 1, a + 1);
                Triangle(a, b, b + 1);
            }
        }
    }

    /// <summary>Hands the triangles over as a mesh.</summary>
    public Mesh ToMesh() => new(
        ImmutableCollectionsMarshal.AsImmutableArray(_positions.ToArray()),
        ImmutableCollectionsMarshal.AsImmutableArray(_normals.ToArray()),
        ImmutableCollectionsMarshal.AsImmutableArray(_indices.ToArray()),
        ImmutableCollectionsMarshal.AsImmutableArray(_colors.ToArray()),
        ImmutableCollectionsMarshal.AsImmutableArray(_rest.ToArray()));

    /// <summary>A unit vector, or <paramref name="fallback"/> when there is no direction.</summary>
    public static Vector3 Direction(Vector3 v, Vector3 fallback)
    {
        float length = v.Length();
        return length > 1e-7f ? v / length : fallback;
    }

    /// <summary>Some unit vector at a right angle to a unit vector.</summary>
    public static Vector3 Perpendicular(Vector3 v) =>
        Vector3.Normalize(Vector3.Cross(v, MathF.Abs(v.Y) < 0.8f ? Vector3.UnitY : Vector3.UnitX));
}
