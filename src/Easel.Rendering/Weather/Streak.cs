using System.Numerics;

namespace Easel.Rendering.Weather;

/// <summary>What a falling particle leaves in the picture during the exposure: a line with soft ends and sides, pixels from the top left.</summary>
/// <param name="From">Where it starts.</param>
/// <param name="To">Where it ends; for a flake hardly elsewhere.</param>
/// <param name="Radius">Half its width, pixels, blur of the lens included.</param>
/// <param name="Softness">Share of the radius over which the sides fade: 1 a soft thread, less the flat disc of a lens.</param>
/// <param name="Opacity">Share of the background that it hides, [0, 1].</param>
/// <param name="Distance">Metres from the camera.</param>
/// <param name="Color">Its own radiance.</param>
internal readonly record struct Streak(Vector2 From, Vector2 To, float Radius, float Softness, float Opacity, float Distance, Vector3 Color)
{
    /// <summary>Rows that it touches, the last excluded.</summary>
    public (int First, int End) Rows =>
        ((int)MathF.Floor(MathF.Min(From.Y, To.Y) - Radius), (int)MathF.Ceiling(MathF.Max(From.Y, To.Y) + Radius) + 1);

    /// <summary>Share of a pixel's light, by its centre, that it replaces.</summary>
    public float Cover(Vector2 pixel)
    {
        Vector2 axis = To - From, d = pixel - From;
        float length2 = axis.LengthSquared(), along = length2 > 1e-6f ? Math.Clamp(Vector2.Dot(d, axis) / length2, 0, 1) : 0.5f;
        float distance = (d - (along * axis)).Length() / Radius;
        float side = Math.Clamp((1 - distance) / MathF.Max(Softness, 1e-3f), 0, 1);

        // A moving thing covers the ends of its way for a shorter time; a short one is round.
        float ends = length2 > 36 * Radius * Radius ? MathF.Min(1, 5 * MathF.Min(along, 1 - along) + 0.15f) : 1;
        return Opacity * ends * side * side * (3 - (2 * side));
    }
}
