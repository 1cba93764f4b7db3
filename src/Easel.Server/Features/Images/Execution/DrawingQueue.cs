using Easel.Server.Features.Errors;
using Easel.Server.Hosting;
using Microsoft.Extensions.Options;

namespace Easel.Server.Features.Images.Execution;

/// <summary>Lets as many drawings run as is sensible for the cores, a bounded number wait, and refuses the rest at once.</summary>
/// <param name="options">Limits.</param>
internal sealed class DrawingQueue(IOptions<EaselOptions> options)
{
    private const int CoresPerDrawing = 4;
    private static readonly TimeSpan TypicalDrawing = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _slots = new(Slots(options.Value));
    private int _present;

    /// <summary>Runs work when its turn comes.</summary>
    /// <exception cref="ApiException">The queue is full.</exception>
    public async Task<T> RunAsync<T>(Func<Task<T>> work, CancellationToken cancellation)
    {
        int limit = Slots(options.Value) + options.Value.QueueLength;
        int ahead = Interlocked.Increment(ref _present) - 1;
        try
        {
            if (ahead >= limit)
            {
                TimeSpan wait = TypicalDrawing * Math.Max(1, ahead / Slots(options.Value) / 2);
                throw new ApiException(ApiErrors.QueueFull(), wait);
            }

            await _slots.WaitAsync(cancellation);
            try
            {
                return await work();
            }
            finally
            {
                _slots.Release();
            }
        }
        finally
        {
            Interlocked.Decrement(ref _present);
        }
    }

    private static int Slots(EaselOptions options) =>
        options.ConcurrentDrawings > 0 ? options.ConcurrentDrawings : Math.Max(1, Environment.ProcessorCount / CoresPerDrawing);
}
