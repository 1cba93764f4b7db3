namespace Easel.Studio.Checking;

/// <summary>What can be wrong with a composition.</summary>
internal enum Fault
{
    /// <summary>Nothing that another composition could mend.</summary>
    None,

    /// <summary>Hidden by something else, or not in the picture at all.</summary>
    Hidden,

    /// <summary>Too small to be recognised.</summary>
    Small,

    /// <summary>Cut by the border.</summary>
    Cropped,

    /// <summary>Another number than asked for.</summary>
    Count,

    /// <summary>A relation does not hold.</summary>
    Relation,

    /// <summary>Something stands before a text.</summary>
    TextHidden,

    /// <summary>Letters are too small to be read.</summary>
    TextSmall,
}
