using System.Text;

namespace Easel.Planning.Languages;

/// <summary>All words of a language, from its word list and from CLDR, by folded form. Immutable once built.</summary>
internal sealed class LanguageTable
{
    /// <summary>What is left of a stripped word has at least so many letters.</summary>
    private const int ShortestStem = 2;

    /// <summary>Letters that may follow the stem of a verb.</summary>
    private const int LongestVerbEnding = 8;

    /// <summary>No more is stripped of the words of a phrase.</summary>
    private const int ShortestPhraseStem = 3;

    private static readonly Dictionary<string, Lazy<LanguageTable>> Tables =
        LanguageTraits.All.DistinctBy(t => t.Tag).ToDictionary(t => t.Tag, t => new Lazy<LanguageTable>(() => new LanguageTable(t)), StringComparer.Ordinal);

    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entry> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entry> _others = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entry> _phrases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entry> _classifiers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entry> _stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _longest = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly Dictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> _nameLookup;
    private readonly Dictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> _stemLookup;

    private LanguageTable(LanguageTraits traits)
    {
        Traits = traits;
        List = WordList.Read(traits.Tag);
        _lookup = _entries.GetAlternateLookup<ReadOnlySpan<char>>();
        _nameLookup = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        _stemLookup = _stems.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach ((string word, Entry entry) in List.Entries)
        {
            Add(word, entry, _entries);
        }

        foreach ((string word, string gloss) in NameBank.Read(traits.Tag))
        {
            Add(word, new Entry(gloss, null), _names);
        }
    }

    /// <summary>What is known of the language.</summary>
    public LanguageTraits Traits { get; }

    /// <summary>Its word list.</summary>
    public WordList List { get; }

    /// <summary>Letters of the longest entry.</summary>
    public int LongestEntry { get; private set; } = 1;

    /// <summary>The table of a language, made when it is first asked for.</summary>
    public static LanguageTable Of(string tag) => Tables[tag].Value;

    /// <summary>The meaning of a folded form.</summary>
    public bool TryFind(ReadOnlySpan<char> word, out Entry entry) => _lookup.TryGetValue(word, out entry) || _nameLookup.TryGetValue(word, out entry);

    /// <summary>The meaning of a word in any form. The word list of the language knows better than CLDR, whose keywords are associations.</summary>
    public bool TryFindForm(string word, out Entry entry, out Number number, out string lemma)
    {
        (number, lemma) = (Number.Unmarked, word);
        return _entries.TryGetValue(word, out entry) || TryFindInflected(word, _entries, out entry, out number, out lemma) || TryFindStem(word, out entry)
            || _names.TryGetValue(word, out entry) || TryFindInflected(word, _names, out entry, out number, out lemma);
    }

    /// <summary>Whether a folded form is a measure word.</summary>
    public bool IsClassifier(string word) => _classifiers.ContainsKey(word);

    /// <summary>The meaning of a folded form as an adjective or verb, where it has another meaning too.</summary>
    public Entry? Other(string word) => _others.TryGetValue(word, out Entry entry) ? entry : null;

    /// <summary>How many letters of a form the word list has: all of it, those of the stem of a verb in it, or none.</summary>
    public int ListedLength(string word) => _entries.ContainsKey(word) ? word.Length : StemLength(word, out _);

    /// <summary>The meaning of a form that the word list has.</summary>
    public bool TryFindListed(ReadOnlySpan<char> word, out Entry entry) => _lookup.TryGetValue(word, out entry);

    /// <summary>The most words of a phrase that begins with this one.</summary>
    public int LongestPhrase(string first) => Math.Max(_longest.GetValueOrDefault(first), _longest.GetValueOrDefault(PhraseStem(first)));

    /// <summary>The meaning of a phrase in any inflected form.</summary>
    public bool TryFindPhrase(ReadOnlySpan<string> words, out Entry entry)
    {
        string exact = string.Join(' ', words);
        if (_entries.TryGetValue(exact, out entry) || _names.TryGetValue(exact, out entry))
        {
            return true;
        }

        StringBuilder stems = new();
        foreach (string word in words)
        {
            stems.Append(stems.Length > 0 ? " " : "").Append(PhraseStem(word));
        }

        return _phrases.TryGetValue(stems.ToString(), out entry);
    }

    /// <summary>An inflected form: without its ending, or with that of the listed form.</summary>
    private bool TryFindInflected(string word, Dictionary<string, Entry> entries, out Entry entry, out Number number, out string lemma)
    {
        foreach (Ending ending in List.Endings)
        {
            if (word.Length - ending.Text.Length < ShortestStem || !word.EndsWith(ending.Text, StringComparison.Ordinal))
            {
                continue;
            }

            if (TryFindLemma(word[..^ending.Text.Length], ending.Instead, entries, out entry, out lemma))
            {
                number = ending.Number;
                return true;
            }
        }

        (entry, number, lemma) = (default, Number.Unmarked, word);
        return false;
    }

    /// <summary>A form of a verb that is listed by its stem (<c>run*</c>).</summary>
    private bool TryFindStem(string word, out Entry entry) => StemLength(word, out entry) > 0;

    private int StemLength(string word, out Entry entry)
    {
        for (int length = Math.Min(word.Length, LongestEntry); length > 0 && word.Length - length <= LongestVerbEnding; length--)
        {
            if (_stemLookup.TryGetValue(word.AsSpan(0, length), out entry))
            {
                return length;
            }
        }

        entry = default;
        return 0;
    }

    /// <summary>The listed verb stem that begins a text, with the longest listed ending after it.</summary>
    /// <param name="text">Folded text that begins at the word.</param>
    /// <param name="entry">The meaning.</param>
    /// <returns>Letters of the verb, or 0.</returns>
    public int MatchVerb(ReadOnlySpan<char> text, out Entry entry)
    {
        for (int length = Math.Min(text.Length, LongestEntry); length >= 1; length--)
        {
            if (_stemLookup.TryGetValue(text[..length], out entry))
            {
                foreach (string ending in List.VerbEndings)
                {
                    if (text[length..].StartsWith(ending, StringComparison.Ordinal))
                    {
                        return length + ending.Length;
                    }
                }

                return length;
            }
        }

        entry = default;
        return 0;
    }

    private bool TryFindLemma(string stem, string? instead, Dictionary<string, Entry> entries, out Entry entry, out string lemma)
    {
        lemma = stem + instead;
        if (entries.TryGetValue(lemma, out entry))
        {
            return true;
        }

        if (instead is null)
        {
            foreach (string ending in List.LemmaEndings)
            {
                lemma = stem + ending;
                if (entries.TryGetValue(lemma, out entry))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private void Add(string word, Entry entry, Dictionary<string, Entry> entries)
    {
        bool isStem = word.EndsWith('*');
        string folded = List.Unify(Folding.Fold(word.TrimEnd('*')));
        // Phrases are looked up word by word, as prompts are cut.
        string key = Traits.HasSpaces
            ? string.Join(' ', folded.Replace("'", "' ", StringComparison.Ordinal).Split([' ', '-', ',', '.', ':'], StringSplitOptions.RemoveEmptyEntries))
            : folded;
        if (key.Length == 0)
        {
            return;
        }

        LongestEntry = Math.Max(LongestEntry, key.Length);
        if (isStem || entry.Role == Role.Classifier)
        {
            (isStem ? _stems : _classifiers).TryAdd(key, entry);
            return;
        }

        if (!entries.TryAdd(key, entry) && entry.Role is Role.Modifier or Role.Verb && entries[key].Role != entry.Role)
        {
            _others.TryAdd(key, entry);
        }

        if (Traits.HasSpaces && key.Contains(' ', StringComparison.Ordinal))
        {
            string[] words = key.Split(' ');
            _phrases.TryAdd(string.Join(' ', words.Select(PhraseStem)), entry);
            Extend(words[0], words.Length);
            Extend(PhraseStem(words[0]), words.Length);
        }
    }

    private void Extend(string first, int count) => _longest[first] = Math.Max(_longest.GetValueOrDefault(first), count);

    /// <summary>A word of a phrase without any of its endings, so that all words of a phrase may be inflected.</summary>
    private string PhraseStem(string word)
    {
        for (bool stripped = true; stripped;)
        {
            stripped = false;
            foreach (Ending ending in List.Endings)
            {
                if (ending.Text.Length > 0 && word.Length - ending.Text.Length >= ShortestPhraseStem && word.EndsWith(ending.Text, StringComparison.Ordinal))
                {
                    word = word[..^ending.Text.Length];
                    stripped = true;
                    break;
                }
            }
        }

        return word;
    }
}
