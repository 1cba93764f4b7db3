using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Easel.Accounts;
using Easel.Server.Features.Images.Jobs;

namespace Easel.Server.Tests.LongWork;

public sealed class JobsTests
{
    private static readonly object Ball = new { model = "gpt-image-2", prompt = "a red ball", quality = "low", seed = 3 };

    [Fact]
    public async Task Job_FromQueueToResult_TellsItsWayAndEndsWithThePlainAnswersBody()
    {
        await using FakeServer server = await FakeServer.StartAsync("--Easel:ConcurrentDrawings=1");
        using HttpClient client = server.Client();
        JsonElement first = await AcceptAsync(client), second = await AcceptAsync(client);
        await Eventually.IsTrueAsync(() => server.Engine.Drawing == 1);

        JsonElement running = await UntilAsync(client, first, "running");
        Assert.Equal(0.5f, running.GetProperty("progress").GetSingle());
        JsonElement queued = await GetAsync(client, second);
        Assert.Equal("queued", queued.GetProperty("state").GetString());
        Assert.Equal(1, queued.GetProperty("queue_position").GetInt32());

        server.Engine.Finish(3);
        JsonElement result = (await UntilAsync(client, first, "succeeded")).GetProperty("result");
        await UntilAsync(client, second, "succeeded");
        JsonElement plain = await (await client.PostAsJsonAsync("/v1/images/generations", Ball)).Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(plain.EnumerateObject().Select(p => p.Name), result.EnumerateObject().Select(p => p.Name));
        Assert.Equal(plain.GetProperty("data").GetRawText(), result.GetProperty("data").GetRawText());
        Assert.Equal(plain.GetProperty("usage").GetRawText(), result.GetProperty("usage").GetRawText());
    }

    [Fact]
    public async Task Accept_AnswersAtOnceWithAddressAndState()
    {
        await using FakeServer server = await FakeServer.StartAsync();
        using HttpClient client = server.Client();

        HttpResponseMessage response = await PostAsync(client);

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        JsonElement body = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal($"/v1/jobs/{body.GetProperty("id").GetString()}", response.Headers.Location!.OriginalString);
        Assert.Contains(body.GetProperty("state").GetString(), (string[])["queued", "running"]);
    }

    [Fact]
    public async Task Delete_RunningAndQueuedJobs_StopsThemWithinASecond()
    {
        await using FakeServer server = await FakeServer.StartAsync("--Easel:ConcurrentDrawings=1");
        using HttpClient client = server.Client();
        JsonElement first = await AcceptAsync(client), second = await AcceptAsync(client);
        await Eventually.IsTrueAsync(() => server.Engine.Drawing == 1);

        HttpResponseMessage queued = await client.DeleteAsync(Address(second)), running = await client.DeleteAsync(Address(first));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (queued.StatusCode, running.StatusCode));
        await Eventually.IsTrueAsync(() => server.Engine.Cancelled == 1, TimeSpan.FromSeconds(3));
        Assert.Equal("cancelled", (await GetAsync(client, first)).GetProperty("state").GetString());
        Assert.Equal("cancelled", (await GetAsync(client, second)).GetProperty("state").GetString());
        Assert.Equal(1, server.Engine.Begun);
    }

    [Fact]
    public async Task Delete_EndedJob_IsAConflict()
    {
        await using FakeServer server = await FakeServer.StartAsync();
        using HttpClient client = server.Client();
        server.Engine.Finish(1);
        JsonElement job = await AcceptAsync(client);
        await UntilAsync(client, job, "succeeded");

        HttpResponseMessage response = await client.DeleteAsync(Address(job));

        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        Assert.Equal("job_ended", await CodeOfAsync(response));
    }

    [Fact]
    public async Task Get_JobOfAnotherKey_IsUnknown()
    {
        await using FakeServer server = await FakeServer.StartAsync();
        using HttpClient client = server.Client(), other = server.Client(await server.CreateKeyAsync(Group.DirectName));
        JsonElement job = await AcceptAsync(client);

        HttpResponseMessage seen = await other.GetAsync(Address(job)), cancelled = await other.DeleteAsync(Address(job));

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (seen.StatusCode, cancelled.StatusCode));
        Assert.Equal("job_not_found", await CodeOfAsync(seen));
    }

    [Fact]
    public async Task Get_AfterItsTime_IsGoneAndItsFilesAreDeleted()
    {
        await using FakeServer server = await FakeServer.StartAsync("--Easel:JobResultLifetime=00:00:01");
        using HttpClient client = server.Client();
        server.Engine.Finish(1);
        JsonElement job = await AcceptAsync(client);

        await Eventually.IsTrueAsync(async () => (await client.GetAsync(Address(job))).StatusCode == HttpStatusCode.Gone);

        Assert.Equal("job_expired", await CodeOfAsync(await client.GetAsync(Address(job))));
        string folder = server.Service<JobStore>().FolderOf(job.GetProperty("id").GetString()!).Path;
        Directory.SetLastWriteTimeUtc(folder, DateTime.UtcNow.AddMinutes(-2));
        await server.Service<JobStore>().CleanAsync(default);
        Assert.False(Directory.Exists(folder));
    }

    [Fact]
    public async Task Job_ThatFails_TellsWhy()
    {
        await using FakeServer server = await FakeServer.StartAsync();
        using HttpClient client = server.Client();
        server.Engine.FailFrom = 1;
        server.Engine.Finish(1);

        JsonElement failed = await UntilAsync(client, await AcceptAsync(client), "failed");

        Assert.Equal("server_error", failed.GetProperty("error").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Accept_FullQueue_IsRefusedAtOnceAndNothingIsStored()
    {
        await using FakeServer server = await FakeServer.StartAsync("--Easel:ConcurrentDrawings=1", "--Easel:QueueLength=0");
        using HttpClient client = server.Client();
        await AcceptAsync(client);

        HttpResponseMessage response = await PostAsync(client);

        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.True(response.Headers.RetryAfter!.Delta > TimeSpan.Zero);
        Assert.Single(Directory.GetDirectories(Path.Combine(server.Data, "jobs")));
    }

    [Fact]
    public async Task Stop_WithJobsUnderWay_TheNextRunDrawsThem()
    {
        await using FakeServer server = await FakeServer.StartAsync("--Easel:ConcurrentDrawings=1");
        using HttpClient client = server.Client();
        JsonElement first = await AcceptAsync(client), second = await AcceptAsync(client);
        await Eventually.IsTrueAsync(() => server.Engine.Drawing == 1);

        await server.StopAsync();
        await using FakeServer next = await FakeServer.StartOverAsync(server.Data);
        using HttpClient nextClient = next.Client();
        next.Engine.Finish(2);

        await UntilAsync(nextClient, first, "succeeded");
        await UntilAsync(nextClient, second, "succeeded");
        Assert.Equal(1, server.Engine.Cancelled);
        Assert.Equal(2, next.Engine.Begun);
    }

    internal static async Task<JsonElement> AcceptAsync(HttpClient client, object? body = null) =>
        await (await PostAsync(client, body)).EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>();

    internal static async Task<HttpResponseMessage> PostAsync(HttpClient client, object? body = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/images/generations") { Content = JsonContent.Create(body ?? Ball) };
        request.Headers.Add("Prefer", "respond-async, wait=1");
        return await client.SendAsync(request);
    }

    internal static async Task<JsonElement> GetAsync(HttpClient client, JsonElement job) =>
        await client.GetFromJsonAsync<JsonElement>(Address(job));

    internal static async Task<JsonElement> UntilAsync(HttpClient client, JsonElement job, string state)
    {
        JsonElement now = default;
        await Eventually.IsTrueAsync(async () => (now = await GetAsync(client, job)).GetProperty("state").GetString() == state);
        return now;
    }

    internal static string Address(JsonElement job) => $"/v1/jobs/{job.GetProperty("id").GetString()}";

    private static async Task<string?> CodeOfAsync(HttpResponseMessage response) =>
        (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("error").GetProperty("code").GetString();
}
