namespace Easel.Scenes.Skies;

/// <summary>A moon that is drawn and lights the scene faintly.</summary>
/// <param name="Elevation">Radians above the horizon.</param>
/// <param name="Azimuth">Radians, 0 along −Z, positive to the right.</param>
/// <param name="Brightness">Irradiance of full moonlight in scene units; about 0.05 reads as night at night exposure.</param>
/// <param name="AngularRadius">Radians; 0.0045 is true size, 0.012 reads better in pictures.</param>
public sealed record Moon(float Elevation, float Azimuth, float Brightness = 0.05f, float AngularRadius = 0.012f)
{
    /// <summary>Share of the month since new moon, [0, 1]: 0.1 a waxing crescent lit from the right, 0.25 the first quarter, 0.5 full, 0.75 the
    /// last quarter.</summary>
    public float Phase { get; init; } = 0.5f;

    /// <summary>Share of its light that the air scatters, [0, 1]: less keeps the sky dark over land that is lit, as long exposures blended with
    /// short ones do.</summary>
    public float AirShare { get; init; } = 1;

    /// <summary>Share of the disc that is lit.</summary>
    public float LitShare => 0.5f * (1 - MathF.Cos(MathF.Tau * Phase));
}
