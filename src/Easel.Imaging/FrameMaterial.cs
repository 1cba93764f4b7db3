namespace Easel.Imaging;

/// <summary>What a style may know of a material: enough to choose a flat colour for it.</summary>
/// <param name="Name">Unique within the scene, such as <c>car.body</c> or <c>text</c>.</param>
/// <param name="BaseColor">Mean reflectance, linear sRGB in [0, 1].</param>
/// <param name="Emission">Emitted radiance, linear sRGB; black for what does not glow.</param>
/// <param name="Kind">What the material is to the picture.</param>
public readonly record struct FrameMaterial(string Name, LinearRgb BaseColor, LinearRgb Emission, FrameMaterialKind Kind);
