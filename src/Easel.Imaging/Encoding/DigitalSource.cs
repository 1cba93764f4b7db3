namespace Easel.Imaging.Encoding;

/// <summary>Where a picture comes from, in the terms of IPTC's Digital Source Type.</summary>
public enum DigitalSource
{
    /// <summary>Made by software from rules, not from training data.</summary>
    AlgorithmicMedia,

    /// <summary>A picture of someone else's with parts made by software.</summary>
    CompositeSynthetic,
}
