using System.Collections.Immutable;

namespace Easel.Catalogue.Environments;

/// <summary>What is known of a place before it is built.</summary>
public sealed record EnvironmentInfo
{
    /// <summary>Unique, lower case, words joined by '-': <c>ocean-beach</c>.</summary>
    public required string Id { get; init; }

    /// <summary>English names, the usual one first, lower case: <c>beach</c>, <c>seaside</c>, <c>shore</c>.</summary>
    public required ImmutableArray<string> Names { get; init; }

    /// <summary>Tags that habitats of objects refer to: <c>outdoor</c>, <c>water</c>, <c>city</c>, <c>nature</c>;
    /// <c>winter</c> where a prompt that names no place finds its snow.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>Words it honours: <c>futuristic</c>, <c>autumn</c>.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>Ids of things that belong to its scenery: an uncounted "with trees and flowers" is answered by the place itself.</summary>
    public ImmutableArray<string> Scenery { get; init; } = [];
}
