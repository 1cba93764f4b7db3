using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Easel.Accounts;
using Easel.Server.Features.Images;
using Easel.Server.Features.Records;
using Easel.Server.Tests.LongWork;
using Microsoft.EntityFrameworkCore;

namespace Easel.Server.Tests;

public sealed class RecordsTests(ServerFixture fixture)
{
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
}
