using Easel.Planning.Words;

namespace Easel.Planning.Language;

/// <summary>
/// Phrases that WordNet knows and the lexicon does not. They are read as a whole where their last word would mislead (a hot dog is no dog)
/// or where the whole is a kind of something (a fire engine is a truck), and word by word where their words say more ("a brown bear").
/// </summary>
/// <param name="senses">Meanings by normalised form.</param>
/// <param name="standIns">What stands in for nouns.</param>
internal sealed class Compounds(IReadOnlyDictionary<string, Sense[]> senses, StandIns standIns)
{
    /// <summary>Longest phrase that is looked up, words.</summary>
    public const int LongestPhrase = 4;

    /// <summary>The closed spelling of two nouns ("light house"), or null when it is no word.</summary>
    /// <param name="phrase">Two words, normalised.</param>
    public string? Close(string phrase)
    {
        int space = phrase.IndexOf(' ', StringComparison.Ordinal);
        (string first, string second) = (phrase[..space], phrase[(space + 1)..]);
        Sense[] meanings = senses.GetValueOrDefault(first, []);
        bool joins = second.Length > 2 && !second.Contains(' ', StringComparison.Ordinal) && IsNounFirst(first) && IsNounFirst(second)
            && !Array.Exists(meanings, IsDescription) && !IsGrammar(meanings);
        string closed = first + second;
        return joins && (senses.GetValueOrDefault(closed, []).Length > 0 || WordFacts.Lemma(closed, PartsOfSpeech.Noun) is not null) ? closed : null;
    }

    /// <summary>The meanings of a phrase as a whole (none: it must not be read word by word, and cannot be shown), or null when it is no phrase.</summary>
    /// <param name="phrase">Two words or more, normalised.</param>
    public Sense[]? Find(string phrase)
    {
        if (WordFacts.Lemma(phrase, PartsOfSpeech.Noun) is null)
        {
            return null;
        }

        string[] words = phrase.Split(' ');
        Sense[][] meanings = [.. words.Select(w => senses.GetValueOrDefault(w, []))];
        if (IsGrammar(meanings[0]) || IsGrammar(meanings[^1]))
        {
            return null;
        }

        Sense? head = Shown(meanings[^1]);
        bool isAction = head is null && meanings[^1].Any(s => s is VerbSense { IsParticiple: true });
        Sense? whole = standIns.Find(phrase);
        bool isSame = whole is not null && Target(whole) == Target(head);
        bool describes = meanings[..^1].All(m => m.Any(IsDescription));
        bool acts = meanings[..^1].All(m => m.Any(s => s is VerbSense { IsParticiple: true }));
        if (isAction || (head is not null && (describes || (acts && !isSame))))
        {
            return null;
        }

        if (whole is not null)
        {
            return [whole];
        }

        // "a cup of tea" is said of cups as well as of preferences.
        return words.Contains("of") || meanings.All(m => Shown(m) is null) ? null : [];
    }

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
