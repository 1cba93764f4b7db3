using Easel.Planning.Words;

namespace Easel.Planning.Language;

/// <summary>
/// Phrases that WordNet knows and the lexicon does not. They are read as a whole where their last word would mislead (a hot dog is no dog)
/// or where the whole is a kind of something (a fire engine is a truck), and word by word where their words say more ("a brown bear").
/// </summary>
/// <param name="lexicon">Meanings by normalised form.</param>
/// <param name="standIns">What stands in for nouns.</param>
internal sealed class Compounds(Dictionary<string, Sense[]> lexicon, StandIns standIns)
{
    /// <summary>Longest phrase that is looked up, words.</summary>
    public const int LongestPhrase = 4;

    private const int LongestStart = 64;

    /// <summary>How many letters of a last word are looked at before its forms are.</summary>
    private const int Stem = 3;

    /// <summary>Whether a longer phrase begins with these words.</summary>
    public static bool MayContinue(ReadOnlySpan<char> words)
    {
        Span<char> start = stackalloc char[words.Length < LongestStart ? words.Length + 1 : 0];
        if (start.IsEmpty)
        {
            return false;
        }

        words.CopyTo(start);
        start[^1] = ' ';
        return WordNet.Default.AnyBeginsWith(start);
    }

    /// <summary>Reads a phrase as a whole, or closed when it is two nouns that make one word ("light house"); null when it is neither.</summary>
    /// <param name="phrase">Two words or more, normalised.</param>
    /// <returns>The form that was found, and its meanings: none when it must not be read word by word, and cannot be shown.</returns>
    public (string Key, Sense[] Senses)? Read(ReadOnlySpan<char> phrase)
    {
        int last = phrase.LastIndexOf(' ') + 1;
        if (phrase.Length < LongestStart && WordNet.Default.AnyBeginsWith(phrase[..Math.Min(phrase.Length, last + Stem)])
            && phrase.ToString() is var open && Find(open) is { } senses)
        {
            return (open, senses);
        }

        return phrase.IndexOf(' ') == last - 1 && last > 0 ? Close(phrase[..(last - 1)], phrase[last..]) : null;
    }

    private (string Key, Sense[] Senses)? Close(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        if (first.Length < Stem || second.Length < Stem || first.Length + second.Length > LongestStart)
        {
            return null;
        }

        string closed = string.Concat(first, second);
        Sense[] own = lexicon.GetValueOrDefault(closed, []);
        if (own.Length == 0 && !WordNet.Default.AnyBeginsWith(closed.AsSpan(0, first.Length + Stem)))
        {
            return null;
        }

        Sense[] meanings = lexicon.GetValueOrDefault(first.ToString(), []);
        if (Array.Exists(meanings, IsDescription) || IsGrammar(meanings) || !IsNounFirst(first.ToString()) || !IsNounFirst(second.ToString()))
        {
            return null;
        }

        return own.Length > 0 ? (closed, own)
            : WordFacts.Lemma(closed, PartsOfSpeech.Noun) is null ? null
            : (closed, standIns.Find(closed) is { } standIn ? [standIn] : []);
    }

    /// <summary>The meanings of a phrase as a whole, or null when it is none.</summary>
    private Sense[]? Find(string phrase)
    {
        if (WordFacts.Lemma(phrase, PartsOfSpeech.Noun) is null)
        {
            return null;
        }

        string[] words = phrase.Split(' ');
        Sense[][] meanings = [.. words.Select(w => lexicon.GetValueOrDefault(w, []))];
        if (IsGrammar(meanings[0]) || IsGrammar(meanings[^1]))
        {
            return null;
        }

        // A large white is a butterfly, but "large white" mostly stands before a noun.
        Sense? head = Shown(meanings[^1]);
        if (head is null && Array.Exists(meanings[^1], IsDescription))
        {
            return null;
        }

        bool isAction = head is null && (meanings[^1].Any(s => s is VerbSense { IsParticiple: true }) || IsDoing(words[^1], meanings[^1]));
        Sense? whole = standIns.Find(phrase);
        bool isSame = whole is not null && Target(whole) == Target(head);
        bool describes = meanings[..^1].All(m => m.Any(IsDescription));
        bool acts = meanings[..^1].All(m => m.Any(s => s is VerbSense { IsParticiple: true }));
        if (isAction || (Herds.Find(words[^1]) is not null && Shown(meanings[0]) is not null) || (head is not null && (describes || (acts && !isSame))))
        {
            return null;
        }

        if (whole is not null)
        {
            return [whole];
        }

        // "a cup of tea" is said of cups as well as of preferences.
        bool misleads = meanings.Any(m => Shown(m) is not null) || words.Where((_, i) => meanings[i].Length == 0).Any(w => standIns.Find(w) is not null);
        return words.Contains("of") || !misleads ? null : [];
    }

    /// <summary>"a rocket launching into space": the phrase names an act, but what is to be seen is the rocket.</summary>
    private static bool IsDoing(string word, Sense[] meanings) =>
        meanings.Length == 0 && word.EndsWith("ing", StringComparison.Ordinal) && WordFacts.Lemma(word, PartsOfSpeech.Verb) is not null;

    private static bool IsNounFirst(string word) => WordFacts.MostLikely(word) == PartsOfSpeech.Noun;

    private static Sense? Shown(Sense[] meanings) => Array.Find(meanings, s => s is ThingSense or PlaceSense { IsPhrase: false });

    private static object? Target(Sense? sense) => sense switch
    {
        ThingSense thing => thing.Thing,
        PlaceSense place => place.Place,
        _ => null,
    };

    private static bool IsDescription(Sense sense) => sense is ColorSense or MaterialSense or SizeSense or ShadeSense or AttributeSense;

    private static bool IsGrammar(Sense[] meanings) =>
        Array.Exists(meanings, s => s is FunctionSense or RelationSense or SideSense or BetweenSense or CountSense) && Shown(meanings) is null;
}
