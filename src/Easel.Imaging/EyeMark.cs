namespace Easel.Imaging;

/// <summary>An animal's eye in the picture, for styles that draw eyes themselves.</summary>
/// <param name="ElementId">Whose eye it is.</param>
/// <param name="Eye">Where it is; one unit is the radius of the ball.</param>
/// <param name="Distance">From the camera, metres.</param>
/// <param name="Iris">Colour of the iris, linear sRGB.</param>
public readonly record struct EyeMark(int ElementId, FeatureMark Eye, float Distance, LinearRgb Iris);
