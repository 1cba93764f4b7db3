using System.Collections.Immutable;

namespace Easel.Planning.Knowledge;

/// <summary>What a word for an occasion lets one expect.</summary>
/// <param name="Things">Number and noun of each thing, the most telling first.</param>
/// <param name="Place">Where it is, or null.</param>
/// <param name="Description">Words that say the same and take the place of the phrase, without an article before; null where there are only things.</param>
internal sealed record Implication(ImmutableArray<(int Count, string Noun)> Things, string? Place, string? Description = null);
