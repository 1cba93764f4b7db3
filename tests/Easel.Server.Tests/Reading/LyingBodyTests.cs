using System.Net;
using System.Net.Sockets;
using System.Text;
using Easel.Accounts;

namespace Easel.Server.Tests.Reading;

/// <summary>Bodies that are not as long as they say, or never come; and what is left of them on the disk.</summary>
public sealed class LyingBodyTests
{
    private const int Limit = 1 << 20;

    [Fact]
    public async Task Edit_WrongBodies_AreAnsweredAndLeaveNothing()
    {
        await using ServerProcess server = await ServerProcess.StartAsync($"--Easel:LargestEditBody={Limit}");
        byte[] body = new FormBody().File("image", TestPictures.Png).Usual().Bytes();

        // It stalls in the middle of a file.
        string stalled = await SendAsync(server, body[..200], body.Length, isClosed: false);
        Assert.StartsWith("HTTP/1.1 408", stalled, StringComparison.Ordinal);
        Assert.Contains("request_timeout", stalled, StringComparison.Ordinal);

        // It is shorter than announced, ...
        string closed = await SendAsync(server, body[..200], body.Length, isClosed: true);
        Assert.True(closed.Length == 0 || closed.StartsWith("HTTP/1.1 400", StringComparison.Ordinal), closed);

        // ... or announced shorter than it is.
        string cut = await SendAsync(server, body, body.Length - 30, isClosed: false);
        Assert.StartsWith("HTTP/1.1 400", cut, StringComparison.Ordinal);

        // It is larger than this server takes, announced or not.
        using HttpClient client = server.Client();
        foreach (bool isChunked in (bool[])[false, true])
        {
            FormBody large = new FormBody { IsChunked = isChunked }.Usual().File("image", new byte[Limit]);
            HttpResponseMessage answer = await large.PostAsync(client);
            Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
            Assert.Contains("request_too_large", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        // A refused one and one that the key may not have: all files are gone in the end.
        await new FormBody().File("image", TestPictures.WebP).Usual().PostAsync(client);
        using HttpClient other = server.Client(await server.CreateKeyAsync(Group.DefaultName));
        await new FormBody().File("image", TestPictures.Png).Usual().PostAsync(other);
        string uploads = Path.Combine(server.DataDirectory, "uploads");
        for (int tries = 0; tries < 100 && Directory.EnumerateFileSystemEntries(uploads).Any(); tries++)
        {
            await Task.Delay(100);
        }

        Assert.Empty(Directory.EnumerateFileSystemEntries(uploads));
    }

    private static async Task<string> SendAsync(ServerProcess server, byte[] body, int announced, bool isClosed)
    {
        using var tcp = new TcpClient();
        await tcp.ConnectAsync(server.Address.Host, server.Address.Port);
        NetworkStream stream = tcp.GetStream();
        string head = $"POST /v1/images/edits HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {ServerProcess.DirectKey}\r\nConnection: close\r\n"
            + $"Content-Type: multipart/form-data; boundary=openai-bound\r\nContent-Length: {announced}\r\n\r\n";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head));
        await stream.WriteAsync(body);
        if (isClosed)
        {
            tcp.Client.Shutdown(SocketShutdown.Send);
        }

        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var answer = new MemoryStream();
        try
        {
            await stream.CopyToAsync(answer, timeout.Token);
        }
        catch (IOException)
        {
            // A reset comes behind the answer, where the server had not read all that was sent.
        }

        return Encoding.UTF8.GetString(answer.ToArray());
    }
}
