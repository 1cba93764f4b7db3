using System.Collections.Immutable;

namespace Easel.Server.Features.Reference;

/// <summary>An answer of an endpoint. Its JSON schema is that of the type that the endpoint says it produces.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Description">What it means; Markdown.</param>
internal sealed record AnswerReference(int Status, string Description)
{
    /// <summary>Names of headers that it has beside those of every answer; each is in <see cref="AnswerHeaders"/>.</summary>
    public ImmutableArray<string> Headers { get; init; } = [];

    /// <summary>Examples of its JSON.</summary>
    public ImmutableArray<Sample> Samples { get; init; } = [];

    /// <summary>Media types of bodies that are no JSON, with the name of the schema of each; null for bytes and text.</summary>
    public ImmutableArray<(string MediaType, string? SchemaName)> Other { get; init; } = [];
}
