using System.Net;
using Easel.Accounts;

namespace Easel.Server.Tests;

public sealed class GroupLimitsTests(ServerFixture fixture)
{
    private const int MostTries = 200;
    private static readonly object Nothing = new { };
    private static readonly object Slow = new { model = "gpt-image-2", prompt = "a city skyline at sunset", size = "2048x2048", quality = "high" };

    [Fact]
    public async Task Generate_MoreRequestsThanTheGroupMay_AreRefusedWithATimeToComeBack()
    {
        await fixture.Server.Groups.CreateAsync("Slow lane", new GroupChange { RequestsPerMinute = 3 });
        using HttpClient one = fixture.Server.Client(await fixture.Server.CreateKeyAsync("Slow lane"));
        using HttpClient two = fixture.Server.Client(await fixture.Server.CreateKeyAsync("Slow lane"));

        // Requests count whatever comes of them, and the keys of a group share its limit.
        foreach (HttpClient client in (HttpClient[])[one, two, one])
        {
            Assert.Equal(HttpStatusCode.BadRequest, (await client.GenerateAsync(Nothing)).StatusCode);
        }

        HttpResponseMessage refused = await two.GenerateAsync(Nothing);
        ErrorAnswer error = await refused.ErrorAsync();
        Assert.Equal((429, "rate_limit_exceeded", "requests"), (error.Status, error.Code, error.Type));
        Assert.Contains("3/1min", error.Message, StringComparison.Ordinal);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(21));

        using HttpClient other = fixture.Server.Client();
        Assert.Equal(HttpStatusCode.BadRequest, (await other.GenerateAsync(Nothing)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await one.GetAsync("/v1/models")).StatusCode);
    }

    [Fact]
    public async Task Generate_GroupDrawsAsManyAsItMay_OthersOfItAreRefusedAndFreedByDisconnect()
    {
        await using ServerProcess server = await ServerProcess.StartAsync("--Easel:QueueLength=0", "--Easel:ConcurrentDrawings=4");
        await server.Groups.CreateAsync("Single", new GroupChange { ConcurrentPictures = 1 });
        using HttpClient client = server.Client(await server.CreateKeyAsync("Single"));
        using var leave = new CancellationTokenSource();
        Task<HttpResponseMessage> slow = client.GenerateAsync(Slow, leave.Token);

        HttpResponseMessage answer = await client.GenerateAsync(Answers.Cheap);
        for (int tries = 0; answer.StatusCode != HttpStatusCode.TooManyRequests && tries < MostTries; tries++)
        {
            slow = slow.IsCompleted ? client.GenerateAsync(Slow, leave.Token) : slow;
            await Task.Delay(100);
            answer = await client.GenerateAsync(Answers.Cheap);
        }

        ErrorAnswer error = await answer.ErrorAsync();
        Assert.Equal((429, "rate_limit_exceeded"), (error.Status, error.Code));
        Assert.True(answer.Headers.RetryAfter?.Delta > TimeSpan.Zero);

        // Another group is not held up, and the place is free again soon after its caller has left, which is on record.
        using HttpClient other = server.Client();
        Assert.Equal(HttpStatusCode.OK, (await other.GenerateAsync(Answers.Cheap)).StatusCode);
        await leave.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => slow);
        RequestRecord gone = await server.RecordAsync(r => r.Status == 499);
        Assert.Equal((0, "high", "2048x2048"), (gone.OutputTokens, gone.Quality, gone.Size));
        Assert.Equal(HttpStatusCode.OK, (await client.GenerateAsync(Answers.Cheap)).StatusCode);
    }
}
