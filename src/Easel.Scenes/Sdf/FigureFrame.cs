using System.Numerics;

namespace Easel.Scenes.Sdf;

/// <summary>
/// A place, a direction and a size on a figure. Recipes for heads, hands and trunks are written once in a frame's own units and set
/// down anywhere, at any size, in any pose. Frame axes: +X the figure's left, +Y up, +Z forward.
/// </summary>
/// <param name="Origin">Origin of the frame, metres.</param>
/// <param name="Rotation">Turns frame axes to model axes.</param>
/// <param name="Scale">Metres per frame unit.</param>
public readonly record struct FigureFrame(Vector3 Origin, Quaternion Rotation, float Scale)
{
    /// <summary>Model space itself, in units of <paramref name="scale"/> metres.</summary>
    public static FigureFrame World(float scale = 1) => new(Vector3.Zero, Quaternion.Identity, scale);

    /// <summary>A point of the frame in metres.</summary>
    public Vector3 Point(float x, float y, float z) => Point(new Vector3(x, y, z));

    /// <summary>A point of the frame in metres.</summary>
    public Vector3 Point(Vector3 p) => Origin + Vector3.Transform(p * Scale, Rotation);

    /// <summary>A direction of the frame in model axes, its length kept.</summary>
    public Vector3 Direction(float x, float y, float z) => Vector3.Transform(new Vector3(x, y, z), Rotation);

    /// <summary>A point in metres in units of the frame.</summary>
    public Vector3 ToLocal(Vector3 point) => Vector3.Transform(point - Origin, Quaternion.Conjugate(Rotation)) / Scale;

    /// <summary>A frame inside this one.</summary>
    /// <param name="origin">In units of this frame.</param>
    /// <param name="rotation">Relative to this frame; default leaves it.</param>
    /// <param name="scale">Relative to this frame.</param>
    public FigureFrame Child(Vector3 origin, Quaternion rotation = default, float scale = 1) =>
        new(Point(origin), Rotation * (rotation == default ? Quaternion.Identity : rotation), Scale * scale);

    /// <summary>A sphere; all in frame units.</summary>
    public SdfShape Sphere(float x, float y, float z, float radius) => new Ellipsoid(Point(x, y, z), radius * Scale);

    /// <summary>An ellipsoid; all in frame units, turned inside the frame.</summary>
    public SdfShape Ellipsoid(Vector3 center, Vector3 radii, Quaternion rotation = default) =>
        new Ellipsoid(Point(center), radii * Scale, Rotation * (rotation == default ? Quaternion.Identity : rotation));

    /// <summary>A round cone; all in frame units.</summary>
    public SdfShape Cone(Vector3 start, float startRadius, Vector3 end, float endRadius) =>
        new RoundCone(Point(start), startRadius * Scale, Point(end), endRadius * Scale);

    /// <summary>A tube through (x, y, z, radius); all in frame units.</summary>
    public SdfShape Chain(params ReadOnlySpan<Vector4> points) => new Chain(ToModel(points));

    /// <summary>A tube that is not round: its cross-sections are scaled along the axes of the frame about a point.</summary>
    /// <param name="about">Stays where it is, frame units.</param>
    /// <param name="scale">Scale along the frame's axes.</param>
    /// <param name="points">(x, y, z, radius) before scaling, frame units.</param>
    public SdfShape FlatChain(Vector3 about, Vector3 scale, params ReadOnlySpan<Vector4> points)
    {
        // Inner points are relative to the fixed point, so that the translation is not applied twice.
        var relative = new Vector4[points.Length];
        for (int i = 0; i < points.Length; i++)
        {
            relative[i] = (points[i] - new Vector4(about, 0)) * Scale;
        }

        return new TransformedShape(new Chain(relative), Point(about), Rotation, scale);
    }

    /// <summary>A rounded box; all in frame units.</summary>
    public SdfShape Box(Vector3 center, Vector3 half, float rounding, Quaternion rotation = default) =>
        new RoundedBox(Point(center), half * Scale, rounding * Scale, Rotation * (rotation == default ? Quaternion.Identity : rotation));

    /// <summary>A ring; all in frame units.</summary>
    public SdfShape Ring(Vector3 center, Vector3 axis, float ringRadius, float tubeRadius) =>
        new Torus(Point(center), Vector3.Transform(axis, Rotation), ringRadius * Scale, tubeRadius * Scale);

    private Vector4[] ToModel(ReadOnlySpan<Vector4> points)
    {
        var result = new Vector4[points.Length];
        for (int i = 0; i < points.Length; i++)
        {
            result[i] = new Vector4(Point(points[i].X, points[i].Y, points[i].Z), points[i].W * Scale);
        }

        return result;
    }
}
