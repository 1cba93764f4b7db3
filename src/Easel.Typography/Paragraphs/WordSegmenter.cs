using System.Collections.Concurrent;
using System.Globalization;
using Easel.Typography.Data;
using Easel.Typography.Unicode;

namespace Easel.Typography.Paragraphs;

/// <summary>
/// Finds where words end in Thai, Lao, Khmer and Burmese, which are written without spaces: of all ways to read a stretch as words of the
/// dictionary it takes one that leaves fewest letters over and, among these, has fewest words.
/// </summary>
internal static class WordSegmenter
{
    /// <summary>Cost of a letter that belongs to no word; a word costs one.</summary>
    private const int UnknownCost = 8;

    private static readonly ConcurrentDictionary<string, Lazy<(HashSet<string> Words, int Longest)>> s_dictionaries = new(StringComparer.Ordinal);

    /// <summary>Chars before which a word begins and none of another kind of text ends.</summary>
    public static IEnumerable<int> Boundaries(string text)
    {
        for (int start = 0; start < text.Length;)
        {
            string script = ScriptAt(text, start);
            int end = start + 1;
            if (ScriptCodes.NeedsDictionary(script))
            {
                while (end < text.Length && ScriptAt(text, end) == script)
                {
                    end++;
                }

                foreach (int boundary in Divide(text, start, end, DictionaryOf(script)))
                {
                    yield return boundary;
                }
            }

            start = end;
        }
    }

    private static string ScriptAt(string text, int at) => char.IsSurrogate(text[at]) ? ScriptCodes.Unknown : ScriptCodes.Of(text[at]);

    private static (HashSet<string> Words, int Longest) DictionaryOf(string script) =>
        s_dictionaries.GetOrAdd(script, s => new Lazy<(HashSet<string> Words, int Longest)>(() =>
        {
            string heading = s switch { "Thai" => "#thai", "Laoo" => "#lao", "Khmr" => "#khmer", _ => "#burmese" };
            var words = PackedText.Lines("words.bin").SkipWhile(l => l != heading).Skip(1).TakeWhile(l => l[0] != '#').ToHashSet(StringComparer.Ordinal);
            return (words, words.Count == 0 ? 0 : words.Max(w => w.Length));
        })).Value;

    private static List<int> Divide(string text, int start, int end, (HashSet<string> Words, int Longest) dictionary)
    {
        // Words begin and end between grapheme clusters; positions count them.
        var places = new List<int>();
        for (int i = start; i < end; i += StringInfo.GetNextTextElementLength(text.AsSpan(i, end - i)))
        {
            places.Add(i);
        }

        places.Add(end);
        (HashSet<string> words, int longest) = dictionary;
        int count = places.Count - 1;
        int[] cost = new int[count + 1], from = new int[count + 1];
        for (int to = 1; to <= count; to++)
        {
            (cost[to], from[to]) = (cost[to - 1] + UnknownCost, to - 1);
            for (int first = to - 1; first >= 0 && places[to] - places[first] <= longest; first--)
            {
                if (cost[first] + 1 < cost[to] && words.Contains(text[places[first]..places[to]]))
                {
                    (cost[to], from[to]) = (cost[first] + 1, first);
                }
            }
        }

        // Letters that belong to no word stay together.
        var boundaries = new List<int>();
        for (int to = count; to > 0; to = from[to])
        {
            bool isUnknown = cost[to] - cost[from[to]] == UnknownCost;
            bool isUnknownBefore = from[to] > 0 && cost[from[to]] - cost[from[from[to]]] == UnknownCost;
            if (from[to] > 0 && !(isUnknown && isUnknownBefore) && MayBegin(text, places[from[to]]))
            {
                boundaries.Add(places[from[to]]);
            }
        }

        return boundaries;
    }

    /// <summary>Signs of repetition and abbreviation never begin a line.</summary>
    private static bool MayBegin(string text, int at) => text[at] is not ('\u0E46' or '\u0E2F' or '\u0EC6' or '\u0EAF' or '\u17D7');
}
