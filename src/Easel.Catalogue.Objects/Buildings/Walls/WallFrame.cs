using System.Numerics;

namespace Easel.Catalogue.Objects.Buildings.Walls;

/// <summary>A wall's own frame: along it to the right as seen from outside, up, and out.</summary>
/// <param name="Origin">Lower left corner as seen from outside, metres.</param>
/// <param name="Along">Unit vector to the right.</param>
/// <param name="Out">Unit vector away from the building.</param>
internal readonly record struct WallFrame(Vector3 Origin, Vector3 Along, Vector3 Out)
{
    /// <summary>A point: metres along, up and out.</summary>
    public Vector3 At(float along, float up, float outward) => Origin + (Along * along) + new Vector3(0, up, 0) + (Out * outward);

    /// <summary>The frame with its origin moved.</summary>
    public WallFrame Moved(float along, float up, float outward) => this with { Origin = At(along, up, outward) };
}
