using System.Net.Http.Json;
using System.Text.Json;
using Easel.Accounts;
using Easel.Server.Tests.Reading;
using Easel.Studio;
using Microsoft.EntityFrameworkCore;

namespace Easel.Server.Tests.LongWork;

/// <summary>Edits that are answered later: their uploads wait with them.</summary>
public sealed class EditJobsTests
{
    private const int InputTokens = 6563;

    [Fact]
    public async Task Edit_AsAJob_IsDrawnFromItsUploadsWhichThenGo()
    {
        await using FakeServer server = await FakeServer.StartAsync("--Easel:ConcurrentDrawings=1");
        using HttpClient client = AsyncClient(server);

        JsonElement job = await AcceptAsync(client, Edit());
        await Eventually.IsTrueAsync(() => server.Engine.Drawing == 1);
        Assert.Equal(3, FilesOf(server, job, "upload-*").Length);
        server.Engine.Finish(1);
        JsonElement ended = await JobsTests.UntilAsync(client, job, "succeeded");

        AssertUploads(Assert.Single(server.Engine.Briefs));

        // The answer is kept before the uploads go: a server that stops between the two has lost nothing.
        await Eventually.IsTrueAsync(() => FilesOf(server, job, "*").Length == 1);
        Assert.Empty(Directory.GetFileSystemEntries(Path.Combine(server.Data, "uploads")));
        JsonElement details = ended.GetProperty("result").GetProperty("usage").GetProperty("input_tokens_details");
        Assert.Equal(2 * InputTokens, details.GetProperty("image_tokens").GetInt32());
    }

    [Fact]
    public async Task Edit_ServerStopsWhileOneIsDrawnAndOneWaits_TheNextRunDrawsBothFromTheirUploads()
    {
        await using FakeServer server = await FakeServer.StartAsync("--Easel:ConcurrentDrawings=1");
        using HttpClient client = AsyncClient(server);
        JsonElement first = await AcceptAsync(client, Edit()), second = await AcceptAsync(client, Edit());
        await Eventually.IsTrueAsync(() => server.Engine.Drawing == 1);

        await server.StopAsync();
        await using FakeServer next = await FakeServer.StartOverAsync(server.Data);
        using HttpClient nextClient = next.Client();
        next.Engine.Finish(2);
        await JobsTests.UntilAsync(nextClient, first, "succeeded");
        await JobsTests.UntilAsync(nextClient, second, "succeeded");

        Assert.Equal(2, next.Engine.Briefs.Count);
        Assert.All(next.Engine.Briefs, AssertUploads);
        await using EaselDb db = await next.Service<IDbContextFactory<EaselDb>>().CreateDbContextAsync();
        Assert.Equal(
            [("/v1/images/edits", 200), ("/v1/images/edits", 200)],
            (await db.Requests.AsNoTracking().ToListAsync()).Select(r => (r.Endpoint, r.Status)));
    }

    [Fact]
    public async Task Edit_CancelledJob_LeavesNoUploads()
    {
        await using FakeServer server = await FakeServer.StartAsync("--Easel:ConcurrentDrawings=1");
        using HttpClient client = AsyncClient(server);
        JsonElement first = await AcceptAsync(client, Edit()), waiting = await AcceptAsync(client, Edit());

        await client.DeleteAsync(JobsTests.Address(waiting));
        await client.DeleteAsync(JobsTests.Address(first));

        await Eventually.IsTrueAsync(() => Directory.GetFileSystemEntries(Path.Combine(server.Data, "jobs")).Length == 0);
        Assert.Empty(Directory.GetFileSystemEntries(Path.Combine(server.Data, "uploads")));
    }

    [Fact]
    public async Task Edit_SentTwiceWithOneIdempotencyKey_IsOneJob()
    {
        await using FakeServer server = await FakeServer.StartAsync("--Easel:ConcurrentDrawings=1");
        using HttpClient client = AsyncClient(server);
        client.DefaultRequestHeaders.Add("Idempotency-Key", "edit-1");

        JsonElement first = await AcceptAsync(client, Edit()), again = await AcceptAsync(client, Edit());

        Assert.Equal(first.GetProperty("id").GetString(), again.GetProperty("id").GetString());
        Assert.Equal(3, FilesOf(server, first, "upload-*").Length);
    }

    private static FormBody Edit() => new FormBody().Text("model", "gpt-image-2").Text("prompt", "make it blue").Text("quality", "low")
        .File("mask", TestPictures.Mask).File("image[]", TestPictures.Png).File("image[]", TestPictures.Jpeg);

    private static HttpClient AsyncClient(FakeServer server)
    {
        HttpClient client = server.Client();
        client.DefaultRequestHeaders.Add("Prefer", "respond-async");
        return client;
    }

    private static async Task<JsonElement> AcceptAsync(HttpClient client, FormBody body)
    {
        HttpResponseMessage response = await body.PostAsync(client);
        Assert.Equal(System.Net.HttpStatusCode.Accepted, response.StatusCode);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    private static string[] FilesOf(FakeServer server, JsonElement job, string pattern) =>
        Directory.GetFiles(Path.Combine(server.Data, "jobs", job.GetProperty("id").GetString()!), pattern);

    private static void AssertUploads(Brief brief)
    {
        Assert.Equal([(64, 48), (64, 48)], brief.Edit!.Images.Select(i => (i.Width, i.Height)));

        // Coral, as it was painted.
        Assert.Equal([255, 127, 80, 255], brief.Edit.Images[0].Rgba[..4]);
        Assert.Equal(0, brief.Edit.Mask!.Rgba[3]);
    }
}
