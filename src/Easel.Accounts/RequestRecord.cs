namespace Easel.Accounts;

/// <summary>One answered request. Never the key; the prompt only where the setting allows.</summary>
public sealed class RequestRecord
{
    /// <summary>Row id.</summary>
    public long Id { get; set; }

    /// <summary>When it came, UTC.</summary>
    public required DateTime TimeUtc { get; set; }

    /// <summary>The id that the response carried.</summary>
    public required string RequestId { get; set; }

    /// <summary>Row id of the key.</summary>
    public int KeyId { get; set; }

    /// <summary>Path, such as <c>/v1/images/edits</c>.</summary>
    public required string Endpoint { get; set; }

    /// <summary>Model asked for; empty when the request was refused before it was known.</summary>
    public string Model { get; set; } = "";

    /// <summary>Resolved size, <c>WIDTHxHEIGHT</c>.</summary>
    public string Size { get; set; } = "";

    /// <summary>Resolved quality.</summary>
    public string Quality { get; set; } = "";

    /// <summary>Pictures asked for.</summary>
    public int Count { get; set; }

    /// <summary>Tokens of prompt and input pictures.</summary>
    public long InputTokens { get; set; }

    /// <summary>Tokens of the pictures drawn; 0 when none was.</summary>
    public long OutputTokens { get; set; }

    /// <summary>Price ratio of the group at that time.</summary>
    public double PriceRatio { get; set; } = 1;

    /// <summary>From the first byte of the request to the last of the answer, milliseconds.</summary>
    public long DurationMilliseconds { get; set; }

    /// <summary>HTTP status; 499 when the caller went away.</summary>
    public int Status { get; set; }

    /// <summary>Code of the refusal, or null.</summary>
    public string? ErrorCode { get; set; }

    /// <summary>What the caller said of its own user, or null.</summary>
    public string? User { get; set; }

    /// <summary>The prompt, where it may be kept.</summary>
    public string? Prompt { get; set; }
}
