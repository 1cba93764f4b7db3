namespace Easel.Scenes.Skies;

/// <summary>Volumetric cumulus between two heights.</summary>
/// <param name="Bottom">Metres above ground.</param>
/// <param name="Top">Metres above ground.</param>
/// <param name="Cover">0.5 a few puffs, 0.6 broken, 0.75 mostly covered.</param>
/// <param name="Extinction">Per metre: 0.008 glowing evening cloud, 0.022 solid noon cumulus.</param>
/// <param name="Scale">Metres of the largest cloud masses, about 4000 to 9000.</param>
/// <param name="StretchX">Stretch along X; 2 gives long banks at sea.</param>
/// <param name="SunGain">Multiplies sunlight in the cloud; 2.6 at noon, 1 at sunset.</param>
/// <param name="AmbientGain">Multiplies sky light in the cloud; 1.5 at noon, 1 at sunset.</param>
public sealed record CloudLayer(
    float Bottom, float Top, float Cover, float Extinction, float Scale, float StretchX = 1, float SunGain = 1, float AmbientGain = 1);
