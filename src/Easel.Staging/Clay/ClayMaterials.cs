using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;

namespace Easel.Staging.Clay;

/// <summary>Turns the materials of a scene into soft matte clay and satin plastic, keeping their colours: the look of a designer's 3D render.</summary>
internal static class ClayMaterials
{
    /// <summary>The same scene in clay. Water, letters and lights keep what they are.</summary>
    public static Scene Apply(Scene scene)
    {
        var models = new Dictionary<Model, Model>(ReferenceEqualityComparer.Instance);
        return scene with { Instances = [.. scene.Instances.Select(i => i with { Model = Clay(i.Model) })] };

        Model Clay(Model model)
        {
            if (!models.TryGetValue(model, out Model? clay))
            {
                clay = new Model([.. model.Parts.Select(p => p with { Material = ToClay(p.Material) })], model.Surfaces);
                models[model] = clay;
            }

            return clay;
        }
    }

    private static Material ToClay(Material material) => material.Kind switch
    {
        FrameMaterialKind.Water or FrameMaterialKind.Light or FrameMaterialKind.Text => material,
        FrameMaterialKind.Glass => material with
        {
            Pattern = null,
            Transmission = 0,
            BaseColor = Soften(LinearRgb.Lerp(material.BaseColor, LinearRgb.FromHex("#9fd0ea"), 0.55f)),
            Roughness = 0.25f,
            Coat = 0.4f,
        },
        _ => material with
        {
            BaseColor = Soften(material.BaseColor),
            Roughness = 0.55f,
            Metallic = 0,
            Specular = 0.04f,
            Coat = 0.12f,
            CoatRoughness = 0.35f,
            Sheen = 0.15f,
            Transmission = 0,
        },
    };

    // Neither black nor fully saturated: clay is pigment mixed into white.
    private static LinearRgb Soften(LinearRgb color) => LinearRgb.Lerp(color, LinearRgb.FromHex("#f3ede4"), 0.12f);
}
