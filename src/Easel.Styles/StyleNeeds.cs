using Easel.Imaging;

namespace Easel.Styles;

/// <summary>What a style needs from staging and rendering.</summary>
/// <param name="LightTransport">True for a path-traced frame; false when facts of the first hit suffice.</param>
/// <param name="Supersampling">Size of the frame relative to the picture along each side: 1 or 2.</param>
/// <param name="Make">What all things are made of before rendering.</param>
/// <param name="OutlineShift">How far the style may move outlines, pixels of the frame: so far inside its matte a cut-out subject may show what is behind it.</param>
/// <param name="IsIsometric">True when things are seen along the diagonal of a cube unless the plan asks for another view.</param>
public sealed record StyleNeeds(bool LightTransport = true, int Supersampling = 1, SceneMake Make = SceneMake.AsIs, int OutlineShift = 0, bool IsIsometric = false);
