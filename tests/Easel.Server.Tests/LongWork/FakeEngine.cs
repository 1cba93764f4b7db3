using System.Collections.Concurrent;
using Easel.Imaging;
using Easel.Planning;
using Easel.Studio;

namespace Easel.Server.Tests.LongWork;

/// <summary>An engine whose drawings take as long as the test wants.</summary>
internal sealed class FakeEngine : IImageEngine
{
    private readonly SemaphoreSlim _gate = new(0);
    private int _begun, _drawing, _cancelled, _painted;

    /// <summary>What was to be drawn, in order.</summary>
    public ConcurrentQueue<Brief> Briefs { get; } = [];

    /// <summary>Whether pictures are as large as was asked; otherwise they are tiny.</summary>
    public bool PaintsWholeSize { get; set; }

    /// <summary>Paints pictures, or null to leave them black.</summary>
    public Action<Picture>? Paint { get; set; }

    /// <summary>Drawings that were begun.</summary>
    public int Begun => Volatile.Read(ref _begun);

    /// <summary>Drawings that were done.</summary>
    public int Painted => Volatile.Read(ref _painted);

    /// <summary>Drawings going on now.</summary>
    public int Drawing => Volatile.Read(ref _drawing);

    /// <summary>Drawings that were stopped.</summary>
    public int Cancelled => Volatile.Read(ref _cancelled);

    /// <summary>Number of the first drawing that fails, from 1.</summary>
    public int FailFrom { get; set; } = int.MaxValue;

    /// <summary>Lets so many drawings come to their end.</summary>
    public void Finish(int drawings) => _gate.Release(drawings);

    public async Task<Drawing> DrawAsync(Brief brief, IProgress<DrawingProgress>? progress = null, CancellationToken cancellation = default)
    {
        Briefs.Enqueue(brief);
        int number = Interlocked.Increment(ref _begun);
        Interlocked.Increment(ref _drawing);
        try
        {
            progress?.Report(new DrawingProgress("render", 0.5f));
            await _gate.WaitAsync(cancellation);
            if (number >= FailFrom)
            {
                throw new InvalidOperationException("The engine is broken.");
            }

            var plan = new Plan { Version = 1, Prompt = brief.Prompt, Style = "photo" };
            Picture picture = PaintsWholeSize ? new Picture(brief.Width, brief.Height) : new Picture(16, 16);
            Paint?.Invoke(picture);
            Interlocked.Increment(ref _painted);
            return new Drawing(picture, plan, brief.Seed ?? 0, "A picture.", new DrawingReport());
        }
        catch (OperationCanceledException)
        {
            Interlocked.Increment(ref _cancelled);
            throw;
        }
        finally
        {
            Interlocked.Decrement(ref _drawing);
        }
    }
}
