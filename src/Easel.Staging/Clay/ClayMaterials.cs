using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Lights;
using Easel.Scenes.Materials;

namespace Easel.Staging.Clay;

/// <summary>Turns the materials of a scene into satin vinyl and clay under large lamps, keeping their colours, metals into satin metal: the look of a
/// designer's toy render.</summary>
internal static class ClayMaterials
{
    // How much larger soft boxes become along each side: shadows melt away from what throws them.
    private const float SoftBoxScale = 1.7f;

    private const string Backdrop = "backdrop";

    /// <summary>Metal mirrors the lamps as soft spots, not the room.</summary>
    private const float SatinRoughness = 0.3f;

    /// <summary>The same scene in clay. Water, letters and lights keep what they are.</summary>
    public static Scene Apply(Scene scene)
    {
        var models = new Dictionary<Model, Model>(ReferenceEqualityComparer.Instance);
        return scene with
        {
            Instances = [.. scene.Instances.Select(i => i with { Model = Clay(i.Model) })],
            Lights = [.. scene.Lights.Select(l => scene.Finish.Mood == "studio" ? Soften(l) : l)],
        };

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
        // What is looked through stays clear: lenses, drinking glasses, bulbs. Panes with something painted behind them are toys' windows.
        FrameMaterialKind.Glass when material is { Pattern: null, Transmission: > 0.5f } => material,
        FrameMaterialKind.Glass => material with
        {
            Pattern = null,
            Transmission = 0,
            BaseColor = Soften(LinearRgb.Lerp(material.BaseColor, LinearRgb.FromHex("#9fd0ea"), 0.55f)),
            Roughness = 0.25f,
            Coat = 0.4f,
        },
        FrameMaterialKind.Ground when material.Name == Backdrop => material with
        {
            BaseColor = LinearRgb.Lerp(material.BaseColor, LinearRgb.FromHex("#fff1e4"), 0.28f),
            Roughness = 0.6f,
        },
        FrameMaterialKind.Ground or FrameMaterialKind.Foliage or FrameMaterialKind.Fur => material with
        {
            Pattern = CalmPattern.Of(material.Pattern),
            BaseColor = Soften(material.BaseColor),
            Roughness = 0.6f,
            Metallic = 0,
            Specular = 0.03f,
            Coat = 0,
            Sheen = 0.25f,
            Transmission = 0,
        },

        _ when material.Metallic > 0.5f => material with { Roughness = MathF.Max(material.Roughness, SatinRoughness) },

        // Plush is matt even as a toy: light falls into its pile.
        _ when material.Nap > 0 => material with { BaseColor = Soften(material.BaseColor) },
        _ => material with
        {
            Pattern = CalmPattern.Of(material.Pattern),
            BaseColor = Soften(material.BaseColor),
            Roughness = 0.5f,
            Metallic = 0,
            Specular = 0.04f,
            Coat = 0.45f,
            CoatRoughness = 0.22f,
            Sheen = 0.12f,
            Transmission = 0,
        },
    };

    // The same light from a larger area.
    private static Light Soften(Light light) => light is RectangleLight box
        ? box with { U = box.U * SoftBoxScale, V = box.V * SoftBoxScale, Radiance = box.Radiance * (1 / (SoftBoxScale * SoftBoxScale)) }
        : light;

    // Never quite black: clay is pigment mixed into white.
    private static LinearRgb Soften(LinearRgb color) => LinearRgb.Lerp(color, LinearRgb.FromHex("#f3ede4"), 0.05f);
}
