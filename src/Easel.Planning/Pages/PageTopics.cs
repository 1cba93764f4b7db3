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

    /// <summary>
    /// Motifs and moods of a topic, and the scene that shows it, in words, or null. Topics that are named by more words go before others ("bake sale"), and what
    /// is particular goes before what is general ("a school's bake sale"); else the topics that are named first go first.
    /// </summary>
    public static (ImmutableArray<string> Motifs, ImmutableArray<string> Moods, string? Scene) Of(string? topic)
    {
        string text = $" {topic?.ToLowerInvariant().Replace("'s", "", StringComparison.Ordinal).Replace("’s", "", StringComparison.Ordinal)} ";
        var found = s_all.Select(t => (Topic: t, Word: t.Words.Where(w => text.Contains($" {w} ", StringComparison.Ordinal)).OrderByDescending(Length).FirstOrDefault()))
            .Where(t => t.Word is not null)
            .OrderByDescending(t => Length(t.Word!)).ThenBy(t => t.Topic.IsGeneral).ThenBy(t => text.IndexOf($" {t.Word} ", StringComparison.Ordinal)).ToList();

        // Parts of a longer name are no topics of their own: a bake sale sells no discount.
        Topic[] topics = [.. found.Where((t, i) => !found.Take(i).Any(o => Length(o.Word!) > Length(t.Word!) && $" {o.Word} ".Contains($" {t.Word} ", StringComparison.Ordinal))).Select(t => t.Topic)];
        return ([.. topics.SelectMany(t => t.Motifs).Distinct()], [.. topics.SelectMany(t => t.Moods).Distinct()], topics.Select(t => t.Scene).FirstOrDefault(s => s is not null));
    }

    /// <summary>Whether a text speaks of nothing in particular: no topic, or general ones alone.</summary>
    public static bool IsGeneral(string? topic) =>
        !s_all.Any(t => !t.IsGeneral && t.Words.Any(w => $" {topic?.ToLowerInvariant()} ".Contains($" {w} ", StringComparison.Ordinal)));

    private static int Length(string words) => words.Count(c => c == ' ') + 1;

    private static Topic Read(DataLine line)
    {
        string[] left = line.Left.Split('|', StringSplitOptions.TrimEntries);
        bool isGeneral = left[0].StartsWith('~');
        return new Topic(isGeneral, [.. left[0].TrimStart('~').Split(", ")], [.. left[1].Split(' ')], left.Length > 2 ? left[2] : null, line.Words);
    }

    private sealed record Topic(bool IsGeneral, ImmutableArray<string> Motifs, ImmutableArray<string> Moods, string? Scene, ImmutableArray<string> Words);
}
