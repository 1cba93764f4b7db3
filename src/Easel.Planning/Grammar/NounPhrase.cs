using Easel.Planning.Language;

namespace Easel.Planning.Grammar;

/// <summary>A noun with all that stands before it.</summary>
internal sealed class NounPhrase
{
    public bool IsDefinite { get; set; }

    public bool HasDeterminer { get; set; }

    public HeadKind HeadKind { get; set; }

    public Lexeme? Head { get; set; }

    /// <summary>First lexeme that is no determiner, or null.</summary>
    public Lexeme? First { get; set; }

    /// <summary>Index of the lexeme after the phrase.</summary>
    public int End { get; set; }

    /// <summary>True when colours are joined by "and".</summary>
    public bool ListsColors { get; set; }

    public (Lexeme Lexeme, CountSense Sense)? Count { get; set; }

    /// <summary>Group words and numbers that another number has made more exact.</summary>
    public List<Lexeme> Groups { get; } = [];

    /// <summary>How a group word or "stacked" says that they stand.</summary>
    public (Lexeme Lexeme, Arrangement Arrangement)? Arrangement { get; set; }

    public List<(Lexeme Lexeme, Lexeme? Shade, NamedColor Color)> Colors { get; } = [];

    public List<(Lexeme Lexeme, MaterialSense Sense)> Materials { get; } = [];

    public List<(Lexeme Lexeme, float Factor)> Sizes { get; } = [];

    public List<(Lexeme Lexeme, VerbSense Verb)> Poses { get; } = [];

    /// <summary>Words that the thing may honour: attributes and unknown adjectives.</summary>
    public List<Lexeme> Attributes { get; } = [];

    /// <summary>The role of people that the animal is shown in: "a cat astronaut".</summary>
    public Lexeme? Role { get; set; }

    public bool HasModifiers => Colors.Count + Materials.Count + Sizes.Count + Poses.Count + Attributes.Count > 0;

    public bool IsEmpty => Head is null && Count is null && !HasModifiers;
}
