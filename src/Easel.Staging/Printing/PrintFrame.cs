using System.Numerics;
using Easel.Scenes;
using Easel.Scenes.Meshes;

namespace Easel.Staging.Printing;

/// <summary>The map from a page, flat and centred, to the flat or curved print area that it lies on.</summary>
internal readonly struct PrintFrame
{
    private readonly Vector3 _center;
    private readonly Vector3 _u;
    private readonly Vector3 _v;
    private readonly Vector3 _n;
    private readonly float _radius;
    private readonly ReliefMap? _relief;

    /// <summary>The map to an area.</summary>
    /// <param name="area">The area.</param>
    /// <param name="relief">How an uneven surface stands out of a flat area, or null.</param>
    public PrintFrame(TaggedSurface area, ReliefMap? relief = null)
    {
        _relief = relief;
        _u = Vector3.Normalize(area.U);
        _v = Vector3.Normalize(area.V);
        _n = area.Normal;
        _radius = area.CurvatureRadius;
        _center = area.Center;
    }

    /// <summary>Whether print must be cut finely to follow the surface.</summary>
    public bool IsCurved => _radius > 0 || _relief is not null;

    /// <summary>Where a point of the page comes to lie.</summary>
    /// <param name="p">The point, metres from the middle of the page; along a curved area x is a length of arc.</param>
    /// <param name="height">Distance from the surface, metres, outwards.</param>
    public Vector3 At(Vector2 p, float height)
    {
        if (_radius <= 0)
        {
            height += _relief?.At(p) ?? 0;
            return _center + (_u * p.X) + (_v * p.Y) + (_n * height);
        }

        (float s, float c) = MathF.SinCos(p.X / _radius);
        return _center - (_n * _radius) + (((_n * c) + (_u * s)) * (_radius + height)) + (_v * p.Y);
    }

    /// <summary>How a direction at a point of the page turns: x along the line of text, y to its top, z outwards.</summary>
    public Vector3 Turn(Vector2 p, Vector3 direction)
    {
        if (_relief is { } relief)
        {
            // A normal of the page tilts as the surface does.
            float step = 1.5f * relief.Cell;
            float gx = (relief.At(p + new Vector2(step, 0)) - relief.At(p - new Vector2(step, 0))) / (2 * step), gy = (relief.At(p + new Vector2(0, step)) - relief.At(p - new Vector2(0, step))) / (2 * step);
            Vector3 tilted = Vector3.Normalize(new Vector3(direction.X - (gx * direction.Z), direction.Y - (gy * direction.Z), direction.Z));
            return (_u * tilted.X) + (_v * tilted.Y) + (_n * tilted.Z);
        }

        (float s, float c) = _radius > 0 ? MathF.SinCos(p.X / _radius) : (0, 1);
        Vector3 along = (_u * c) - (_n * s), outward = (_n * c) + (_u * s);
        return (along * direction.X) + (_v * direction.Y) + (outward * direction.Z);
    }

    /// <summary>A mesh that was made over the page (x, y on it, z outwards), laid onto the area. What is to follow a curve must be cut finely.</summary>
    public Mesh Lay(Mesh mesh)
    {
        var positions = new Vector3[mesh.Positions.Length];
        var normals = new Vector3[positions.Length];
        for (int i = 0; i < positions.Length; i++)
        {
            Vector3 p = mesh.Positions[i];
            var on = new Vector2(p.X, p.Y);
            positions[i] = At(on, p.Z);
            normals[i] = Turn(on, mesh.Normals[i]);
        }

        return new Mesh([.. positions], [.. normals], mesh.Indices, mesh.Colors, mesh.Rest.IsEmpty ? mesh.Positions : mesh.Rest);
    }
}
