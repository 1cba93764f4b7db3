namespace Easel.AssetCompiler.Names;

/// <summary>
/// Finds the English word for a foreign one: the one that is used for most nearly the same emoji. "azul" names the blue circle, the blue
/// heart and the blue book, and so does "blue". How alike two sets are is Dice's coefficient.
/// </summary>
internal sealed class TermAligner
{
    private const double LeastLikeness = 0.5;

    /// <summary>Letters that words of one stem have in common.</summary>
    private const int ShortestStem = 3;

    /// <summary>Letters in which forms of a word may differ.</summary>
    private const int LongestEnding = 2;

    /// <summary>Emoji that share a keyword and still leave it the name of one of them.</summary>
    private const int MostSharing = 4;

    /// <summary>Words of names of which one alone tells what is meant: "face of a fox".</summary>
    private const int MostWordsOfName = 3;

    /// <summary>English words that are no translation by themselves.</summary>
    private static readonly HashSet<string> Ignored = new(StringComparer.Ordinal)
    {
        "face", "with", "and", "the", "button", "symbol", "of", "sign", "person", "hand", "on", "in", "for", "no", "animal", "object",
    };

    private readonly AnnotationFile _english;
    private readonly TermIndex _terms;
    private readonly Dictionary<string, List<string>> _termsOf = new(StringComparer.Ordinal);

    /// <summary>Prepares to align with English.</summary>
    public TermAligner(AnnotationFile english)
    {
        _english = english;
        _terms = new TermIndex([english]);
        foreach ((string term, HashSet<string> emoji) in _terms.Terms)
        {
            foreach (string one in emoji)
            {
                if (!_termsOf.TryGetValue(one, out List<string>? list))
                {
                    _termsOf[one] = list = [];
                }

                list.Add(term);
            }
        }
    }

    /// <summary>The English of every term of a locale, names first; a later one never replaces an earlier one.</summary>
    public Dictionary<string, string> Align(IReadOnlyList<AnnotationFile> files)
    {
        Dictionary<string, string> glosses = new(StringComparer.Ordinal);
        foreach (AnnotationFile file in files)
        {
            foreach ((string emoji, string name) in file.Names.OrderBy(p => p.Key, StringComparer.Ordinal))
            {
                if (_english.Names.TryGetValue(emoji, out string? gloss))
                {
                    // Some locales give two names in one: "automobile, car".
                    string[] names = gloss.Contains(',', StringComparison.Ordinal) ? [name] : name.Split([',', '،', '/'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
                    foreach (string one in names)
                    {
                        glosses.TryAdd(one, gloss);
                    }
                }
            }
        }

        foreach ((string term, HashSet<string> emoji) in new TermIndex(files).Terms)
        {
            if (!glosses.ContainsKey(term) && Best(term, emoji, files) is { } best)
            {
                glosses.Add(term, best);
            }
        }

        return glosses;
    }

    private string? Best(string term, HashSet<string> emoji, IReadOnlyList<AnnotationFile> files)
    {
        // A keyword that only one of its emoji has in its name is that name: "face of a fox" for the fox. Else it may be an association.
        string[] named = [.. emoji.Where(e => files.Any(f => f.Names.TryGetValue(e, out string? name) && IsLike(term, name))).Take(2)];
        if (named.Length == 1 && emoji.Count <= MostSharing && _english.Names.TryGetValue(named[0], out string? own) && !IsActivity(own))
        {
            return own;
        }

        if (emoji.Count == 1)
        {
            return null;
        }

        Dictionary<string, int> common = new(StringComparer.Ordinal);
        foreach (string english in emoji.SelectMany(e => _termsOf.GetValueOrDefault(e) ?? []))
        {
            common[english] = common.GetValueOrDefault(english) + 1;
        }

        return common.Where(p => p.Value > 1 && !Ignored.Contains(p.Key))
            .Select(p => (Term: p.Key, Likeness: 2.0 * p.Value / (emoji.Count + _terms.Terms[p.Key].Count)))
            .Where(p => p.Likeness >= LeastLikeness)
            .OrderByDescending(p => p.Likeness).ThenBy(p => p.Term.Length).ThenBy(p => p.Term, StringComparer.Ordinal)
            .Select(p => p.Term)
            .FirstOrDefault();
    }

    /// <summary>"person bouncing ball" is what somebody does, which one word of it does not say.</summary>
    private static bool IsActivity(string name) => name.StartsWith("person ", StringComparison.Ordinal) || name.StartsWith("man ", StringComparison.Ordinal)
        || name.StartsWith("woman ", StringComparison.Ordinal) || name.Contains(" face", StringComparison.Ordinal);

    /// <summary>Whether a single word has the stem of a name: its first letters, or a Chinese character of it.</summary>
    private static bool IsLike(string term, string name)
    {
        if (term.Contains(' ', StringComparison.Ordinal))
        {
            return false;
        }

        if (term[0] is >= '\u3400' and <= '\u9fff')
        {
            // A single character is the older spelling of a Japanese name in kana: 蝶.
            return term.Any(name.Contains) || (term.Length == 1 && name.All(c => c is >= '\u3040' and <= '\u30ff'));
        }

        if (term[0] is (>= '\u3040' and <= '\u30ff') or (>= '\uac00' and <= '\ud7a3'))
        {
            // "キツネの顔": the fox whose face is drawn.
            return term.Length > 1 && name.Contains(term, StringComparison.Ordinal);
        }

        int stem = Math.Max(ShortestStem, term.Length - LongestEnding);
        return term.Length >= stem && name.Split(' ') is { Length: <= MostWordsOfName } words && words.Any(w => w.StartsWith(term[..stem], StringComparison.Ordinal));
    }
}
