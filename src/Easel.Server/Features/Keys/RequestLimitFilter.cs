using Easel.Server.Features.Reference;

namespace Easel.Server.Features.Keys;

/// <summary>Counts requests against the limit of their group, before their bodies are read.</summary>
internal static class RequestLimitFilter
{
    /// <summary>Counts every POST to an endpoint of the group; looking after a result is free.</summary>
    public static RouteGroupBuilder LimitRequests(this RouteGroupBuilder routes) => routes.DescribeLimits().AddEndpointFilter((context, next) =>
    {
        HttpContext http = context.HttpContext;
        if (HttpMethods.IsPost(http.Request.Method))
        {
            http.RequestServices.GetRequiredService<GroupLimits>().CountRequest(http.ApiKey().Group);
        }

        return next(context);
    });
}
