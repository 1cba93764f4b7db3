using System.Collections.Immutable;
using Easel.Planning.Language;

namespace Easel.Planning.Pages;

/// <summary>What topics are shown by, and how they feel (page-topics.txt).</summary>
internal static class PageTopics
{
    private static readonly ImmutableArray<Topic> s_all =
        [.. DataFile.Read("page-topics", ':').Select(Read)];

    private static readonly HashSet<string> s_words = [.. s_all.SelectMany(t => t.Words)];

    /// <summary>Whether a word is one of a topic.</summary>
    public static bool Knows(string word) => s_words.Contains(word);

    /// <summary>Motifs and moods of a topic, and the scene that shows it, in words, or null; the topics that are named first go first.</summary>
    public static (ImmutableArray<string> Motifs, ImmutableArray<string> Moods, string? Scene) Of(string? topic)
    {
        string text = $" {topic?.ToLowerInvariant().Replace("'s", "", StringComparison.Ordinal)} ";
        var found = s_all.Select(t => (Topic: t, At: t.Words.Select(w => text.IndexOf($" {w} ", StringComparison.Ordinal)).Where(i => i >= 0).DefaultIfEmpty(int.MaxValue).Min()))
            .Where(t => t.At < int.MaxValue).OrderBy(t => t.At).Select(t => t.Topic).ToList();
        return ([.. found.SelectMany(t => t.Motifs).Distinct()], [.. found.SelectMany(t => t.Moods).Distinct()], found.Select(t => t.Scene).FirstOrDefault(s => s is not null));
    }

    private static Topic Read(DataLine line)
    {
        string[] left = line.Left.Split('|', StringSplitOptions.TrimEntries);
        return new Topic([.. left[0].Split(", ")], [.. left[1].Split(' ')], left.Length > 2 ? left[2] : null, line.Words);
    }

    private sealed record Topic(ImmutableArray<string> Motifs, ImmutableArray<string> Moods, string? Scene, ImmutableArray<string> Words);
}
