using Easel.Imaging;
using Easel.Typography;

namespace Easel.Design.Charts;

/// <summary>How a label of a figure is set.</summary>
/// <param name="Size">Pixels per em.</param>
/// <param name="Weight">400 regular, 500 medium, 700 bold.</param>
/// <param name="Color">Null for the theme's ink.</param>
/// <param name="Align">Which end of the text its place is.</param>
/// <param name="Width">Wider text is broken.</param>
internal sealed record TextLook(
    float Size, int Weight = 400, LinearRgb? Color = null, TextAlignment Align = TextAlignment.Left, float Width = float.PositiveInfinity)
{
    /// <summary>Kind of face.</summary>
    public FontRole Role { get; init; } = FontRole.Sans;

    /// <summary>Distance of baselines, em.</summary>
    public float LineHeight { get; init; } = 1.22f;

    /// <summary>True for digits of one width.</summary>
    public bool TabularFigures { get; init; }

    /// <summary>Extra space between letters, em.</summary>
    public float Tracking { get; init; }
}
