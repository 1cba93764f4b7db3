using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;

namespace Easel.Design;

/// <summary>A fill that changes from one colour to others.</summary>
/// <param name="From">Where it begins, units of the page; the centre of a radial one.</param>
/// <param name="To">Where it ends; a point on the rim of a radial one.</param>
/// <param name="IsRadial">Whether it goes out from a centre.</param>
/// <param name="Stops">At least two colours along it. Colours between them are mixed as sRGB codes.</param>
public sealed record PageGradient(Vector2 From, Vector2 To, bool IsRadial, ImmutableArray<GradientStop> Stops)
{
    /// <summary>A linear gradient between two colours.</summary>
    public static PageGradient Linear(Vector2 from, Vector2 to, LinearRgb first, LinearRgb last, float firstOpacity = 1, float lastOpacity = 1) =>
        new(from, to, false, [new GradientStop(0, first, firstOpacity), new GradientStop(1, last, lastOpacity)]);

    /// <summary>A radial gradient between two colours.</summary>
    public static PageGradient Radial(Vector2 center, float radius, LinearRgb first, LinearRgb last, float firstOpacity = 1, float lastOpacity = 1) =>
        new(center, center + new Vector2(radius, 0), true, [new GradientStop(0, first, firstOpacity), new GradientStop(1, last, lastOpacity)]);
}
