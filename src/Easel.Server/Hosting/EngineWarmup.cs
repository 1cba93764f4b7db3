using Easel.Server.Features.Health;
using Easel.Studio;

namespace Easel.Server.Hosting;

/// <summary>Draws one tiny picture after the start, so that the first request does not pay for compilation.</summary>
internal sealed class EngineWarmup(IServiceProvider services, IHostApplicationLifetime lifetime, Readiness readiness, ILogger<EngineWarmup> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Listening comes first: the engine, too, is only made afterwards.
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using CancellationTokenRegistration start = lifetime.ApplicationStarted.Register(started.SetResult);
        try
        {
            await started.Task.WaitAsync(stoppingToken);
            IImageEngine engine = services.GetRequiredService<IImageEngine>();
            await engine.DrawAsync(
                new Brief { Prompt = "a red ball", Width = 64, Height = 64, Quality = Quality.Low, Seed = 1, Threads = 1 },
                cancellation: stoppingToken);
            readiness.EngineIsReady();
        }
        catch (OperationCanceledException)
        {
            // The server is stopping: nothing is lost.
        }
        catch (Exception e)
        {
            logger.LogWarning(e, "The warm-up picture could not be drawn; requests will tell more.");
        }
    }
}
