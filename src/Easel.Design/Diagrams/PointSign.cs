namespace Easel.Design.Diagrams;

/// <summary>What stands before a statement of a list.</summary>
internal enum PointSign
{
    /// <summary>A dot.</summary>
    Dot,

    /// <summary>A tick.</summary>
    Tick,

    /// <summary>A cross.</summary>
    Cross,
}
