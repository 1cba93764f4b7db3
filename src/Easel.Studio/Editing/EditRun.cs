using Easel.Imaging;
using Easel.Planning;

namespace Easel.Studio.Editing;

/// <summary>What one edit has to hand: the brief, ways to draw, and a record of what was done.</summary>
/// <param name="brief">The order.</param>
/// <param name="planner">Understands descriptions.</param>
/// <param name="draw">Draws a brief without an edit.</param>
/// <param name="progress">Receives progress, or null.</param>
/// <param name="cancellation">Stops the work.</param>
internal sealed class EditRun(
    Brief brief, Planner planner, Func<Brief, IProgress<DrawingProgress>?, CancellationToken, Drawing> draw, IProgress<DrawingProgress>? progress,
    CancellationToken cancellation)
{
    /// <summary>Shares of the whole between which drawings lie.</summary>
    private const float DrawnFrom = 0.1f, DrawnTo = 0.9f;

    /// <summary>Sides between which parts are drawn.</summary>
    private const int SmallestSide = 192, LargestSide = 1280;

    private int _partials;

    public Brief Brief => brief;

    public CancellationToken Cancellation => cancellation;

    /// <summary>What was done and what was not, in phrases.</summary>
    public List<string> Done { get; } = [];

    public List<string> Undone { get; } = [];

    /// <summary>The last plan that was drawn, and what its frame showed.</summary>
    public Drawing? Drawn { get; private set; }

    /// <summary>Understands a description.</summary>
    public Plan Plan(string description) => planner.Plan(description);

    /// <summary>The colour that words name, as <c>#rrggbb</c>.</summary>
    public string? ColorOf(string words) =>
        planner.Plan($"a {words} ball") is { Elements: [{ Colors: [var color, ..] }, ..], NotUnderstood: [] } ? color.Hex : null;

    /// <summary>Draws what a plan shows.</summary>
    /// <param name="plan">What.</param>
    /// <param name="width">Wanted size; drawn within what is sensible, in the same proportions as far as they are allowed.</param>
    /// <param name="height">The same.</param>
    /// <param name="isCutOut">Whether only the things are drawn, before nothing.</param>
    /// <param name="compose">Makes the whole picture of a drawing, for partial pictures.</param>
    public Picture Draw(Plan plan, int width, int height, bool isCutOut, Func<Picture, Picture> compose)
    {
        float scale = MathF.Max(1, (float)SmallestSide / Math.Max(width, height));
        scale = width == brief.Width && height == brief.Height ? 1 : MathF.Min(scale, (float)LargestSide / Math.Max(width, height));
        int drawnWidth = (int)(width * scale), drawnHeight = (int)(height * scale);
        var inner = new Brief
        {
            Prompt = plan.Prompt,
            Plan = plan,
            Width = Math.Clamp(Math.Max(drawnWidth, drawnHeight / 3), 16, 3840),
            Height = Math.Clamp(Math.Max(drawnHeight, drawnWidth / 3), 16, 3840),
            Quality = brief.Quality,
            IsEconomical = brief.IsEconomical,
            Seed = brief.Seed,
            Style = brief.Style,
            Threads = brief.Threads,
            IsTransparent = isCutOut,
            PartialPictures = Math.Max(0, brief.PartialPictures - _partials),
        };
        IProgress<DrawingProgress>? relay = progress is null ? null : new Relay(this, compose);
        Drawn = draw(inner, relay, cancellation);
        return Drawn.Picture;
    }

    /// <summary>Shows a state of the edit, as long as partial pictures are wanted.</summary>
    public void Show(string stage, float share, Picture state)
    {
        bool isWanted = progress is not null && _partials < brief.PartialPictures;
        _partials += isWanted ? 1 : 0;
        progress?.Report(new DrawingProgress(stage, share, isWanted ? Layers.Copy(state) : null));
    }

    private sealed class Relay(EditRun run, Func<Picture, Picture> compose) : IProgress<DrawingProgress>
    {
        public void Report(DrawingProgress value)
        {
            float share = DrawnFrom + ((DrawnTo - DrawnFrom) * value.Share);
            if (value.Picture is { } preview)
            {
                run.Show(value.Stage, share, compose(preview));
            }
            else
            {
                run.Report(value.Stage, share);
            }
        }
    }

    private void Report(string stage, float share) => progress?.Report(new DrawingProgress(stage, share));
}
