using System.Net;
using System.Net.Http.Json;
using System.Net.ServerSentEvents;
using System.Text.Json;

namespace Easel.Server.Tests.LongWork;

public sealed class StreamingTests
{
    private static readonly string[] CompletedMembers =
        ["type", "b64_json", "created_at", "size", "quality", "background", "output_format", "usage", "revised_prompt", "seed"];

    [Fact]
    public async Task Stream_OnePicture_IsOneCompletedEventWithOpenAisMembers()
    {
        await using FakeServer server = await FakeServer.StartAsync();
        server.Engine.Finish(1);
        using HttpClient client = server.Client();

        using HttpResponseMessage response = await PostAsync(client, new { model = "gpt-image-2", prompt = "a red ball", stream = true, quality = "low", seed = 5 });

        Assert.Equal("text/event-stream", response.Content.Headers.ContentType!.MediaType);
        (string name, JsonElement data) = Assert.Single(await EventsAsync(response));
        Assert.Equal("image_generation.completed", name);
        Assert.Equal(name, data.GetProperty("type").GetString());
        Assert.Equal(CompletedMembers, data.EnumerateObject().Select(p => p.Name));
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], data.GetProperty("b64_json").GetBytesFromBase64()[..4]);
        Assert.Equal("1024x1024", data.GetProperty("size").GetString());
        Assert.Equal("low", data.GetProperty("quality").GetString());
        JsonElement usage = data.GetProperty("usage");
        Assert.Equal(["total_tokens", "input_tokens", "output_tokens", "input_tokens_details"], usage.EnumerateObject().Select(p => p.Name));
        Assert.Equal(196, usage.GetProperty("output_tokens").GetInt32());
        Assert.Equal(usage.GetProperty("input_tokens").GetInt32() + 196, usage.GetProperty("total_tokens").GetInt32());
    }

    [Fact]
    public async Task Stream_ThreePictures_NumbersThemAndTheSumOfUsageIsThePlainAnswers()
    {
        await using FakeServer server = await FakeServer.StartAsync();
        server.Engine.Finish(6);
        using HttpClient client = server.Client();

        using HttpResponseMessage response = await PostAsync(client, new { model = "gpt-image-2", prompt = "a red ball", n = 3, stream = true });
        using HttpResponseMessage plain = await PostAsync(client, new { model = "gpt-image-2", prompt = "a red ball", n = 3 });

        List<(string Name, JsonElement Data)> events = await EventsAsync(response);
        Assert.Equal([0, 1, 2], events.Select(e => e.Data.GetProperty("image_index").GetInt32()));
        int tokens = (await plain.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("usage").GetProperty("total_tokens").GetInt32();
        Assert.Equal(tokens, events.Sum(e => e.Data.GetProperty("usage").GetProperty("total_tokens").GetInt32()));
    }

    [Fact]
    public async Task Stream_FailureAfterTheFirstPicture_IsAnErrorEvent()
    {
        await using FakeServer server = await FakeServer.StartAsync();
        using HttpClient client = server.Client();
        server.Engine.FailFrom = 2;
        server.Engine.Finish(2);

        using HttpResponseMessage response = await PostAsync(client, new { model = "gpt-image-2", prompt = "a red ball", n = 2, stream = true });

        List<(string Name, JsonElement Data)> events = await EventsAsync(response);
        Assert.Equal(["image_generation.completed", "error"], events.Select(e => e.Name));
        JsonElement error = events[1].Data.GetProperty("error");
        Assert.Equal(["message", "type", "param", "code"], error.EnumerateObject().Select(p => p.Name));
        Assert.DoesNotContain("broken", error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stream_FailureBeforeAnything_IsAnOrdinaryError()
    {
        await using FakeServer server = await FakeServer.StartAsync();
        using HttpClient client = server.Client();
        server.Engine.FailFrom = 1;
        server.Engine.Finish(1);

        using HttpResponseMessage response = await PostAsync(client, new { model = "gpt-image-2", prompt = "a red ball", stream = true });

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal("server_error", (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("error").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Generate_AcceptsEventStream_IsAnsweredWithJson()
    {
        await using FakeServer server = await FakeServer.StartAsync();
        server.Engine.Finish(1);
        using HttpClient client = server.Client();
        client.DefaultRequestHeaders.Accept.ParseAdd("application/json, text/event-stream");

        using HttpResponseMessage response = await PostAsync(client, new { model = "gpt-image-2", prompt = "a red ball" });

        Assert.Equal("application/json", response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Stream_LongSilence_HasKeepaliveComments()
    {
        await using FakeServer server = await FakeServer.StartAsync();
        using HttpClient client = server.Client();

        using HttpResponseMessage response = await PostAsync(client, new { model = "gpt-image-2", prompt = "a red ball", stream = true });
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());

        Assert.Equal(": keepalive", await reader.ReadLineAsync());
        server.Engine.Finish(1);
        Assert.Equal("", await reader.ReadLineAsync());
        Assert.Equal("event: image_generation.completed", await reader.ReadLineAsync());
    }

    internal static async Task<HttpResponseMessage> PostAsync(HttpClient client, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/images/generations") { Content = JsonContent.Create(body) };
        return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    /// <summary>Reads the events with the platform's own parser.</summary>
    internal static async Task<List<(string Name, JsonElement Data)>> EventsAsync(HttpResponseMessage response)
    {
        var events = new List<(string, JsonElement)>();
        await foreach (SseItem<string> item in SseParser.Create(await response.Content.ReadAsStreamAsync()).EnumerateAsync())
        {
            events.Add((item.EventType, JsonElement.Parse(item.Data)));
        }

        return events;
    }
}
