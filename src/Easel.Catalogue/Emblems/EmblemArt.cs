using System.Collections.Immutable;
using System.Numerics;

namespace Easel.Catalogue.Emblems;

/// <summary>A flat picture of a thing: filled shapes, the lowest first. Units: 1/128 of the drawing, y downwards.</summary>
public sealed record EmblemArt(ImmutableArray<EmblemShape> Shapes);

/// <summary>A filled shape.</summary>
/// <param name="Contours">Closed chains of points.</param>
/// <param name="IsEvenOdd">Fill rule: even-odd, else non-zero winding.</param>
/// <param name="Paint">What it is filled with.</param>
public sealed record EmblemShape(ImmutableArray<ImmutableArray<Vector2>> Contours, bool IsEvenOdd, EmblemPaint Paint);

/// <summary>What a shape is filled with: one colour or a gradient.</summary>
/// <param name="Map">From points of the drawing to the gradient: linear ones run from x = 0 to 1, radial ones from radius 0 to 1.</param>
/// <param name="IsRadial">Whether it is a radial gradient.</param>
/// <param name="Stops">Colours along it; a single one for a plain fill.</param>
public sealed record EmblemPaint(Matrix3x2 Map, bool IsRadial, ImmutableArray<EmblemStop> Stops)
{
    /// <summary>Highest opacity, [0, 1].</summary>
    public float Opacity => Stops.Max(s => s.Color.W);

    /// <summary>Mean colour, sRGB code values in [0, 1], straight alpha.</summary>
    public Vector4 Mean => Stops.Aggregate(Vector4.Zero, (sum, s) => sum + s.Color) / Stops.Length;
}

/// <summary>A colour of a gradient.</summary>
/// <param name="Offset">Where, [0, 1].</param>
/// <param name="Color">sRGB code values in [0, 1], straight alpha.</param>
public readonly record struct EmblemStop(float Offset, Vector4 Color);
