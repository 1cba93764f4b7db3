namespace Easel.Scenes.Skies;

/// <summary>A full moon that is drawn and lights the scene faintly.</summary>
/// <param name="Elevation">Radians above the horizon.</param>
/// <param name="Azimuth">Radians, 0 along −Z, positive to the right.</param>
/// <param name="Brightness">Irradiance of moonlight in scene units; about 0.05 reads as night at night exposure.</param>
/// <param name="AngularRadius">Radians; 0.0045 is true size, 0.012 reads better in pictures.</param>
public sealed record Moon(float Elevation, float Azimuth, float Brightness = 0.05f, float AngularRadius = 0.012f);
