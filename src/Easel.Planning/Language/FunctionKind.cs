namespace Easel.Planning.Language;

/// <summary>The role of a word of grammar.</summary>
internal enum FunctionKind
{
    /// <summary>a, an, his…</summary>
    Determiner,

    /// <summary>the</summary>
    Definite,

    /// <summary>and, or, but</summary>
    And,

    /// <summary>while, whereas: another clause begins.</summary>
    Clause,

    /// <summary>with, has, featuring</summary>
    With,

    /// <summary>filled with: what follows is in the thing before.</summary>
    Filled,

    /// <summary>wearing, dressed in</summary>
    Wearing,

    /// <summary>is, are</summary>
    Copula,

    /// <summary>that, which, who</summary>
    Relative,

    /// <summary>it, they</summary>
    Pronoun,

    /// <summary>no, without, not</summary>
    Negation,

    /// <summary>the other, the rest: members of a group that have not been spoken of.</summary>
    Remainder,

    /// <summary>made of: a material follows.</summary>
    MadeOf,

    /// <summary>of</summary>
    Of,

    /// <summary>'s</summary>
    Possessive,

    /// <summary>background, backdrop</summary>
    Background,

    /// <summary>sky, air</summary>
    Sky,

    /// <summary>floor, ground, wall: what every place has.</summary>
    Bounds,

    /// <summary>painting, drawing: what follows "of" is shown on it.</summary>
    Medium,

    /// <summary>in the shape of: what follows is the form of the thing before.</summary>
    ShapeOf,

    /// <summary>letters, words, font: nouns for text.</summary>
    Text,

    /// <summary>says, titled: what follows is text.</summary>
    Cue,

    /// <summary>Any other word of grammar.</summary>
    Other,
}
