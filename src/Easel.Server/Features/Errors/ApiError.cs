using System.Text.Json.Serialization;

namespace Easel.Server.Features.Errors;

/// <summary>A refusal as OpenAI's clients expect it. All four members are always present on the wire.</summary>
/// <param name="Message">What is wrong and how to mend it.</param>
/// <param name="Type">Class of the error.</param>
/// <param name="Param">The parameter concerned, or null.</param>
/// <param name="Code">Machine-readable reason, or null.</param>
/// <param name="Status">HTTP status; not in the body.</param>
public sealed record ApiError(
    [property: JsonPropertyName("message")] string Message,
    [property: JsonPropertyName("type")] string Type,
    [property: JsonPropertyName("param")] string? Param,
    [property: JsonPropertyName("code")] string? Code,
    [property: JsonIgnore] int Status);

/// <summary>The envelope of an error.</summary>
/// <param name="Error">The error.</param>
public sealed record ApiErrorEnvelope([property: JsonPropertyName("error")] ApiError Error);

/// <summary>Ends a request with a refusal.</summary>
/// <param name="error">What the caller is told.</param>
/// <param name="retryAfter">When to try again, or null.</param>
public sealed class ApiException(ApiError error, TimeSpan? retryAfter = null) : Exception(error.Message)
{
    /// <summary>What the caller is told.</summary>
    public ApiError Error { get; } = error;

    /// <summary>When to try again, or null.</summary>
    public TimeSpan? RetryAfter { get; } = retryAfter;
}
