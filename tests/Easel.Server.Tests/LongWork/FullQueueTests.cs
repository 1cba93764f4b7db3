using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;

namespace Easel.Server.Tests.LongWork;

public sealed class FullQueueTests
{
    private const int Callers = 200;

    // It takes far less; the machine may do other things as well.
    private static readonly TimeSpan AtOnce = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task Generate_TwoHundredCallersAtAFullQueue_AreAllSentAwayAtOnceAndTheDrawingsEnd()
    {
        await using FakeServer server = await FakeServer.StartAsync("--Easel:ConcurrentDrawings=1", "--Easel:QueueLength=1");
        using HttpClient client = server.Client();
        Task<HttpResponseMessage> drawn = client.GenerateAsync(Answers.Cheap);
        await Eventually.IsTrueAsync(() => server.Engine.Drawing == 1);
        HttpResponseMessage waiting = await JobsTests.PostAsync(client, Answers.Cheap);

        // Each has a connection of its own.
        using var crowd = new SocketsHttpHandler { MaxConnectionsPerServer = Callers };
        using var many = new HttpClient(crowd) { BaseAddress = server.Address };
        many.DefaultRequestHeaders.Authorization = client.DefaultRequestHeaders.Authorization;
        long start = Stopwatch.GetTimestamp();
        HttpResponseMessage[] refusals = await Task.WhenAll(Enumerable.Range(0, Callers).Select(i => (i % 3) switch
        {
            0 => many.GenerateAsync(Answers.Cheap),
            1 => StreamingTests.PostAsync(many, new { model = "gpt-image-2", prompt = "a red ball", stream = true }),
            _ => JobsTests.PostAsync(many, Answers.Cheap),
        }));
        TimeSpan took = Stopwatch.GetElapsedTime(start);

        Assert.All(refusals, r => Assert.Equal((HttpStatusCode.TooManyRequests, true), (r.StatusCode, r.Headers.RetryAfter?.Delta > TimeSpan.Zero)));
        Assert.True(took < AtOnce, $"It took {took}.");
        Assert.Equal((1, 1, 0), (server.Engine.Begun, server.Engine.Drawing, server.Engine.Cancelled));
        server.Engine.Finish(2);
        Assert.Equal(HttpStatusCode.OK, (await drawn).StatusCode);
        await Eventually.IsTrueAsync(async () =>
            (await client.GetFromJsonAsync<System.Text.Json.JsonElement>(waiting.Headers.Location)).GetProperty("state").GetString() == "succeeded");
        Assert.Equal(2, server.Engine.Begun);
    }
}
