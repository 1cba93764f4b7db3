namespace Easel.Planning;

/// <summary>How one element stands to another, seen by the viewer.</summary>
public enum RelationKind
{
    /// <summary>To the left of it in the picture.</summary>
    LeftOf,

    /// <summary>To the right of it in the picture.</summary>
    RightOf,

    /// <summary>Above it without touching.</summary>
    Above,

    /// <summary>Below it without touching, or underneath.</summary>
    Below,

    /// <summary>Resting on its top or seat.</summary>
    On,

    /// <summary>Inside it.</summary>
    In,

    /// <summary>Nearer to the viewer.</summary>
    InFrontOf,

    /// <summary>Farther from the viewer, still visible.</summary>
    Behind,

    /// <summary>Close beside it.</summary>
    NextTo,

    /// <summary>Held by it.</summary>
    HeldBy,

    /// <summary>Worn by it: hats on heads, glasses before eyes.</summary>
    WornBy,

    /// <summary>Close enough to touch: leaning on it, hugging, pushing, playing with it.</summary>
    Touching,

    /// <summary>In a ring around it.</summary>
    Around,

    /// <summary>Turned to it.</summary>
    Facing,

    /// <summary>After it, both moving the same way.</summary>
    Chasing,

    /// <summary>Drawn, painted or printed on it.</summary>
    DepictedOn,

    /// <summary>Larger than it in the picture.</summary>
    LargerThan,

    /// <summary>Smaller than it in the picture.</summary>
    SmallerThan,
}
