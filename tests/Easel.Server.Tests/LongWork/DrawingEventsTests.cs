using Easel.Server.Features.Images;
using Easel.Server.Features.Images.Execution;
using Easel.Server.Features.Images.Streaming;

namespace Easel.Server.Tests.LongWork;

public sealed class DrawingEventsTests
{
    private static readonly FinishedImage Picture = new([1], 1, "A picture.");

    [Fact]
    public async Task OnPartial_SlowReader_LosesPartialsButNoPicture()
    {
        var events = new DrawingEvents(Request(count: 2, partials: 3));
        for (int image = 0; image < 2; image++)
        {
            for (int index = 0; index < 3; index++)
            {
                events.OnPartial(image, index, [0]);
            }

            events.OnFinished(image, Picture);
        }

        events.End();

        var taken = new List<DrawingEvent>();
        while (await events.WaitAsync(default))
        {
            while (events.TryTake(out DrawingEvent next))
            {
                taken.Add(next);
            }
        }

        Assert.Equal([(0, 0), (0, 1)], taken.Where(e => e.Finished is null).Select(e => (e.Image, e.PartialIndex!.Value)));
        Assert.Equal([0, 1], taken.Where(e => e.Finished is not null).Select(e => e.Image));
    }

    [Fact]
    public void OnPartial_MoreThanWanted_AreLeftOut()
    {
        var events = new DrawingEvents(Request(count: 1, partials: 1));

        events.OnPartial(0, 0, [0]);
        events.OnPartial(0, 1, [0]);

        Assert.True(events.TryTake(out _));
        Assert.False(events.TryTake(out _));
    }

    [Fact]
    public async Task End_WithError_IsTheReadersError()
    {
        var events = new DrawingEvents(Request(count: 1, partials: 0));

        events.End(new InvalidOperationException("broken"));

        Assert.Equal("broken", (await Assert.ThrowsAsync<InvalidOperationException>(async () => await events.WaitAsync(default))).Message);
    }

    private static ImageRequest Request(int count, int partials) => new()
    {
        Operation = ImageOperation.Generation, Model = ImageModels.Standard, Prompt = "a", Count = count, Width = 1024, Height = 640,
        PartialImages = partials, IsStreamed = true,
    };
}
