using System.Text.Json.Nodes;
using Easel.Server.Features.Images.Idempotency;
using Easel.Server.Features.Images.Jobs;
using Microsoft.OpenApi;

namespace Easel.Server.Features.Reference.Operations;

/// <summary>Parameters that stand in paths, queries and headers.</summary>
internal static class RequestParameters
{
    /// <summary>The header that makes a request a job.</summary>
    public static OpenApiParameter Prefer => new()
    {
        Name = "Prefer",
        In = ParameterLocation.Header,
        Description = $"`{JobAcceptance.Preference}` answers 202 as soon as the request is stored; the result is fetched from `Location`. "
            + "Other preferences are ignored.",
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
    };

    /// <summary>The header that makes sending again safe.</summary>
    public static OpenApiParameter IdempotencyKey => new()
    {
        Name = IdempotencyHeader.Name,
        In = ParameterLocation.Header,
        Description = "Makes sending again safe: the same value with the same request gives the first answer again, for 24 hours unless the "
            + "server is set otherwise, also while it is still being made. Printable ASCII. Refusals are not kept.",
        Schema = new OpenApiSchema { Type = JsonSchemaType.String, MinLength = 1, MaxLength = IdempotencyHeader.Longest, Pattern = "^[ -~]+$" },
    };

    /// <summary>A part of the path.</summary>
    public static OpenApiParameter InPath(string name, string description, string pattern, string example) => new()
    {
        Name = name,
        In = ParameterLocation.Path,
        Required = true,
        Description = description,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String, Pattern = pattern, Examples = [(JsonNode)example] },
    };

    /// <summary>A part of the query that must be given.</summary>
    public static OpenApiParameter InQuery(string name, string description, string pattern) => new()
    {
        Name = name,
        In = ParameterLocation.Query,
        Required = true,
        Description = description,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String, Pattern = pattern },
    };
}
