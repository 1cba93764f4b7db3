using System.Numerics;

namespace Easel.Studio.Checking;

/// <summary>What the id buffer shows of one individual.</summary>
/// <param name="Pixels">Visible pixels.</param>
/// <param name="Min">Left and top of the visible part, shares of the picture.</param>
/// <param name="Max">Right and bottom.</param>
/// <param name="TouchesBorder">Whether a visible pixel lies on the border of the picture.</param>
internal readonly record struct Sighting(int Pixels, Vector2 Min, Vector2 Max, bool TouchesBorder)
{
    /// <summary>Middle of the visible box.</summary>
    public Vector2 Center => (Min + Max) * 0.5f;
}
