using System.Collections.Immutable;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Staging.Clay;

namespace Easel.Staging.Making;

/// <summary>Builds a finished scene anew from one stuff. Water, letters and lamps keep what they are.</summary>
internal static class SceneMaker
{
    /// <summary>Facets of low poly and of folded paper along the height of the picture.</summary>
    private const float Facets = 52, Folds = 26;

    /// <summary>How far hands leave the true form, in heights of the view, and over which length.</summary>
    private const float Lumps = 0.0035f, LumpLength = 0.05f;

    /// <summary>Cells of a plant's mass along its longest side, for round lumps and for facets.</summary>
    private const int RoundCells = 18, FacetCells = 10;

    /// <summary>The same scene made of something else.</summary>
    /// <param name="scene">A finished scene.</param>
    /// <param name="make">What of.</param>
    /// <param name="subject">Distance of what is looked at, metres.</param>
    /// <param name="aspect">Width over height of the picture.</param>
    public static Scene Apply(Scene scene, SceneMake make, float subject, float aspect)
    {
        if (make == SceneMake.AsIs)
        {
            return scene;
        }

        scene = ToyLight.Apply(Solid(WithoutGrass(scene)));
        float view = 2 * subject * MathF.Tan(0.5f * scene.Camera.VerticalFieldOfView);
        return make switch
        {
            SceneMake.Clay => ClayMaterials.Apply(Each(scene, new MassedPlants(RoundCells).Apply)),
            SceneMake.Plasticine => Each(scene, m => HandMaterials.Plasticine(Lumpy.Apply(new MassedPlants(RoundCells).Apply(m), Lumps * 2.6f * view, LumpLength * view), view)),
            SceneMake.Felt => Each(scene, m => HandMaterials.Felt(Lumpy.Apply(new MassedPlants(RoundCells).Apply(m), Lumps * view, LumpLength * view), view)),
            SceneMake.LowPoly => new FacetedScene(scene, view / Facets, subject, FacetCells, isPaper: false).Build(),
            SceneMake.Origami => new FacetedScene(scene, view / Folds, subject, FacetCells, isPaper: true).Build(),
            SceneMake.Voxels => new VoxelScene(scene, view, subject, aspect, hasStuds: false).Build(),
            SceneMake.Bricks => new VoxelScene(scene, view, subject, aspect, hasStuds: true).Build(),
            _ => scene,
        };
    }

    /// <summary>Fire and smoke are made of the same stuff as everything else.</summary>
    private static Scene Solid(Scene scene) => scene.Instances.Any(i => i.Model.Parts.Any(IsMedium))
        ? Each(scene, m => m.Parts.Any(IsMedium) ? new Model([.. m.Parts.Select(p => p with { Material = p.Material with { Medium = null } })], m.Surfaces) : m)
        : scene;

    private static bool IsMedium(Part part) => part.Material.Medium is not null;

    private static Scene WithoutGrass(Scene scene)
    {
        // Instances of one model go on sharing one.
        var mown = new Dictionary<Model, Model?>(ReferenceEqualityComparer.Instance);
        var instances = ImmutableArray.CreateBuilder<Instance>(scene.Instances.Length);
        foreach (Instance instance in scene.Instances)
        {
            if (instance.ElementId != 0)
            {
                instances.Add(instance);
                continue;
            }

            if (!mown.TryGetValue(instance.Model, out Model? model))
            {
                mown[instance.Model] = model = Blades.Without(instance)?.Model;
            }

            if (model is not null)
            {
                instances.Add(instance with { Model = model });
            }
        }

        return scene with { Instances = instances.DrainToImmutable() };
    }

    /// <summary>Remakes every model once.</summary>
    private static Scene Each(Scene scene, Func<Model, Model> remake)
    {
        var made = new Dictionary<Model, Model>(ReferenceEqualityComparer.Instance);
        return scene with
        {
            Instances = [.. scene.Instances.Select(i =>
            {
                if (!made.TryGetValue(i.Model, out Model? model))
                {
                    made[i.Model] = model = remake(i.Model);
                }

                return i with { Model = model };
            })],
        };
    }
}
