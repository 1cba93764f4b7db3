using System.Text.Json;
using Easel.Server.Tests.Reading;

namespace Easel.Server.Tests.Clients;

/// <summary>Open WebUI, by its source.</summary>
public sealed class OpenWebUITests(WireFixture wire) : WireTestBase(wire, ClientHeaders.OpenWebUI)
{
    [Fact]
    public async Task Generate_AlwaysAsksForBase64_IsAPicture()
    {
        JsonElement answer = await AnswerAsync(
            Generations, """{"model": "gpt-image-2", "prompt": "web generate", "n": 1, "size": "1024x640", "response_format": "b64_json"}""");

        Assert.Equal((1024, 640), SizeOf(answer));
    }

    [Fact]
    public async Task Edit_OnePicture_IsRead()
    {
        JsonElement answer = await AnswerAsync(new FormBody()
            .Text("model", "gpt-image-2").Text("prompt", "web edit").Text("n", "1").Text("size", "1024x640").Text("response_format", "b64_json")
            .Part("Content-Disposition: form-data; name=\"image\"; filename=\"image.png\"\r\nContent-Type: image/png", TestPictures.Png));

        Assert.Equal((1024, 640), SizeOf(answer));
        AssertUploads("web edit", images: 1);
    }

    [Fact]
    public async Task Edit_ListOfOne_HasBrackets()
    {
        await AnswerAsync(new FormBody().Text("model", "gpt-image-2").Text("prompt", "web list").Text("response_format", "b64_json")
            .Part("Content-Disposition: form-data; name=\"image[]\"; filename=\"image.png\"\r\nContent-Type: image/png", TestPictures.Png));

        AssertUploads("web list", images: 1);
    }

    [Fact]
    public async Task Edit_Address_IsDownloadedWithTheKeyInTheHeader()
    {
        JsonElement answer = await AnswerAsync(new FormBody().Text("model", "gpt-image-2-c").Text("prompt", "web address").Text("size", "1024x640")
            .Part("Content-Disposition: form-data; name=\"image\"; filename=\"image.png\"\r\nContent-Type: image/png", TestPictures.Png));
        using HttpClient client = Client();

        byte[] file = await client.GetByteArrayAsync(answer.GetProperty("data")[0].GetProperty("url").GetString());

        Assert.Equal((1024, 640), SizeOf(file));
    }
}
