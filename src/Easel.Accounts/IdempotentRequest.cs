namespace Easel.Accounts;

/// <summary>The answer to a request that carried an <c>Idempotency-Key</c>, kept so that asking again changes nothing.</summary>
public sealed class IdempotentRequest
{
    /// <summary>Row id.</summary>
    public long Id { get; set; }

    /// <summary>Row id of the API key; idempotency keys of different API keys are different.</summary>
    public int KeyId { get; set; }

    /// <summary>The header's value, 1 to 255 characters.</summary>
    public required string Value { get; set; }

    /// <summary>SHA-256 of endpoint and body: the same value with another body is a mistake.</summary>
    public required byte[] BodyHash { get; set; }

    /// <summary>When the first request came, UTC.</summary>
    public required DateTime CreatedUtc { get; set; }

    /// <summary>Status of the answer; 0 while it is being made.</summary>
    public int Status { get; set; }

    /// <summary>The answer's body, in the file store; null while it is being made.</summary>
    public string? BodyFile { get; set; }
}
