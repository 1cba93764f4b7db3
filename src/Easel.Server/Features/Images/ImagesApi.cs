using System.Security.Cryptography;
using System.Text.Json;
using Easel.Imaging.Encoding;
using Easel.Server.Features.Errors;
using Easel.Server.Features.Keys;
using Easel.Server.Hosting;
using Easel.Studio;
using Easel.Studio.Output;
using Microsoft.Extensions.Options;

namespace Easel.Server.Features.Images;

/// <summary>The images endpoints.</summary>
internal static class ImagesApi
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 16 };

    /// <summary>Maps <c>POST /images/generations</c>.</summary>
    public static void MapImages(this IEndpointRouteBuilder routes) => routes.MapPost("/images/generations", Generate);

    private static async Task<ImagesResponse> Generate(
        HttpContext http, IImageEngine engine, DrawingQueue queue, IOptions<EaselOptions> options, TimeProvider time)
    {
        GenerationRequest request = await ReadAsync(http.Request, http.RequestAborted);
        if (request.Count > 1 && http.ApiKey().Group != KeyGroup.Direct)
        {
            throw new ApiException(ApiErrors.GroupRequired("n"));
        }

        return await queue.RunAsync(async () =>
        {
            int seed = request.Seed ?? RandomNumberGenerator.GetInt32(int.MaxValue);
            var data = new List<ImageData>(request.Count);
            for (int i = 0; i < request.Count; i++)
            {
                // Each further picture of a request takes the next seed, wrapping at the largest.
                var brief = new Brief
                {
                    Prompt = request.Prompt,
                    Width = request.Width,
                    Height = request.Height,
                    Quality = request.Quality,
                    Seed = (int)(((long)seed + i) & int.MaxValue),
                };
                Drawing drawing = await engine.DrawAsync(brief, cancellation: http.RequestAborted);
                byte[] file = PictureFile.Encode(drawing, request.Format, request.Compression, options.Value.StorePromptInPictures);
                data.Add(new ImageData(Convert.ToBase64String(file), drawing.RevisedPrompt, drawing.Seed));
            }

            return new ImagesResponse(
                time.GetUtcNow().ToUnixTimeSeconds(),
                "opaque",
                data,
                request.Format == PictureFormat.Png ? "png" : "jpeg",
                request.Quality.ToString().ToLowerInvariant(),
                request.Size,
                UsageMeter.Measure(request));
        }, http.RequestAborted);
    }

    private static async Task<GenerationRequest> ReadAsync(HttpRequest request, CancellationToken cancellation)
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
