using Easel.Imaging;
using Easel.Scenes.Skies;

namespace Easel.Catalogue.Environments;

/// <summary>Skies under a closed sheet of cloud.</summary>
internal static class LayerSky
{
    /// <summary>An even dull day.</summary>
    public static LayerCloud Overcast { get; } = new(1400, 1, 9, 0.5f, 1700);

    /// <summary>The low bright sheet from which snow falls.</summary>
    public static LayerCloud Snow { get; } = new(900, 1, 3.4f, 0.3f, 1500);

    /// <summary>The sheet of a rainy day.</summary>
    public static LayerCloud Rain { get; } = new(800, 1, 20, 0.45f, 1300);

    /// <summary>The dark rolls of a thunderstorm, torn here and there: without gaps of light nothing would have a shape.</summary>
    public static LayerCloud Storm { get; } = new(1000, 0.9f, 34, 1, 1200);

    /// <summary>A sky under a sheet of cloud, by day as by night.</summary>
    /// <param name="sky">The fair sky.</param>
    /// <param name="layer">The sheet.</param>
    public static PhysicalSky Under(PhysicalSky sky, LayerCloud layer) =>
        sky with { Layer = layer, Clouds = null, Cirrus = 0, Stars = 0, MieScale = 1.5f, GroundGlow = sky.GroundGlow * 1.2f };

    /// <summary>How light moist air scatters under clouds: as grey as they are.</summary>
    public static LinearRgb Air => LinearRgb.White;
}
