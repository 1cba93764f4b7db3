using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Easel.Server.Tests.Reading;
using Easel.Studio;
using SkiaSharp;

namespace Easel.Server.Tests.Clients;

/// <summary>Sends what a client writes, byte for byte where it matters, and reads the answer as that client does.</summary>
/// <param name="wire">The server.</param>
/// <param name="headers">What the client sends with every request.</param>
[Collection(WireCollection.Name)]
public abstract class WireTestBase(WireFixture wire, string headers)
{
    protected const string Edits = "/v1/images/edits";
    protected const string Generations = "/v1/images/generations";

    protected WireFixture Wire { get; } = wire;

    protected HttpClient Client() => Wire.Client(headers);

    /// <summary>Posts JSON as it stands here.</summary>
    protected async Task<HttpResponseMessage> PostAsync(string path, string json)
    {
        using HttpClient client = Client();
        return await client.PostAsync(path, new ByteArrayContent(Encoding.UTF8.GetBytes(json)) { Headers = { ContentType = new("application/json") } });
    }

    private protected async Task<JsonElement> AnswerAsync(FormBody body)
    {
        using HttpClient client = Client();
        return await AnswerOf(await body.PostAsync(client));
    }

    protected async Task<JsonElement> AnswerAsync(string path, string json) => await AnswerOf(await PostAsync(path, json));

    /// <summary>The size of a picture in an answer, which must carry it and no address.</summary>
    protected static (int Width, int Height) SizeOf(JsonElement answer, int number = 0)
    {
        JsonElement data = answer.GetProperty("data")[number];
        Assert.False(data.TryGetProperty("url", out _));
        return SizeOf(data.GetProperty("b64_json").GetBytesFromBase64());
    }

    protected static (int Width, int Height) SizeOf(byte[] file)
    {
        using SKBitmap bitmap = SKBitmap.Decode(file);
        return (bitmap.Width, bitmap.Height);
    }

    /// <summary>Asserts that the uploads came through: so many pictures of the test size, and a mask or none.</summary>
    protected void AssertUploads(string prompt, int images, bool hasMask = false)
    {
        Brief brief = Wire.BriefOf(prompt);
        Assert.Equal(images, brief.Edit!.Images.Length);
        Assert.All(brief.Edit.Images, i => Assert.Equal((64, 48), (i.Width, i.Height)));
        Assert.Equal(hasMask, brief.Edit.Mask is not null);
    }

    private static async Task<JsonElement> AnswerOf(HttpResponseMessage response)
    {
        JsonElement answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.True(response.StatusCode == HttpStatusCode.OK, answer.ToString());
        return answer;
    }
}
