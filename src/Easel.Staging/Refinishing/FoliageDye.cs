using Easel.Catalogue;
using Easel.Imaging;
using Easel.Scenes;

namespace Easel.Staging.Refinishing;

/// <summary>
/// Gives the leaves of a potted plant the one colour that is asked for: a blue plant is not a green one in a blue pot.
/// </summary>
internal static class FoliageDye
{
    /// <summary>Usual luminance of a leaf, and how far the leaves of one plant differ from the colour: factors.</summary>
    private const float LeafLuminance = 0.1f, Darkest = 0.75f, Lightest = 1.15f;

    /// <summary>The plant with dyed leaves, or the model itself where nothing of the kind is asked.</summary>
    /// <param name="model">As its entry built it.</param>
    /// <param name="wishes">What the plan asks for.</param>
    /// <param name="info">What the catalogue knows of it.</param>
    public static Model Apply(Model model, Wishes wishes, EntryInfo info)
    {
        if (info.Family != "plants" || !info.Parts.Contains("pot") || wishes.Colors.Length != 1 || !wishes.PartColors.IsEmpty || IsGreen(wishes.Colors[0]))
        {
            return model;
        }

        LinearRgb dye = wishes.Colors[0];
        return new Model([.. model.Parts.Select(p => p.Material.Kind != FrameMaterialKind.Foliage ? p
            : p with { Material = p.Material with { BaseColor = dye * Math.Clamp(p.Material.BaseColor.Luminance / LeafLuminance, Darkest, Lightest) } })], model.Surfaces);
    }

    private static bool IsGreen(LinearRgb color) => color.G > 1.25f * color.R && color.G > 1.25f * color.B;
}
