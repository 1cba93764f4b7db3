using System.Collections.Immutable;
using Easel.Planning.Language;

namespace Easel.Planning.Pages;

/// <summary>The kinds of apps (page-apps.txt). What their screens say where a prompt does not is in page-samples.txt.</summary>
public static class AppKinds
{
    private static readonly ImmutableArray<(AppKind Kind, ImmutableArray<string> Words)> s_all = [.. DataFile.Read("page-apps", ':').Select(Read)];

    /// <summary>The kind of app that a text names, or null: the first that one of its words tells.</summary>
    public static AppKind? Of(string? text)
    {
        string words = $" {text?.ToLowerInvariant().Replace('-', ' ')} ";
        return s_all.FirstOrDefault(k => words.Contains($" {k.Kind.Id} ", StringComparison.Ordinal) || k.Words.Any(w => words.Contains($" {w} ", StringComparison.Ordinal))).Kind;
    }

    private static (AppKind, ImmutableArray<string>) Read(DataLine line)
    {
        string[] left = line.Left.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return (new AppKind(left[0], left[1]), line.Words);
    }
}
