using System.Text.Json;
using Easel.Accounts;
using Easel.Server.Features.Errors;
using Easel.Server.Features.Images.Answering;
using Easel.Server.Features.Images.Execution;
using Easel.Server.Features.Images.Reading;
using Easel.Server.Features.Keys;
using Easel.Server.Features.Moderation;

namespace Easel.Server.Features.Images;

/// <summary>The images endpoints: read, check, draw, answer.</summary>
internal static class ImagesApi
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 16 };

    /// <summary>Maps <c>POST /images/generations</c>.</summary>
    public static void MapImages(this IEndpointRouteBuilder routes) => routes.MapPost("/images/generations", Generate);

    private static async Task<ImagesResponse> Generate(
        HttpContext http, ImageArtist artist, DrawingQueue queue, IModerator moderator, ResponseWriter writer)
    {
        ImageRequest request = await ReadAsync(http.Request, http.RequestAborted);
        Check(request, http.ApiKey(), moderator, http.TraceIdentifier);
        return await queue.RunAsync(
            async () => writer.Write(request, await artist.DrawAsync(request, null, http.RequestAborted)), http.RequestAborted);
    }

    /// <summary>Whether this key may have this drawn.</summary>
    private static void Check(ImageRequest request, ApiKey key, IModerator moderator, string requestId)
    {
        AccessRules.Check(request, key);
        if (moderator.Judge(request.Prompt, request.Moderation) is { } category)
        {
            throw new ApiException(ApiErrors.ModerationBlocked(category, requestId));
        }
    }

    private static async Task<ImageRequest> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (!request.HasJsonContentType())
        {
            throw new ApiException(ApiErrors.OfStatus(StatusCodes.Status415UnsupportedMediaType));
        }

        try
        {
            using JsonDocument body = await JsonDocument.ParseAsync(request.Body, Strict, cancellation);
            return GenerationRequestReader.Read(body.RootElement);
        }
        catch (JsonException e)
        {
            throw new ApiException(ApiErrors.MalformedJson(e.LineNumber, e.BytePositionInLine));
        }
    }
}
