using Easel.Imaging;

namespace Easel.Scenes.Skies;

/// <summary>
/// An atmosphere lit by the sun (Rayleigh, Mie and ozone with multiple scattering after Hillaire 2020), with clouds; below the horizon
/// the sun leaves twilight, then moon and stars. One unit of radiance is chosen so that the solar irradiance above the air is 20.
/// </summary>
public sealed record PhysicalSky : Sky
{
    /// <summary>Height of the sun's centre above the horizon, radians; negative at twilight and night.</summary>
    public required float SunElevation { get; init; }

    /// <summary>Direction of the sun, radians: 0 along −Z, positive to the right.</summary>
    public required float SunAzimuth { get; init; }

    /// <summary>Dust and moisture: 1 clear, 2–3 hazy.</summary>
    public float MieScale { get; init; } = 1;

    /// <summary>Ozone: 1 normal; 1.5–2 deepens the blue of twilight.</summary>
    public float OzoneScale { get; init; } = 1;

    /// <summary>Size of the drawn sun disc relative to the true one (0.0047 rad radius); 1.7 looks right in pictures.</summary>
    public float SunDiscScale { get; init; } = 1.7f;

    /// <summary>Amount of thin high cloud, 0 to 1.</summary>
    public float Cirrus { get; init; } = 0.4f;

    /// <summary>A layer of volumetric cumulus, or null.</summary>
    public CloudLayer? Clouds { get; init; }

    /// <summary>A sheet of layer cloud above the cumulus, or null.</summary>
    public LayerCloud? Layer { get; init; }

    /// <summary>Brightness of the stars, 0 (none) to 1 (clear dark night).</summary>
    public float Stars { get; init; }

    /// <summary>Brightness of the Milky Way, 0 (none beyond a trace) to 1 (a dark mountain night).</summary>
    public float MilkyWay { get; init; }

    /// <summary>Strength of polar light, 0 none to 1 bright.</summary>
    public float Aurora { get; init; }

    /// <summary>Strength of a rainbow opposite to the sun, 0 none to 1 vivid.</summary>
    public float Rainbow { get; init; }

    /// <summary>Whether lightning strikes.</summary>
    public bool Lightning { get; init; }

    /// <summary>Whether a shooting star falls.</summary>
    public bool ShootingStar { get; init; }

    /// <summary>Where the Milky Way, polar light, lightning and shooting stars are, radians: towards where the viewer looks.</summary>
    public float SightAzimuth { get; init; }

    /// <summary>A moon, or null.</summary>
    public Moon? Moon { get; init; }

    /// <summary>Extra radiance at the horizon from a town's lights, falling off with elevation; black for none.</summary>
    public LinearRgb GroundGlow { get; init; }

    /// <summary>Seed of clouds and stars.</summary>
    public uint Seed { get; init; }
}
