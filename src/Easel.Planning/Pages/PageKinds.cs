using System.Collections.Frozen;
using System.Collections.Immutable;
using Easel.Planning.Language;

namespace Easel.Planning.Pages;

/// <summary>The kinds of pages (page-kinds.txt).</summary>
public static class PageKinds
{
    private static readonly ImmutableArray<PageKind> s_all = [.. DataFile.Read("page-kinds", ':', '~').Select(Read)];

    private static readonly FrozenDictionary<string, PageKind> s_byName = s_all
        .SelectMany(k => k.Names.Select(n => (Name: Tokenizer.Normalize(n), Kind: k)))
        .DistinctBy(p => p.Name).ToFrozenDictionary(p => p.Name, p => p.Kind, StringComparer.Ordinal);

    /// <summary>Ids of all kinds, in the order of the list.</summary>
    public static ImmutableArray<string> Ids { get; } = [.. s_all.Select(k => k.Id).Distinct()];

    /// <summary>The names of a kind, the usual one first; empty for an unknown kind.</summary>
    public static ImmutableArray<string> NamesOf(string id) => [.. s_all.Where(k => k.Id == id).SelectMany(k => k.Names).Distinct()];

    /// <summary>Words in the longest name.</summary>
    internal static int LongestName { get; } = s_byName.Keys.Max(k => k.Count(c => c == ' ') + 1);

    /// <summary>The kind of this normalised name, or null.</summary>
    internal static PageKind? Named(string name) => s_byName.GetValueOrDefault(name);

    /// <summary>The first kind of this id, or null.</summary>
    internal static PageKind? Find(string id) => s_all.FirstOrDefault(k => k.Id == id);

    private static PageKind Read(DataLine line)
    {
        string[] left = line.Left.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new PageKind(left[0], left[1] == "-" ? null : left[1], line.Separator == ':', line.Words);
    }
}
