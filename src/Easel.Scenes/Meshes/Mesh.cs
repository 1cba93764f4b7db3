using System.Collections.Immutable;
using System.Numerics;

namespace Easel.Scenes.Meshes;

/// <summary>
/// An immutable triangle mesh. Triangles are counter-clockwise seen from outside. All per-vertex arrays have the length of
/// <see cref="Positions"/> or are empty when the mesh does not carry that attribute.
/// </summary>
public sealed class Mesh
{
    /// <summary>Checks and wraps the arrays; nothing is copied, so the caller must not keep them.</summary>
    /// <param name="positions">Metres, model space.</param>
    /// <param name="normals">Unit shading normals.</param>
    /// <param name="indices">Three per triangle.</param>
    /// <param name="colors">Multipliers of the material's base colour (linear, may exceed 1), or default for none.</param>
    /// <param name="rest">Coordinates in which 3D patterns are evaluated (metres, the part's own frame before placement), or default for
    /// the positions themselves.</param>
    /// <param name="texCoords">(u, v) for printed pictures, or default for none.</param>
    /// <exception cref="ArgumentException">Lengths disagree, an index is out of range, or a position is not finite.</exception>
    public Mesh(
        ImmutableArray<Vector3> positions,
        ImmutableArray<Vector3> normals,
        ImmutableArray<int> indices,
        ImmutableArray<Vector3> colors = default,
        ImmutableArray<Vector3> rest = default,
        ImmutableArray<Vector2> texCoords = default)
    {
        Positions = positions;
        Normals = normals;
        Indices = indices;
        Colors = colors.IsDefault ? [] : colors;
        Rest = rest.IsDefault ? [] : rest;
        TexCoords = texCoords.IsDefault ? [] : texCoords;
        Check();
        Bounds = Bounds.Of(positions.AsSpan());
    }

    /// <summary>Vertex positions, metres, model space.</summary>
    public ImmutableArray<Vector3> Positions { get; }

    /// <summary>Unit shading normals, one per vertex.</summary>
    public ImmutableArray<Vector3> Normals { get; }

    /// <summary>Vertex indices, three per triangle.</summary>
    public ImmutableArray<int> Indices { get; }

    /// <summary>Linear multipliers of the base colour per vertex; empty for none.</summary>
    public ImmutableArray<Vector3> Colors { get; }

    /// <summary>Pattern coordinates per vertex, metres; empty means the positions serve.</summary>
    public ImmutableArray<Vector3> Rest { get; }

    /// <summary>Texture coordinates per vertex; empty for none.</summary>
    public ImmutableArray<Vector2> TexCoords { get; }

    /// <summary>Axis-aligned box of the positions.</summary>
    public Bounds Bounds { get; }

    /// <summary>Number of triangles.</summary>
    public int TriangleCount => Indices.Length / 3;

    private void Check()
    {
        int n = Positions.Length;
        if (Normals.Length != n || (Colors.Length != 0 && Colors.Length != n) || (Rest.Length != 0 && Rest.Length != n)
            || (TexCoords.Length != 0 && TexCoords.Length != n))
        {
            throw new ArgumentException($"Every attribute of a mesh needs one entry per position ({n}).");
        }

        if (Indices.Length % 3 != 0)
        {
            throw new ArgumentException($"Indices come in threes, but there are {Indices.Length}.");
        }

        foreach (int i in Indices)
        {
            if ((uint)i >= (uint)n)
            {
                throw new ArgumentException($"Index {i} points outside the {n} positions.");
            }
        }

        // One vertex that is not a number would silently swallow the whole mesh in the acceleration structure.
        foreach (Vector3 p in Positions)
        {
            if (!float.IsFinite(p.X + p.Y + p.Z))
            {
                throw new ArgumentException("A position is not a finite number.");
            }
        }
    }
}
