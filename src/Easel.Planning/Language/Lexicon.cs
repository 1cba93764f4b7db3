using System.Text;

namespace Easel.Planning.Language;

/// <summary>All words and phrases with a meaning, by normalised form. Immutable once built.</summary>
internal sealed class Lexicon
{
    // Plain dictionaries, never changed: frozen ones take longer to build than they would ever save in look-ups.
    private readonly Dictionary<string, Sense[]> _senses;
    private readonly Dictionary<string, Sense[]>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly Dictionary<string, int> _longest = new(StringComparer.Ordinal);
    private readonly Lazy<SpellingIndex> _spelling;
    private readonly StandIns _standIns;
    private readonly Compounds _compounds;

    /// <summary>Indexes what a builder gathered.</summary>
    public Lexicon(Dictionary<string, List<Sense>> senses)
    {
        _senses = senses.ToDictionary(p => p.Key, p => p.Value.ToArray(), StringComparer.Ordinal);
        _lookup = _senses.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (string key in _senses.Keys)
        {
            int space = key.IndexOf(' ', StringComparison.Ordinal);
            string first = space < 0 ? key : key[..space];
            _longest[first] = Math.Max(_longest.GetValueOrDefault(first), key.AsSpan().Count(' ') + 1);
        }

        _standIns = new StandIns(_senses);
        _compounds = new Compounds(_senses, _standIns);
        // Most prompts are spelt right: the index is made when the first word is unknown.
        _spelling = new Lazy<SpellingIndex>(() => new SpellingIndex(_senses.Where(p => IsWorthCorrecting(p.Value)).Select(p => p.Key), _longest.ContainsKey));
    }

    /// <summary>The meanings of a normalised form, empty when it has none.</summary>
    public Sense[] Find(ReadOnlySpan<char> key) => _lookup.TryGetValue(key, out Sense[]? senses) ? senses : [];

    /// <summary>A word by its own meanings, else by those of what stands in for it.</summary>
    /// <param name="key">The word or phrase, normalised.</param>
    /// <param name="i">The first token that it stands for.</param>
    /// <param name="count">Number of tokens that it stands for.</param>
    public Lexeme Word(string key, int i, int count) => new(i, count, TokenKind.Word, key, Find(key) is { Length: > 0 } own ? own
        : _standIns.Find(key) is { } standIn ? [standIn] : []);

    /// <summary>Cuts tokens into the longest known phrases, left to right.</summary>
    /// <param name="tokens">The tokens.</param>
    public List<Lexeme> Read(List<Token> tokens)
    {
        (string line, int[] starts) = Join(tokens);
        List<Lexeme> lexemes = new(tokens.Count);
        for (int i = 0; i < tokens.Count;)
        {
            Lexeme lexeme = tokens[i].Kind == TokenKind.Word
                ? ReadWord(tokens, line, starts, i)
                : new Lexeme(i, 1, tokens[i].Kind, tokens[i].Lower, []);
            lexemes.Add(lexeme);
            i += lexeme.Count;
        }

        return lexemes;
    }

    /// <summary>All words with one space between, and where each starts, so that a phrase is a slice and needs no string.</summary>
    private static (string Line, int[] Starts) Join(List<Token> tokens)
    {
        StringBuilder line = new();
        int[] starts = new int[tokens.Count + 1];
        for (int i = 0; i < tokens.Count; i++)
        {
            starts[i] = line.Length;
            line.Append(tokens[i].Kind == TokenKind.Word ? tokens[i].Lower : "\u0001").Append(' ');
        }

        starts[^1] = line.Length;
        return (line.ToString(), starts);
    }

    private Lexeme ReadWord(List<Token> tokens, string line, int[] starts, int i)
    {
        Lexeme? known = Longest(tokens, line, starts, i);
        if (known?.As<DescriptionSense>() is { } description && !known.Is<ThingSense>())
        {
            return Word(description.Word, i, known.Count) with { WrittenAs = known.Key.Replace(" 's", "'s", StringComparison.Ordinal) };
        }

        return Compound(tokens, line, starts, i, known?.Count ?? 1) ?? known ?? Single(tokens[i], i);
    }

    /// <summary>The longest phrase that only WordNet knows.</summary>
    private Lexeme? Compound(List<Token> tokens, string line, int[] starts, int i, int known)
    {
        Lexeme? found = null;
        for (int count = 2; count <= Math.Min(Compounds.LongestPhrase, tokens.Count - i) && tokens[i + count - 1].Kind == TokenKind.Word; count++)
        {
            ReadOnlySpan<char> key = line.AsSpan(starts[i], starts[i + count] - starts[i] - 1);
            // A longer phrase that begins with its last words goes first: "giant teddy bear".
            if (count > known && _compounds.Read(key) is var (phrase, senses) && !(Longest(tokens, line, starts, i + 1) is { } next && next.Count >= count))
            {
                found = new Lexeme(i, count, TokenKind.Word, phrase, senses);
            }

            if (!Compounds.MayContinue(key))
            {
                break;
            }
        }

        return found;
    }

    private Lexeme? Longest(List<Token> tokens, string line, int[] starts, int i)
    {
        if (!_longest.TryGetValue(tokens[i].Lower, out int longest))
        {
            return null;
        }

        for (int count = Math.Min(longest, tokens.Count - i); count >= 1; count--)
        {
            ReadOnlySpan<char> key = line.AsSpan(starts[i], starts[i + count] - starts[i] - 1);
            if (_lookup.TryGetValue(key, out Sense[]? senses))
            {
                return new Lexeme(i, count, TokenKind.Word, key.ToString(), senses);
            }
        }

        return null;
    }

    private Lexeme Single(Token token, int i)
    {
        if (int.TryParse(token.Lower, out int number) && number >= 0)
        {
            return new Lexeme(i, 1, TokenKind.Word, token.Lower, [new CountSense(number, true)]);
        }

        Lexeme lexeme = Word(token.Lower, i, 1);
        if (lexeme.IsUnknown && _spelling.Value.Correct(token.Lower) is { } meant)
        {
            return new Lexeme(i, 1, TokenKind.Word, meant, _senses[meant], token.Lower);
        }

        return lexeme;
    }

    /// <summary>Only words that show something are worth a guess, and not those that are a guess themselves.</summary>
    private static bool IsWorthCorrecting(Sense[] senses) =>
        senses.Any(s => s is ThingSense { ShownAs: null } or ThingSense { Thing.IsEmblem: true } or PlaceSense { ShownAs: null } or ColorSense);
}
