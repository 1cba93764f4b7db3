using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Easel.Server.Tests.Reading;

/// <summary>Wrong edit requests are refused, with the reason.</summary>
public sealed class EditRefusalTests(ServerFixture fixture) : ReadingTestBase(fixture)
{
    [Theory]
    [InlineData("model", "dall-e-2", "model", "invalid_value")]
    [InlineData("prompt", "", "prompt", "empty_string")]
    [InlineData("n", "0", "n", "integer_below_min_value")]
    [InlineData("n", "11", "n", "integer_above_max_value")]
    [InlineData("n", "99999999999999999999", "n", "integer_above_max_value")]
    [InlineData("n", "two", "n", "invalid_type")]
    [InlineData("n", "", "n", "invalid_type")]
    [InlineData("n", "1.5", "n", "invalid_type")]
    [InlineData("quality", "", "quality", "invalid_value")]
    [InlineData("quality", "ultra", "quality", "invalid_value")]
    [InlineData("size", "", "size", "invalid_value")]
    [InlineData("size", "1792x936", "size", "invalid_value")]
    [InlineData("output_format", "webp", "output_format", "invalid_value")]
    [InlineData("output_compression", "101", "output_compression", "integer_above_max_value")]
    [InlineData("output_compression", "-1", "output_compression", "integer_below_min_value")]
    [InlineData("output_compression", "99", "output_compression", "invalid_value")]
    [InlineData("background", "clear", "background", "invalid_value")]
    [InlineData("moderation", "off", "moderation", "invalid_value")]
    [InlineData("stream", "yes", "stream", "invalid_type")]
    [InlineData("partial_images", "4", "partial_images", "integer_above_max_value")]
    [InlineData("seed", "-1", "seed", "integer_below_min_value")]
    [InlineData("seed", "2147483648", "seed", "integer_above_max_value")]
    [InlineData("response_format", "url", "response_format", "invalid_value")]
    [InlineData("response_format", "png", "response_format", "invalid_value")]
    [InlineData("input_fidelity", "extreme", "input_fidelity", "invalid_value")]
    [InlineData("plan", "{}", "plan", "unknown_parameter")]
    [InlineData("colour", "red", "colour", "unknown_parameter")]
    [InlineData("image[0]", "x", "image[0]", "unknown_parameter")]
    [InlineData("mask", "x", "mask", "invalid_type")]
    public async Task Edit_WrongField_IsRefused(string name, string value, string param, string code)
    {
        var form = new FormBody().File("image", TestPictures.Png);
        foreach ((string key, string given) in new[] { ("model", "gpt-image-2"), ("prompt", "x"), ("n", "1") }.Where(p => p.Item1 != name))
        {
            form.Text(key, given);
        }

        AssertError(await RefusalAsync(form.Text(name, value)), param, code);
    }

    [Fact]
    public async Task Edit_WithoutRequired_IsRefusedInOrder()
    {
        AssertError(await RefusalAsync(new FormBody().Text("x", "y")), "model", "missing_required_parameter");
        AssertError(await RefusalAsync(new FormBody().Text("model", "gpt-image-2").Text("x", "y")), "x", "unknown_parameter");
        AssertError(await RefusalAsync(new FormBody().Text("model", "gpt-image-2").Text("n", "0")), "prompt", "missing_required_parameter");
        AssertError(await RefusalAsync(new FormBody().Text("model", "gpt-image-2").Text("n", "0").Text("prompt", "x")), "image", "missing_required_parameter");
        FormBody many = new FormBody().File("image", TestPictures.Png).Text("size", "x").Text("output_compression", "500").Text("quality", "x")
            .Text("prompt", "x").Text("model", "gpt-image-2");
        AssertError(await RefusalAsync(many), "quality", "invalid_value");
    }

    [Fact]
    public async Task Edit_BothImageNames_IsRefused() =>
        AssertError(
            await RefusalAsync(new FormBody().Usual().File("image", TestPictures.Png).File("image[]", TestPictures.Png)), "image", "invalid_value", "cannot be used together");

    [Fact]
    public async Task Edit_SeventeenImages_IsRefused() =>
        AssertError(
            await RefusalAsync(Enumerable.Range(0, 17).Aggregate(new FormBody().Usual(), (form, _) => form.File("image[]", TestPictures.Png))),
            "image[]", "array_above_max_length", "length 17");

    [Theory]
    [InlineData("image")]
    [InlineData("mask")]
    [InlineData("prompt")]
    public async Task Edit_DoubledField_IsRefused(string name)
    {
        FormBody form = new FormBody().Usual().File("image", TestPictures.Png);
        _ = name switch
        {
            "image" => form.File("image", TestPictures.Png),
            "mask" => form.File("mask", TestPictures.Mask).File("mask", TestPictures.Mask),
            _ => form.Text("prompt", "again"),
        };

        AssertError(await RefusalAsync(form), name, "invalid_value", "more than once");
    }

    [Fact]
    public async Task Edit_TextAsImage_IsRefused()
    {
        AssertError(await RefusalAsync(new FormBody().Usual().Text("image", "<_io.BytesIO object>")), "image", "invalid_type",
            "Invalid type for 'image': expected a file, but got a string instead.");
        AssertError(await RefusalAsync(new FormBody().Usual().File("image[]", TestPictures.Png).Text("image[]", "x")), "image[1]", "invalid_type");
        AssertError(await RefusalAsync(new FormBody().Text("model", "gpt-image-2").File("prompt", "x"u8.ToArray())), "prompt", "invalid_type", "a file");
    }

    [Fact]
    public async Task Edit_JsonNameInForm_IsRefusedWithTheRightOne() =>
        AssertError(await RefusalAsync(new FormBody().Usual().File("images", TestPictures.Png)), "images", "invalid_value",
            "Unknown parameter: 'images'. For multipart/form-data use 'image' or 'image[]'.");

    [Fact]
    public async Task Edit_DamagedImage_IsRefused()
    {
        (byte[] File, string Code)[] wrong =
        [
            ([], "invalid_image_file"),
            (TestPictures.Png[..60], "invalid_image_file"),
            (TestPictures.Jpeg[..^40], "invalid_image_file"),
            (TestPictures.WebP, "unsupported_file_mimetype"),
            ("hello"u8.ToArray(), "unsupported_file_mimetype"),
        ];
        foreach ((byte[] file, string code) in wrong)
        {
            AssertError(await RefusalAsync(new FormBody().Usual().File("image", file)), code == "invalid_image_file" ? "" : "image", code);
        }

        AssertError(
            await RefusalAsync(new FormBody().Usual().File("image[]", TestPictures.Png).File("image[]", TestPictures.Png[..60])), "", "invalid_image_file",
            "Invalid image file or mode for image 2, please check your image file.");
    }

    [Fact]
    public async Task Edit_FileOfFiftyMegabytes_IsRefused()
    {
        byte[] large = new byte[50 << 20];
        TestPictures.Png.CopyTo(large, 0);

        // What stands behind a picture is not looked at.
        await AssertReadAsync(new FormBody().File("image", large[..^1]).Usual());
        AssertError(await RefusalAsync(new FormBody().File("image", large).Usual()), "image", "invalid_image_file", "50 MB");
    }

    [Fact]
    public async Task Edit_MaskThatDoesNotFit_IsRefusedWithAdvice()
    {
        (byte[] Mask, string Why)[] wrong =
        [
            (TestPictures.Png, "Invalid mask image format - mask image missing alpha channel"),
            (TestPictures.Jpeg, "JPEG"),
            (TestPictures.SmallMask, "Invalid mask image format - mask size does not match image size. The mask has 64x47 pixels, the (first) image 64x48"),
            (TestPictures.Mask[..50], "truncated"),
        ];
        foreach ((byte[] mask, string why) in wrong)
        {
            AssertError(await RefusalAsync(new FormBody().Usual().File("image", TestPictures.Jpeg).File("mask", mask)), "mask", "invalid_image_file", why);
        }
    }

    [Theory]
    [InlineData("""{"model":"gpt-image-2","prompt":"x","image":"y"}""", "image", "invalid_value")]
    [InlineData("""{"model":"gpt-image-2","prompt":"x"}""", "images", "missing_required_parameter")]
    [InlineData("""{"model":"gpt-image-2","prompt":"x","images":[]}""", "images", "missing_required_parameter")]
    [InlineData("""{"model":"gpt-image-2","prompt":"x","images":"data:"}""", "images", "invalid_type")]
    [InlineData("""{"model":"gpt-image-2","prompt":"x","images":["data:"]}""", "images[0]", "invalid_type")]
    [InlineData("""{"model":"gpt-image-2","prompt":"x","images":[{}]}""", "images[0].image_url", "missing_required_parameter")]
    [InlineData("""{"model":"gpt-image-2","prompt":"x","images":[{"image_url":0}]}""", "images[0].image_url", "invalid_type")]
    [InlineData("""{"model":"gpt-image-2","prompt":"x","images":[{"image_url":"http://127.0.0.1/a.png"}]}""", "images[0]", "invalid_value")]
    [InlineData("""{"model":"gpt-image-2","prompt":"x","images":[{"image_url":"file:///etc/passwd"}]}""", "images[0]", "invalid_value")]
    [InlineData("""{"model":"gpt-image-2","prompt":"x","images":[{"image_url":"data:image/png;base64,§"}]}""", "images[0]", "invalid_value")]
    [InlineData("""{"model":"gpt-image-2","prompt":"x","images":[{"image_url":"data:image/png,abc"}]}""", "images[0]", "invalid_value")]
    [InlineData("""{"model":"gpt-image-2","prompt":"x","images":[{"image_url":"\ud800"}]}""", "images[0]", "invalid_value")]
    [InlineData("""{"model":"gpt-image-2","prompt":"x","images":[{"image_url":"data:image/png;base64,AAAA"}]}""", "images[0]", "unsupported_file_mimetype")]
    [InlineData("""{"model":"gpt-image-2","prompt":"x","images":[{"image_url":"data:image/png;base64,"}]}""", "", "invalid_image_file")]
    [InlineData("""{"model":"gpt-image-2","prompt":"x","images":[{"file_id":"file-1"}]}""", "images[0].file_id", "invalid_value")]
    [InlineData("""{"model":"gpt-image-2","prompt":"x","images":[{"image_url":"data:,","x":1}]}""", "images[0].x", "unknown_parameter")]
    [InlineData("""{"model":"gpt-image-2","prompt":"x","images":[{"image_url":"a","image_url":"b"}]}""", "image_url", "invalid_value")]
    [InlineData("""{"model":"gpt-image-2","image_url":"data:,"}""", "image_url", "unknown_parameter")]
    [InlineData("""{"model":"gpt-image-2","prompt":"x","images":[{"image_url":""", null, "invalid_json")]
    [InlineData("", null, "invalid_json")]
    public async Task Edit_WrongJson_IsRefused(string json, string? param, string code) =>
        AssertError(await RefusalAsync("/v1/images/edits", json), param, code);

    [Theory]
    [InlineData(20_971_520, "unsupported_file_mimetype")]
    [InlineData(20_971_524, "string_above_max_length")]
    public async Task Edit_LengthOfDataUrl_IsBounded(int length, string code)
    {
        // The prefix has 24 characters, so that the rest is whole groups of four.
        string url = "data:image/jpegs;base64,".PadRight(length, 'A');
        string json = $$"""{"model":"gpt-image-2","prompt":"x","images":[{"image_url":"{{url}}"}]}""";

        AssertError(await RefusalAsync("/v1/images/edits", json), "images[0]", code);
    }

    [Fact]
    public async Task Edit_SeventeenJsonImages_IsRefused()
    {
        string images = string.Join(',', Enumerable.Repeat("""{"image_url":"data:,"}""", 17));
        AssertError(await RefusalAsync("/v1/images/edits", $$"""{"model":"gpt-image-2","prompt":"x","images":[{{images}}]}"""), "images", "array_above_max_length");
    }

    [Fact]
    public async Task Edit_OtherContentType_IsRefused()
    {
        using HttpClient client = Fixture.Server.Client();
        HttpResponseMessage response = await client.PostAsync("/v1/images/edits", new StringContent("x"));

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        JsonElement error = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("error");
        AssertError(error, null, "unsupported_content_type", "'multipart/form-data' or 'application/json'");
    }
}
