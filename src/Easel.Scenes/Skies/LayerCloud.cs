namespace Easel.Scenes.Skies;

/// <summary>A thin wide sheet of cloud: from the even grey of stratus to the rolls and flakes of stratocumulus and altocumulus.</summary>
/// <param name="Height">Metres above ground.</param>
/// <param name="Cover">Share of the sky that it hides: 1 closed, 0.6 broken into cloudlets.</param>
/// <param name="Thickness">Mean optical depth: 3 a bright sheet through which the sun shows, 10 a dull day, 25 rain, 60 a thunderstorm.</param>
/// <param name="Relief">How much the depth varies: 0 an even grey, 1 bold rolls and gaps of light.</param>
/// <param name="Scale">Metres of the largest rolls: about 400 for altocumulus, 2000 for stratus.</param>
public sealed record LayerCloud(float Height, float Cover, float Thickness, float Relief, float Scale);
