using System.Collections.Immutable;

namespace Easel.Planning.Charts;

/// <summary>A name with what is listed below it.</summary>
/// <param name="Name">The name before the colon; empty for what stands before any colon.</param>
/// <param name="Items">What is listed.</param>
internal sealed record NamedList(string Name, ImmutableArray<string> Items);
