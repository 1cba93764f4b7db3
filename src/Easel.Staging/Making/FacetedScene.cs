using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Staging.Making;

/// <summary>Builds a scene of flat facets, each of one colour: low poly, or folded paper. Facets have about one size in the picture, so that what is far has larger ones.</summary>
/// <param name="scene">What to build.</param>
/// <param name="facet">Size of a facet at the subject, metres.</param>
/// <param name="subject">Distance of the subject, metres.</param>
/// <param name="plantCells">Cells of a plant's mass along its longest side.</param>
/// <param name="isPaper">True for folded paper.</param>
internal sealed class FacetedScene(Scene scene, float facet, float subject, int plantCells, bool isPaper)
{
    /// <summary>Parts keep at least this many facets along their longest side.</summary>
    private const float FewestFacets = 5, FewestFolds = 9;

    /// <summary>Triangles that a part keeps at least, and how often its facets are halved for that.</summary>
    private const int FewestTriangles = 24, FinerSteps = 3;

    /// <summary>Share of white in dyed paper.</summary>
    private const float PaperShare = 0.07f;

    /// <summary>Size of facets on faces and hands relative to others.</summary>
    private const float HeadShare = 0.42f;

    /// <summary>How much neighbouring facets differ in lightness.</summary>
    private const float Variety = 0.07f, FoldVariety = 0.13f;

    /// <summary>Models are remade for distances that differ by more than this factor.</summary>
    private const float Octave = 1.6f;

    private readonly Dictionary<(Model Model, int Step, LinearRgb Tint), Model> _made = [];

    /// <summary>Builds it.</summary>
    public Scene Build()
    {
        var instances = ImmutableArray.CreateBuilder<Instance>(scene.Instances.Length);
        foreach (Instance instance in scene.Instances)
        {
            instances.Add(instance with { Model = Remake(instance), Tint = LinearRgb.White });
        }

        return scene with { Instances = instances.DrainToImmutable() };
    }

    private Model Remake(Instance instance)
    {
        Bounds box = instance.Model.Bounds.Transform(instance.Transform);
        bool isLand = MathF.Max(box.Size.X, box.Size.Z) > 4 * subject;
        float distance = Vector3.Distance(Vector3.Clamp(scene.Camera.Position, box.Min, box.Max), scene.Camera.Position);
        int step = isLand ? 0 : (int)MathF.Round(MathF.Log(MathF.Max(1, distance / subject), Octave));
        if (!_made.TryGetValue((instance.Model, step, instance.Tint), out Model? model))
        {
            float scale = MathF.Cbrt(MathF.Abs(instance.Transform.GetDeterminant()));
            Func<Vector3, float> cell = isLand ? p => facet * MathF.Max(1, Vector3.Distance(Vector3.Transform(p, instance.Transform), scene.Camera.Position) / subject) / scale
                : _ => facet * MathF.Pow(Octave, step) / scale;
            model = Facet(instance, cell);
            _made[(instance.Model, step, instance.Tint)] = model;
        }

        return model;
    }

    private Model Facet(Instance instance, Func<Vector3, float> cell)
    {
        Model massed = new MassedPlants(plantCells, IsFaceted: true).Apply(instance.Model);
        var parts = massed.Parts.Where(p => !p.IsPile).Select(p => Facet(p, instance, cell)).OfType<Part>().ToImmutableArray();
        return parts.IsEmpty ? instance.Model : new Model(parts, instance.Model.Surfaces);
    }

    private Part? Facet(Part part, Instance instance, Func<Vector3, float> cell)
    {
        Material material = part.Material;
        if (material.Kind is FrameMaterialKind.Text or FrameMaterialKind.Light || material.Pattern is EyePattern || material.Name.StartsWith("backdrop", StringComparison.Ordinal)
            || (material.Kind == FrameMaterialKind.Water && !isPaper) || (material.Kind == FrameMaterialKind.Glass && !isPaper))
        {
            return part;
        }

        Vector3 size = part.Mesh.Bounds.Size;
        float most = MathF.Max(size.X, MathF.Max(size.Y, size.Z)) / (isPaper ? FewestFolds : FewestFacets), least = cell(part.Mesh.Bounds.Center) * (IsHead(material) ? HeadShare : 1);
        (Mesh coarse, int[] origins) = MathF.Max(size.X, MathF.Max(size.Y, size.Z)) > 4 * subject
            ? Facets.Cluster(part.Mesh, cell)
            : Facets.Cluster(part.Mesh, _ => MathF.Min(most, least));
        // What is thin would vanish: it gets smaller facets.
        for (int k = 0; k < FinerSteps && coarse.TriangleCount < FewestTriangles && part.Mesh.TriangleCount > FewestTriangles; k++)
        {
            least *= 0.5f;
            (coarse, origins) = Facets.Cluster(part.Mesh, _ => MathF.Min(most, least));
        }

        if (coarse.TriangleCount == 0)
        {
            return null;
        }

        var third = new Vector3(1 / 3f);
        float footprint = MathF.Min(most, least);
        Mesh flat = Facets.Flatten(coarse, t =>
        {
            float chance = Hash.ToUnit(Hash.Mix((uint)t, instance.Seed, 0xfaceu));
            Vector3 color = SurfaceColor.At(part, origins[t], third, footprint, instance);

            // Dyed paper is never as dark as what it stands for.
            return (isPaper ? Vector3.Lerp(color, new Vector3(0.9f), PaperShare) : color) * (1 + ((isPaper ? FoldVariety : Variety) * ((2 * chance) - 1)));
        });
        return new Part(flat, Stuff(material));
    }

    /// <summary>Faces are told by little things.</summary>
    private static bool IsHead(Material material) => material.Name is "skin" or "lashes" or "eye" || material.Name.Contains("hair", StringComparison.Ordinal);

    private Material Stuff(Material material) => isPaper
        ? HandMaterials.Paper(material, facet)
        : material with { BaseColor = LinearRgb.White, Pattern = null, Nap = 0, Translucency = 0, Transmission = 0, Coat = 0, Roughness = MathF.Max(0.55f, material.Roughness), Metallic = 0 };
}
