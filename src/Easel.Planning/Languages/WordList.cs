using System.Collections.Immutable;

namespace Easel.Planning.Languages;

/// <summary>The word list of a language (Data/&lt;tag&gt;.txt). docs/languages.md tells its format.</summary>
internal sealed class WordList
{
    private static readonly Dictionary<string, Role> Sections = new(StringComparer.Ordinal)
    {
        ["[nouns]"] = Role.Noun, ["[adjectives]"] = Role.Modifier, ["[numbers]"] = Role.Count, ["[classifiers]"] = Role.Classifier,
        ["[verbs]"] = Role.Verb, ["[relations]"] = Role.Relation, ["[scene]"] = Role.Global, ["[grammar]"] = Role.Function,
    };

    private static readonly Dictionary<string, Role> Grammar = new(StringComparer.Ordinal)
    {
        ["<subject>"] = Role.Subject, ["<object>"] = Role.Object, ["<at>"] = Role.At, ["<silent>"] = Role.Silent, ["there is"] = Role.Exist,
        ["a"] = Role.Article, ["the"] = Role.Article, ["this"] = Role.Article, ["his"] = Role.Article, ["another"] = Role.Article, ["and"] = Role.And,
        ["of"] = Role.Of, ["of the"] = Role.Of, ["of a"] = Role.Of, ["that"] = Role.Relative, ["that is"] = Role.Relative, ["is"] = Role.Copula,
        ["that says"] = Role.Cue,
    };

    private WordList()
    {
    }

    /// <summary>Words and phrases as written, with their English and role.</summary>
    public ImmutableArray<(string Word, Entry Entry)> Entries { get; private init; }

    /// <summary>Endings that may be stripped, longest first.</summary>
    public ImmutableArray<Ending> Endings { get; private init; } = [];

    /// <summary>Endings of the listed forms, which may take the place of a stripped one.</summary>
    public ImmutableArray<string> LemmaEndings { get; private init; } = [];

    /// <summary>Endings of verbs, which follow a listed stem in scripts without spaces.</summary>
    public ImmutableArray<string> VerbEndings { get; private init; } = [];

    /// <summary>Words written together with the next one, and their English: Arabic و.</summary>
    public ImmutableArray<(string Word, Entry Entry)> Prefixes { get; private init; } = [];

    /// <summary>Words written together with the one before, and their English: Korean 를.</summary>
    public ImmutableArray<(string Word, Entry Entry)> Suffixes { get; private init; } = [];

    /// <summary>Whether nouns are joined to new ones whose last part is the head.</summary>
    public bool HasCompounds { get; private init; }

    /// <summary>Other forms of characters, by the form that the list uses: traditional ones by simplified ones.</summary>
    private Dictionary<char, char> Variants { get; init; } = [];

    /// <summary>Whether a form of a noun after a preposition is a case rather than a plural where both look alike.</summary>
    public bool HasCases { get; private init; }

    /// <summary>Writes a text with the forms of characters that the list uses.</summary>
    public string Unify(string text) => Variants.Count == 0 || !HasVariants(text) ? text
        : string.Create(text.Length, (text, Variants), static (span, state) =>
        {
            for (int i = 0; i < span.Length; i++)
            {
                span[i] = state.Variants.GetValueOrDefault(state.text[i], state.text[i]);
            }
        });

    /// <summary>Whether a text has characters in another form than the list uses.</summary>
    public bool HasVariants(string text) => Variants.Count > 0 && text.Any(Variants.ContainsKey);

    /// <summary>Reads the list of a language; empty when it has none.</summary>
    public static WordList Read(string tag)
    {
        using Stream? stream = typeof(WordList).Assembly.GetManifestResourceStream("Languages." + tag);
        List<(string, Entry)> entries = [];
        Dictionary<string, string[]> settings = new(StringComparer.Ordinal);
        List<(string, Entry)> prefixes = [];
        List<(string, Entry)> suffixes = [];
        if (stream is not null)
        {
            using StreamReader reader = new(stream);
            string section = "";
            while (reader.ReadLine() is { } line)
            {
                if (line.StartsWith('['))
                {
                    section = line.Trim();
                }
                else if (line.StartsWith('!'))
                {
                    string[] words = line[1..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
                    settings[words[0]] = words[1..];
                }
                else if (line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal) && line != "#")
                {
                    List<(string, Entry)> target = section switch { "[prefixes]" => prefixes, "[suffixes]" => suffixes, _ => entries };
                    target.AddRange(Parse(line, section, tag));
                }
            }
        }

        string[] Setting(string name) => settings.GetValueOrDefault(name) ?? [];
        return new WordList
        {
            Entries = [.. entries],
            Endings = [.. Setting("endings").Select(Ending.Parse).OrderByDescending(e => e.Text.Length)],
            LemmaEndings = [.. Setting("lemma").Select(Folding.Fold)],
            VerbEndings = [.. Setting("verb-endings").OrderByDescending(e => e.Length)],
            Prefixes = [.. prefixes.OrderByDescending(p => p.Item1.Length)],
            Suffixes = [.. suffixes.OrderByDescending(p => p.Item1.Length)],
            Variants = Setting("variants").Select(v => (v[0], v[1])).Where(v => v.Item1 != v.Item2).DistinctBy(v => v.Item1).ToDictionary(v => v.Item1, v => v.Item2),
            HasCases = settings.ContainsKey("cases"),
            HasCompounds = settings.ContainsKey("compounds"),
        };
    }

    private static IEnumerable<(string, Entry)> Parse(string line, string section, string tag)
    {
        int colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
        {
            throw new FormatException($"The line '{line}' of the word list '{tag}' has no colon.");
        }

        string gloss = line[..colon].Trim();
        Role? role = Grammar.TryGetValue(gloss, out Role known) && section is "[grammar]" or "[prefixes]" or "[suffixes]" ? Grammar[gloss]
            : Sections.TryGetValue(section, out Role own) ? own
            : section is "[prefixes]" or "[suffixes]" ? Role.Relation
            : throw new FormatException($"The line '{line}' of the word list '{tag}' stands in no section.");
        Entry entry = new(gloss.StartsWith('<') ? "" : gloss, role);
        foreach (string word in line[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            yield return (word, entry);
        }
    }
}
