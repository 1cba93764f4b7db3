namespace Easel.AssetCompiler.Names;

/// <summary>
/// Finds the English word for a foreign one: the one that is used for most nearly the same emoji. "azul" names the blue circle, the blue
/// heart and the blue book, and so does "blue". How alike two sets are is Dice's coefficient.
/// </summary>
internal sealed class TermAligner
{
    private const double LeastLikeness = 0.5;

    /// <summary>Letters that words of one stem have in common.</summary>
    private const int ShortestStem = 4;

    /// <summary>Letters in which forms of a word may differ.</summary>
    private const int LongestEnding = 3;

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
        if (emoji.Count == 1)
        {
            // A keyword of one emoji alone is as often an association ("sky" for the parachute) as another name; a name looks like the name.
            string one = emoji.First();
            bool isName = files.Any(f => f.Names.TryGetValue(one, out string? name) && IsLike(term, name));
            return isName && _english.Names.TryGetValue(one, out string? english) && !IsActivity(english) ? english : null;
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
            return term.Any(name.Contains);
        }

        int stem = Math.Max(ShortestStem, term.Length - LongestEnding);
        return term.Length >= stem && name.Split(' ') is [var single] && single.StartsWith(term[..stem], StringComparison.Ordinal);
    }
}
