namespace Easel.Design.Carriers;

/// <summary>How a page is framed.</summary>
internal enum FrameKind
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>One line a little inside the edge.</summary>
    Inline,

    /// <summary>A thick line and a thin one inside it.</summary>
    Double,

    /// <summary>A line with round corners close to the edge, as on road signs.</summary>
    Plate,
}
