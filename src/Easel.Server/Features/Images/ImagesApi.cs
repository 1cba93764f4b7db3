using Easel.Server.Features.Images.Answering;
using Easel.Server.Features.Images.Jobs;
using Easel.Server.Features.Images.Reading;
using Easel.Server.Features.Reference;
using Easel.Server.Features.Reference.Operations;

namespace Easel.Server.Features.Images;

/// <summary>The images endpoints: each reads its request and hands it on.</summary>
internal static class ImagesApi
{
    /// <summary>Maps <c>POST /images/generations</c> and <c>POST /images/edits</c>.</summary>
    public static void MapImages(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/images/generations", Generate).Describe(ImageOperations.Generations)
            .Produces<ImagesResponse>().Produces<JobStatus>(StatusCodes.Status202Accepted);
        routes.MapPost("/images/edits", Edit).Describe(ImageOperations.Edits)
            .Produces<ImagesResponse>().Produces<JobStatus>(StatusCodes.Status202Accepted);
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
