using Easel.Server.Features.Images.Reading;

namespace Easel.Server.Features.Images;

/// <summary>The images endpoints: each reads its request and hands it on.</summary>
internal static class ImagesApi
{
    /// <summary>Maps <c>POST /images/generations</c> and <c>POST /images/edits</c>.</summary>
    public static void MapImages(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/images/generations", Generate);
        routes.MapPost("/images/edits", Edit);
    }

    private static Task Generate(HttpContext http, RequestReader reader, ImageRequestHandler handler) =>
        AnswerAsync(ImageOperation.Generation, http, reader, handler);

    private static Task Edit(HttpContext http, RequestReader reader, ImageRequestHandler handler) =>
        AnswerAsync(ImageOperation.Edit, http, reader, handler);

    private static async Task AnswerAsync(ImageOperation operation, HttpContext http, RequestReader reader, ImageRequestHandler handler)
    {
        using ReceivedRequest received = await reader.ReadAsync(operation, http.Request, http.RequestAborted);
        await handler.HandleAsync(http, received.Request);
    }
}
