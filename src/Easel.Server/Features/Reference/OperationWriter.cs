using System.Globalization;
using System.Text.Json;
using Easel.Server.Features.Errors;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Easel.Server.Features.Reference;

/// <summary>Writes what is said of an endpoint into its operation of the document.</summary>
/// <param name="operation">The operation as the framework made it of route and types.</param>
/// <param name="context">The endpoint.</param>
internal sealed class OperationWriter(OpenApiOperation operation, OpenApiOperationTransformerContext context)
{
    private const string Json = "application/json";

    private readonly OpenApiDocument _document = context.Document!;
    private readonly IList<object> _metadata = context.Description.ActionDescriptor.EndpointMetadata;

    /// <summary>Writes it.</summary>
    public void Write(OperationReference reference)
    {
        // One endpoint may answer two methods.
        bool isHead = context.Description.HttpMethod == HttpMethods.Head;
        operation.OperationId = isHead ? $"{reference.Id}Head" : reference.Id;
        operation.Summary = isHead ? $"{reference.Summary}: headers only" : reference.Summary;
        operation.Description = reference.Description;
        operation.Tags = new HashSet<OpenApiTagReference> { new(reference.Chapter, _document) };
        operation.Parameters = [.. reference.Parameters];
        operation.RequestBody = reference.Bodies.IsEmpty ? null : BodyOf(reference);
        OpenApiResponses made = operation.Responses ?? [];
        operation.Responses = [];
        foreach (AnswerReference answer in reference.Answers)
        {
            string status = Text(answer.Status);
            operation.Responses[status] = Answer(answer, made.GetValueOrDefault(status), isHead);
        }

        WriteRefusals(reference, isHead);
        if (NeedsKey)
        {
            operation.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(ReferenceDocument.KeyScheme, _document)] = [] }];
        }
    }

    private bool NeedsKey => _metadata.OfType<EndpointReference.KeyRequirement>().Any();

    private OpenApiRequestBody BodyOf(OperationReference reference)
    {
        var body = new OpenApiRequestBody { Required = true, Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal) };
        foreach (BodyReference form in reference.Bodies)
        {
            _document.AddComponent(form.SchemaName, form.Schema);
            body.Content[form.MediaType] = new OpenApiMediaType
            {
                Schema = SchemaNamed(form.SchemaName),
                Examples = Examples(form.Samples),
                Encoding = form.Encoding.IsEmpty ? null : form.Encoding.ToDictionary(StringComparer.Ordinal),
            };
        }

        return body;
    }

    private OpenApiResponse Answer(AnswerReference answer, IOpenApiResponse? made, bool isHead)
    {
        var response = new OpenApiResponse { Description = answer.Description, Headers = Headers(answer.Headers.AsSpan()) };
        if (isHead)
        {
            return response;
        }

        response.Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal);
        if (made?.Content?.TryGetValue(Json, out OpenApiMediaType? typed) == true)
        {
            response.Content[Json] = new OpenApiMediaType { Schema = typed.Schema, Examples = Examples(answer.Samples) };
        }

        foreach ((string mediaType, string? schemaName) in answer.Other)
        {
            response.Content[mediaType] = new OpenApiMediaType { Schema = schemaName is null ? null : SchemaNamed(schemaName) };
        }

        return response;
    }

    private void WriteRefusals(OperationReference reference, bool isHead)
    {
        bool takesBody = !reference.Bodies.IsEmpty;
        ApiError[] all =
        [
            .. reference.Refusals,
            .. NeedsKey ? Refusals.OfKeys : [],
            .. _metadata.OfType<EndpointReference.LimitedRequests>().Any() ? Refusals.OfLimits : [],
            .. takesBody ? Refusals.OfBodies : [],
            .. Refusals.OfTheServer,
        ];
        foreach (IGrouping<int, ApiError> status in all.GroupBy(e => e.Status).OrderBy(g => g.Key))
        {
            string[] codes = [.. status.Select(e => $"`{e.Code}`").Distinct()];
            bool comesBack = status.Key is StatusCodes.Status429TooManyRequests or StatusCodes.Status503ServiceUnavailable;
            string[] headers =
            [
                .. comesBack ? [AnswerHeaders.RetryAfter] : (string[])[],
                .. status.Any(e => e.Code == ApiErrors.QuotaCode) ? [AnswerHeaders.ShouldRetry] : (string[])[],
                .. status.Key == StatusCodes.Status401Unauthorized ? [AnswerHeaders.Authenticate] : (string[])[],
            ];
            operation.Responses![Text(status.Key)] = new OpenApiResponse
            {
                Description = $"Refused: {string.Join(", ", codes)}.",
                Headers = Headers(headers),
                Content = isHead ? null : new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal)
                {
                    [Json] = new OpenApiMediaType { Schema = SchemaNamed(nameof(ApiErrorEnvelope)), Examples = Examples([.. Samples(status)]) },
                },
            };
        }
    }

    /// <summary>One for each code; further ones are numbered.</summary>
    private static IEnumerable<Sample> Samples(IEnumerable<ApiError> errors) => errors.GroupBy(e => e.Code).SelectMany(code =>
        code.DistinctBy(e => e.Message).Select((e, i) => new Sample(
            i == 0 ? e.Code! : string.Create(CultureInfo.InvariantCulture, $"{e.Code}-{i + 1}"),
            e.Message,
            JsonSerializer.SerializeToNode(new ApiErrorEnvelope(e))!)));

    private static Dictionary<string, IOpenApiExample>? Examples(IReadOnlyCollection<Sample> samples) => samples.Count == 0
        ? null
        : samples.ToDictionary(s => s.Name, s => (IOpenApiExample)new OpenApiExample { Summary = s.Summary, Value = s.Value }, StringComparer.Ordinal);

    private Dictionary<string, IOpenApiHeader> Headers(ReadOnlySpan<string> further) => ((string[])[.. AnswerHeaders.Always, .. further]).ToDictionary(
        name => name, name => (IOpenApiHeader)new OpenApiHeaderReference(name, _document), StringComparer.Ordinal);

    private OpenApiSchemaReference SchemaNamed(string name) => new(name, _document);

    private static string Text(int status) => status.ToString(CultureInfo.InvariantCulture);
}
