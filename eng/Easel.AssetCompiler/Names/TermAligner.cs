namespace Easel.AssetCompiler.Names;

/// <summary>
/// Finds the English word for a foreign one: the one that is used for most nearly the same emoji. "azul" names the blue circle, the blue
/// heart and the blue book, and so does "blue". How alike two sets are is Dice's coefficient.
/// </summary>
internal sealed class TermAligner
{
    private const double LeastLikeness = 0.5;

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
            if (!glosses.ContainsKey(term) && Best(emoji) is { } best)
            {
                glosses.Add(term, best);
            }
        }

        return glosses;
    }

    private string? Best(HashSet<string> emoji)
    {
        if (emoji.Count == 1)
        {
            return _english.Names.GetValueOrDefault(emoji.First());
        }

        Dictionary<string, int> common = new(StringComparer.Ordinal);
        foreach (string term in emoji.SelectMany(e => _termsOf.GetValueOrDefault(e) ?? []))
        {
            common[term] = common.GetValueOrDefault(term) + 1;
        }

        return common.Where(p => p.Value > 1 && !Ignored.Contains(p.Key))
            .Select(p => (Term: p.Key, Likeness: 2.0 * p.Value / (emoji.Count + _terms.Terms[p.Key].Count)))
            .Where(p => p.Likeness >= LeastLikeness)
            .OrderByDescending(p => p.Likeness).ThenBy(p => p.Term.Length).ThenBy(p => p.Term, StringComparer.Ordinal)
            .Select(p => p.Term)
            .FirstOrDefault();
    }
}
