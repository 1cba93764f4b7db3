namespace Easel.Planning.Charts;

/// <summary>What a piece of the text that holds data is.</summary>
internal enum DataTokenKind
{
    /// <summary>A word of a name.</summary>
    Word,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Names of a range, such as all months from January to April.</summary>
    Range,

    /// <summary>A colon or equals sign: what follows belongs to what stands before.</summary>
    Colon,

    /// <summary>An end of an item: a comma.</summary>
    Comma,

    /// <summary>An end of several items: a semicolon, a full stop, a new line.</summary>
    Stop,
}

/// <summary>A piece of the text that holds data.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">As written.</param>
/// <param name="Number">The number, for numbers.</param>
/// <param name="Names">The names, for ranges.</param>
internal sealed record DataToken(DataTokenKind Kind, string Text, Quantity? Number = null, string[]? Names = null)
{
    /// <summary>True for a word with these letters.</summary>
    public bool Is(string word) => Kind == DataTokenKind.Word && Text.Equals(word, StringComparison.OrdinalIgnoreCase);
}
