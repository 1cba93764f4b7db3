using System.Text.Json;
using Easel.Server.Tests.Reading;
using Easel.Studio;

namespace Easel.Server.Tests.Clients;

/// <summary><c>ai</c> with <c>@ai-sdk/openai</c>. It wants every picture in the answer itself.</summary>
public sealed class AiSdkTests(WireFixture wire) : WireTestBase(wire, ClientHeaders.AiSdk)
{
    private const string File = "; filename=\"blob\"\r\nContent-Type: image/png";

    [Fact]
    public async Task GenerateImage_AlwaysSaysN_IsAPicture()
    {
        JsonElement answer = await AnswerAsync(
            Generations, """{"model":"gpt-image-2","prompt":"ai generate","n":1,"size":"1024x640","quality":"low"}""");

        Assert.Equal((1024, 640), SizeOf(answer));
    }

    [Fact]
    public async Task GenerateImage_OpenAICompatibleProvider_IsAPicture()
    {
        JsonElement answer = await AnswerAsync(
            Generations, """{"model":"gpt-image-2","prompt":"ai compatible","n":1,"size":"1024x640","response_format":"b64_json"}""");

        Assert.Equal((1024, 640), SizeOf(answer));
    }

    [Fact]
    public async Task GenerateImage_OnePictureToEdit_TextsComeAfterIt()
    {
        JsonElement answer = await AnswerAsync(Form().Text("model", "gpt-image-2").Text("prompt", "ai edit")
            .Part($"Content-Disposition: form-data; name=\"image\"{File}", TestPictures.Png).Text("n", "1").Text("size", "1024x640"));

        Assert.Equal((1024, 640), SizeOf(answer));
        AssertUploads("ai edit", images: 1);
    }

    [Fact]
    public async Task GenerateImage_TwoPicturesAndMask_AreRead()
    {
        await AnswerAsync(Form().Text("model", "gpt-image-2").Text("prompt", "ai two")
            .Part($"Content-Disposition: form-data; name=\"image[]\"{File}", TestPictures.Png)
            .Part($"Content-Disposition: form-data; name=\"image[]\"{File}", TestPictures.Jpeg)
            .Part($"Content-Disposition: form-data; name=\"mask\"{File}", TestPictures.Mask).Text("n", "1").Text("size", "1024x640"));

        AssertUploads("ai two", images: 2, hasMask: true);
        Assert.Equal((1024, 640), (Wire.BriefOf("ai two").Width, Wire.BriefOf("ai two").Height));
    }

    [Fact]
    public async Task GenerateImage_EconomicalModel_SendsNoFormatAndSoGetsAnAddress()
    {
        // It cannot ask for anything else: this client is to use gpt-image-2 for edits.
        JsonElement answer = await AnswerAsync(Form().Text("model", "gpt-image-2-c").Text("prompt", "ai economical")
            .Part($"Content-Disposition: form-data; name=\"image\"{File}", TestPictures.Png).Text("n", "1"));

        Assert.True(answer.GetProperty("data")[0].TryGetProperty("url", out _));
        Assert.True(Wire.BriefOf("ai economical").IsEconomical);
        Assert.Equal(Quality.Medium, Wire.BriefOf("ai economical").Quality);
    }

    private static FormBody Form() => new() { Boundary = "----formdata-undici-093733816390" };
}
