using System.Net;
using System.Text.Json;
using Easel.Server.Tests.LongWork;
using Easel.Server.Tests.Reading;
using Easel.Studio;

namespace Easel.Server.Tests.Clients;

/// <summary>The <c>openai</c> package of npm.</summary>
public sealed class OpenAINodeTests(WireFixture wire) : WireTestBase(wire, ClientHeaders.OpenAINode)
{
    [Fact]
    public async Task Generate_NullsForWhatIsNotGiven_AreDefaults()
    {
        JsonElement answer = await AnswerAsync(Generations, """
            {"model":"gpt-image-2","prompt":"node nulls","n":null,"size":"1024x640","quality":null,"background":null,"output_format":null,"output_compression":null,"moderation":null,"stream":null,"partial_images":null,"user":null}
            """);

        Assert.Equal((1024, 640), SizeOf(answer));
        Assert.Equal(Quality.Medium, Wire.BriefOf("node nulls").Quality);
    }

    [Fact]
    public async Task Generate_StreamAskedForInTheBodyAlone_IsStreamed()
    {
        // It accepts application/json even then.
        using HttpResponseMessage response = await PostAsync(
            Generations, """{"model":"gpt-image-2","prompt":"node stream","size":"1024x640","quality":"low","stream":true,"partial_images":2}""");

        Assert.Equal("text/event-stream", response.Content.Headers.ContentType!.MediaType);
        (string name, JsonElement data) = (await StreamingTests.EventsAsync(response))[^1];
        Assert.Equal("image_generation.completed", name);
        Assert.Equal((1024, 640), SizeOf(data.GetProperty("b64_json").GetBytesFromBase64()));
    }

    [Fact]
    public async Task Edit_FileStream_IsChunkedAndItsTypeSaysNothing()
    {
        JsonElement answer = await AnswerAsync(new FormBody { IsChunked = true, Boundary = "openai-30uu3222fza" }
            .Text("model", "gpt-image-2").Text("prompt", "node file stream").File("image", TestPictures.Png));

        Assert.Equal((1024, 1024), SizeOf(answer));
        AssertUploads("node file stream", images: 1);
    }

    [Fact]
    public async Task Edit_BufferWithoutName_IsRead()
    {
        await AnswerAsync(new FormBody { Boundary = "----formdata-undici-007566912494" }
            .Text("model", "gpt-image-2").File("image", TestPictures.Jpeg, "unknown_file").Text("prompt", "node buffer").Text("n", "1"));

        AssertUploads("node buffer", images: 1);
    }

    [Fact]
    public async Task Edit_ArrayOfOne_HasBrackets()
    {
        await AnswerAsync(new FormBody { IsChunked = true }
            .Text("model", "gpt-image-2").Text("prompt", "node array").File("image[]", TestPictures.Png));

        AssertUploads("node array", images: 1);
    }

    [Fact]
    public async Task Edit_ArrayAndMask_FilesComeAfterMaskAndTexts()
    {
        JsonElement answer = await AnswerAsync(new FormBody { IsChunked = true, Boundary = "openai-6s0wwn1aqtp" }
            .Text("model", "gpt-image-2").Text("prompt", "node mask")
            .Part("Content-Disposition: form-data; name=\"mask\"; filename=\"mask.png\"\r\nContent-Type: image/png", TestPictures.Mask)
            .Text("stream", "false").Text("partial_images", "2").Text("n", "2")
            .File("image[]", TestPictures.Png)
            .Part("Content-Disposition: form-data; name=\"image[]\"; filename=\"b.png\"\r\nContent-Type: image/png", TestPictures.Jpeg));

        Assert.Equal(2, answer.GetProperty("data").GetArrayLength());
        Brief first = Wire.Server.Engine.Briefs.First(b => b.Prompt == "node mask");
        Assert.Equal(2, first.Edit!.Images.Length);
        Assert.NotNull(first.Edit.Mask);
    }

    [Fact]
    public async Task Edit_StreamAsText_IsStreamed()
    {
        using HttpClient client = Client();

        using HttpResponseMessage response = await new FormBody { IsChunked = true }
            .Text("model", "gpt-image-2").Text("prompt", "node edit stream").Text("stream", "true").File("image", TestPictures.Png).PostAsync(client);

        (string name, JsonElement data) = (await StreamingTests.EventsAsync(response))[^1];
        Assert.Equal("image_edit.completed", name);
        Assert.Equal("image_edit.completed", data.GetProperty("type").GetString());
    }

    [Fact]
    public async Task Refusal_HasAllThatTheClientsErrorShows()
    {
        using HttpResponseMessage response = await PostAsync(Generations, """{"model":"gpt-image-2","prompt":"x","quality":"ultra"}""");

        ErrorAnswer error = await response.ErrorAsync();
        Assert.Equal(
            (400, "invalid_value", "invalid_request_error", "quality", "Invalid value: 'ultra'. Supported values are: 'low', 'medium', 'high', and 'auto'."),
            (error.Status, error.Code, error.Type, error.Param, error.Message));
        Assert.StartsWith("req_", response.RequestId(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Generate_DigitsAsText_IsNoNumber()
    {
        using HttpResponseMessage response = await PostAsync(Generations, """{"model":"gpt-image-2","prompt":"x","n":"2"}""");

        Assert.Equal((HttpStatusCode.BadRequest, "invalid_type"), (response.StatusCode, (await response.ErrorAsync()).Code));
    }

    [Theory]
    [InlineData("url", true)]
    [InlineData("b64_json", false)]
    [InlineData(null, false)]
    public async Task Edit_EconomicalModelStreamed_GivesAnAddressOnlyWhereItIsAskedFor(string? form, bool hasAddress)
    {
        string prompt = $"node economical {form}";
        FormBody body = new FormBody().Text("model", "gpt-image-2-c").Text("prompt", prompt).Text("size", "1024x640").Text("stream", "true");
        body = form is null ? body : body.Text("response_format", form);
        using HttpClient client = Client();

        using HttpResponseMessage response = await body.File("image", TestPictures.Png).PostAsync(client);

        (string name, JsonElement data) = Assert.Single(await StreamingTests.EventsAsync(response));
        Assert.Equal("image_edit.completed", name);
        Assert.Equal(hasAddress, data.TryGetProperty("url", out JsonElement url));
        Assert.Equal(!hasAddress, data.TryGetProperty("b64_json", out JsonElement file));
        Assert.Equal((1024, 640), SizeOf(hasAddress ? await client.GetByteArrayAsync(url.GetString()) : file.GetBytesFromBase64()));
    }
}
