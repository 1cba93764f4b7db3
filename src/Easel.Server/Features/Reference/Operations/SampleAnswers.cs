using System.Text.Json;
using System.Text.Json.Nodes;
using Easel.Accounts;
using Easel.Server.Features.Errors;
using Easel.Server.Features.Images.Answering;
using Easel.Server.Features.Images.Jobs;

namespace Easel.Server.Features.Reference.Operations;

/// <summary>Examples of answers, written as the server writes them.</summary>
internal static class SampleAnswers
{
    private const string JobId = "job_5b1f0d9c8e7a6b5c4d3e2f1a0b9c8d7e";
    private const string Address =
        "https://images.example.org/files/9f0c6f1e2d3c4b5a69788796a5b4c3d2.png?expires=1790086400&signature=kX3sQ0b1mJ8yq2uZbC4tWv7nR5eLh6oPaD9iFgTzKxw";

    private static readonly byte[] PngSignature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0d, 0x0a, 0x1a, 0x0a];

    private static readonly DateTime Came = DateTime.UnixEpoch.AddSeconds(1_790_000_000);

    /// <summary>Pictures in the answer.</summary>
    public static Sample Pictures => new("base64", "The picture in the answer (shortened)", Node(Response(new ImageData(PngSignature, null, "A red apple.", 7))));

    /// <summary>Pictures behind addresses.</summary>
    public static Sample Addresses => new("url", "The address of the picture", Node(Response(new ImageData(null, Address, "A red apple.", 7))));

    /// <summary>A job that waits.</summary>
    public static Sample Queued => new("queued", "It waits", Node(JobStatus.Of(Job(JobState.Queued), null, null) with { QueuePosition = 2 }));

    /// <summary>A job that is being drawn.</summary>
    public static Sample Running => new("running", "It is being drawn", Node(JobStatus.Of(Job(JobState.Running), null, null) with { Progress = 0.5f }));

    /// <summary>A job that was cancelled.</summary>
    public static Sample Cancelled => new("cancelled", "It was cancelled", Node(JobStatus.Of(Ended(JobState.Cancelled), null, null)));

    /// <summary>A job that was drawn, with its result.</summary>
    public static Sample Succeeded
    {
        get
        {
            JsonNode job = Node(JobStatus.Of(Ended(JobState.Succeeded), null, Came.AddHours(1)));
            job["result"] = Pictures.Value;
            return new Sample("succeeded", "It was drawn (shortened)", job);
        }
    }

    /// <summary>Jobs that failed.</summary>
    public static IEnumerable<Sample> Failed => ((ApiError[])[ApiErrors.JobStopsServer(5), ApiErrors.JobUnreadable()]).Select(error =>
    {
        ImageJob job = Ended(JobState.Failed);
        job.ErrorJson = JsonSerializer.Serialize(error);
        return new Sample(error.Code!, "It failed", Node(JobStatus.Of(job, null, Came.AddHours(1))));
    });

    private static ImagesResponse Response(ImageData data) => new(
        1_790_000_000, "opaque", [data], "png", "low", "1024x640", new ImageUsage(4, new TokenDetails(0, 4), 107, new TokenDetails(107, 0)));

    private static ImageJob Job(JobState state) => new() { Id = JobId, KeyId = 1, RequestId = "", State = state, RequestJson = "", CreatedUtc = Came };

    private static ImageJob Ended(JobState state)
    {
        ImageJob job = Job(state);
        job.FinishedUtc = Came.AddSeconds(12);
        return job;
    }

    private static JsonNode Node<T>(T value) => JsonSerializer.SerializeToNode(value, JsonSerializerOptions.Web)!;
}
