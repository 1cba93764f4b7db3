using System.Collections.Immutable;
using System.Diagnostics;
using Easel.Imaging;
using Easel.Planning;

namespace Easel.Studio.Tests;

public sealed class ImageEngineTests
{
    private static readonly ImageEngine Engine = new();

    [Theory]
    [InlineData("a red apple to the left of a blue cup", null)]
    [InlineData("a wooden sign that says \"OPEN\" in a meadow at sunset", null)]
    [InlineData("a yellow ball", "3d")]
    [InlineData("a boat on a lake at night", "vector")]
    public async Task Draw_OneOrTwoThreads_GivesTheSameBytes(string prompt, string? style)
    {
        Brief brief = Small(prompt) with { Style = style };

        Drawing one = await Engine.DrawAsync(brief with { Threads = 1 }), two = await Engine.DrawAsync(brief with { Threads = 2 });

        Assert.Equal(one.Picture.Rgba, two.Picture.Rgba);
    }

    [Fact]
    public async Task Draw_OtherSeed_GivesAnotherPicture()
    {
        Drawing one = await Engine.DrawAsync(Small("a red ball") with { Seed = 1 }), two = await Engine.DrawAsync(Small("a red ball") with { Seed = 2 });

        Assert.NotEqual(one.Picture.Rgba, two.Picture.Rgba);
    }

    [Fact]
    public async Task Draw_FromThePlanOfAPicture_GivesTheSamePicture()
    {
        Drawing first = await Engine.DrawAsync(Small("two green cups"));
        Plan plan = PlanJson.Read(PlanJson.Write(first.Plan));

        Drawing again = await Engine.DrawAsync(Small("") with { Plan = plan, Seed = first.Seed });

        Assert.Equal(first.Picture.Rgba, again.Picture.Rgba);
    }

    [Theory]
    [InlineData("three red balls")]
    [InlineData("an apple on a table")]
    [InlineData("a blue bottle to the right of a green cup")]
    [InlineData("a dog in front of a chair")]
    public async Task Draw_SimplePrompts_ReportHolds(string prompt)
    {
        Drawing drawing = await Engine.DrawAsync(Small(prompt));

        Assert.True(drawing.Report.Holds, string.Join("; ", drawing.Report.Findings.Where(f => !f.Holds)));
        Assert.NotEmpty(drawing.Report.Findings);
    }

    [Fact]
    public async Task Draw_Cancelled_StopsSoon()
    {
        using var cancel = new CancellationTokenSource();
        var started = new TaskCompletionSource();
        var progress = new Watcher(p =>
        {
            if (p.Stage == "render")
            {
                started.TrySetResult();
            }
        });
        Task<Drawing> drawing = Engine.DrawAsync(
            new Brief { Prompt = "a car on a city street", Width = 2048, Height = 2048, Quality = Quality.High, Seed = 1 }, progress, cancel.Token);
        await started.Task;

        long at = Stopwatch.GetTimestamp();
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => drawing);

        // The picture would take minutes; the limit is wide so that a busy machine does not fail the test.
        Assert.True(Stopwatch.GetElapsedTime(at) < TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task Draw_UnknownStyle_SaysWhichExist()
    {
        ArgumentException e = await Assert.ThrowsAsync<ArgumentException>(() => Engine.DrawAsync(Small("a ball") with { Style = "encaustic" }));

        Assert.Contains("photo", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DrawInStyles_SeveralStyles_GivesWhatEachGivesAlone()
    {
        string[] styles = ["pencil", "comic", "photo"];
        ImmutableArray<Picture> together = await Engine.DrawInStylesAsync(Small("a ball"), styles);

        for (int i = 0; i < styles.Length; i++)
        {
            Drawing alone = await Engine.DrawAsync(Small("a ball") with { Style = styles[i] });
            Assert.Equal(alone.Picture.Rgba, together[i].Rgba);
        }
    }

    private static Brief Small(string prompt) => new() { Prompt = prompt, Width = 96, Height = 96, Quality = Quality.Low, Seed = 3 };

    private sealed class Watcher(Action<DrawingProgress> action) : IProgress<DrawingProgress>
    {
        public void Report(DrawingProgress value) => action(value);
    }
}
