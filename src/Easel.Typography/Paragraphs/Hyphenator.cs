using System.Collections.Immutable;
using System.Globalization;
using Easel.Typography.Data;

namespace Easel.Typography.Paragraphs;

/// <summary>Finds where words may be hyphenated, by patterns (F. M. Liang, "Word Hy-phen-a-tion by Com-put-er", 1983).</summary>
internal sealed class Hyphenator
{
    /// <summary>Shortest word that is divided, and fewest letters before and after a hyphen.</summary>
    private const int ShortestWord = 6, LeastBefore = 2, LeastAfter = 3;

    /// <summary>Longer words are no words.</summary>
    private const int LongestWord = 80;

    private static readonly Lazy<ImmutableDictionary<string, Hyphenator>> s_languages = new(Read);

    private readonly Dictionary<string, byte[]> _patterns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]> _exceptions = new(StringComparer.Ordinal);
    private int _longest;

    /// <summary>The hyphenator of a language; null when there is none.</summary>
    /// <param name="language">BCP 47 tag, or null.</param>
    public static Hyphenator? For(string? language) =>
        language is null ? null : s_languages.Value.FirstOrDefault(l => FontFallback.IsLanguage(language, l.Key)).Value;

    /// <summary>Chars of a text before which a hyphen may stand. Names of all capitals and words with digits are left whole.</summary>
    public IEnumerable<int> Positions(string text)
    {
        for (int start = 0; start < text.Length;)
        {
            int end = start;
            while (end < text.Length && char.IsLetter(text[end]))
            {
                end++;
            }

            if (end - start is >= ShortestWord and <= LongestWord && text.AsSpan(start + 1, end - start - 1).ContainsAnyExceptInRange('A', 'Z'))
            {
                foreach (int at in InWord(text[start..end].ToLowerInvariant()))
                {
                    yield return start + at;
                }
            }

            start = Math.Max(end, start + 1);
        }
    }

    /// <summary>Letters of a word in lower case before which a hyphen may stand.</summary>
    internal IEnumerable<int> InWord(string word)
    {
        if (_exceptions.TryGetValue(word, out int[]? known))
        {
            return known;
        }

        string dotted = $".{word}.";
        byte[] levels = new byte[dotted.Length + 1];
        for (int i = 0; i < dotted.Length; i++)
        {
            for (int length = 1; length <= _longest && i + length <= dotted.Length; length++)
            {
                if (_patterns.TryGetValue(dotted.Substring(i, length), out byte[]? found))
                {
                    for (int k = 0; k < found.Length; k++)
                    {
                        levels[i + k] = Math.Max(levels[i + k], found[k]);
                    }
                }
            }
        }

        return Enumerable.Range(LeastBefore, Math.Max(0, word.Length - LeastBefore - LeastAfter + 1)).Where(i => (levels[i + 1] & 1) == 1);
    }

    private static ImmutableDictionary<string, Hyphenator> Read()
    {
        var all = ImmutableDictionary.CreateBuilder<string, Hyphenator>(StringComparer.Ordinal);
        Hyphenator current = new();
        foreach (string line in PackedText.Lines("hyphens.bin"))
        {
            int space = line.IndexOf(' ', StringComparison.Ordinal);
            if (line[0] == '#')
            {
                all[line[1..]] = current = new Hyphenator();
            }
            else if (line[0] == '!')
            {
                current._exceptions[line[1..space]] = [.. line[(space + 1)..].Split(',', StringSplitOptions.RemoveEmptyEntries).Select(n => int.Parse(n, CultureInfo.InvariantCulture))];
            }
            else
            {
                current._patterns[line[..space]] = [.. line[(space + 1)..].Select(c => (byte)(c - '0'))];
                current._longest = Math.Max(current._longest, space);
            }
        }

        return all.ToImmutable();
    }
}
