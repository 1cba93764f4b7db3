using Easel.Planning.Words;

namespace Easel.Planning.Language;

/// <summary>A word or phrase of the prompt with its meanings; none for an unknown word.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="Count">Number of tokens.</param>
/// <param name="Kind">Kind of the tokens.</param>
/// <param name="Key">The looked-up form.</param>
/// <param name="Senses">The meanings, empty when unknown.</param>
/// <param name="WrittenAs">The misspelt word that stands in the prompt, or null when it is spelt right.</param>
internal sealed record Lexeme(int First, int Count, TokenKind Kind, string Key, Sense[] Senses, string? WrittenAs = null)
{
    /// <summary>True for a noun that nothing can show, so that a card bears it.</summary>
    public bool IsNamed { get; init; }

    /// <summary>True when nothing is known of it.</summary>
    public bool IsUnknown => Kind == TokenKind.Word && Senses.Length == 0;

    /// <summary>All parts of speech that the word or phrase can be in English; none when it is no English word.</summary>
    public PartsOfSpeech PartsOfSpeech => Kind == TokenKind.Word ? WordFacts.Of(Key) : PartsOfSpeech.None;

    /// <summary>The part of speech that it most often is, whatever stands around it.</summary>
    public PartsOfSpeech LikelyPart => Kind == TokenKind.Word ? WordFacts.MostLikely(Key) : PartsOfSpeech.None;

    /// <summary>The meaning of this kind, or null.</summary>
    public T? As<T>()
        where T : Sense
    {
        foreach (Sense sense in Senses)
        {
            if (sense is T found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Whether it has a meaning of this kind.</summary>
    public bool Is<T>()
        where T : Sense => As<T>() is not null;

    /// <summary>Whether it is this word of grammar.</summary>
    public bool Is(FunctionKind kind)
    {
        foreach (Sense sense in Senses)
        {
            if (sense is FunctionSense function && function.Kind == kind)
            {
                return true;
            }
        }

        return false;
    }
}
