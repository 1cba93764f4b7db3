using Easel.Server.Features.Errors;
using Easel.Server.Features.Images.Answering;
using Easel.Server.Features.Images.Jobs;
using Easel.Server.Features.Reference.Operations;
using Easel.Server.Hosting;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;

namespace Easel.Server.Features.Reference;

/// <summary>What the document says of the API as a whole.</summary>
internal sealed class ReferenceDocument(IOptions<EaselOptions> options) : IOpenApiDocumentTransformer
{
    /// <summary>Name of the document.</summary>
    public const string Name = "v1";

    /// <summary>Name of the security scheme of API keys.</summary>
    public const string KeyScheme = "apiKey";

    private const string About =
        """
        Easel draws pictures from prompts on your own machine, and answers as the OpenAI Images API does (`gpt-image-2`): existing clients
        work against it by changing the address. What Easel adds changes nothing for a client that does not use it.

        Requests to `/v1/…` carry an API key, `Authorization: Bearer sk-…`. Every refusal is
        `{"error": {"message", "type", "param", "code"}}`; programs decide by `code`. Unknown fields are refused.
        """;

    /// <inheritdoc/>
    public async Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new OpenApiInfo
        {
            Title = "Easel",
            Version = typeof(ReferenceDocument).Assembly.GetName().Version!.ToString(3),
            Description = About,
            License = new OpenApiLicense { Name = "MIT", Identifier = "MIT" },
        };
        document.Servers = [new OpenApiServer { Url = options.Value.PublicAddress ?? "/" }];
        document.Tags = new HashSet<OpenApiTag>(Chapters.All.Select(c => new OpenApiTag { Name = c.Name, Description = c.Description }));
        document.AddComponent(KeyScheme, new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.Http,
            Scheme = "bearer",
            BearerFormat = "sk-…",
            Description = "An API key; the server prints one at its first start, `keys create` makes more.",
        });
        foreach ((string name, OpenApiHeader header) in AnswerHeaders.All())
        {
            document.AddComponent(name, header);
        }

        document.AddComponent(PlanOperations.PlanName, PlanSchema.Make());
        CompleteJobs(document);
        await EventSchemas.AddAsync(document, context, cancellationToken);
    }

    /// <summary>A job has two members that are written as raw JSON, so that its type does not tell what they are.</summary>
    private static void CompleteJobs(OpenApiDocument document)
    {
        var job = (OpenApiSchema)document.Components!.Schemas![nameof(JobStatus)];
        job.Properties!["error"] = new OpenApiSchema
        {
            OneOf = [new OpenApiSchema { Type = JsonSchemaType.Null }, new OpenApiSchemaReference(nameof(ApiError), document)],
            Description = "Why it failed, or null.",
        };
        job.Properties["result"] = new OpenApiSchemaReference(nameof(ImagesResponse), document);
    }
}
