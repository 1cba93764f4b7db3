using System.Text.Json;
using Easel.Server.Features.Errors;
using Easel.Server.Features.Files;
using Easel.Server.Features.Images.Answering;
using Easel.Server.Features.Images.Execution;
using Easel.Server.Features.Images.Idempotency;
using Easel.Server.Features.Images.Jobs;
using Easel.Server.Features.Images.Streaming;
using Easel.Server.Features.Keys;
using Easel.Server.Features.Moderation;
using Easel.Server.Features.Records;

namespace Easel.Server.Features.Images;

/// <summary>What happens to a request that was read: it is answered as before if it came before, else checked, and then answered later,
/// in a stream, or at once. Whichever way, its caller may leave: that ends the drawing.</summary>
internal sealed class ImageRequestHandler(
    IModerator moderator, KeyBudgets budgets, IdempotentAnswers answers, JobRunner jobs, ImageStreamer streamer, DrawingQueue queue, ImageArtist artist,
    ResponseWriter writer, PublicAddresses addresses)
{
    /// <summary>Answers a request.</summary>
    public Task HandleAsync(HttpContext http, ImageRequest received)
    {
        ImageRequest request = addresses.Complete(ModelProfiles.Resolve(received), http);
        http.RequestLog().Describe(request);
        return answers.AnswerAsync(http, received, async () =>
        {
            bool isJob = !request.IsStreamed && JobAcceptance.IsWanted(http.Request);
            AccessRules.Check(request, http.ApiKey());
            if (!isJob)
            {
                // A job that is sent again has its place already.
                queue.RequireRoom(http.ApiKey().Group);
            }

            Judge(request, http.TraceIdentifier);
            await budgets.ReserveAsync(http.ApiKey(), http.TraceIdentifier, StreamUsage.MostImageTokens(request), http.RequestAborted);
            if (request.IsStreamed)
            {
                return await streamer.AnswerAsync(http, request);
            }

            await (isJob ? JobAcceptance.AnswerAsync(http, request, jobs) : DrawAsync(http, request));
            return true;
        });
    }

    private void Judge(ImageRequest request, string requestId)
    {
        if (moderator.Judge(request) is { } category)
        {
            throw new ApiException(ApiErrors.ModerationBlocked(category, requestId));
        }
    }

    private async Task DrawAsync(HttpContext http, ImageRequest request)
    {
        ImagesResponse response = await queue.RunAsync(
            http.ApiKey().Group, async () => writer.Write(request, await artist.DrawAsync(request, null, http.RequestAborted)), http.RequestAborted);
        http.RequestLog().Charge(response.Usage);
        http.Response.ContentType = "application/json; charset=utf-8";

        // Not cancelled by a caller who leaves: what was drawn may have to be kept whole, and writing to nobody takes no time.
        await JsonSerializer.SerializeAsync(http.Response.Body, response, JsonSerializerOptions.Web, CancellationToken.None);
    }
}
