using Easel.Imaging.Encoding;
using Easel.Studio;

namespace Easel.Server.Features.Images.Execution;

/// <summary>Tells an observer of a drawing's progress where it is reported: <see cref="Progress{T}"/> would post to the thread pool, out of
/// order. Reports come from many threads; the observer hears one at a time.</summary>
internal sealed class ObserverProgress(IDrawingObserver observer, int image, ImageRequest request, CancellationToken cancellation)
    : IProgress<DrawingProgress>
{
    /// <summary>Intermediate states are looked at for a moment.</summary>
    private const int MostJpegQuality = 85;

    private readonly Lock _lock = new();
    private int _partials;
    private float _share;

    public void Report(DrawingProgress value)
    {
        byte[]? file = value.Picture is { } picture
            ? PictureEncoder.Encode(picture, request.Format, Math.Min(MostJpegQuality, request.Compression), metadata: null, cancellation)
            : null;
        lock (_lock)
        {
            if (file is not null)
            {
                observer.OnPartial(image, _partials++, file);
            }

            // Threads may overtake each other; the share never falls.
            if (value.Share >= _share)
            {
                _share = value.Share;
                observer.OnProgress(image, value.Share);
            }
        }
    }
}
