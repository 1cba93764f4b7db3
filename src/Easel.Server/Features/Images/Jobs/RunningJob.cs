using Easel.Accounts;
using Easel.Server.Features.Images.Execution;

namespace Easel.Server.Features.Images.Jobs;

/// <summary>A job that waits for its turn or is being drawn.</summary>
/// <param name="job">Its row.</param>
/// <param name="request">What it asks for.</param>
/// <param name="key">Whose it is; null when the key was deleted since.</param>
/// <param name="turn">Its place in the line.</param>
internal sealed class RunningJob(ImageJob job, ImageRequest request, ApiKey? key, DrawingTurn turn) : IDrawingObserver, IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private float _progress;

    /// <summary>Its row, as it was when it came.</summary>
    public ImageJob Job => job;

    /// <summary>What it asks for.</summary>
    public ImageRequest Request => request;

    /// <summary>Whose it is; null when the key was deleted since.</summary>
    public ApiKey? Key => key;

    /// <summary>Its place in the line.</summary>
    public DrawingTurn Turn => turn;

    /// <summary>Finished share of all its pictures in [0, 1].</summary>
    public float Progress => Volatile.Read(ref _progress);

    /// <summary>Set when it is to end.</summary>
    public CancellationToken Stopping => _stop.Token;

    /// <summary>The work on it; set once it was begun.</summary>
    public Task Work { get; set; } = Task.CompletedTask;

    /// <summary>Ends the waiting or the drawing.</summary>
    public async Task StopAsync()
    {
        try
        {
            await _stop.CancelAsync();
        }
        catch (ObjectDisposedException)
        {
            // It has just ended by itself.
        }
    }

    /// <inheritdoc/>
    public void OnProgress(int image, float share) => Volatile.Write(ref _progress, (image + share) / request.Count);

    /// <inheritdoc/>
    public void OnPartial(int image, int index, byte[] file)
    {
    }

    /// <inheritdoc/>
    public void OnFinished(int image, FinishedImage finished) => OnProgress(image, 1);

    /// <inheritdoc/>
    public void Dispose()
    {
        turn.Dispose();
        _stop.Dispose();
    }
}
