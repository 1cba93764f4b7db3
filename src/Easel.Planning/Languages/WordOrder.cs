namespace Easel.Planning.Languages;

/// <summary>Order of words in a language.</summary>
internal enum WordOrder
{
    /// <summary>As in English: adjectives before nouns, prepositions.</summary>
    Before,

    /// <summary>Adjectives after nouns, prepositions: Spanish, Arabic.</summary>
    After,

    /// <summary>Whatever belongs to a word stands before it, postpositions, the verb last: Japanese, Korean, Hindi, Turkish.</summary>
    Final,

    /// <summary>Chinese: verbs before objects, but modifiers and relative clauses before nouns, and words for sides after them.</summary>
    Chinese,
}
