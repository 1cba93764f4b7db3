using System.ClientModel;
using System.Net;
using OpenAI;
using OpenAI.Models;

namespace Easel.Server.Tests;

public sealed class ModelsTests(ServerFixture fixture)
{
    [Fact]
    public async Task GetModels_OfficialClient_ListsGptImage2()
    {
        var options = new OpenAIClientOptions { Endpoint = new Uri(fixture.Server.Address, "/v1") };
        OpenAIModelClient client = new OpenAIClient(new ApiKeyCredential(ServerProcess.DirectKey), options).GetOpenAIModelClient();

        ClientResult<OpenAIModelCollection> models = await client.GetModelsAsync();

        Assert.Contains(models.Value, m => m.Id == "gpt-image-2");
    }

    [Fact]
    public async Task GetHealth_WithoutKey_IsOk()
    {
        using HttpClient client = fixture.Server.Client(key: null);

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/healthz")).StatusCode);
    }
}
