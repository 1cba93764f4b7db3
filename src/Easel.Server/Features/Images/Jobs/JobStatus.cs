using System.Text.Json;
using System.Text.Json.Serialization;
using Easel.Accounts;

namespace Easel.Server.Features.Images.Jobs;

/// <summary>A job as on the wire; the result of one that succeeded follows as the last member, <c>result</c>.</summary>
/// <param name="Id">Its id.</param>
/// <param name="State"><c>queued</c>, <c>running</c>, <c>succeeded</c>, <c>failed</c> or <c>cancelled</c>.</param>
/// <param name="CreatedAt">When it came, Unix seconds.</param>
internal sealed record JobStatus(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("state")] string State,
    [property: JsonPropertyName("created_at")] long CreatedAt)
{
    /// <summary>Always <c>image.job</c>.</summary>
    [JsonPropertyName("object")]
    public string Object => "image.job";

    /// <summary>1 for the next to be drawn; null when it does not wait.</summary>
    [JsonPropertyName("queue_position")]
    public int? QueuePosition { get; init; }

    /// <summary>Finished share in [0, 1].</summary>
    [JsonPropertyName("progress")]
    public float Progress { get; init; }

    /// <summary>When it ended, Unix seconds, or null.</summary>
    [JsonPropertyName("finished_at")]
    public long? FinishedAt { get; init; }

    /// <summary>When its result is gone, Unix seconds, or null.</summary>
    [JsonPropertyName("expires_at")]
    public long? ExpiresAt { get; init; }

    /// <summary>Why it failed, or null.</summary>
    [JsonPropertyName("error")]
    public JsonElement? Error { get; init; }

    /// <summary>The state of a job now.</summary>
    /// <param name="job">Its row.</param>
    /// <param name="running">What runs of it, or null.</param>
    /// <param name="expiry">When its result is gone, UTC.</param>
    public static JobStatus Of(ImageJob job, RunningJob? running, DateTime? expiry)
    {
        int position = job.State == JobState.Queued ? running?.Turn.Position ?? 0 : 0;
        return new JobStatus(job.Id, job.State.ToString().ToLowerInvariant(), Unix(job.CreatedUtc))
        {
            QueuePosition = position > 0 ? position : null,
            Progress = job.State == JobState.Succeeded ? 1 : running?.Progress ?? 0,
            FinishedAt = job.FinishedUtc is { } finished ? Unix(finished) : null,
            ExpiresAt = expiry is { } end ? Unix(end) : null,
            Error = job.ErrorJson is { } error ? JsonElement.Parse(error) : null,
        };
    }

    private static long Unix(DateTime utc) => new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)).ToUnixTimeSeconds();
}
