using System.Numerics;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;

namespace Easel.Catalogue.Objects.Buildings.Walls;

/// <summary>
/// Collects flat panels and boxes of buildings seen near, one mesh per material in order of first use. Rest coordinates of panels are
/// (metres along, metres up, number); texture coordinates run from 0 to 1 over each panel.
/// </summary>
internal sealed class WallMesh
{
    private readonly List<(Material Material, Batch Batch)> _parts = [];

    /// <summary>A quadrilateral, counter-clockwise from the lower left.</summary>
    /// <param name="material">What it is made of.</param>
    /// <param name="a">Lower left.</param>
    /// <param name="b">Lower right.</param>
    /// <param name="c">Upper right.</param>
    /// <param name="d">Upper left.</param>
    /// <param name="origin">Pattern coordinates of the lower left: metres along, metres up.</param>
    /// <param name="number">Third pattern coordinate: tells panels apart.</param>
    public void Panel(Material material, Vector3 a, Vector3 b, Vector3 c, Vector3 d, Vector2 origin = default, float number = 0)
    {
        Batch batch = Of(material);
        Vector3 normal = Vector3.Cross(c - a, d - b);
        if (normal.LengthSquared() < 1e-12f)
        {
            return;
        }

        normal = Vector3.Normalize(normal);
        float width = Vector3.Distance(a, b), height = Vector3.Distance(a, d);
        int first = batch.Positions.Count;
        batch.Positions.AddRange([a, b, c, d]);
        batch.Normals.AddRange([normal, normal, normal, normal]);
        batch.Rest.AddRange(
        [
            new(origin.X, origin.Y, number), new(origin.X + width, origin.Y, number), new(origin.X + width, origin.Y + height, number),
            new(origin.X, origin.Y + height, number),
        ]);
        batch.TexCoords.AddRange([Vector2.Zero, Vector2.UnitX, Vector2.One, Vector2.UnitY]);
        batch.Indices.AddRange([first, first + 1, first + 2, first, first + 2, first + 3]);
    }

    /// <summary>A box between two corners of a wall's frame.</summary>
    public void Box(Material material, WallFrame frame, Vector3 min, Vector3 max)
    {
        Vector3 P(int i) => frame.At((i & 1) == 0 ? min.X : max.X, (i & 2) == 0 ? min.Y : max.Y, (i & 4) == 0 ? min.Z : max.Z);
        var at = new Vector2(min.X, min.Y);
        Panel(material, P(4), P(5), P(7), P(6), at);
        Panel(material, P(1), P(0), P(2), P(3), at);
        Panel(material, P(5), P(1), P(3), P(7), at);
        Panel(material, P(0), P(4), P(6), P(2), at);
        Panel(material, P(6), P(7), P(3), P(2), at);
        Panel(material, P(0), P(1), P(5), P(4), at);
    }

    /// <summary>Adds a ready mesh placed by a matrix.</summary>
    public void Add(Material material, Mesh mesh, Matrix4x4 place)
    {
        Batch batch = Of(material);
        int first = batch.Positions.Count;
        for (int i = 0; i < mesh.Positions.Length; i++)
        {
            batch.Positions.Add(Vector3.Transform(mesh.Positions[i], place));
            batch.Normals.Add(Vector3.Normalize(Vector3.TransformNormal(mesh.Normals[i], place)));
            batch.Rest.Add(mesh.Rest.IsEmpty ? mesh.Positions[i] : mesh.Rest[i]);
            batch.TexCoords.Add(mesh.TexCoords.IsEmpty ? default : mesh.TexCoords[i]);
        }

        foreach (int i in mesh.Indices)
        {
            batch.Indices.Add(first + i);
        }
    }

    /// <summary>The model of all that was added.</summary>
    public Model ToModel() => new(
        [.. _parts.Where(p => p.Batch.Indices.Count > 0).Select(p => new Part(
            new Mesh([.. p.Batch.Positions], [.. p.Batch.Normals], [.. p.Batch.Indices], rest: [.. p.Batch.Rest], texCoords: [.. p.Batch.TexCoords]), p.Material))]);

    private Batch Of(Material material)
    {
        foreach ((Material known, Batch batch) in _parts)
        {
            if (ReferenceEquals(known, material))
            {
                return batch;
            }
        }

        _parts.Add((material, new Batch()));
        return _parts[^1].Batch;
    }

    /// <summary>Triangles of one material.</summary>
    private sealed class Batch
    {
        public List<Vector3> Positions { get; } = [];

        public List<Vector3> Normals { get; } = [];

        public List<Vector3> Rest { get; } = [];

        public List<Vector2> TexCoords { get; } = [];

        public List<int> Indices { get; } = [];
    }
}
