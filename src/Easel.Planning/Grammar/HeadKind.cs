namespace Easel.Planning.Grammar;

/// <summary>What the noun of a noun phrase is.</summary>
internal enum HeadKind
{
    /// <summary>There is none: only modifiers.</summary>
    None,

    /// <summary>A thing, perhaps also a part.</summary>
    Thing,

    /// <summary>A place.</summary>
    Place,

    /// <summary>A part of things only.</summary>
    Part,

    /// <summary>Letters, words, a font.</summary>
    Text,

    /// <summary>The background.</summary>
    Background,

    /// <summary>The floor or a wall.</summary>
    Bounds,

    /// <summary>The sky.</summary>
    Sky,

    /// <summary>A word that is not known.</summary>
    Unknown,
}
