using System.Collections.Immutable;

namespace Easel.Scenes;

/// <summary>
/// A thing: parts with materials, tagged surfaces where other things attach, and its box.
/// Model space: metres, +Y up, base at y = 0, centred on x = z = 0, front facing +Z (vehicles drive toward +Z, faces look toward +Z);
/// seen from the front, the model's left is at +X.
/// </summary>
public sealed class Model
{
    /// <summary>Joins parts and surfaces into a model and measures its box.</summary>
    /// <exception cref="ArgumentException">There is no part, or a part has a vertex that is not finite.</exception>
    public Model(ImmutableArray<Part> parts, ImmutableArray<TaggedSurface> surfaces = default)
    {
        if (parts.IsDefaultOrEmpty)
        {
            throw new ArgumentException("A model needs at least one part.", nameof(parts));
        }

        Parts = parts;
        Surfaces = surfaces.IsDefault ? [] : surfaces;
        Bounds box = Bounds.Empty;
        foreach (Part part in parts)
        {
            box = box.Union(part.Mesh.Bounds);
        }

        Bounds = box;
    }

    /// <summary>The meshes with their materials.</summary>
    public ImmutableArray<Part> Parts { get; }

    /// <summary>Places where other things attach: tops, seats, print areas.</summary>
    public ImmutableArray<TaggedSurface> Surfaces { get; }

    /// <summary>Axis-aligned box of all parts, in model space.</summary>
    public Bounds Bounds { get; }

    /// <summary>Number of triangles over all parts.</summary>
    public int TriangleCount => Parts.Sum(p => p.Mesh.TriangleCount);
}
