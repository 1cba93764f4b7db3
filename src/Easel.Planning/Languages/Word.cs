using Easel.Planning.Language;

namespace Easel.Planning.Languages;

/// <summary>A word or phrase of a foreign prompt with its English.</summary>
/// <param name="Gloss">The English, or the word itself when it is not known; for a quotation its content.</param>
/// <param name="Role">What it does in the sentence.</param>
/// <param name="First">Index of its first token, or −1 for an English word without counterpart.</param>
/// <param name="Count">Number of tokens.</param>
internal sealed record Word(string Gloss, Role Role, int First, int Count)
{
    /// <summary>Kind of its tokens.</summary>
    public TokenKind Kind { get; init; } = TokenKind.Word;

    /// <summary>How its form tells that several are meant.</summary>
    public Number Number { get; init; }

    /// <summary>Whether nothing is known of it.</summary>
    public bool IsUnknown { get; init; }

    /// <summary>Its other meaning, as an adjective or verb, where it has one ("rosa": a rose, or pink).</summary>
    public Entry? Other { get; init; }

    /// <summary>Whether it is the head of a noun phrase.</summary>
    public bool IsNoun => Role == Role.Noun;

    /// <summary>Whether it may stand before the head of a noun phrase.</summary>
    public bool StartsNoun => Role is Role.Noun or Role.Modifier or Role.Count or Role.Article;

    /// <summary>An English word that the foreign sentence does not have.</summary>
    public static Word English(string gloss, Role role = Role.Function) => new(gloss, role, -1, 0);
}
