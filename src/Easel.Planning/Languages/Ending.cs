namespace Easel.Planning.Languages;

/// <summary>An ending of words that a table does not list: strip it, and what is left or what is made of it may be listed.</summary>
/// <param name="Text">The ending, folded.</param>
/// <param name="Instead">What replaces it, or null where any of the lemma endings may.</param>
/// <param name="Number">What the ending tells.</param>
internal readonly record struct Ending(string Text, string? Instead, Number Number)
{
    /// <summary>Reads <c>text</c>, <c>text&gt;instead</c>, with <c>+</c> after it for a plural, <c>?</c> for perhaps one, <c>2</c> for a dual.</summary>
    public static Ending Parse(string written)
    {
        Number number = written[^1] switch { '+' => Number.Plural, '?' => Number.PerhapsPlural, '2' => Number.Dual, _ => Number.Unmarked };
        string[] parts = (number == Number.Unmarked ? written : written[..^1]).Split('>');
        return new Ending(Folding.Fold(parts[0]), parts.Length > 1 ? Folding.Fold(parts[1]) : null, number);
    }
}
