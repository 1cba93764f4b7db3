using System.Collections.Immutable;

namespace Easel.Planning.Charts;

/// <summary>The kinds of charts and diagrams with the words that ask for them.</summary>
public static class FigureKinds
{
    /// <summary>Each kind, such as <c>bar</c> or <c>flowchart</c>, with its words, the most usual first.</summary>
    public static ImmutableArray<(string Kind, ImmutableArray<string> Words)> All { get; } =
    [
        .. Language.DataFile.Read("figure-kinds", ':').Where(l => !l.Left.EndsWith("auto", StringComparison.Ordinal))
            .Select(l => (l.Left[(l.Left.IndexOf('.', StringComparison.Ordinal) + 1)..], l.Words)),
    ];
}
