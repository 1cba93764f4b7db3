namespace Easel.Planning.Languages;

/// <summary>Grammatical number, as far as the form of a word shows it.</summary>
internal enum Number
{
    /// <summary>One, or the form does not tell.</summary>
    Unmarked,

    /// <summary>A form that is a plural or a case of the singular: кошки.</summary>
    PerhapsPlural,

    /// <summary>Two: قطتان.</summary>
    Dual,

    /// <summary>Several.</summary>
    Plural,
}
