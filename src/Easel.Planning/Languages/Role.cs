namespace Easel.Planning.Languages;

/// <summary>What a foreign word does in its sentence.</summary>
internal enum Role
{
    /// <summary>A thing, a place, a part, or an unknown word.</summary>
    Noun,

    /// <summary>An adjective: colour, size, material, pattern, age.</summary>
    Modifier,

    /// <summary>A number or quantity.</summary>
    Count,

    /// <summary>A measure word after a number, which has no meaning of its own: 只, 匹, 마리.</summary>
    Classifier,

    /// <summary>A verb or participle.</summary>
    Verb,

    /// <summary>A preposition, a postposition or a word for a side: on, 上, के नीचे.</summary>
    Relation,

    /// <summary>Words about the whole picture: time, weather, style, camera.</summary>
    Global,

    /// <summary>A determiner.</summary>
    Article,

    /// <summary>and</summary>
    And,

    /// <summary>Genitive or attributive particle: of, de, の, 的.</summary>
    Of,

    /// <summary>Mark of the subject or topic: が, 은.</summary>
    Subject,

    /// <summary>Mark of the object: を, 를.</summary>
    Object,

    /// <summary>A vague mark of place: に, 에서, 在.</summary>
    At,

    /// <summary>who, that</summary>
    Relative,

    /// <summary>is</summary>
    Copula,

    /// <summary>there is</summary>
    Exist,

    /// <summary>says, written: a text stands beside it.</summary>
    Cue,

    /// <summary>Any other word of grammar that English has too: it, not.</summary>
    Function,

    /// <summary>A word of grammar that says nothing in English.</summary>
    Silent,

    /// <summary>A comma, the end of a sentence or a quotation.</summary>
    Mark,
}
