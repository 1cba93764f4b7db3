using System.Numerics;

namespace Easel.Rendering.Weather;

/// <summary>A drop or a flake as it falls through an exposure.</summary>
/// <param name="Position">Where it is in the middle of the exposure, metres.</param>
/// <param name="Velocity">Metres per second.</param>
/// <param name="Diameter">Metres.</param>
internal readonly record struct FallingParticle(Vector3 Position, Vector3 Velocity, float Diameter);
