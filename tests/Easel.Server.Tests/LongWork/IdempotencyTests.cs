using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Easel.Accounts;

namespace Easel.Server.Tests.LongWork;

public sealed class IdempotencyTests
{
    private static readonly object Ball = new { model = "gpt-image-2", prompt = "a red ball" };
    private static readonly object Cube = new { model = "gpt-image-2", prompt = "a red cube" };
    private static readonly object StreamedBall = new { model = "gpt-image-2", prompt = "a red ball", stream = true };

    [Fact]
    public async Task Repeat_InParallel_DrawsOnceAndGivesAllTheSameAnswer()
    {
        await using FakeServer server = await FakeServer.StartAsync();
        using HttpClient client = server.Client();
        Task<HttpResponseMessage>[] requests = [.. Enumerable.Range(0, 8).Select(_ => PostAsync(client, Ball, "one"))];
        await Eventually.IsTrueAsync(() => server.Engine.Drawing == 1);
        server.Engine.Finish(8);

        string[] bodies = [.. (await Task.WhenAll(requests)).Select(r => r.EnsureSuccessStatusCode().Content.ReadAsStringAsync().Result)];

        Assert.Single(bodies.Distinct());
        Assert.Equal(1, server.Engine.Begun);
        Assert.Equal(bodies[0], await (await PostAsync(client, Ball, "one")).Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Repeat_AfterARestart_GivesTheFirstAnswerAgain()
    {
        await using FakeServer server = await FakeServer.StartAsync();
        using HttpClient client = server.Client();
        server.Engine.Finish(1);
        string first = await (await PostAsync(client, Ball, "one")).Content.ReadAsStringAsync();
        await server.StopAsync();

        await using FakeServer next = await FakeServer.StartOverAsync(server.Data);
        using HttpClient nextClient = next.Client();
        HttpResponseMessage again = await PostAsync(nextClient, Ball, "one");

        Assert.Equal(first, await again.Content.ReadAsStringAsync());
        Assert.Equal("application/json", again.Content.Headers.ContentType!.MediaType);
        Assert.Equal(0, next.Engine.Begun);
    }

    [Fact]
    public async Task Repeat_WithAnotherBody_IsAConflictDuringAndAfter()
    {
        await using FakeServer server = await FakeServer.StartAsync();
        using HttpClient client = server.Client();
        Task<HttpResponseMessage> first = PostAsync(client, Ball, "one");
        await Eventually.IsTrueAsync(() => server.Engine.Drawing == 1);

        HttpResponseMessage during = await PostAsync(client, Cube, "one");
        server.Engine.Finish(1);
        await first;
        HttpResponseMessage after = await PostAsync(client, Cube, "one");

        Assert.Equal((HttpStatusCode.Conflict, HttpStatusCode.Conflict), (during.StatusCode, after.StatusCode));
        JsonElement error = (await after.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("error");
        Assert.Equal("idempotency_key_reused", error.GetProperty("code").GetString());
    }

    [Fact]
    public async Task Repeat_WithAnotherApiKey_IsAnotherRequest()
    {
        await using FakeServer server = await FakeServer.StartAsync();
        using HttpClient client = server.Client(), other = server.Client(await server.CreateKeyAsync(Group.DirectName));
        server.Engine.Finish(2);

        HttpResponseMessage[] answers = [await PostAsync(client, Ball, "one"), await PostAsync(other, Cube, "one")];

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.OK, a.StatusCode));
        Assert.Equal(2, server.Engine.Begun);
    }

    [Fact]
    public async Task Repeat_AfterAFailure_IsDrawnAnew()
    {
        await using FakeServer server = await FakeServer.StartAsync();
        using HttpClient client = server.Client();
        server.Engine.Finish(2);
        server.Engine.FailFrom = 1;
        HttpResponseMessage failed = await PostAsync(client, Ball, "one");
        server.Engine.FailFrom = int.MaxValue;

        HttpResponseMessage again = await PostAsync(client, Ball, "one");

        Assert.Equal((HttpStatusCode.InternalServerError, HttpStatusCode.OK), (failed.StatusCode, again.StatusCode));
    }

    [Fact]
    public async Task Repeat_WhenTheFirstCallerLeaves_TheSecondGetsItsPicture()
    {
        await using FakeServer server = await FakeServer.StartAsync();
        using HttpClient client = server.Client();
        using var leave = new CancellationTokenSource();
        Task<HttpResponseMessage> first = PostAsync(client, Ball, "one", leave.Token);
        await Eventually.IsTrueAsync(() => server.Engine.Drawing == 1);
        Task<HttpResponseMessage> second = PostAsync(client, Ball, "one");

        await leave.CancelAsync();
        await Eventually.IsTrueAsync(() => server.Engine.Begun == 2);
        server.Engine.Finish(1);

        Assert.Equal(HttpStatusCode.OK, (await second).StatusCode);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
    }

    [Fact]
    public async Task Repeat_OfAStream_GivesTheSameEvents()
    {
        await using FakeServer server = await FakeServer.StartAsync();
        using HttpClient client = server.Client();
        server.Engine.Finish(1);

        HttpResponseMessage first = await PostAsync(client, StreamedBall, "one"), again = await PostAsync(client, StreamedBall, "one");

        Assert.Equal("text/event-stream", again.Content.Headers.ContentType!.MediaType);
        Assert.Equal(await first.Content.ReadAsStringAsync(), await again.Content.ReadAsStringAsync());
        Assert.Equal(1, server.Engine.Begun);
    }

    [Fact]
    public async Task Repeat_OfAJob_IsTheSameJob()
    {
        await using FakeServer server = await FakeServer.StartAsync();
        using HttpClient client = server.Client();

        HttpResponseMessage first = await PostAsync(client, Ball, "one", later: true), again = await PostAsync(client, Ball, "one", later: true);

        Assert.Equal((HttpStatusCode.Accepted, HttpStatusCode.Accepted), (first.StatusCode, again.StatusCode));
        Assert.Equal(first.Headers.Location, again.Headers.Location);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(256)]
    public async Task Header_OfWrongLength_IsRefused(int length)
    {
        await using FakeServer server = await FakeServer.StartAsync();
        using HttpClient client = server.Client();

        HttpResponseMessage response = await PostAsync(client, Ball, new string('x', length));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    private static async Task<HttpResponseMessage> PostAsync(
        HttpClient client, object body, string key, CancellationToken cancellation = default, bool later = false)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/images/generations") { Content = JsonContent.Create(body) };
        request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        if (later)
        {
            request.Headers.Add("Prefer", "respond-async");
        }

        return await client.SendAsync(request, cancellation);
    }
}
