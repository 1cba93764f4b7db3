using System.Text.Json.Serialization;
using Microsoft.OpenApi;
using Scalar.AspNetCore;

namespace Easel.Server.Features.Reference;

/// <summary>The reference of the API: for programs at <c>/openapi/v1.json</c>, for people at <c>/docs</c>. Neither needs a key.</summary>
internal static class ReferenceApi
{
    private const string DocumentPath = $"/openapi/{ReferenceDocument.Name}.json";
    private const string PagePath = "/docs";

    /// <summary>Registers the document.</summary>
    public static void AddReference(this IServiceCollection services)
    {
        services.AddOpenApi(ReferenceDocument.Name, options =>
        {
            options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
            options.AddDocumentTransformer<ReferenceDocument>();
            options.AddSchemaTransformer<WireSchemas>();
        });

        // What is served writes numbers as numbers; the document must not offer texts in their place.
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict);
        services.AddSingleton<ReferenceFile>();
    }

    /// <summary>Maps <c>GET /openapi/v1.json</c> and <c>GET /docs</c>.</summary>
    public static void MapReference(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(DocumentPath, async (ReferenceFile file) => TypedResults.Bytes(await file.BytesAsync(), "application/json"))
            .Describe(Operations.ServerOperations.Reference);
        routes.MapScalarApiReference(PagePath, page => page
            .WithTitle("Easel API")
            .WithOpenApiRoutePattern(DocumentPath)
            .AddPreferredSecuritySchemes(ReferenceDocument.KeyScheme)
            .DisableDefaultFonts()
            .DisableTelemetry()
            .DisableAgent()
            .DisableMcp()
            .HideClientButton()
            .HideDeveloperTools());
    }
}
