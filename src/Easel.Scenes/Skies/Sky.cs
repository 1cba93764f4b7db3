namespace Easel.Scenes.Skies;

/// <summary>What rays see that hit nothing, and the sun that comes with it.
/// Azimuth 0 looks along −Z, positive azimuths turn to the right (+X); elevation is measured up from the horizon. Radians.</summary>
public abstract record Sky;
