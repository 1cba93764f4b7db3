using System.Numerics;
using Easel.Imaging;
using Easel.Typography;

namespace Easel.Design.Charts;

/// <summary>A drawn part of a figure whose size says a number, with what is needed to measure it again in the finished picture.</summary>
public sealed record FigureMark
{
    /// <summary>How it says the number.</summary>
    public required MarkKind Kind { get; init; }

    /// <summary>What it shows, for reports.</summary>
    public required string Name { get; init; }

    /// <summary>The number.</summary>
    public required double Value { get; init; }

    /// <summary>Its fill, linear sRGB.</summary>
    public required LinearRgb Color { get; init; }

    /// <summary>Where it is, units of the page; for slices the box of the whole disc.</summary>
    public required TextBox Box { get; init; }

    /// <summary>Units of the page (bars, dots), degrees (slices) or square units (areas) that one unit of the value takes; the quotient of size and
    /// value is the same for all marks of one scale.</summary>
    public required double Scale { get; init; }

    /// <summary>Middle of a slice, radians counter-clockwise from +X; 0 for others.</summary>
    public float Angle { get; init; }

    /// <summary>Distance from the centre at which a slice is measured.</summary>
    public float Radius { get; init; }

    /// <summary>Width of a line that parts a slice from its neighbours, or crosses a bar, pixels.</summary>
    public float Gap { get; init; }

    /// <summary>Whether an area is a disc; else it is its box.</summary>
    public bool IsRound { get; init; }

    /// <summary>Centre of the disc that a slice is cut from.</summary>
    public Vector2 Center => Box.Center;
}
