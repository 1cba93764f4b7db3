namespace Easel.Accounts;

/// <summary>A request that is answered later (<c>Prefer: respond-async</c>). It survives a restart of the server.</summary>
public sealed class ImageJob
{
    /// <summary>Random id, part of its address.</summary>
    public required string Id { get; set; }

    /// <summary>Row id of the key that asked.</summary>
    public int KeyId { get; set; }

    /// <summary>The id that the answer to the asking request carried; the record of the job has it too.</summary>
    public required string RequestId { get; set; }

    /// <summary>Where it is.</summary>
    public JobState State { get; set; }

    /// <summary>The checked request, as the server serialises it; uploaded files lie in the job's folder.</summary>
    public required string RequestJson { get; set; }

    /// <summary>When it came, UTC.</summary>
    public required DateTime CreatedUtc { get; set; }

    /// <summary>When it was last begun, UTC.</summary>
    public DateTime? StartedUtc { get; set; }

    /// <summary>When it ended, UTC.</summary>
    public DateTime? FinishedUtc { get; set; }

    /// <summary>The error of a failed job as JSON, or null.</summary>
    public string? ErrorJson { get; set; }
}
