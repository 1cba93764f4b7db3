using System.Numerics;

namespace Easel.Studio.Checking;

/// <summary>What the id buffer shows of one individual.</summary>
/// <param name="Pixels">Visible pixels.</param>
/// <param name="Min">Left and top of the visible part, shares of the picture.</param>
/// <param name="Max">Right and bottom.</param>
/// <param name="TouchesBorder">Whether a visible pixel lies on the border of the picture.</param>
/// <param name="Largest">Pixels of its largest connected part.</param>
/// <param name="Second">Pixels of its second largest connected part: much of it means that something cuts the individual in two.</param>
internal readonly record struct Sighting(int Pixels, Vector2 Min, Vector2 Max, bool TouchesBorder, int Largest, int Second)
{
    /// <summary>Middle of the visible box.</summary>
    public Vector2 Center => (Min + Max) * 0.5f;
}
