using Easel.Server.Features.Errors;
using Easel.Server.Features.Images.Answering;
using Easel.Server.Features.Images.Execution;
using Easel.Server.Features.Keys;
using Easel.Server.Features.Metrics;
using Easel.Server.Features.Records;

namespace Easel.Server.Features.Images.Streaming;

/// <summary>Answers a request with server-sent events while it is being drawn.</summary>
internal sealed class ImageStreamer(
    DrawingQueue queue, ImageArtist artist, ResponseWriter writer, TimeProvider time, ILogger<ImageStreamer> logger)
{
    private static readonly TimeSpan KeepaliveInterval = TimeSpan.FromSeconds(10);

    /// <summary>Draws and tells of it. Until the first event a refusal is an ordinary one; after it, it is an event.</summary>
    /// <returns>Whether it went well to the end.</returns>
    public async Task<bool> AnswerAsync(HttpContext http, ImageRequest request)
    {
        DrawingTurn turn = queue.Enter(http.ApiKey().Group);
        var events = new DrawingEvents(request);
        Task drawing = DrawAsync(turn, request, events, http.RequestAborted);
        var sender = new EventWriter(http.Response);
        try
        {
            await SendAsync(request, http.RequestLog(), events, sender, http.RequestAborted);
            return true;
        }
        catch (Exception e) when (http.Response.HasStarted && !http.RequestAborted.IsCancellationRequested)
        {
            ApiError error = ErrorOf(e, http.TraceIdentifier);
            http.RequestLog().ErrorCode = error.Code;
            EaselMeters.CountRefusal(error.Code);
            await sender.WriteAsync("error", new ApiErrorEnvelope(error), withNulls: true, http.RequestAborted);
            return false;
        }
        finally
        {
            await drawing;
        }
    }

    /// <summary>Draws when the turn comes. Never fails: the reader of the events is told.</summary>
    private async Task DrawAsync(DrawingTurn turn, ImageRequest request, DrawingEvents events, CancellationToken cancellation)
    {
        using (turn)
        {
            try
            {
                await turn.Begun.WaitAsync(cancellation);
                await artist.DrawAsync(request, events, cancellation);
                events.End();
            }
            catch (Exception e)
            {
                events.End(e);
            }
        }
    }

    private async Task SendAsync(
        ImageRequest request, RequestLog log, DrawingEvents events, EventWriter sender, CancellationToken cancellation)
    {
        string prefix = request.Operation == ImageOperation.Generation ? "image_generation" : "image_edit";
        int[] partials = new int[request.Count];
        Task<bool> more = events.WaitAsync(cancellation).AsTask();
        while (await WaitAsync(more, sender, cancellation))
        {
            while (events.TryTake(out DrawingEvent next))
            {
                StreamedImage data = next.Finished is { } finished
                    ? Completed($"{prefix}.completed", request, finished, partials[next.Image])
                    : Partial($"{prefix}.partial_image", request, next);
                partials[next.Image] += next.Finished is null ? 1 : 0;
                if (data.Usage is { } usage)
                {
                    log.Charge(usage.InputTokens, usage.OutputTokens);
                }

                data = request.Count > 1 ? data with { ImageIndex = next.Image } : data;
                await sender.WriteAsync(data.Type, data, withNulls: false, cancellation);
            }

            more = events.WaitAsync(cancellation).AsTask();
        }
    }

    private async Task<bool> WaitAsync(Task<bool> more, EventWriter sender, CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                return await more.WaitAsync(KeepaliveInterval, time, cancellation);
            }
            catch (TimeoutException)
            {
                await sender.WriteKeepaliveAsync(cancellation);
            }
        }
    }

    private StreamedImage Partial(string type, ImageRequest request, DrawingEvent next) => new()
    {
        Type = type,
        Base64 = next.Partial,
        CreatedAt = time.GetUtcNow().ToUnixTimeSeconds(),
        Size = request.Size,
        Quality = request.QualityName,
        Background = request.BackgroundName,
        OutputFormat = request.FormatName,
        PartialImageIndex = next.PartialIndex,
    };

    // Each picture tells its own usage, so that the sum over a stream is what the plain answer says, and its partial pictures.
    private StreamedImage Completed(string type, ImageRequest request, FinishedImage finished, int partials)
    {
        ImagesResponse answer = writer.Write(request with { IsStreamed = false }, [finished]);
        return new StreamedImage
        {
            Type = type,
            Base64 = finished.Url is null ? finished.File : null,
            Url = finished.Url,
            CreatedAt = answer.Created,
            Size = answer.Size,
            Quality = answer.Quality,
            Background = answer.Background,
            OutputFormat = answer.OutputFormat,
            Usage = StreamUsage.Of(answer.Usage, request.Count, partials),
            RevisedPrompt = finished.RevisedPrompt,
            Seed = finished.Seed,
        };
    }

    private ApiError ErrorOf(Exception e, string requestId)
    {
        if (e is ApiException refusal)
        {
            return refusal.Error;
        }

        logger.LogError(e, "Request {RequestId} failed in its stream", requestId);
        return ApiErrors.OfStatus(StatusCodes.Status500InternalServerError);
    }
}
