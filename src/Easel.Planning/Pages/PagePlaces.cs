using System.Collections.Frozen;
using Easel.Planning.Language;

namespace Easel.Planning.Pages;

/// <summary>Scenes that stand for cities, regions and countries on travel pages (page-places.txt).</summary>
internal static class PagePlaces
{
    /// <summary>Words of the longest name.</summary>
    private const int LongestName = 4;

    private static readonly FrozenDictionary<string, (int Order, string Scene)> s_byName = DataFile.Read("page-places", ':')
        .SelectMany((line, order) => line.Words.Select(name => (Name: name, Value: (Order: order, Scene: line.Left))))
        .DistinctBy(p => p.Name).ToFrozenDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal);

    /// <summary>The scene of the place that a text names, or null: a longer name goes before a shorter one, a city before its country.</summary>
    /// <param name="text">A topic or a title, "Visit Kyoto, Japan".</param>
    public static string? Scene(string? text)
    {
        string[] words = (text ?? "").ToLowerInvariant().Split([' ', ',', '.', '!', ':', ';', '-', '–', '—', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        for (int count = Math.Min(LongestName, words.Length); count > 0; count--)
        {
            var found = Enumerable.Range(0, words.Length - count + 1).Select(i => string.Join(' ', words, i, count))
                .Where(s_byName.ContainsKey).Select(n => s_byName[n]).ToList();
            if (found.Count > 0)
            {
                return found.MinBy(f => f.Order).Scene;
            }
        }

        return null;
    }
}
