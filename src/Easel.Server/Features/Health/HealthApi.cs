namespace Easel.Server.Features.Health;

/// <summary>Operations: is the server alive?</summary>
internal static class HealthApi
{
    /// <summary>Maps <c>GET /healthz</c>.</summary>
    public static void MapHealth(this IEndpointRouteBuilder routes) => routes.MapGet("/healthz", () => Results.Text("ok"));
}
