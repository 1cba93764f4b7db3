using Easel.Imaging;
using Easel.Scenes;

namespace Easel.Staging.Making;

/// <summary>Patches of grass: too fine to be made by hand, so that the ground beneath stands for them.</summary>
internal static class Blades
{
    private const string Grass = "grass";

    /// <summary>True for a model of grass alone.</summary>
    public static bool Is(Model model) => model.Parts.All(p => p.Material.Kind == FrameMaterialKind.Foliage && p.Material.Name.StartsWith(Grass, StringComparison.Ordinal));
}
