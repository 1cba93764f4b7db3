using System.ClientModel;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Easel.Accounts;
using OpenAI;
using OpenAI.Images;
using SkiaSharp;

namespace Easel.Server.Tests;

public sealed class GenerationsTests(ServerFixture fixture)
{
    // The smallest size that the API's pixel budget allows.
    private const string SmallestSize = "1024x640";

    private static readonly object Apple = new { model = "gpt-image-2", prompt = "a red apple", size = SmallestSize, quality = "low", seed = 7 };

    [Fact]
    public async Task GenerateImage_OfficialClient_ReturnsPngOfAskedSize()
    {
        var options = new OpenAIClientOptions { Endpoint = new Uri(fixture.Server.Address, "/v1") };
        ImageClient client = new OpenAIClient(new ApiKeyCredential(ServerProcess.DirectKey), options).GetImageClient("gpt-image-2");

        GeneratedImage image = await client.GenerateImageAsync(
            "a red apple", new ImageGenerationOptions { Size = new GeneratedImageSize(1024, 640), Quality = new GeneratedImageQuality("low") });

        using SKBitmap bitmap = SKBitmap.Decode(image.ImageBytes.ToArray());
        Assert.Equal((1024, 640), (bitmap.Width, bitmap.Height));
        Assert.Contains("apple", image.RevisedPrompt, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Generate_SameSeedTwice_ReturnsSameBytes()
    {
        using HttpClient client = fixture.Server.Client();

        string first = await PictureOf(client), second = await PictureOf(client);

        Assert.Equal(first, second);
    }

    [Fact]
    public async Task Generate_Defaults_EchoesResolvedValuesAndUsage()
    {
        using HttpClient client = fixture.Server.Client();

        HttpResponseMessage response = await client.PostAsJsonAsync(
            "/v1/images/generations",
            new { model = "gpt-image-2", prompt = "a red apple", size = SmallestSize, quality = "low", output_format = "jpeg", n = 2 });

        JsonElement body = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.True(response.IsSuccessStatusCode, body.ToString());
        Assert.Equal("low", body.GetProperty("quality").GetString());
        Assert.Equal(SmallestSize, body.GetProperty("size").GetString());
        Assert.Equal("jpeg", body.GetProperty("output_format").GetString());
        Assert.Equal("opaque", body.GetProperty("background").GetString());
        Assert.Equal(2, body.GetProperty("data").GetArrayLength());
        Assert.Equal(2 * 107, body.GetProperty("usage").GetProperty("output_tokens").GetInt32());
        byte[] jpeg = Convert.FromBase64String(body.GetProperty("data")[0].GetProperty("b64_json").GetString()!);
        Assert.Equal([0xff, 0xd8, 0xff], jpeg[..3]);
        Assert.StartsWith("req_", response.Headers.GetValues("x-request-id").Single(), StringComparison.Ordinal);
        Assert.NotEmpty(response.Headers.GetValues("openai-processing-ms"));
    }

    [Fact]
    public async Task Generate_SeveralPicturesWithDefaultGroup_IsRefused()
    {
        using HttpClient client = fixture.Server.Client(await fixture.Server.CreateKeyAsync(Group.DefaultName));

        HttpResponseMessage response = await client.PostAsJsonAsync(
            "/v1/images/generations", new { model = "gpt-image-2", prompt = "a red apple", n = 2 });

        JsonElement error = await ErrorOf(response);
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Equal("permission_error", error.GetProperty("type").GetString());
        Assert.Equal("group_required", error.GetProperty("code").GetString());
        Assert.Equal("n", error.GetProperty("param").GetString());
    }

    [Theory]
    [InlineData("""{"prompt":"x"}""", "model", "missing_required_parameter")]
    [InlineData("""{"model":"dall-e-3","prompt":"x"}""", "model", "invalid_value")]
    [InlineData("""{"model":"gpt-image-2-c","prompt":"x"}""", "model", "invalid_value")]
    [InlineData("""{"model":"gpt-image-2"}""", "prompt", "missing_required_parameter")]
    [InlineData("""{"model":"gpt-image-2","prompt":""}""", "prompt", "empty_string")]
    [InlineData("""{"model":"gpt-image-2","prompt":5}""", "prompt", "invalid_type")]
    [InlineData("""{"model":"gpt-image-2","prompt":"x","colour":"red"}""", "colour", "unknown_parameter")]
    [InlineData("""{"model":"gpt-image-2","prompt":"x","n":0}""", "n", "integer_below_min_value")]
    [InlineData("""{"model":"gpt-image-2","prompt":"x","n":11}""", "n", "integer_above_max_value")]
    [InlineData("""{"model":"gpt-image-2","prompt":"x","n":"2"}""", "n", "invalid_type")]
    [InlineData("""{"model":"gpt-image-2","prompt":"x","quality":"ultra"}""", "quality", "invalid_value")]
    [InlineData("""{"model":"gpt-image-2","prompt":"x","size":"bogus"}""", "size", "invalid_value")]
    [InlineData("""{"model":"gpt-image-2","prompt":"x","size":"1000x1000"}""", "size", "invalid_value")]
    [InlineData("""{"model":"gpt-image-2","prompt":"x","size":"4096x2048"}""", "size", "invalid_value")]
    [InlineData("""{"model":"gpt-image-2","prompt":"x","size":"512x512"}""", "size", "invalid_value")]
    [InlineData("""{"model":"gpt-image-2","prompt":"x","size":"3840x1024"}""", "size", "invalid_value")]
    [InlineData("""{"model":"gpt-image-2","prompt":"x","output_compression":50}""", "output_compression", "invalid_value")]
    [InlineData("""{"model":"gpt-image-2","prompt":"x",""", null, "invalid_json")]
    public async Task Generate_WrongRequest_IsRefusedInOpenAisWords(string body, string? param, string code)
    {
        using HttpClient client = fixture.Server.Client();

        HttpResponseMessage response = await client.PostAsync(
            "/v1/images/generations", new StringContent(body, System.Text.Encoding.UTF8, "application/json"));

        JsonElement error = await ErrorOf(response);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(param, error.GetProperty("param").GetString());
        Assert.Equal(code, error.GetProperty("code").GetString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("sk-wrong")]
    public async Task Generate_WithoutValidKey_IsUnauthorized(string? key)
    {
        using HttpClient client = fixture.Server.Client(key);

        HttpResponseMessage response = await client.PostAsJsonAsync("/v1/images/generations", Apple);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("invalid_api_key", (await ErrorOf(response)).GetProperty("code").GetString());
        Assert.Equal("Bearer", response.Headers.WwwAuthenticate.Single().Scheme);
    }

    [Fact]
    public async Task Generate_FormBody_IsUnsupportedMediaType()
    {
        using HttpClient client = fixture.Server.Client();

        HttpResponseMessage response = await client.PostAsync("/v1/images/generations", new StringContent("prompt=x"));

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        Assert.Equal("unsupported_content_type", (await ErrorOf(response)).GetProperty("code").GetString());
    }

    [Fact]
    public async Task Get_UnknownPath_IsNotFoundInTheEnvelope()
    {
        using HttpClient client = fixture.Server.Client();

        HttpResponseMessage response = await client.GetAsync("/v1/nothing");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("unknown_url", (await ErrorOf(response)).GetProperty("code").GetString());
    }

    private static async Task<string> PictureOf(HttpClient client)
    {
        HttpResponseMessage response = await client.PostAsJsonAsync("/v1/images/generations", Apple);
        JsonElement body = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.True(response.IsSuccessStatusCode, body.ToString());
        return body.GetProperty("data")[0].GetProperty("b64_json").GetString()!;
    }

    private static async Task<JsonElement> ErrorOf(HttpResponseMessage response)
    {
        JsonElement error = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("error");
        Assert.Equal(["message", "type", "param", "code"], error.EnumerateObject().Select(p => p.Name));
        return error;
    }
}
