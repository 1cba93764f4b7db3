using System.Numerics;

namespace Easel.Scenes.Weather;

/// <summary>Rain or snow in the air between the camera and what it sees.</summary>
/// <param name="Kind">What falls.</param>
/// <param name="Rate">Water that reaches level ground, millimetres per hour: rain 1 drizzle, 6 steady, 25 heavy, 60 a cloudburst; snow 0.4
/// light, 1.5 steady, 5 a snowstorm. Positive.</param>
/// <param name="Wind">Horizontal velocity (x, z) with which all drifts, metres per second.</param>
/// <param name="Seed">Seed of where each drop or flake is.</param>
public sealed record Precipitation(PrecipitationKind Kind, float Rate, Vector2 Wind, uint Seed)
{
    /// <summary>
    /// Share of light lost per metre among the falling particles. Grows with a power of the rate below one, as fits to measured visibility in
    /// rain and snow do (Atlas 1953; Rasmussen et al. 1999), but several times as strongly in rain: pictures are shallower than weather.
    /// </summary>
    public float Extinction => Kind == PrecipitationKind.Rain ? 0.0009f * MathF.Pow(Rate, 0.63f) : 0.0058f * MathF.Pow(Rate, 0.8f);
}
