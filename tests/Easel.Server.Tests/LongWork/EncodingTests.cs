using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using Easel.Imaging;
using Easel.Server.Features.Images.Execution;

namespace Easel.Server.Tests.LongWork;

/// <summary>Callers who leave when the picture is drawn and its file is being written, which takes seconds for a large PNG.</summary>
public sealed class EncodingTests
{
    // One second is promised; the rest is for machines that do other things as well.
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(2);

    [Fact]
    public async Task Disconnect_WhileEncoding_FreesThePlace()
    {
        await using FakeServer server = await StartAsync();
        using HttpClient client = server.Client();
        using var leave = new CancellationTokenSource();
        long start = Stopwatch.GetTimestamp();
        using HttpResponseMessage whole = await client.PostAsJsonAsync("/v1/images/generations", Largest);
        TimeSpan takes = Stopwatch.GetElapsedTime(start);

        Task<HttpResponseMessage> request = client.PostAsJsonAsync("/v1/images/generations", Largest, leave.Token);
        await EncodingAsync(server, 2);
        start = Stopwatch.GetTimestamp();
        await leave.CancelAsync();
        await Eventually.IsTrueAsync(() => server.Service<DrawingQueue>().Drawing == 0);
        TimeSpan freed = Stopwatch.GetElapsedTime(start);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => request);
        Assert.Equal(HttpStatusCode.OK, whole.StatusCode);
        Assert.True(freed < Soon && freed < takes / 2, $"The place was free after {freed}; a whole picture takes {takes}.");
    }

    [Fact]
    public async Task Delete_JobWhileEncoding_FreesThePlace()
    {
        await using FakeServer server = await StartAsync();
        using HttpClient client = server.Client();
        var job = await JobsTests.AcceptAsync(client, Largest);
        await EncodingAsync(server, 1);

        await client.DeleteAsync($"/v1/jobs/{job.GetProperty("id").GetString()}");

        await Eventually.IsTrueAsync(() => server.Service<DrawingQueue>().Drawing == 0, Soon);
    }

    private static object Largest => new { model = "gpt-image-2", prompt = "noise", size = "3840x2160", quality = "low" };

    private static async Task<FakeServer> StartAsync()
    {
        FakeServer server = await FakeServer.StartAsync("--Easel:ConcurrentDrawings=1");
        server.Engine.PaintsWholeSize = true;
        server.Engine.Paint = PaintNoise;
        server.Engine.Finish(2);
        return server;
    }

    /// <summary>Waits until a drawing has left the engine, and its place is still taken.</summary>
    private static Task EncodingAsync(FakeServer server, int drawing) => Eventually.IsTrueAsync(
        () => server.Engine.Painted == drawing && server.Engine.Drawing == 0 && server.Service<DrawingQueue>().Drawing == 1);

    /// <summary>Nothing takes longer to encode.</summary>
    private static void PaintNoise(Picture picture)
    {
        uint state = 1;
        Span<byte> rgba = picture.Rgba;
        for (int i = 0; i < rgba.Length; i++)
        {
            state = (state * 1664525) + 1013904223;
            rgba[i] = (byte)(state >> 24);
        }
    }
}
