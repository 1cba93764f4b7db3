namespace Easel.Planning.Language;

/// <summary>What a token is.</summary>
internal enum TokenKind
{
    /// <summary>A word, a number, or another visible character that is no punctuation.</summary>
    Word,

    /// <summary>A comma or dash: it separates the items of a list.</summary>
    Comma,

    /// <summary>The end of a sentence.</summary>
    Stop,

    /// <summary>A quoted text.</summary>
    Quote,
}
