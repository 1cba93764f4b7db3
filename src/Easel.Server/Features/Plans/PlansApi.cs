using System.Text;
using System.Text.Json;
using Easel.Planning;
using Easel.Server.Features.Errors;
using Easel.Server.Features.Images.Reading;
using Easel.Server.Features.Images.Reading.Parameters;
using Easel.Server.Features.Moderation;
using Easel.Server.Features.Reference;
using Easel.Server.Features.Reference.Operations;
using Easel.Studio;

namespace Easel.Server.Features.Plans;

/// <summary>Shows the plan of a prompt without drawing it.</summary>
internal static class PlansApi
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 16 };

    /// <summary>Maps <c>POST /plans</c>.</summary>
    public static void MapPlans(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/plans", PlanAsync).Describe(PlanOperations.Make);

    private static async Task<IResult> PlanAsync(HttpContext http, ImageEngine engine, IModerator moderator)
    {
        string prompt = await ReadAsync(http.Request, http.RequestAborted);
        if (moderator.Judge(prompt, ModerationLevel.Auto) is { } category)
        {
            throw new ApiException(ApiErrors.ModerationBlocked(category, http.TraceIdentifier));
        }

        return Results.Text(PlanJson.Write(engine.Plan(prompt)), "application/json", Encoding.UTF8);
    }

    private static async Task<string> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (!request.HasJsonContentType())
        {
            throw new ApiException(ApiErrors.OfStatus(StatusCodes.Status415UnsupportedMediaType));
        }

        try
        {
            using JsonDocument body = await JsonDocument.ParseAsync(request.Body, Strict, cancellation);
            return PromptOf(body.RootElement);
        }
        catch (JsonException e)
        {
            throw new ApiException(ApiErrors.MalformedJson(e.LineNumber, e.BytePositionInLine));
        }
    }

    private static string PromptOf(JsonElement body)
    {
        var fields = new JsonFields(body);
        fields.CheckNames(new HashSet<string>([ImageParameters.Prompt.Name]), ApiErrors.UnknownParameter);
        return ImageParameters.Prompt.Read(fields);
    }
}
