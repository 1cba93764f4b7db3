using System.Collections.Immutable;
using Easel.Server.Features.Errors;
using Microsoft.OpenApi;

namespace Easel.Server.Features.Reference;

/// <summary>What the API's reference says of an endpoint beyond what its route and its types say.</summary>
internal sealed record OperationReference
{
    /// <summary>Name of the operation in generated clients; unique.</summary>
    public required string Id { get; init; }

    /// <summary>The chapter that it stands in; one of <see cref="Chapters"/>.</summary>
    public required string Chapter { get; init; }

    /// <summary>A few words.</summary>
    public required string Summary { get; init; }

    /// <summary>All that a caller has to know; Markdown.</summary>
    public required string Description { get; init; }

    /// <summary>Parameters in path, query and headers.</summary>
    public ImmutableArray<OpenApiParameter> Parameters { get; init; } = [];

    /// <summary>The bodies that it takes; none where it takes none.</summary>
    public ImmutableArray<BodyReference> Bodies { get; init; } = [];

    /// <summary>The answers that are no refusals.</summary>
    public required ImmutableArray<AnswerReference> Answers { get; init; }

    /// <summary>A sample of every refusal that it can answer with of itself; those of keys and of the server follow from its metadata.</summary>
    public ImmutableArray<ApiError> Refusals { get; init; } = [];
}
