namespace Easel.Studio;

/// <summary>Something that draws pictures from briefs: this machine's own engine, and later neural models and upstream providers.</summary>
public interface IImageEngine
{
    /// <summary>Draws one picture. Runs on its own threads; the returned task completes when the picture is done.</summary>
    /// <param name="brief">What to draw.</param>
    /// <param name="progress">Receives stage and share, from any thread.</param>
    /// <param name="cancellation">Stops the drawing within a second.</param>
    /// <exception cref="OperationCanceledException">The drawing was cancelled.</exception>
    Task<Drawing> DrawAsync(Brief brief, IProgress<DrawingProgress>? progress = null, CancellationToken cancellation = default);
}
