using Easel.Accounts;
using Easel.Server.Features.Errors;
using Easel.Server.Features.Records;
using Easel.Server.Features.Reference;

namespace Easel.Server.Features.Keys;

/// <summary>Lets only requests with a valid key pass, and hands the key on.</summary>
internal static class ApiKeyFilter
{
    private const string Scheme = "Bearer ";
    private static readonly object ItemKey = new();

    /// <summary>Requires a key on every endpoint of the group.</summary>
    public static RouteGroupBuilder RequireApiKey(this RouteGroupBuilder group) => group.DescribeKeys().AddEndpointFilter(async (context, next) =>
    {
        HttpContext http = context.HttpContext;
        string header = http.Request.Headers.Authorization.ToString();
        string? key = header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? header[Scheme.Length..].Trim() : null;
        ApiKey? found = key is null ? null : await http.RequestServices.GetRequiredService<KeyStore>().FindAsync(key, http.RequestAborted);
        if (http.Features.Get<RequestLog>() is { } log)
        {
            log.Key = found;
        }

        if (Refusal(key, found, http.RequestServices.GetRequiredService<TimeProvider>()) is { } refusal)
        {
            http.Response.Headers.WWWAuthenticate = "Bearer realm=\"Easel\"";
            throw new ApiException(refusal);
        }

        http.Items[ItemKey] = found;
        return await next(context);
    });

    /// <summary>The key of a request that passed the filter.</summary>
    public static ApiKey ApiKey(this HttpContext http) => (ApiKey)http.Items[ItemKey]!;

    private static ApiError? Refusal(string? text, ApiKey? key, TimeProvider time) =>
        key is null ? ApiErrors.InvalidApiKey(text)
        : !key.Enabled ? ApiErrors.KeyDisabled(key)
        : key.ExpiresUtc <= time.GetUtcNow().UtcDateTime ? ApiErrors.KeyExpired(key)
        : null;
}
