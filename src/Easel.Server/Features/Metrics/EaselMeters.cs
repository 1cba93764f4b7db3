using System.Diagnostics.Metrics;
using Easel.Server.Features.Images;
using Easel.Server.Features.Records;

namespace Easel.Server.Features.Metrics;

/// <summary>What the server counts of its work. Tags have few values, all of them the server's own: no keys, users or prompts.</summary>
internal static class EaselMeters
{
    /// <summary>Name of the meter.</summary>
    public const string Name = "Easel.Server";

    /// <summary>Name of the histogram of drawings.</summary>
    public const string DrawingDuration = "easel.drawing.duration";

    private static readonly Meter Meter = new(Name);

    private static readonly Counter<long> RefusalCount = Meter.CreateCounter<long>(
        "easel.refusals", description: "Requests and jobs that ended in an error, by its code.");

    private static readonly Counter<long> RequestCount = Meter.CreateCounter<long>(
        "easel.image.requests", description: "Images requests with a known key and jobs, by what became of them.");

    private static readonly Counter<long> TokenCount = Meter.CreateCounter<long>(
        "easel.tokens", description: "Tokens that keys were charged: of prompts and input pictures, and of pictures drawn.");

    private static readonly Counter<long> PictureCount = Meter.CreateCounter<long>("easel.pictures", description: "Pictures drawn.");

    private static readonly Counter<long> PixelCount = Meter.CreateCounter<long>("easel.pixels", description: "Pixels of the pictures drawn.");

    private static readonly Histogram<double> DrawingSeconds = Meter.CreateHistogram<double>(
        DrawingDuration, "s", "Time that one picture took, without waiting.");

    /// <summary>Counts an error that a caller was told.</summary>
    public static void CountRefusal(string? code) => RefusalCount.Add(1, new KeyValuePair<string, object?>("code", code ?? "none"));

    /// <summary>Counts a request that has been answered for good.</summary>
    /// <param name="endpoint">Its path.</param>
    /// <param name="status">Its HTTP status; 499 when the caller went away.</param>
    /// <param name="inputTokens">Tokens charged of prompt and input pictures.</param>
    /// <param name="outputTokens">Tokens charged of pictures drawn.</param>
    public static void CountRequest(string endpoint, int status, long inputTokens, long outputTokens)
    {
        // The path was sent by the caller, and need not be one of ours.
        string operation = endpoint == RequestLog.EndpointOf(ImageOperation.Generation) ? NameOf(ImageOperation.Generation)
            : endpoint == RequestLog.EndpointOf(ImageOperation.Edit) ? NameOf(ImageOperation.Edit)
            : "other";
        string outcome = status switch
        {
            < StatusCodes.Status400BadRequest => "drawn",
            StatusCodes.Status499ClientClosedRequest => "cancelled",
            < StatusCodes.Status500InternalServerError => "refused",
            _ => "failed",
        };
        RequestCount.Add(1, new("operation", operation), new("outcome", outcome));
        TokenCount.Add(inputTokens, new KeyValuePair<string, object?>("direction", "input"));
        TokenCount.Add(outputTokens, new KeyValuePair<string, object?>("direction", "output"));
    }

    /// <summary>Counts a picture that was drawn.</summary>
    public static void CountPicture(ImageRequest request, TimeSpan duration)
    {
        KeyValuePair<string, object?>[] tags =
        [
            new("operation", NameOf(request.Operation)), new("model", request.Model), new("quality", request.QualityName),
        ];
        PictureCount.Add(1, tags);
        PixelCount.Add((long)request.Width * request.Height, tags);
        DrawingSeconds.Record(duration.TotalSeconds, new KeyValuePair<string, object?>("quality", request.QualityName));
    }

    private static string NameOf(ImageOperation operation) => operation == ImageOperation.Generation ? "generation" : "edit";
}
