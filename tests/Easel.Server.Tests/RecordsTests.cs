using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Easel.Accounts;
using Easel.Server.Features.Images;
using Easel.Server.Features.Keys;
using Easel.Server.Features.Records;
using Easel.Server.Hosting;
using Easel.Server.Tests.LongWork;
using Easel.Server.Tests.Reading;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Easel.Server.Tests;

public sealed class RecordsTests(ServerFixture fixture)
{
    private static readonly object Two = new { model = "gpt-image-2", prompt = "a red ball", size = "1024x640", quality = "low", n = 2, stream = true };

    [Fact]
    public async Task Generate_DrawnPicture_IsRecordedOnceWithItsTokens()
    {
        CreatedKey key = await fixture.Server.Keys.CreateAsync(new NewKey("recorded", Group.DirectName));
        using HttpClient client = fixture.Server.Client(key.Text);

        HttpResponseMessage response = await client.GenerateAsync(Answers.Cheap);

        JsonElement usage = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("usage");
        string id = response.RequestId();
        RequestRecord record = await fixture.Server.RecordAsync(r => r.RequestId == id);
        Assert.Equal(
            (key.Stored.Id, "/v1/images/generations", "gpt-image-2", "1024x640", "low", 1, 200, null, "ann", null),
            (record.KeyId, record.Endpoint, record.Model, record.Size, record.Quality, record.Count, record.Status, record.ErrorCode, record.User, record.Prompt));
        Assert.Equal(usage.GetProperty("input_tokens").GetInt64(), record.InputTokens);
        Assert.Equal(usage.GetProperty("output_tokens").GetInt64(), record.OutputTokens);
        Assert.True(record.DurationMilliseconds > 0);
        Assert.Equal(record.OutputTokens, await fixture.Server.Keys.TokensUsedAsync(key.Stored.Id));
        await using EaselDb db = fixture.Server.Databases.CreateDbContext();
        Assert.Equal(1, await db.Requests.CountAsync(r => r.KeyId == key.Stored.Id));
    }

    [Fact]
    public async Task Generate_RefusedRequest_IsRecordedWithItsCode()
    {
        using HttpClient client = fixture.Server.Client(await fixture.Server.CreateKeyAsync(Group.DefaultName));

        string malformed = (await client.GenerateAsync(new { })).RequestId();
        string unallowed = (await client.GenerateAsync(new { model = "gpt-image-2", prompt = "x", n = 2 })).RequestId();

        RequestRecord record = await fixture.Server.RecordAsync(r => r.RequestId == malformed);
        Assert.Equal((400, "missing_required_parameter", "", 0L), (record.Status, record.ErrorCode, record.Model, record.OutputTokens));
        record = await fixture.Server.RecordAsync(r => r.RequestId == unallowed);
        Assert.Equal((403, "group_required", "gpt-image-2", 2), (record.Status, record.ErrorCode, record.Model, record.Count));
    }

    [Fact]
    public async Task Job_Drawn_IsRecordedOnceUnderTheIdOfItsAcceptance()
    {
        await using FakeServer server = await FakeServer.StartAsync();
        using HttpClient client = server.Client();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/images/generations") { Content = JsonContent.Create(Answers.Cheap) };
        request.Headers.Add("Prefer", "respond-async");

        HttpResponseMessage accepted = await client.SendAsync(request);
        server.Engine.Finish(1);

        string id = accepted.RequestId();
        IDbContextFactory<EaselDb> databases = server.Service<IDbContextFactory<EaselDb>>();
        RequestRecord record = await databases.RecordAsync(r => r.RequestId == id);
        Assert.Equal((200, 107L, "low"), (record.Status, record.OutputTokens, record.Quality));
        Assert.Equal(107, (await server.Service<KeyStore>().ListAsync()).Single().TokensUsed);
    }

    [Fact]
    public async Task Stream_SeveralPictures_IsChargedTheSumOfItsEvents()
    {
        await using FakeServer server = await FakeServer.StartAsync();
        using HttpClient client = server.Client();
        server.Engine.Finish(2);

        HttpResponseMessage response = await client.GenerateAsync(
            new { model = "gpt-image-2", prompt = "a red ball", size = "1024x640", quality = "low", n = 2, stream = true });

        string id = response.RequestId();
        RequestRecord record = await server.Service<IDbContextFactory<EaselDb>>().RecordAsync(r => r.RequestId == id);
        Assert.Equal((200, 2 * 107L, 2), (record.Status, record.OutputTokens, record.Count));
    }

    [Fact]
    public async Task Edit_Drawn_IsRecordedWithTheTokensOfItsPictures()
    {
        await using FakeServer server = await FakeServer.StartAsync();
        using HttpClient client = server.Client();
        server.Engine.Finish(1);

        HttpResponseMessage response = await Edit().PostAsync(client);

        string id = response.RequestId();
        RequestRecord record = await server.Service<IDbContextFactory<EaselDb>>().RecordAsync(r => r.RequestId == id);
        Assert.Equal(
            ("/v1/images/edits", "gpt-image-2-c", "1024x640", "low", 200, 107L),
            (record.Endpoint, record.Model, record.Size, record.Quality, record.Status, record.OutputTokens));

        // Two tiles at low fidelity, and three words.
        Assert.Equal(65 + (2 * 129) + 3, record.InputTokens);
    }

    [Fact]
    public async Task Edit_Refused_IsRecordedWithItsCode()
    {
        using HttpClient client = fixture.Server.Client(await fixture.Server.CreateKeyAsync(Group.DefaultName));

        string broken = (await new FormBody().Text("model", "gpt-image-2").Text("prompt", "x").File("image", "nothing"u8.ToArray()).PostAsync(client)).RequestId();
        string unallowed = (await Edit().File("mask", TestPictures.Mask).PostAsync(client)).RequestId();

        RequestRecord record = await fixture.Server.RecordAsync(r => r.RequestId == broken);
        Assert.Equal(("/v1/images/edits", 400, 0L), (record.Endpoint, record.Status, record.OutputTokens));
        Assert.NotNull(record.ErrorCode);
        record = await fixture.Server.RecordAsync(r => r.RequestId == unallowed);
        Assert.Equal((403, "group_required", "gpt-image-2-c"), (record.Status, record.ErrorCode, record.Model));
    }

    [Theory]
    [InlineData(true, 499, null)]
    [InlineData(false, 500, "server_error")]
    public async Task Job_ThatBringsNoPicture_IsRecordedWithoutTokens(bool isCancelled, int status, string? code)
    {
        await using FakeServer server = await FakeServer.StartAsync();
        using HttpClient client = server.Client();
        server.Engine.FailFrom = 1;
        HttpResponseMessage accepted = await JobsTests.PostAsync(client, Answers.Cheap);
        if (isCancelled)
        {
            await client.DeleteAsync(accepted.Headers.Location);
        }

        server.Engine.Finish(1);

        string id = accepted.RequestId();
        RequestRecord record = await server.Service<IDbContextFactory<EaselDb>>().RecordAsync(r => r.RequestId == id);
        Assert.Equal((status, code, 0L, "1024x640"), (record.Status, record.ErrorCode, record.OutputTokens, record.Size));
    }

    [Fact]
    public async Task Stream_CallerLeavesAfterTheFirstPicture_IsChargedThatOne()
    {
        await using FakeServer server = await FakeServer.StartAsync();
        using HttpClient client = server.Client();
        server.Engine.Finish(1);
        string id;
        using (HttpResponseMessage response = await StreamingTests.PostAsync(client, Two))
        {
            id = response.RequestId();
            using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());
            Assert.Equal("event: image_generation.completed", await reader.ReadLineAsync());
        }

        RequestRecord record = await server.Service<IDbContextFactory<EaselDb>>().RecordAsync(r => r.RequestId == id);
        Assert.Equal((499, 107L, 2), (record.Status, record.OutputTokens, record.Count));
    }

    [Fact]
    public async Task Stream_FailsAfterTheFirstPicture_IsChargedThatOneAndHasTheCode()
    {
        await using FakeServer server = await FakeServer.StartAsync();
        using HttpClient client = server.Client();
        server.Engine.FailFrom = 2;
        server.Engine.Finish(2);

        using HttpResponseMessage response = await StreamingTests.PostAsync(client, Two);
        await response.Content.ReadAsStringAsync();

        string id = response.RequestId();
        RequestRecord record = await server.Service<IDbContextFactory<EaselDb>>().RecordAsync(r => r.RequestId == id);
        Assert.Equal((107L, "server_error"), (record.OutputTokens, record.ErrorCode));
    }

    [Fact]
    public async Task Stop_RequestsJustAnswered_LosesNoRecord()
    {
        const int Requests = 60;
        await using ServerProcess server = await ServerProcess.StartAsync();
        using HttpClient client = server.Client();
        HttpResponseMessage[] answers = await Task.WhenAll(Enumerable.Range(0, Requests).Select(_ => client.GenerateAsync(new { })));
        Assert.All(answers, a => Assert.Equal(HttpStatusCode.BadRequest, a.StatusCode));

        await server.StopAsync();

        await using EaselDb db = server.Databases.CreateDbContext();
        Assert.Equal(answers.Select(a => a.RequestId()).Order(), (await db.Requests.Select(r => r.RequestId).ToListAsync()).Order());
    }

    [Fact]
    public async Task Write_FasterThanTheDiskTakesIt_WaitsAndLosesNothing()
    {
        // Nothing writes before the start, as if the disk stood still: 500 records are kept, the rest has to wait.
        const int Requests = 600;
        await using FakeServer server = await FakeServer.StartAsync();
        var writer = new RecordWriter(
            server.Service<RequestLedger>(), server.Service<KeyBudgets>(), Options.Create(new EaselOptions { RecordPrompts = true }), TimeProvider.System,
            NullLogger<RecordWriter>.Instance);

        Task[] writes = [.. Enumerable.Range(0, Requests).Select(i =>
            writer.WriteAsync(new RequestLog($"req_{i}", "/v1/images/edits", DateTime.UnixEpoch), 400, TimeSpan.Zero).AsTask())];
        Assert.Equal(Requests - 500, writes.Count(w => !w.IsCompleted));
        await writer.StartAsync(default);
        await Task.WhenAll(writes);
        await writer.StopAsync(default);

        await using EaselDb db = await server.Service<IDbContextFactory<EaselDb>>().CreateDbContextAsync();
        Assert.Equal(Requests, await db.Requests.CountAsync());
    }

    [Theory]
    [InlineData(true, "a red ball")]
    [InlineData(false, null)]
    public void ToRecord_Prompt_IsKeptOnlyWhereAllowed(bool keepPrompt, string? expected)
    {
        var log = new RequestLog("req_1", "/v1/images/generations", DateTime.UnixEpoch);
        log.Describe(new ImageRequest
        {
            Operation = ImageOperation.Generation, Model = "gpt-image-2", Prompt = "a red ball", Width = 1024, Height = 640, User = new string('u', 300),
        });

        RequestRecord record = log.ToRecord(200, TimeSpan.FromMilliseconds(12.7), keepPrompt);

        Assert.Equal(expected, record.Prompt);
        Assert.Equal((12, 256), (record.DurationMilliseconds, record.User!.Length));
    }

    private static FormBody Edit() => new FormBody().Text("model", "gpt-image-2-c").Text("prompt", "make it blue").Text("size", "1024x640")
        .Text("quality", "low").Text("response_format", "b64_json").File("image", TestPictures.Png);
}
