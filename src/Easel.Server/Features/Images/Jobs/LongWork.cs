using Easel.Server.Features.Images.Idempotency;
using Easel.Server.Features.Images.Streaming;

namespace Easel.Server.Features.Images.Jobs;

/// <summary>What long work is made of: streams, jobs, and answers that are given again.</summary>
internal static class LongWork
{
    /// <summary>Registers it.</summary>
    public static void AddLongWork(this IServiceCollection services)
    {
        services.AddSingleton<ImageRequestHandler>();
        services.AddSingleton<ImageStreamer>();
        services.AddSingleton<KeptAnswers>();
        services.AddSingleton<IdempotentAnswers>();
        services.AddSingleton<JobStore>();
        services.AddSingleton<JobRecords>();
        services.AddSingleton<JobRunner>();
        services.AddHostedService(provider => provider.GetRequiredService<JobRunner>());
        services.AddHostedService<LongWorkCleaner>();
    }
}
