using System.Collections.Immutable;
using Easel.Catalogue.Vapour;
using Easel.Staging.Refinishing;

namespace Easel.Staging;

/// <summary>Attributes of plan elements that stand for patterns and conditions any thing can have.</summary>
public static class SurfaceWords
{
    /// <summary>Patterns: <c>striped</c>, <c>floral</c>…</summary>
    public static ImmutableArray<string> Patterns { get; } = [.. PatternTable.All.Select(p => p.Name)];

    /// <summary>Conditions: <c>rusty</c>, <c>shiny</c>…</summary>
    public static ImmutableArray<string> Conditions { get; } = [.. ConditionTable.All.Select(c => c.Name), .. Exhalations.Names];
}
