using Easel.Server.Features.Errors;

namespace Easel.Server.Features.Images.Idempotency;

/// <summary>The header by which a caller says that two requests are one.</summary>
internal static class IdempotencyHeader
{
    /// <summary>Its name.</summary>
    public const string Name = "Idempotency-Key";

    /// <summary>Most characters of its value, which has at least one.</summary>
    public const int Longest = 255;

    /// <summary>Its value, or null when there is none.</summary>
    /// <exception cref="ApiException">It is empty, too long, or there are several.</exception>
    public static string? Read(HttpRequest request)
    {
        if (!request.Headers.TryGetValue(Name, out var values))
        {
            return null;
        }

        string value = values.Count == 1 ? values[0] ?? "" : "";
        return value.Length is > 0 and <= Longest && value.All(c => c is >= ' ' and <= '~')
            ? value
            : throw new ApiException(ApiErrors.InvalidIdempotencyKey(Name, Longest));
    }
}
