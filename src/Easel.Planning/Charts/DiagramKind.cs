namespace Easel.Planning.Charts;

/// <summary>How ideas and their connections are shown.</summary>
public enum DiagramKind
{
    /// <summary>Steps and decisions, joined by arrows.</summary>
    Flowchart,

    /// <summary>Steps that return to the first.</summary>
    Cycle,

    /// <summary>Overlapping sets.</summary>
    Venn,

    /// <summary>A thought in the middle, with branches.</summary>
    MindMap,

    /// <summary>A hierarchy from a root downwards: organisations, families.</summary>
    Tree,

    /// <summary>Events in the order of time.</summary>
    Timeline,

    /// <summary>Levels of a pyramid; the first is the top.</summary>
    Pyramid,

    /// <summary>Steps from first to last.</summary>
    Process,

    /// <summary>Columns of points, such as pros and cons.</summary>
    Comparison,

    /// <summary>Four fields between two axes.</summary>
    Quadrant,

    /// <summary>Nodes joined by lines.</summary>
    Network,

    /// <summary>A thing with its parts named around it.</summary>
    Anatomy,
}
