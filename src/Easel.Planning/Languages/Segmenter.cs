using Easel.Planning.Language;

namespace Easel.Planning.Languages;

/// <summary>
/// Cuts a prompt in a foreign language into words and looks each up: the longest known phrase first, then inflected forms, then words
/// written together. Its time is linear in the prompt: every look-up is bounded.
/// </summary>
internal sealed partial class Segmenter
{
    /// <summary>Longer runs of letters are no words of a language with spaces.</summary>
    private const int LongestWord = 48;

    /// <summary>Words of the longest phrase.</summary>
    private const int LongestPhrase = 6;

    private readonly LanguageTable _table;
    private readonly Lexicon _lexicon;
    private readonly List<Token> _tokens = [];
    private readonly List<Word> _words = [];
    private List<Token> _pieces = [];
    private string[] _folded = [];

    private Segmenter(LanguageTable table, Lexicon lexicon)
    {
        _table = table;
        _lexicon = lexicon;
    }

    /// <summary>Reads a prompt.</summary>
    /// <param name="table">The words of the language.</param>
    /// <param name="lexicon">English: what words of other scripts mean, and what the English of a name is.</param>
    /// <param name="tokens">The prompt, cut at spaces and marks.</param>
    /// <returns>The words in order, and the tokens that they refer to, which are cut finer than the given ones.</returns>
    public static (List<Word> Words, List<Token> Tokens) Read(LanguageTable table, Lexicon lexicon, List<Token> tokens)
    {
        Segmenter segmenter = new(table, lexicon);
        segmenter._pieces = TokenPieces.Cut(tokens, table.Traits);
        segmenter._folded = [.. segmenter._pieces.Select(t => t.Kind == TokenKind.Word ? table.List.Unify(Folding.Fold(t.Lower)) : "")];
        for (int i = 0; i < segmenter._pieces.Count;)
        {
            i += segmenter.ReadPiece(i);
        }

        return (segmenter._words, segmenter._tokens);
    }

    private bool AfterCount => _words.Count > 0 && _words[^1] is { Role: Role.Count };

    /// <summary>Reads what begins at a piece; gives the number of pieces it took.</summary>
    private int ReadPiece(int i)
    {
        Token piece = _pieces[i];
        if (piece.Kind != TokenKind.Word)
        {
            _words.Add(new Word(piece.Lower, Role.Mark, _tokens.Count, 1) { Kind = piece.Kind });
            _tokens.Add(piece);
            return 1;
        }

        string word = _folded[i];
        if (word.Length == 0)
        {
            // Only marks that no letter carries.
            Emit(piece, new Entry("", Role.Silent), word);
            return 1;
        }

        if (Folding.Digits(word) is { } digits)
        {
            Emit(piece, new Entry(digits, Role.Count), word);
            return 1;
        }

        if (!_table.Traits.HasSpaces && Scripts.IsUnspaced(piece.Lower[0]))
        {
            ReadRun(piece);
            return 1;
        }

        if (word.Length > LongestWord)
        {
            EmitUnknown(piece);
            return 1;
        }

        int phrase = ReadPhrase(i);
        if (phrase > 0)
        {
            return phrase;
        }

        if (!(AfterCount && ReadClassifier(piece, word)) && !ReadKnown(piece, word) && !ReadParts(piece, word) && !ReadEnglish(piece, word))
        {
            ReadUnknown(piece, word);
        }

        return 1;
    }

    private int ReadPhrase(int i)
    {
        int longest = Math.Min(Math.Min(_table.LongestPhrase(_folded[i]), LongestPhrase), _pieces.Count - i);
        for (int count = longest; count > 1; count--)
        {
            bool areWords = true;
            for (int k = i; k < i + count && areWords; k++)
            {
                areWords = _pieces[k].Kind == TokenKind.Word && _folded[k].Length <= LongestWord;
            }

            if (areWords && _table.TryFindPhrase(_folded.AsSpan(i, count), out Entry entry) && !(entry.Role is null && IsDescription(i, count)))
            {
                AddWord(entry, _tokens.Count, count, Number.Unmarked, null);
                _tokens.AddRange(_pieces.GetRange(i, count));
                return count;
            }
        }

        return 0;
    }

    /// <summary>Whether words that CLDR knows as the name of something are better taken word by word: its poodle is a "small dog" in Hindi.</summary>
    private bool IsDescription(int i, int count)
    {
        bool describes = false;
        for (int k = i; k < i + count; k++)
        {
            if (!_table.TryFindForm(_folded[k], out Entry entry, out _, out _) || entry.Role is null)
            {
                return false;
            }

            describes |= entry.Role == Role.Modifier;
        }

        return describes;
    }

    private bool ReadClassifier(Token piece, string word)
    {
        if (_table.IsClassifier(word))
        {
            Emit(piece, new Entry("", Role.Classifier), word);
            return true;
        }

        foreach ((string suffix, Entry entry) in _table.List.Suffixes)
        {
            if (word.Length > suffix.Length && word.EndsWith(suffix, StringComparison.Ordinal) && _table.IsClassifier(word[..^suffix.Length]))
            {
                (Token first, Token second) = Cut(piece, piece.Length - suffix.Length);
                Emit(first, new Entry("", Role.Classifier), "");
                Emit(second, entry, "");
                return true;
            }
        }

        return false;
    }

    private bool ReadKnown(Token piece, string word)
    {
        // A longer noun with its particle beats the stem of a verb: "신문을" is a newspaper, not a form of "신다".
        int listed = _table.ListedLength(word);
        if (listed < word.Length && (ReadSuffixed(piece, word, listed: true, listed) || (listed == 0 && !_table.TryFind(word, out _) && ReadSuffixed(piece, word, listed: false))))
        {
            return true;
        }

        if (_table.TryFindForm(word, out Entry entry, out Number number, out string lemma) && (entry.Role is not null || !ReadWithArticle(piece, word)))
        {
            Emit(piece, entry, lemma, number);
            return true;
        }

        return entry.Gloss is not null && entry.Role is null;
    }

    /// <summary>A name of CLDR that is a word of the list with its article or preposition is that word.</summary>
    private bool ReadWithArticle(Token piece, string word)
    {
        foreach ((string prefix, Entry article) in _table.List.Prefixes)
        {
            if (article.Role is Role.Article or Role.At && word.Length > prefix.Length + 1 && word.StartsWith(prefix, StringComparison.Ordinal)
                && _table.TryFindForm(word[prefix.Length..], out Entry entry, out Number number, out string lemma) && entry.Role is not null)
            {
                (Token first, Token second) = Cut(piece, prefix.Length);
                Emit(first, article, "");
                Emit(second, entry, lemma, number);
                return true;
            }
        }

        return false;
    }

    /// <summary>"고양이가": a known word with a particle.</summary>
    private bool ReadSuffixed(Token piece, string word, bool listed, int longerThan = 0)
    {
        foreach ((string suffix, Entry particle) in _table.List.Suffixes)
        {
            ReadOnlySpan<char> stem = word.Length > suffix.Length && word.EndsWith(suffix, StringComparison.Ordinal) ? word.AsSpan(0, word.Length - suffix.Length) : [];
            if (stem.Length > longerThan && (listed ? _table.TryFindListed(stem, out Entry entry) : _table.TryFind(stem, out entry)))
            {
                (Token first, Token second) = Cut(piece, piece.Length - suffix.Length);
                Emit(first, entry, stem.ToString());
                Emit(second, particle, "");
                return true;
            }
        }

        return false;
    }

    /// <summary>A word that is known in English, such as a foreign word or a name.</summary>
    private bool ReadEnglish(Token piece, string word)
    {
        if (Scripts.Of(word[0]) is not "latin" || _lexicon.Find(word).Length == 0)
        {
            return false;
        }

        Emit(piece, new Entry(word, null), word);
        return true;
    }

    /// <summary>An unknown word stands in the sentence like a noun; a particle at its end is still worth knowing.</summary>
    private void ReadUnknown(Token piece, string word)
    {
        foreach ((string suffix, Entry particle) in _table.List.Suffixes)
        {
            if (word.Length > suffix.Length + 1 && word.EndsWith(suffix, StringComparison.Ordinal) && piece.Length > suffix.Length)
            {
                (Token first, Token second) = Cut(piece, piece.Length - suffix.Length);
                EmitUnknown(first);
                Emit(second, particle, "");
                return;
            }
        }

        EmitUnknown(piece);
    }

    /// <summary>Cuts a token in two.</summary>
    private static (Token First, Token Second) Cut(Token token, int at)
    {
        // Folding may have changed the number of letters: the cut stays inside the token.
        at = Math.Clamp(at, 1, Math.Max(1, token.Length - 1));
        string Part(int from, int to) => token.Lower[Math.Min(from, token.Lower.Length)..Math.Min(to, token.Lower.Length)];
        return (token with { Length = at, Lower = Part(0, at) },
            new Token(TokenKind.Word, token.Start + at, Math.Max(0, token.Length - at), Part(at, token.Lower.Length), true));
    }

    private void Emit(Token token, Entry entry, string lemma, Number number = Number.Unmarked)
    {
        AddWord(entry, _tokens.Count, 1, number, _table.Other(lemma));
        _tokens.Add(token);
    }

    private void EmitUnknown(Token token)
    {
        _words.Add(new Word(token.Lower, Role.Noun, _tokens.Count, 1) { IsUnknown = true });
        _tokens.Add(token);
    }

    private void AddWord(Entry entry, int first, int count, Number number, Entry? other)
    {
        (string gloss, Role role) = entry.Role is { } known ? (entry.Gloss, known) : GlossRole.Of(entry.Gloss, _lexicon);
        _words.Add(new Word(gloss, role, first, count) { Number = number, Other = other });
    }
}
