using Easel.Server.Hosting;
using Microsoft.Extensions.Options;

namespace Easel.Server.Features.Files;

/// <summary>Clears the shelf at the start and from time to time.</summary>
internal sealed class FileSweeper(PictureShelf shelf, IOptions<EaselOptions> options, TimeProvider time, ILogger<FileSweeper> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(options.Value.FileSweepSeconds), time);
        try
        {
            do
            {
                await SweepAsync(stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            // The server is stopping; the next start sweeps.
        }
    }

    private async Task SweepAsync(CancellationToken cancellation)
    {
        try
        {
            await shelf.SweepAsync(cancellation);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            logger.LogWarning(e, "Expired files could not be cleared away; the next sweep tries again.");
        }
    }
}
