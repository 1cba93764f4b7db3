namespace Easel.Design.Carriers;

/// <summary>Decoration that goes with the title.</summary>
internal enum OrnamentKind
{
    /// <summary>None.</summary>
    None,

    /// <summary>A rule with a lozenge under the title.</summary>
    Rule,

    /// <summary>A drawn wave under the title.</summary>
    Swash,
}
