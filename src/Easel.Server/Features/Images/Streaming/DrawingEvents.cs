using System.Threading.Channels;
using Easel.Server.Features.Images.Execution;

namespace Easel.Server.Features.Images.Streaming;

/// <summary>Carries events from the drawing to whoever sends them. A slow reader never holds up a drawing: unfinished states that
/// it does not fetch in time are left out, finished pictures are kept, and there are no more of them than were asked for.</summary>
internal sealed class DrawingEvents : IDrawingObserver
{
    private const int MostPartialsWaiting = 2;

    private readonly Channel<DrawingEvent> _events;
    private readonly int _partialsWanted;
    private int _partialsWaiting;

    /// <summary>Events of one request.</summary>
    public DrawingEvents(ImageRequest request)
    {
        _partialsWanted = request.PartialImages;
        _events = Channel.CreateBounded<DrawingEvent>(request.Count + MostPartialsWaiting);
    }

    /// <summary>Waits for an event; false after the last.</summary>
    public ValueTask<bool> WaitAsync(CancellationToken cancellation) => _events.Reader.WaitToReadAsync(cancellation);

    /// <summary>Takes the next event, if there is one.</summary>
    public bool TryTake(out DrawingEvent next)
    {
        bool taken = _events.Reader.TryRead(out next);
        if (taken && next.Partial is not null)
        {
            Interlocked.Decrement(ref _partialsWaiting);
        }

        return taken;
    }

    /// <summary>Says that nothing more comes, and why.</summary>
    public void End(Exception? error = null) => _events.Writer.TryComplete(error);

    /// <inheritdoc/>
    public void OnProgress(int image, float share)
    {
    }

    /// <inheritdoc/>
    public void OnPartial(int image, int index, byte[] file)
    {
        // Calls come one at a time, so the count can only shrink between the look and the increment.
        if (index < _partialsWanted && Volatile.Read(ref _partialsWaiting) < MostPartialsWaiting)
        {
            Interlocked.Increment(ref _partialsWaiting);
            _events.Writer.TryWrite(new DrawingEvent(image, index, file, null));
        }
    }

    /// <inheritdoc/>
    public void OnFinished(int image, FinishedImage finished) => _events.Writer.TryWrite(new DrawingEvent(image, null, null, finished));
}
