// The service is still marked as experimental; whether it stays is no matter for what it sends today.
#pragma warning disable SKEXP0001, SKEXP0010
using Easel.Studio;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.Connectors.OpenAI;
using SkiaSharp;

namespace Easel.Server.Tests.Clients;

/// <summary>Semantic Kernel's text to image service. Its quality is standard or hd, never low, so it is answered by an engine that does not
/// really draw.</summary>
[Collection(WireCollection.Name)]
public sealed class SemanticKernelTests(WireFixture wire)
{
    [Fact]
    public async Task GetImageContents_NoSettings_IsAPicture()
    {
        using HttpClient http = Client();

        IReadOnlyList<ImageContent> images = await Service(http).GetImageContentsAsync(new TextContent("a kernel's apple"));

        Brief brief = wire.BriefOf("a kernel's apple");
        Assert.Equal((1024, 1024, Quality.Medium), (brief.Width, brief.Height, brief.Quality));
        using SKBitmap bitmap = SKBitmap.Decode(Assert.Single(images).Data!.Value.ToArray());
        Assert.Equal((1024, 1024), (bitmap.Width, bitmap.Height));
    }

    [Fact]
    public async Task GetImageContents_AllSettings_AreUnderstood()
    {
        using HttpClient http = Client();
        var settings = new OpenAITextToImageExecutionSettings
        {
            Size = (1536, 1024), Quality = "high", Style = "vivid", ResponseFormat = "b64_json", EndUserId = "ann",
        };

        IReadOnlyList<ImageContent> images = await Service(http).GetImageContentsAsync(new TextContent("a kernel's pear"), settings);

        Brief brief = wire.BriefOf("a kernel's pear");
        Assert.Equal((1536, 1024, Quality.High), (brief.Width, brief.Height, brief.Quality));
        Assert.NotNull(Assert.Single(images).Data);
    }

    [Fact]
    public async Task GetImageContents_WrongSize_Throws()
    {
        using HttpClient http = Client();

        HttpOperationException refusal = await Assert.ThrowsAsync<HttpOperationException>(() => Service(http).GetImageContentsAsync(
            new TextContent("a kernel's plum"), new OpenAITextToImageExecutionSettings { Size = (100, 100) }));

        Assert.Equal(System.Net.HttpStatusCode.BadRequest, refusal.StatusCode);
    }

    private HttpClient Client() => new() { BaseAddress = new Uri(wire.Server.Address, "/v1/") };

    private static OpenAITextToImageService Service(HttpClient http) => new(ServerProcess.DirectKey, modelId: "gpt-image-2", httpClient: http);
}
