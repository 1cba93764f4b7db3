namespace Easel.Planning.Pages;

/// <summary>One text of a page.</summary>
public sealed record PageBlock
{
    /// <summary>The part it plays.</summary>
    public required BlockRole Role { get; init; }

    /// <summary>The characters, shown exactly.</summary>
    public required string Text { get; init; }

    /// <summary>Of an item: what explains it, or null.</summary>
    public string? Detail { get; init; }

    /// <summary>Of an item: its price, quantity or time as written, or null.</summary>
    public string? Value { get; init; }

    /// <summary>Colour of the letters, or null.</summary>
    public NamedColor? Color { get; init; }

    /// <summary>Wish for the type face: <c>bold</c>, <c>serif</c>, <c>script</c>…, or null.</summary>
    public string? Face { get; init; }

    /// <summary>Of a comic with panels: the panel that it stands in, from 1; null leaves it to the page.</summary>
    public int? Panel { get; init; }

    /// <summary>Whether it was made up because the prompt gives none.</summary>
    public bool IsAssumed { get; init; }
}
