using System.Numerics;

namespace Easel.Staging.Placing;

/// <summary>A place where an individual might stand.</summary>
/// <param name="Position">Where its base goes, world space.</param>
/// <param name="Yaw">Its turn about the vertical, radians.</param>
/// <param name="Cost">What speaks against it before the others are looked at.</param>
internal readonly record struct Candidate(Vector3 Position, float Yaw, float Cost);
