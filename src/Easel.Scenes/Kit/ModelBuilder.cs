using System.Collections.Immutable;
using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;

namespace Easel.Scenes.Kit;

/// <summary>
/// Collects meshes with their materials and makes a <see cref="Model"/>. Meshes of equal material become one part, in the order in which
/// materials were first used.
/// </summary>
public sealed class ModelBuilder
{
    private readonly List<(Material Material, List<Mesh> Meshes)> _parts = [];
    private readonly Dictionary<Material, int> _index = [];
    private readonly List<TaggedSurface> _surfaces = [];

    /// <summary>Adds a mesh.</summary>
    /// <param name="mesh">Placed in model space.</param>
    /// <param name="material">What it is made of.</param>
    /// <param name="smoothAngle">See <see cref="PolyMesh.ToMesh"/>, radians.</param>
    public ModelBuilder Add(PolyMesh mesh, Material material, float smoothAngle = 0.7f) => Add(mesh.ToMesh(smoothAngle), material);

    /// <summary>Adds a finished mesh.</summary>
    public ModelBuilder Add(Mesh mesh, Material material)
    {
        if (mesh.TriangleCount == 0)
        {
            return this;
        }

        if (!_index.TryGetValue(material, out int i))
        {
            _index.Add(material, i = _parts.Count);
            _parts.Add((material, []));
        }

        _parts[i].Meshes.Add(mesh);
        return this;
    }

    /// <summary>Adds another model, parts and tagged surfaces, placed by a matrix (row vectors, affine).</summary>
    public ModelBuilder Add(Model model, Matrix4x4 transform)
    {
        foreach (Part part in model.Parts)
        {
            Add(MeshTools.Transform(part.Mesh, transform), part.Material);
        }

        foreach (TaggedSurface s in model.Surfaces)
        {
            _surfaces.Add(Place(s, transform));
        }

        return this;
    }

    /// <summary>Tags a rectangle: see <see cref="TaggedSurface"/>.</summary>
    /// <param name="tag">What it is for.</param>
    /// <param name="center">Centre, model space, metres.</param>
    /// <param name="u">Half extent along the first side; along the line of text for print areas.</param>
    /// <param name="v">Half extent along the second side; the outward normal is u × v.</param>
    /// <param name="curvatureRadius">Radius of the cylinder the rectangle bends around, metres; 0 for a flat one.</param>
    /// <param name="give">How deep a thing sinks into it, metres; 0 for what is hard.</param>
    public ModelBuilder Surface(SurfaceTag tag, Vector3 center, Vector3 u, Vector3 v, float curvatureRadius = 0, float give = 0)
    {
        _surfaces.Add(new TaggedSurface(tag, center, u, v, curvatureRadius, give));
        return this;
    }

    /// <summary>Makes the model.</summary>
    /// <param name="ground">Whether to lift or lower everything so that the lowest point is at y = 0.</param>
    /// <param name="center">Whether to centre the box on x = z = 0.</param>
    /// <exception cref="ArgumentException">Nothing was added.</exception>
    public Model Build(bool ground = false, bool center = false)
    {
        Bounds box = Bounds.Empty;
        foreach (Mesh mesh in _parts.SelectMany(p => p.Meshes))
        {
            box = box.Union(mesh.Bounds);
        }

        Vector3 offset = new(center ? -box.Center.X : 0, ground ? -box.Min.Y : 0, center ? -box.Center.Z : 0);
        var move = Matrix4x4.CreateTranslation(offset);
        ImmutableArray<Part>.Builder parts = ImmutableArray.CreateBuilder<Part>(_parts.Count);
        foreach ((Material material, List<Mesh> meshes) in _parts)
        {
            Mesh merged = MeshTools.Merge(meshes);
            parts.Add(new Part(offset == default ? merged : MeshTools.Transform(merged, move), material));
        }

        return new Model(parts.ToImmutable(), [.. _surfaces.Select(s => Place(s, move))]);
    }

    private static TaggedSurface Place(TaggedSurface s, Matrix4x4 m)
    {
        Vector3 u = Vector3.TransformNormal(s.U, m), v = Vector3.TransformNormal(s.V, m);
        bool mirrored = m.GetDeterminant() < 0;
        float scale = s.U == default ? 1 : u.Length() / s.U.Length();
        return s with
        {
            Center = Vector3.Transform(s.Center, m), U = mirrored ? -u : u, V = v, CurvatureRadius = s.CurvatureRadius * scale,
        };
    }
}
