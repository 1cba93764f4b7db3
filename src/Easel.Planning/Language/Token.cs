namespace Easel.Planning.Language;

/// <summary>A word, a mark or a quotation of the prompt.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">First character in the prompt.</param>
/// <param name="Length">Characters.</param>
/// <param name="Lower">The lower-case form used for look-up; for a quotation its content, unchanged.</param>
/// <param name="IsGlued">True when only a hyphen, slash or nothing stands between it and the word before.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int Length, string Lower, bool IsGlued)
{
    /// <summary>One past the last character.</summary>
    public int End => Start + Length;
}
