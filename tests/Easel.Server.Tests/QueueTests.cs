using System.Net;
using System.Net.Http.Json;

namespace Easel.Server.Tests;

public sealed class QueueTests
{
    private static readonly object Slow = new { model = "gpt-image-2", prompt = "a city skyline at sunset", size = "2048x2048", quality = "high" };
    private static readonly object Quick = new { model = "gpt-image-2", prompt = "a red ball", size = "1024x640", quality = "low" };

    [Fact]
    public async Task Generate_FullQueue_IsRefusedAtOnceAndFreedByDisconnect()
    {
        await using ServerProcess server = await ServerProcess.StartAsync("--Easel:ConcurrentDrawings=1", "--Easel:QueueLength=0");
        using HttpClient client = server.Client();
        using var leave = new CancellationTokenSource();
        Task<HttpResponseMessage> slow = client.PostAsJsonAsync("/v1/images/generations", Slow, leave.Token);

        // The slow drawing takes the only place: soon others are refused with a time to come back.
        HttpResponseMessage refused = await Until(client, HttpStatusCode.TooManyRequests);
        Assert.True(refused.Headers.RetryAfter?.Delta > TimeSpan.Zero);

        // Its caller leaves, and the place is free long before the drawing would have been done.
        await leave.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => slow);
        await Until(client, HttpStatusCode.OK);
    }

    // Asks again until the wanted answer comes; the test runner's own limit ends it otherwise.
    private static async Task<HttpResponseMessage> Until(HttpClient client, HttpStatusCode wanted)
    {
        while (true)
        {
            HttpResponseMessage response = await client.PostAsJsonAsync("/v1/images/generations", Quick);
            if (response.StatusCode == wanted)
            {
                return response;
            }

            await Task.Delay(100);
        }
    }
}
