using Easel.Server.Features.Errors;
using Easel.Server.Features.Reference;
using Easel.Server.Features.Reference.Operations;

namespace Easel.Server.Features.Health;

/// <summary>Operations: is the server alive, and can it draw?</summary>
internal static class HealthApi
{
    private static readonly TimeSpan AskAgain = TimeSpan.FromSeconds(1);

    /// <summary>Maps <c>GET /healthz</c> and <c>GET /readyz</c>.</summary>
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/healthz", () => Results.Text("ok")).Describe(ServerOperations.Alive);
        routes.MapGet("/readyz", async (Readiness readiness, CancellationToken cancellation) =>
            await readiness.MissingAsync(cancellation) is { } missing
                ? throw new ApiException(ApiErrors.NotReady(missing), AskAgain)
                : TypedResults.Text("ready")).Describe(ServerOperations.Ready);
    }
}
