using System.Collections.Immutable;

namespace Easel.Planning.Charts;

/// <summary>A name, its numbers, or both.</summary>
/// <param name="Head">What stands before a colon above several items, or null.</param>
/// <param name="Label">The name; empty where there is none.</param>
/// <param name="Numbers">The numbers, in order.</param>
/// <param name="StartsBlock">Whether a full stop, semicolon or new line stands before it.</param>
internal sealed record DataItem(string? Head, string Label, ImmutableArray<Quantity> Numbers, bool StartsBlock);
