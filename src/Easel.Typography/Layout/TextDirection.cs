namespace Easel.Typography;

/// <summary>Which way a paragraph runs.</summary>
public enum TextDirection
{
    /// <summary>As its first strong letter says (rules P2 and P3 of UAX #9).</summary>
    Auto,

    /// <summary>From left to right.</summary>
    LeftToRight,

    /// <summary>From right to left.</summary>
    RightToLeft,
}
