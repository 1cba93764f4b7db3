using System.Text.Json;
using Easel.Server.Tests.LongWork;
using Easel.Server.Tests.Reading;
using Easel.Studio;

namespace Easel.Server.Tests.Clients;

/// <summary>The <c>openai</c> package of PyPI, which cannot be had where these tests run: only what it writes, by the way of httpx, where texts
/// come before files.</summary>
public sealed class OpenAIPythonTests(WireFixture wire) : WireTestBase(wire, ClientHeaders.OpenAIPython)
{
    private const string Boundary = "8b5c1b9a0f6d4e7f93a1d2c4b5e60718";

    [Fact]
    public async Task Generate_ExtraBody_IsMergedIn()
    {
        JsonElement answer = await AnswerAsync(
            Generations, """{"prompt": "python generate", "model": "gpt-image-2", "n": 1, "quality": "low", "size": "1024x640", "seed": 7}""");

        Assert.Equal((1024, 640), SizeOf(answer));
        Assert.Equal(7, Wire.BriefOf("python generate").Seed);
    }

    [Fact]
    public async Task Generate_Stream_IsStreamed()
    {
        using HttpResponseMessage response = await PostAsync(
            Generations, """{"prompt":"python stream","model":"gpt-image-2","size":"1024x640","stream":true,"partial_images":1}""");

        Assert.Equal("image_generation.completed", (await StreamingTests.EventsAsync(response))[^1].Name);
    }

    [Fact]
    public async Task Edit_OpenFile_ComesAfterTheTexts()
    {
        JsonElement answer = await AnswerAsync(new FormBody { Boundary = Boundary }
            .Text("prompt", "python edit").Text("model", "gpt-image-2").Text("n", "1").Text("size", "1024x640")
            .Part("Content-Disposition: form-data; name=\"image\"; filename=\"a.png\"\r\nContent-Type: image/png", TestPictures.Png));

        Assert.Equal((1024, 640), SizeOf(answer));
        AssertUploads("python edit", images: 1);
    }

    [Fact]
    public async Task Edit_ListAndMask_AreRead()
    {
        await AnswerAsync(new FormBody { Boundary = Boundary }
            .Text("prompt", "python list").Text("model", "gpt-image-2").Text("input_fidelity", "high")
            .Part("Content-Disposition: form-data; name=\"image[]\"; filename=\"a.png\"\r\nContent-Type: image/png", TestPictures.Png)
            .Part("Content-Disposition: form-data; name=\"image[]\"; filename=\"b.jpg\"\r\nContent-Type: image/jpeg", TestPictures.Jpeg)
            .Part("Content-Disposition: form-data; name=\"mask\"; filename=\"mask.png\"\r\nContent-Type: image/png", TestPictures.Mask));

        AssertUploads("python list", images: 2, hasMask: true);
    }

    [Fact]
    public async Task Edit_BytesWithoutName_AreCalledUpload()
    {
        await AnswerAsync(new FormBody { Boundary = Boundary }
            .Text("prompt", "python bytes").Text("model", "gpt-image-2").Text("quality", "high").File("image", TestPictures.Png, "upload"));

        AssertUploads("python bytes", images: 1);
        Assert.Equal(Quality.High, Wire.BriefOf("python bytes").Quality);
    }
}
