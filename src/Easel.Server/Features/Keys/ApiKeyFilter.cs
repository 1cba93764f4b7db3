using Easel.Accounts;
using Easel.Server.Features.Errors;

namespace Easel.Server.Features.Keys;

/// <summary>Lets only requests with a valid key pass, and hands the key on.</summary>
internal static class ApiKeyFilter
{
    private const string Scheme = "Bearer ";
    private static readonly object ItemKey = new();

    /// <summary>Requires a key on every endpoint of the group.</summary>
    public static RouteGroupBuilder RequireApiKey(this RouteGroupBuilder group) => group.AddEndpointFilter(async (context, next) =>
    {
        HttpContext http = context.HttpContext;
        string header = http.Request.Headers.Authorization.ToString();
        string? key = header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? header[Scheme.Length..].Trim() : null;
        KeyStore store = http.RequestServices.GetRequiredService<KeyStore>();
        if (key is null || await store.FindAsync(key, http.RequestAborted) is not { } found)
        {
            http.Response.Headers.WWWAuthenticate = "Bearer realm=\"Easel\"";
            throw new ApiException(ApiErrors.InvalidApiKey(key));
        }

        if (!found.Enabled || found.ExpiresUtc <= http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime)
        {
            http.Response.Headers.WWWAuthenticate = "Bearer realm=\"Easel\"";
            throw new ApiException(found.Enabled ? ApiErrors.KeyExpired(found) : ApiErrors.KeyDisabled(found));
        }

        http.Items[ItemKey] = found;
        return await next(context);
    });

    /// <summary>The key of a request that passed the filter.</summary>
    public static ApiKey ApiKey(this HttpContext http) => (ApiKey)http.Items[ItemKey]!;
}
