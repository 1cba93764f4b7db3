using System.Numerics;

namespace Easel.Styles.Brushes;

/// <summary>One touch of a brush: a piece of a parabola.</summary>
/// <param name="Center">Its middle, pixels.</param>
/// <param name="Angle">Direction there, radians, clockwise on the screen.</param>
/// <param name="Length">How long it is, without its round ends, pixels.</param>
/// <param name="Radius">Half its width, pixels.</param>
/// <param name="Bend">Curvature, one over pixels; positive turns clockwise.</param>
/// <param name="Color">Codes of its paint.</param>
/// <param name="Chance">Seed of its bristles.</param>
internal readonly record struct BrushStroke(Vector2 Center, float Angle, float Length, float Radius, float Bend, Vector3 Color, uint Chance);
