using Easel.Accounts;

namespace Easel.Server.Features.Images.Execution;

/// <summary>A place in the <see cref="DrawingQueue"/>. Dispose gives it up, whether its turn has come or not.</summary>
/// <param name="queue">Where it stands.</param>
/// <param name="group">Whose it is, or null.</param>
internal sealed class DrawingTurn(DrawingQueue queue, Group? group) : IDisposable
{
    // Continuations must not run inside the queue's lock.
    private readonly TaskCompletionSource _begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _left;

    /// <summary>Whose it is, or null.</summary>
    public Group? Group => group;

    /// <summary>Ends when the turn has come.</summary>
    public Task Begun => _begun.Task;

    /// <summary>1 for the next one to begin; 0 when it has begun.</summary>
    public int Position => queue.PositionOf(this);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _left, 1) == 0)
        {
            queue.Leave(this);
        }
    }

    /// <summary>Called by the queue when the turn has come.</summary>
    internal void Begin() => _begun.SetResult();
}
