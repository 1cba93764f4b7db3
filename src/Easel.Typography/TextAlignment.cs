namespace Easel.Typography;

/// <summary>How lines stand within the box from left to right. Alignment is optical: by the ink, not by the advance widths.</summary>
public enum TextAlignment
{
    /// <summary>Each line is centred.</summary>
    Center,

    /// <summary>Lines begin at the left edge.</summary>
    Left,

    /// <summary>Lines end at the right edge.</summary>
    Right,
}
