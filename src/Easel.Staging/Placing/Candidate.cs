using System.Numerics;

namespace Easel.Staging.Placing;

/// <summary>A place where an individual might stand.</summary>
/// <param name="Position">Where its base goes, stage space.</param>
/// <param name="Side">On which side of its company that is: −1 left, +1 right, 0 neither.</param>
/// <param name="Cost">What speaks against it before the others are looked at.</param>
internal readonly record struct Candidate(Vector3 Position, float Side, float Cost);
