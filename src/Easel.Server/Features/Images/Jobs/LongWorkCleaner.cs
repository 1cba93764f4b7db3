using Easel.Server.Features.Images.Idempotency;

namespace Easel.Server.Features.Images.Jobs;

/// <summary>Deletes once a minute what is over its time.</summary>
internal sealed class LongWorkCleaner(JobStore jobs, KeptAnswers answers, TimeProvider time, ILogger<LongWorkCleaner> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        do
        {
            try
            {
                await jobs.CleanAsync(stoppingToken);
                await answers.CleanAsync(stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                logger.LogError(e, "Old jobs and answers could not be deleted; the next try is in a minute");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
