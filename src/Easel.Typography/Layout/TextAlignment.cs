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

    /// <summary>Lines begin where their paragraph begins: at the left, or at the right where it runs from right to left.</summary>
    Start,

    /// <summary>Lines end where their paragraph ends.</summary>
    End,

    /// <summary>
    /// Lines fill the width: by wider spaces, by longer joints in Arabic, by space between ideographs. The last line of a paragraph stands at its
    /// start, and so does a line that would have to be torn apart.
    /// </summary>
    Justify,
}
