using Easel.Accounts;
using Easel.Server.Features.Errors;
using Easel.Server.Features.Images.Execution;
using Easel.Server.Hosting;
using Microsoft.Extensions.Options;

namespace Easel.Server.Tests.LongWork;

public sealed class DrawingQueueTests
{
    [Fact]
    public async Task Enter_OneSlot_BeginsInTheOrderOfComing()
    {
        DrawingQueue queue = Queue(slots: 1, length: 3);
        DrawingTurn first = queue.Enter(null), second = queue.Enter(null), third = queue.Enter(null), fourth = queue.Enter(null);

        Assert.Equal([0, 1, 2, 3], Positions(first, second, third, fourth));
        second.Dispose();
        Assert.Equal([0, 1, 2], Positions(first, third, fourth));
        first.Dispose();
        first.Dispose();
        await third.Begun;
        Assert.Equal([0, 1], Positions(third, fourth));
        Assert.Equal((1, 1), (queue.Drawing, queue.Waiting));
    }

    [Fact]
    public void Enter_FullQueue_IsRefusedWithTimeUnlessAcceptedBefore()
    {
        DrawingQueue queue = Queue(slots: 2, length: 1);
        for (int i = 0; i < 3; i++)
        {
            queue.Enter(null);
        }

        ApiException refusal = Assert.Throws<ApiException>(() => queue.Enter(null));

        Assert.Equal(429, refusal.Error.Status);
        Assert.True(refusal.RetryAfter > TimeSpan.Zero);
        Assert.Equal(refusal.RetryAfter, Assert.Throws<ApiException>(() => queue.RequireRoom(null)).RetryAfter);
        Assert.Equal(2, queue.Enter(null, evenIfFull: true).Position);
    }

    [Fact]
    public void Enter_GroupAtItsLimit_LetsOthersPass()
    {
        DrawingQueue queue = Queue(slots: 3, length: 5);
        Group few = Group(id: 1, limit: 1), many = Group(id: 2, limit: null);
        DrawingTurn first = queue.Enter(few), second = queue.Enter(few), other = queue.Enter(many);

        Assert.Equal([0, 1, 0], Positions(first, second, other));
        first.Dispose();
        Assert.Equal([0, 0], Positions(second, other));
    }

    private static Group Group(int id, int? limit) =>
        new() { Id = id, Name = $"g{id}", ConcurrentPictures = limit, CreatedUtc = DateTime.UnixEpoch };

    private static int[] Positions(params DrawingTurn[] turns) => [.. turns.Select(t => t.Position)];

    private static DrawingQueue Queue(int slots, int length) =>
        new(Options.Create(new EaselOptions { ConcurrentDrawings = slots, QueueLength = length }));
}
