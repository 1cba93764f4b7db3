using Easel.Planning.Language;

namespace Easel.Planning.Grammar;

/// <summary>Something that was named before a text and may carry it.</summary>
/// <param name="Element">The thing, or null for a place or for what nothing shows.</param>
/// <param name="IsBearer">Whether it is made to be written on, or said to be.</param>
/// <param name="Head">The noun of a place or of what nothing shows.</param>
internal sealed record TextMention(ElementDraft? Element, bool IsBearer, Lexeme? Head);
