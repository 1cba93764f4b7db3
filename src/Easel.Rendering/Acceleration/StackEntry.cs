namespace Easel.Rendering.Acceleration;

/// <summary>A child still to be visited, and the distance at which the ray enters it.</summary>
internal struct StackEntry
{
    public int Child;
    public float Distance;
}
