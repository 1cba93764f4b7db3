using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using Easel.Server.Features.Images.Execution;

namespace Easel.Server.Tests.LongWork;

public sealed class DisconnectTests
{
    // One second is promised; the rest is for machines that do other things as well.
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(3);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Disconnect_WhileBeingDrawn_StopsTheDrawing(bool stream)
    {
        await using FakeServer server = await FakeServer.StartAsync();
        using HttpClient client = server.Client();
        using var leave = new CancellationTokenSource();
        Task<HttpResponseMessage> request = client.PostAsJsonAsync("/v1/images/generations", Body(stream), leave.Token);
        await Eventually.IsTrueAsync(() => server.Engine.Drawing == 1);

        await leave.CancelAsync();

        await Eventually.IsTrueAsync(() => server.Engine.Cancelled == 1 && server.Service<DrawingQueue>().Drawing == 0, Soon);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => request);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Disconnect_WhileQueued_GivesThePlaceUp(bool stream)
    {
        await using FakeServer server = await FakeServer.StartAsync("--Easel:ConcurrentDrawings=1");
        DrawingQueue queue = server.Service<DrawingQueue>();
        using HttpClient client = server.Client();
        Task<HttpResponseMessage> first = client.PostAsJsonAsync("/v1/images/generations", Body(stream: false));
        await Eventually.IsTrueAsync(() => queue.Drawing == 1);
        using var leave = new CancellationTokenSource();
        Task<HttpResponseMessage> second = client.PostAsJsonAsync("/v1/images/generations", Body(stream), leave.Token);
        await Eventually.IsTrueAsync(() => queue.Waiting == 1);

        await leave.CancelAsync();

        await Eventually.IsTrueAsync(() => queue.Waiting == 0, Soon);
        server.Engine.Finish(1);
        Assert.Equal(HttpStatusCode.OK, (await first).StatusCode);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        Assert.Equal(1, server.Engine.Begun);
    }

    [Fact]
    public async Task Disconnect_InTheMiddleOfTheBody_DrawsNothing()
    {
        await using FakeServer server = await FakeServer.StartAsync();
        using (var socket = new TcpClient(server.Address.Host, server.Address.Port))
        {
            string head = $"POST /v1/images/generations HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {ServerProcess.DirectKey}\r\n"
                + "Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{\"model\":\"gpt-image-2\",";
            await socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes(head));
        }

        using HttpClient client = server.Client();
        server.Engine.Finish(1);
        Assert.Equal(HttpStatusCode.OK, (await client.PostAsJsonAsync("/v1/images/generations", Body(stream: false))).StatusCode);
        Assert.Equal(1, server.Engine.Begun);
    }

    private static object Body(bool stream) => new { model = "gpt-image-2", prompt = "a red ball", stream };
}
