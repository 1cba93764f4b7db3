using Easel.Imaging;
using Easel.Scenes.Materials;

namespace Easel.Catalogue.Objects.Kitchen;

/// <summary>What kitchen appliances are made of.</summary>
internal static class ApplianceMaterials
{
    /// <summary>Enamelled sheet metal, steel where no colour is asked for and steel is meant, or the material asked for.</summary>
    /// <param name="material">Asked material, or null.</param>
    /// <param name="dye">Asked colour, or null.</param>
    /// <param name="color">Colour of the enamel.</param>
    /// <param name="steel">Whether it is of steel.</param>
    public static Material Body(string? material, LinearRgb? dye, LinearRgb color, bool steel) =>
        Presets.ByName(material, dye, "body") ?? (steel
            ? HouseMetals.Worn(LinearRgb.FromHex("#bfc1c3"), 0.38f, "body")
            : Presets.Lacquer(color, "body") with { Roughness = 0.3f, Coat = 0.75f, CoatRoughness = 0.06f });

    /// <summary>Black plastic and enamel.</summary>
    public static Material Dark(string name) => Presets.Plastic(LinearRgb.FromHex("#1d1e20"), name);

    /// <summary>Dark glass in a door.</summary>
    public static Material Window() => Presets.DarkWindow("window") with { BaseColor = LinearRgb.FromHex("#121417"), Roughness = 0.08f };
}
