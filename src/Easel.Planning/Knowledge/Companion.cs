using System.Collections.Immutable;

namespace Easel.Planning.Knowledge;

/// <summary>What somebody of a trade or a sport has with them.</summary>
/// <param name="Pose">The pose that goes with it, or null.</param>
/// <param name="Things">Relation and noun of each thing.</param>
internal sealed record Companion(string? Pose, ImmutableArray<(RelationKind Relation, string Noun)> Things);
