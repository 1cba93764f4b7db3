using Easel.Server.Features.Errors;
using Easel.Server.Features.Files;
using Easel.Server.Features.Health;
using Easel.Server.Features.Images;
using Easel.Server.Features.Images.Jobs;
using Easel.Server.Features.Keys;
using Easel.Server.Features.Metrics;
using Easel.Server.Features.Models;
using Easel.Server.Features.Plans;
using Easel.Server.Features.Records;
using Easel.Server.Features.Reference;

namespace Easel.Server.Hosting;

/// <summary>The way of a request through the server.</summary>
internal static class EaselPipeline
{
    /// <summary>Adds middleware and endpoints.</summary>
    public static void UseEasel(this WebApplication app)
    {
        app.UseRequestIds();
        app.UseRequestLogging();
        app.UseErrorEnvelope();
        app.MapHealth();
        app.MapMetrics();
        app.MapReference();
        app.MapFiles();
        RouteGroupBuilder api = app.MapGroup("/v1").RequireApiKey();
        api.MapGroup("").LimitRequests().MapImages();
        api.MapJobs();
        api.MapPlans();
        api.MapModels();
    }
}
