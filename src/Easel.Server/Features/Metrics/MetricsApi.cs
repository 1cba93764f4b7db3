using Easel.Server.Features.Reference;
using Easel.Server.Features.Reference.Operations;
using OpenTelemetry;
using OpenTelemetry.Metrics;

namespace Easel.Server.Features.Metrics;

/// <summary>Measurements for Prometheus.</summary>
internal static class MetricsApi
{
    private const string HttpMeter = "Microsoft.AspNetCore.Hosting";
    private const string HttpDuration = "http.server.request.duration";

    // Drawings take from below a second to minutes.
    private static readonly double[] Seconds = [0.005, 0.025, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 40, 80, 160, 320];

    /// <summary>Registers what collects measurements.</summary>
    public static void AddMeasuring(this IServiceCollection services)
    {
        services.AddMetrics();
        services.AddSingleton<QueueMeters>();
        services.AddSingleton(_ => Sdk.CreateMeterProviderBuilder()
            .AddMeter(EaselMeters.Name)
            .AddMeter(HttpMeter)
            .AddView(EaselMeters.DrawingDuration, new ExplicitBucketHistogramConfiguration { Boundaries = Seconds })
            .AddView(HttpDuration, new ExplicitBucketHistogramConfiguration { Boundaries = Seconds })
            .AddView(instrument => instrument.Meter.Name == HttpMeter && instrument.Name != HttpDuration ? MetricStreamConfiguration.Drop : null)
            .AddPrometheusExporter()
            .Build());
    }

    /// <summary>Begins to collect, and maps <c>GET /metrics</c>.</summary>
    public static void MapMetrics(this WebApplication app)
    {
        app.Services.GetRequiredService<QueueMeters>();
        IApplicationBuilder branch = ((IEndpointRouteBuilder)app).CreateApplicationBuilder();
        branch.UseOpenTelemetryPrometheusScrapingEndpoint(app.Services.GetRequiredService<MeterProvider>(), _ => true, null, null, null);
        RequestDelegate scrape = branch.Build();

        // As any delegate, not as the one of middleware: only then the reference sees the endpoint.
        app.MapGet("/metrics", (Delegate)((HttpContext http) => scrape(http))).Describe(ServerOperations.Metrics);
    }
}
