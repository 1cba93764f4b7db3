using System.Text.Json;
using Easel.Server.Features.Errors;
using Easel.Server.Features.Images.Reading;

namespace Easel.Server.Features.Images;

/// <summary>The images endpoints: each reads its request and hands it on.</summary>
internal static class ImagesApi
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 16 };

    /// <summary>Maps <c>POST /images/generations</c>.</summary>
    public static void MapImages(this IEndpointRouteBuilder routes) => routes.MapPost("/images/generations", Generate);

    private static async Task Generate(HttpContext http, ImageRequestHandler handler) =>
        await handler.HandleAsync(http, await ReadAsync(http.Request, http.RequestAborted));

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
