using System.Globalization;

namespace Easel.AssetCompiler.Lexicon;

/// <summary>Reads the text files of WordNet (their format: the manual pages wndb(5WN) and senseidx(5WN)).</summary>
internal sealed class WordNetReader
{
    private static readonly string[] Files = ["noun", "verb", "adj", "adv"];

    /// <summary>All words and phrases by normalised form, in ordinal order.</summary>
    public SortedDictionary<string, Lemma> Lemmas { get; } = new(StringComparer.Ordinal);

    /// <summary>Noun synsets by byte offset in data.noun.</summary>
    public Dictionary<int, Synset> Synsets { get; } = [];

    /// <summary>Reads a folder of WordNet.</summary>
    public static WordNetReader Read(string folder)
    {
        WordNetReader reader = new();
        foreach (string line in Lines(folder, "data.noun"))
        {
            reader.ReadSynset(line.Split(" | ")[0].Split(' '));
        }

        Dictionary<(string Lemma, int Offset, int Part), int> tags = [];
        foreach (string line in File.ReadLines(Path.Combine(folder, "index.sense")))
        {
            string[] fields = line.Split(' ');
            int percent = fields[0].IndexOf('%', StringComparison.Ordinal);
            int part = (fields[0][percent + 1] - '1') switch { 4 => 2, var p => p };
            tags[(fields[0][..percent], Number(fields[1]), part)] = Number(fields[3]);
        }

        for (int part = 0; part < Files.Length; part++)
        {
            foreach (string line in Lines(folder, "index." + Files[part]))
            {
                reader.ReadIndex(line.Split(' ', StringSplitOptions.RemoveEmptyEntries), part, tags);
            }
        }

        return reader;
    }

    /// <summary>The form in which prompts are looked up: lower case, single spaces for hyphens and marks, the possessive apart.</summary>
    public static string Normalize(string lemma)
    {
        string spaced = lemma.ToLowerInvariant().Replace("'s_", " 's ", StringComparison.Ordinal);
        char[] characters = [.. spaced.Select((c, i) => char.IsAsciiLetterOrDigit(c) || (c == '\'' && IsInside(spaced, i)) ? c : ' ')];
        return string.Join(' ', new string(characters).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static bool IsInside(string word, int i) =>
        i + 1 < word.Length && char.IsAsciiLetter(word[i + 1]) && (i == 0 || char.IsAsciiLetter(word[i - 1]) || word[i - 1] == ' ');

    private static IEnumerable<string> Lines(string folder, string file) =>
        File.ReadLines(Path.Combine(folder, file)).Where(l => l.Length > 0 && l[0] != ' ');

    // offset class type words(hex) (word id)* pointers (symbol offset type source/target)*
    private void ReadSynset(string[] fields)
    {
        int words = int.Parse(fields[3], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        List<string> names = [];
        for (int i = 0; i < words; i++)
        {
            names.Add(Normalize(fields[4 + (2 * i)]));
        }

        int at = 4 + (2 * words);
        List<(int, bool)> hypernyms = [];
        for (int i = 0; i < Number(fields[at]); i++)
        {
            string symbol = fields[at + 1 + (4 * i)];
            if (symbol is "@" or "@i")
            {
                hypernyms.Add((Number(fields[at + 2 + (4 * i)]), symbol == "@i"));
            }
        }

        Synsets.Add(Number(fields[0]), new Synset(Number(fields[1]), [.. names.Distinct()], hypernyms));
    }

    // lemma type synsets pointers symbol* senses tagged offset*
    private void ReadIndex(string[] fields, int part, Dictionary<(string, int, int), int> tags)
    {
        string name = Normalize(fields[0]);
        if (name.Length is 0 or > LexiconWriter.LongestLemma)
        {
            return;
        }

        if (!Lemmas.TryGetValue(name, out Lemma? lemma))
        {
            Lemmas.Add(name, lemma = new Lemma());
        }

        lemma.Counts[part] = Math.Max(lemma.Counts[part], 0);
        foreach (string field in fields[^Number(fields[2])..])
        {
            int count = tags.GetValueOrDefault((fields[0], Number(field), part));
            lemma.Counts[part] += count;
            if (part == 0 && !lemma.Senses.Exists(s => s.Synset == Synsets[Number(field)]))
            {
                lemma.Senses.Add((Synsets[Number(field)], count));
            }
        }
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
