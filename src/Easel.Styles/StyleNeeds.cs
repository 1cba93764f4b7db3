namespace Easel.Styles;

/// <summary>What a style needs from staging and rendering.</summary>
/// <param name="LightTransport">True for a path-traced frame; false when facts of the first hit suffice.</param>
/// <param name="Supersampling">Size of the frame relative to the picture along each side: 1 or 2.</param>
/// <param name="Claylike">True when materials become soft matte clay and plastic before rendering.</param>
public sealed record StyleNeeds(bool LightTransport = true, int Supersampling = 1, bool Claylike = false);
