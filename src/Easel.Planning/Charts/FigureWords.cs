using System.Collections.Frozen;
using System.Collections.Immutable;
using Easel.Planning.Language;

namespace Easel.Planning.Charts;

/// <summary>The word lists by which prompts for charts and diagrams are read.</summary>
internal static class FigureWords
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> s_openers = DataFile.Read("figure-openers", ':')
        .ToFrozenDictionary(l => l.Left, l => l.Words.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Phrases for kinds of figures, longest first, lower case, with <c>chart.bar</c>, <c>diagram.tree</c> or <c>infographic</c>.</summary>
    public static ImmutableArray<(string Phrase, string Target)> Kinds { get; } =
        [.. DataFile.Read("figure-kinds", ':').SelectMany(l => l.Words.Select(w => (w, l.Left))).OrderByDescending(k => k.w.Length)];

    /// <summary>Units, by their words: longest first.</summary>
    public static ImmutableArray<(string Word, ChartUnit Unit)> Units { get; } =
        [.. DataFile.Read("chart-units", ':').SelectMany(l => l.Words.Select(w => (w, UnitOf(l.Left)))).OrderByDescending(u => u.w.Length)];

    /// <summary>Signs before numbers, by the words for currencies: longest first.</summary>
    public static ImmutableArray<(string Word, string Sign)> Currencies { get; } =
        [.. DataFile.Read("chart-currencies", ':').SelectMany(l => l.Words.Select(w => (w, l.Left.Replace('_', ' ')))).OrderByDescending(u => u.w.Length)];

    /// <summary>Sequences of names: months, weekdays, quarters.</summary>
    public static ImmutableArray<ImmutableArray<string>> Sequences { get; } = [.. DataFile.Read("chart-sequences", ':').Select(l => l.Words)];

    /// <summary>What charts without data are divided into, by words of their subject.</summary>
    public static ImmutableArray<(ImmutableArray<string> Words, ImmutableArray<string> Categories)> Samples { get; } =
        [.. DataFile.Read("chart-samples", ':').Select(l => ((ImmutableArray<string>)[.. l.Left.Split(',', StringSplitOptions.TrimEntries)], l.Words))];

    /// <summary>Colour words with their hex codes.</summary>
    public static FrozenDictionary<string, string> Colors { get; } = DataFile.Read("colors", ':')
        .Where(l => l.Left.StartsWith('#')).SelectMany(l => l.Words.Select(w => (w, l.Left))).GroupBy(p => p.w, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.First().Left, StringComparer.Ordinal);

    /// <summary>Whether a word may stand before the figure that a prompt asks for.</summary>
    public static bool IsOpener(string word) => s_openers["opener"].Contains(word);

    /// <summary>Whether a word before a figure makes it a thing in a scene.</summary>
    public static bool IsSceneWord(string word) => s_openers["scene"].Contains(word);

    /// <summary>Whether a thing carries pictures, so that a figure on it is part of a scene.</summary>
    public static bool IsCarrier(string word) => s_openers["carrier"].Contains(word);

    /// <summary>Whether a figure made of this is an object rather than a drawing.</summary>
    public static bool IsStuff(string word) => s_openers["stuff"].Contains(word);

    /// <summary>Whether a word only joins names and numbers.</summary>
    public static bool IsConnector(string word) => s_openers["connector"].Contains(word);

    /// <summary>Whether a word speaks of the figure itself rather than of what it shows: "axis", "bars", "background".</summary>
    public static bool IsQuiet(string word) => s_openers["quiet"].Contains(word);

    /// <summary>Whether a word asks for a page of another kind, on which a figure would only be a part.</summary>
    public static bool IsPage(string word) => s_openers["page"].Contains(word);

    /// <summary>The sequence that a name belongs to, and its place there; null for other names.</summary>
    public static (ImmutableArray<string> Names, int Index)? InSequence(string name)
    {
        foreach (ImmutableArray<string> names in Sequences)
        {
            for (int i = 0; i < names.Length; i++)
            {
                if (names[i].Equals(name.TrimEnd('.'), StringComparison.OrdinalIgnoreCase))
                {
                    return (names, i);
                }
            }
        }

        return null;
    }

    private static ChartUnit UnitOf(string written) => written[0] == '=' ? new ChartUnit { Name = written[1..] } : new ChartUnit { Suffix = written.Replace('_', ' ') };
}
