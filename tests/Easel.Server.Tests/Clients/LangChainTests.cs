using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Easel.Server.Tests.LongWork;

namespace Easel.Server.Tests.Clients;

/// <summary>DallEAPIWrapper of <c>@langchain/openai</c> 1.6.0. It always asks for an address, so it needs a server that gives addresses for
/// all models.</summary>
public sealed class LangChainTests(WireFixture wire) : WireTestBase(wire, ClientHeaders.OpenAINode)
{
    private const string Request = """
        {"model":"gpt-image-2","prompt":"a chained ball","n":1,"size":"1024x1024","response_format":"url","style":"vivid","quality":"standard"}
        """;

    [Fact]
    public async Task Invoke_AsTheServerComes_IsRefusedAndSaysWhatHasAddresses()
    {
        using HttpResponseMessage response = await PostAsync(Generations, Request);

        ErrorAnswer error = await response.ErrorAsync();
        Assert.Equal((400, "response_format"), (error.Status, error.Param));
        Assert.Contains("gpt-image-2-c", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Invoke_ServerThatGivesAddresses_IsAPictureToDownload()
    {
        await using FakeServer server = await FakeServer.StartAsync("--Easel:AllowUrlForAllModels=true");
        server.Engine.PaintsWholeSize = true;
        server.Engine.Finish(1);
        using HttpClient client = WireFixture.Client(server, ClientHeaders.OpenAINode), browser = new();

        using HttpResponseMessage response = await client.PostAsync(Generations, new StringContent(Request, new System.Net.Http.Headers.MediaTypeHeaderValue("application/json")));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        JsonElement data = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("data")[0];
        Assert.Equal((1024, 1024), SizeOf(await browser.GetByteArrayAsync(data.GetProperty("url").GetString())));
    }
}
