using System.Text.Json.Nodes;
using Easel.Server.Features.Errors;
using Easel.Server.Features.Images.Streaming;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Easel.Server.Features.Reference;

/// <summary>What the events of a stream carry, derived from the type that is sent.</summary>
internal static class EventSchemas
{
    /// <summary>Name of the schema of any event.</summary>
    public const string Any = "ImageEvent";

    private const string OnlyOfSeveral = "image_index";
    private const string Address = "url";
    private const string File = "b64_json";
    private const string Partial = "ImagePartialEvent";
    private const string Completed = "ImageCompletedEvent";

    /// <summary>Adds the schemas to a document.</summary>
    public static async Task AddAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellation)
    {
        OpenApiSchema sent = await context.GetOrCreateSchemaAsync(typeof(StreamedImage), null, cancellation);
        document.AddComponent(Partial, Variant(sent, "An unfinished picture.", "partial_image", Address, "usage", "revised_prompt", "seed"));
        document.AddComponent(Completed, Variant(sent, "A finished picture: the file, or where it can be fetched.", "completed", "partial_image_index"));
        document.AddComponent(Any, new OpenApiSchema
        {
            Description = "The data of one event. Each event is `event: <type>`, one line `data: <this>`, and an empty line.",
            OneOf =
            [
                new OpenApiSchemaReference(Partial, document), new OpenApiSchemaReference(Completed, document),
                new OpenApiSchemaReference(nameof(ApiErrorEnvelope), document),
            ],
        });
    }

    private static OpenApiSchema Variant(OpenApiSchema sent, string description, string type, params string[] never)
    {
        Dictionary<string, IOpenApiSchema> members = sent.Properties!.Where(p => !never.Contains(p.Key)).ToDictionary(
            p => p.Key, p => WithoutNull(p.Value), StringComparer.Ordinal);
        var variant = new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Description = description,
            Required = new HashSet<string>(members.Keys.Where(m => m != OnlyOfSeveral && !(m is Address or File && members.ContainsKey(Address))), StringComparer.Ordinal),
            Properties = members,
        };
        members["type"] = new OpenApiSchema
        {
            Type = JsonSchemaType.String,
            Enum = [(JsonNode)$"image_generation.{type}", (JsonNode)$"image_edit.{type}"],
            Description = "The event's name.",
        };
        return variant;
    }

    // Absent members are left out; null is never sent.
    private static IOpenApiSchema WithoutNull(IOpenApiSchema member)
    {
        if (member is OpenApiSchema { OneOf: { Count: > 0 } forms })
        {
            return forms.Single(f => f.Type != JsonSchemaType.Null);
        }

        if (member is OpenApiSchema { Type: { } type } schema && type.HasFlag(JsonSchemaType.Null))
        {
            var copy = (OpenApiSchema)schema.CreateShallowCopy();
            copy.Type = type & ~JsonSchemaType.Null;
            return copy;
        }

        return member;
    }
}
