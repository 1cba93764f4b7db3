using System.Numerics;

namespace Easel.Styles.Flat;

/// <summary>A piece of a fitted border: a parabola, or a line when its control point is its end.</summary>
/// <param name="Control">The control point.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct CurvePiece(Vector2 Control, Vector2 End)
{
    /// <summary>True for a line.</summary>
    public bool IsLine => Control == End;
}
