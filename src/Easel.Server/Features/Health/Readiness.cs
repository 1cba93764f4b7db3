using Easel.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Easel.Server.Features.Health;

/// <summary>Whether the server can draw.</summary>
internal sealed class Readiness(IDbContextFactory<EaselDb> databases, IHostApplicationLifetime lifetime, ILogger<Readiness> logger)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private volatile bool _engineIsReady;

    /// <summary>Says that the engine has drawn.</summary>
    public void EngineIsReady() => _engineIsReady = true;

    /// <summary>What is not ready yet, in words for operators; null when all is.</summary>
    public async Task<string?> MissingAsync(CancellationToken cancellation) =>
        lifetime.ApplicationStopping.IsCancellationRequested ? "the server is stopping"
        : !_engineIsReady ? "the engine has not drawn its first picture"
        : !await DatabaseAnswersAsync(cancellation) ? "the database does not answer"
        : null;

    private async Task<bool> DatabaseAnswersAsync(CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            await using EaselDb db = await databases.CreateDbContextAsync(patience.Token);
            await db.Groups.AnyAsync(patience.Token);
            return true;
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            logger.LogWarning(e, "The database does not answer.");
            return false;
        }
    }
}
