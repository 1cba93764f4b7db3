using Easel.Imaging;

namespace Easel.Scenes.Skies;

/// <summary>A plain dome for studios and tests: radiance blends from <paramref name="Horizon"/> to <paramref name="Zenith"/> with the sine of
/// the elevation; below the horizon it is <paramref name="Ground"/>. No sun.</summary>
/// <param name="Zenith">Radiance straight up.</param>
/// <param name="Horizon">Radiance at the horizon.</param>
/// <param name="Ground">Radiance below the horizon.</param>
public sealed record GradientSky(LinearRgb Zenith, LinearRgb Horizon, LinearRgb Ground) : Sky
{
    /// <summary>The same radiance from all directions.</summary>
    public static GradientSky Uniform(LinearRgb radiance) => new(radiance, radiance, radiance);
}
