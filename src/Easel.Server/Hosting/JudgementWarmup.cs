using Easel.Server.Features.Moderation;
using Easel.Server.Features.Usage;

namespace Easel.Server.Hosting;

/// <summary>Loads policy and tokenizer after the start, so that the first request does not pay for them.</summary>
internal sealed class JudgementWarmup(IServiceProvider services, IHostApplicationLifetime lifetime) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Listening comes first.
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using CancellationTokenRegistration start = lifetime.ApplicationStarted.Register(started.SetResult);
        try
        {
            await started.Task.WaitAsync(stoppingToken);
        }
        catch (OperationCanceledException)
        {
            // The server is stopping before it began.
            return;
        }

        services.GetRequiredService<IModerator>().Judge("a red ball", ModerationLevel.Auto);
        PromptTokens.Count("a red ball");
    }
}
