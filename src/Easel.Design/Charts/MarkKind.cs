namespace Easel.Design.Charts;

/// <summary>How a mark says its number.</summary>
public enum MarkKind
{
    /// <summary>By its height.</summary>
    Height,

    /// <summary>By its width.</summary>
    Width,

    /// <summary>By its angle.</summary>
    Slice,

    /// <summary>By its area.</summary>
    Area,

    /// <summary>By its place alone: a dot on a line.</summary>
    Place,
}
