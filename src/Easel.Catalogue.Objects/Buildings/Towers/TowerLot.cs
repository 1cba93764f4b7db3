using System.Numerics;

namespace Easel.Catalogue.Objects.Buildings.Towers;

/// <summary>Where a tower stands and how large it may be.</summary>
/// <param name="Center">(x, z) in metres.</param>
/// <param name="Ground">Height of the ground, metres.</param>
/// <param name="Width">Metres.</param>
/// <param name="Depth">Metres.</param>
/// <param name="Height">Of the main roof, without masts, metres.</param>
/// <param name="Turn">About the vertical, radians.</param>
/// <param name="Building">Number of the building, below 2²⁴: sets its facade.</param>
internal readonly record struct TowerLot(Vector2 Center, float Ground, float Width, float Depth, float Height, float Turn, uint Building)
{
    /// <summary>A point of the lot: right and front in metres from its centre, up from its ground.</summary>
    public Vector3 At(float right, float up, float front)
    {
        (float s, float c) = MathF.SinCos(Turn);
        return new Vector3(Center.X + (right * c) + (front * s), Ground + up, Center.Y + (front * c) - (right * s));
    }
}
