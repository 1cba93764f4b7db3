namespace Easel.Typography;

/// <summary>How a block of lines stands within the box from top to bottom, by its ink.</summary>
public enum VerticalAlignment
{
    /// <summary>In the middle.</summary>
    Middle,

    /// <summary>At the top edge.</summary>
    Top,

    /// <summary>At the bottom edge.</summary>
    Bottom,
}
