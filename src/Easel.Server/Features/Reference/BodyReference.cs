using System.Collections.Immutable;
using Microsoft.OpenApi;

namespace Easel.Server.Features.Reference;

/// <summary>A body that an endpoint takes.</summary>
/// <param name="MediaType">Its media type.</param>
/// <param name="SchemaName">Name of its schema among the components.</param>
/// <param name="Schema">Its schema.</param>
/// <param name="Samples">Bodies that the server accepts.</param>
internal sealed record BodyReference(string MediaType, string SchemaName, OpenApiSchema Schema, ImmutableArray<Sample> Samples)
{
    /// <summary>How the parts of a form are encoded, by name.</summary>
    public ImmutableDictionary<string, OpenApiEncoding> Encoding { get; init; } = ImmutableDictionary<string, OpenApiEncoding>.Empty;
}
