using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Easel.Planning.Language;

namespace Easel.Planning.Charts;

/// <summary>Reads colours asked for: "in blue and orange", "using shades of green", "with red bars".</summary>
internal static class ColorReader
{
    private static readonly Regex s_words = new(@"[\p{L}']+|[,&:]|\d+|[^\s]", RegexOptions.NonBacktracking);

    private static readonly string[] s_cues = ["in", "using", "with", "use", "colored", "coloured"];

    private static readonly string[] s_fillers = ["shades", "tones", "hues", "colors", "colours", "color", "colour", "of", "the", "a", "an", "palette", "scheme", "only", "different", "various"];

    private static readonly string[] s_marks =
        ["bar", "bars", "line", "lines", "slice", "slices", "column", "columns", "segments", "dots", "points", "circles", "boxes", "nodes", "wedges", "area",
            "colors", "colours", "color", "colour", "palette", "tones", "shades", "scheme", "theme", "colored", "coloured", "accents", "accent"];

    /// <summary>A colour by its name, shades included ("dark blue"); null for other words.</summary>
    public static NamedColor? Find(string name)
    {
        string word = name.Trim().ToLowerInvariant();
        if (FigureWords.Colors.TryGetValue(word, out string? hex))
        {
            return new NamedColor(word, word == "white" ? "#ffffff" : hex);
        }

        int space = word.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && Array.Find(Shade.All, s => s.Word == word[..space]) is { } shade && FigureWords.Colors.TryGetValue(word[(space + 1)..], out hex)
            ? shade.Apply(new NamedColor(word[(space + 1)..], hex)) : null;
    }

    /// <summary>The colours of a text in order, and the text without the words for them.</summary>
    public static (ImmutableArray<NamedColor> Colors, string Text) Take(string text)
    {
        Match[] words = [.. s_words.Matches(text).Cast<Match>()];
        ImmutableArray<NamedColor>.Builder colors = ImmutableArray.CreateBuilder<NamedColor>();
        List<(int Start, int End)> taken = [];
        for (int i = 0; i < words.Length; i++)
        {
            bool isCue = s_cues.Contains(words[i].Value.ToLowerInvariant());
            int at = i + (isCue ? 1 : 0);
            while (isCue && at < words.Length && s_fillers.Contains(words[at].Value.ToLowerInvariant()))
            {
                at++;
            }

            (List<NamedColor> list, int end) = ReadList(words, at);
            bool marks = end < words.Length && s_marks.Contains(words[end].Value.ToLowerInvariant());

            // "red: 5" and "red 5" are categories.
            bool names = !isCue || words[i].Value.Equals("with", StringComparison.OrdinalIgnoreCase);
            bool isData = end < words.Length && ((names && words[end].Value == ":") || char.IsAsciiDigit(words[end].Value[0]));
            if (list.Count == 0 || isData || !(isCue || marks))
            {
                continue;
            }

            colors.AddRange(list);
            end += marks ? 1 : 0;
            taken.Add((words[i].Index, words[end - 1].Index + words[end - 1].Length));
            i = end - 1;
        }

        foreach ((int start, int stop) in Enumerable.Reverse(taken))
        {
            text = text.Remove(start, stop - start);
        }

        return (colors.ToImmutable(), text);
    }

    private static (List<NamedColor> Colors, int End) ReadList(Match[] words, int at)
    {
        List<NamedColor> colors = [];
        int end = at;
        while (at < words.Length)
        {
            int length = 0;
            if (at + 1 < words.Length && Find(words[at].Value + " " + words[at + 1].Value) is { } two)
            {
                length = 2;
                colors.Add(two);
            }
            else if (Find(words[at].Value) is { } one)
            {
                length = 1;
                colors.Add(one);
            }

            if (length == 0)
            {
                break;
            }

            end = at += length;
            int next = at;
            while (next < words.Length && words[next].Value.ToLowerInvariant() is "," or "and" or "&")
            {
                next++;
            }

            if (next == at)
            {
                break;
            }

            at = next;
        }

        return (colors, end);
    }
}
