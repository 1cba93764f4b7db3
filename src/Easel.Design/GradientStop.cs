using Easel.Imaging;

namespace Easel.Design;

/// <summary>A colour of a gradient.</summary>
/// <param name="Offset">Where, 0 to 1.</param>
/// <param name="Color">Colour, linear sRGB.</param>
/// <param name="Opacity">0 to 1.</param>
public readonly record struct GradientStop(float Offset, LinearRgb Color, float Opacity = 1);
