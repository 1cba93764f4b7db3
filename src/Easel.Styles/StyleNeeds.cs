namespace Easel.Styles;

/// <summary>What a style needs from staging and rendering.</summary>
/// <param name="LightTransport">True for a path-traced frame; false when facts of the first hit suffice.</param>
/// <param name="Supersampling">Size of the frame relative to the picture along each side: 1 or 2.</param>
/// <param name="Claylike">True when materials become soft matte clay and plastic before rendering.</param>
/// <param name="OutlineShift">How far the style may move outlines, pixels of the frame: so far inside its matte a cut-out subject may show what is behind it.</param>
public sealed record StyleNeeds(bool LightTransport = true, int Supersampling = 1, bool Claylike = false, int OutlineShift = 0);
