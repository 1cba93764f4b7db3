using Easel.Accounts;
using Easel.Server.Features.Errors;
using Easel.Server.Hosting;
using Microsoft.Extensions.Options;

namespace Easel.Server.Features.Images.Execution;

/// <summary>Lets as many requests be drawn at once as is sensible for the cores, a bounded number wait in the order they came, and
/// refuses the rest at once. Requests that are waited for and jobs stand in the same line. One whose group has as many pictures drawn
/// as it may lets others pass.</summary>
/// <param name="options">Limits.</param>
internal sealed class DrawingQueue(IOptions<EaselOptions> options)
{
    private const int CoresPerDrawing = 4;
    private static readonly TimeSpan TypicalDrawing = TimeSpan.FromSeconds(10);

    private readonly Lock _gate = new();
    private readonly LinkedList<DrawingTurn> _waiting = [];
    private readonly Dictionary<int, int> _drawingOf = [];
    private int _drawing;

    /// <summary>Requests drawn at once.</summary>
    public int Slots { get; } = options.Value.ConcurrentDrawings > 0
        ? options.Value.ConcurrentDrawings
        : Math.Max(1, Environment.ProcessorCount / CoresPerDrawing);

    /// <summary>Requests being drawn now.</summary>
    public int Drawing
    {
        get
        {
            lock (_gate)
            {
                return _drawing;
            }
        }
    }

    /// <summary>Requests waiting now.</summary>
    public int Waiting
    {
        get
        {
            lock (_gate)
            {
                return _waiting.Count;
            }
        }
    }

    /// <summary>Refuses when there is no room, before anything is done that takes time. The room may be gone when a place is taken.</summary>
    /// <param name="group">Whose limit counts, or null.</param>
    /// <exception cref="ApiException">The queue is full.</exception>
    public void RequireRoom(Group? group)
    {
        lock (_gate)
        {
            RefuseIfFull(group);
        }
    }

    /// <summary>Takes a place in the line; disposing of it gives the place up.</summary>
    /// <param name="group">Whose limit counts, or null.</param>
    /// <param name="evenIfFull">For work that was accepted before and must not be lost.</param>
    /// <exception cref="ApiException">The queue is full.</exception>
    public DrawingTurn Enter(Group? group, bool evenIfFull = false)
    {
        lock (_gate)
        {
            if (!evenIfFull)
            {
                RefuseIfFull(group);
            }

            var turn = new DrawingTurn(this, group);
            _waiting.AddLast(turn);
            BeginWhatMay();
            return turn;
        }
    }

    /// <summary>Runs work when its turn comes.</summary>
    /// <exception cref="ApiException">The queue is full.</exception>
    public async Task<T> RunAsync<T>(Group? group, Func<Task<T>> work, CancellationToken cancellation)
    {
        using DrawingTurn turn = Enter(group);
        await turn.Begun.WaitAsync(cancellation);
        return await work();
    }

    /// <summary>How many turns come before this one's, itself included; 0 when it has begun or left.</summary>
    internal int PositionOf(DrawingTurn turn)
    {
        lock (_gate)
        {
            int position = 1;
            foreach (DrawingTurn other in _waiting)
            {
                if (other == turn)
                {
                    return position;
                }

                position++;
            }

            return 0;
        }
    }

    /// <summary>Takes a turn out, wherever it is; called once for each.</summary>
    internal void Leave(DrawingTurn turn)
    {
        lock (_gate)
        {
            if (!_waiting.Remove(turn))
            {
                _drawing--;
                CountGroup(turn, -1);
            }

            BeginWhatMay();
        }
    }

    private void RefuseIfFull(Group? group)
    {
        if (!MayBegin(group) && _waiting.Count >= options.Value.QueueLength)
        {
            TimeSpan wait = TypicalDrawing * Math.Max(1, (_waiting.Count + _drawing) / Slots / 2);
            throw new ApiException(ApiErrors.QueueFull(), wait);
        }
    }

    private void BeginWhatMay()
    {
        for (LinkedListNode<DrawingTurn>? node = _waiting.First; node is not null && _drawing < Slots;)
        {
            LinkedListNode<DrawingTurn>? next = node.Next;
            if (MayBegin(node.Value.Group))
            {
                _waiting.Remove(node);
                _drawing++;
                CountGroup(node.Value, +1);
                node.Value.Begin();
            }

            node = next;
        }
    }

    private bool MayBegin(Group? group) =>
        _drawing < Slots && (group?.ConcurrentPictures is not { } limit || _drawingOf.GetValueOrDefault(group.Id) < limit);

    private void CountGroup(DrawingTurn turn, int change)
    {
        if (turn.Group is { } group)
        {
            _drawingOf[group.Id] = _drawingOf.GetValueOrDefault(group.Id) + change;
        }
    }
}
