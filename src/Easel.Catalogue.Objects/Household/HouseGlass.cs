using Easel.Scenes.Materials;

namespace Easel.Catalogue.Objects.Household;

/// <summary>Glass of vessels.</summary>
internal static class HouseGlass
{
    /// <summary>Way through the glass that takes on its whole colour, in walls: somewhat more than two, so that the middle is lucid and the edges
    /// are deep.</summary>
    private const float Walls = 4.7f;

    /// <summary>A clear material as blown into thin walls: its colour is that of the vessel, not that of a block as thick as it is wide.</summary>
    /// <param name="material">Any material; others than clear ones stay as they are.</param>
    /// <param name="wall">Thickness of a wall, metres.</param>
    public static Material Blown(Material material, float wall) =>
        material is { Transmission: > 0, AttenuationDistance: > 0 } ? material with { AttenuationDistance = MathF.Min(material.AttenuationDistance, Walls * wall) } : material;
}
