using System.Net;
using System.Net.Http.Json;

namespace Easel.Server.Tests;

public sealed class QueueTests
{
    private static readonly object Slow = new { model = "gpt-image-2", prompt = "a city skyline at sunset", size = "2048x2048", quality = "high" };
    private static readonly object Quick = new { model = "gpt-image-2", prompt = "a red ball", size = "1024x640", quality = "low" };

    private const int MostTries = 200;

    [Fact]
    public async Task Generate_FullQueue_IsRefusedAtOnceAndFreedByDisconnect()
    {
        await using ServerProcess server = await ServerProcess.StartAsync("--Easel:ConcurrentDrawings=1", "--Easel:QueueLength=0");
        using HttpClient client = server.Client();
        using var leave = new CancellationTokenSource();
        Task<HttpResponseMessage> slow = client.PostAsJsonAsync("/v1/images/generations", Slow, leave.Token);

        // The slow drawing takes the only place: soon others are refused with a time to come back. A quick one may have come first.
        HttpResponseMessage answer = await client.PostAsJsonAsync("/v1/images/generations", Quick);
        for (int tries = 0; answer.StatusCode != HttpStatusCode.TooManyRequests && tries < MostTries; tries++)
        {
            slow = slow.IsCompleted ? client.PostAsJsonAsync("/v1/images/generations", Slow, leave.Token) : slow;
            await Task.Delay(200);
            answer = await client.PostAsJsonAsync("/v1/images/generations", Quick);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.True(answer.Headers.RetryAfter?.Delta > TimeSpan.Zero);

        // Its caller leaves, and the place is free long before the drawing would have been done.
        await leave.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => slow);
        await Until(client, HttpStatusCode.OK);
    }

    private static async Task Until(HttpClient client, HttpStatusCode wanted)
    {
        HttpStatusCode status = default;
        for (int tries = 0; status != wanted && tries < MostTries; tries++)
        {
            status = (await client.PostAsJsonAsync("/v1/images/generations", Quick)).StatusCode;
            await Task.Delay(100);
        }

        Assert.Equal(wanted, status);
    }
}
