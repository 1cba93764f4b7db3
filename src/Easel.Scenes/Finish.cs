using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;

namespace Easel.Scenes;

/// <summary>Exposure and mood wishes that travel with the scene to the style.</summary>
/// <param name="ExposureKey">Middle grey wanted for the log-average luminance; 0.18 neutral, night about 0.08, snow about 0.26.</param>
/// <param name="Saturation">1 = neutral.</param>
/// <param name="Bloom">Share of light spread by bloom, 0 to 0.2.</param>
/// <param name="Mood">Time of day in words: noon, sunset, night, starlight, studio; space where there is no air.</param>
public sealed record Finish(float ExposureKey = 0.18f, float Saturation = 1.15f, float Bloom = 0.04f, string Mood = "noon")
{
    /// <summary>How far the subjects, which the camera follows, move against their surroundings while the shutter is open: metres, world axes.
    /// Zero for a still camera.</summary>
    public Vector3 Motion { get; init; }

    /// <summary>The faces of people in the picture.</summary>
    public ImmutableArray<FaceMark> Faces { get; init; } = [];

    /// <summary>The eyes of animals in the picture.</summary>
    public ImmutableArray<EyeMark> Eyes { get; init; } = [];
}
