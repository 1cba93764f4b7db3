using System.Collections.Immutable;
using System.Diagnostics;
using Easel.Imaging;

namespace Easel.Studio;

/// <summary>Times the stages of one drawing, reports progress and stops at stage borders when cancelled.</summary>
internal sealed class StageClock(IProgress<DrawingProgress>? progress, CancellationToken cancellation)
{
    private readonly ImmutableArray<StageTime>.Builder _times = ImmutableArray.CreateBuilder<StageTime>();
    private string? _stage;
    private long _since;

    /// <summary>Time per finished stage.</summary>
    public ImmutableArray<StageTime> Times => _times.ToImmutable();

    /// <summary>Ends the current stage and begins the next.</summary>
    public void Enter(string stage, float share)
    {
        cancellation.ThrowIfCancellationRequested();
        long now = Stopwatch.GetTimestamp();
        if (_stage is not null)
        {
            _times.Add(new StageTime(_stage, Stopwatch.GetElapsedTime(_since, now).TotalMilliseconds));
        }

        (_stage, _since) = (stage, now);
        progress?.Report(new DrawingProgress(stage, share));
    }

    /// <summary>Shows an intermediate state of the picture.</summary>
    public void Show(float share, Picture picture) => progress?.Report(new DrawingProgress(_stage ?? "", share, picture));

    /// <summary>Progress of the current stage, mapped into a part of the whole.</summary>
    public IProgress<float>? Within(float from, float to) =>
        progress is null ? null : new Part(progress, _stage ?? "", from, to);

    private sealed class Part(IProgress<DrawingProgress> whole, string stage, float from, float to) : IProgress<float>
    {
        public void Report(float value) => whole.Report(new DrawingProgress(stage, from + ((to - from) * value)));
    }
}
