namespace Easel.Server.Tests.Reading;

/// <summary>What real clients send to the edits endpoint is read.</summary>
public sealed class EditClientTests(ServerFixture fixture) : ReadingTestBase(fixture)
{
    [Fact]
    public Task Edit_FieldsAfterTheFile_IsRead() => AssertReadAsync(new FormBody().File("image", TestPictures.Png).Usual());

    [Fact]
    public Task Edit_FieldsBeforeMaskAndFiles_IsRead() =>
        AssertReadAsync(new FormBody().Usual().File("mask", TestPictures.Mask).Text("stream", "true").Text("partial_images", "2")
            .File("image[]", TestPictures.Png).File("image[]", TestPictures.Jpeg));

    [Fact]
    public Task Edit_ChunkedWithoutLength_IsRead() => AssertReadAsync(new FormBody { IsChunked = true }.File("image", TestPictures.Png).Usual());

    [Fact]
    public Task Edit_JpegNamedPng_IsReadByItsBytes() => AssertReadAsync(new FormBody().File("image", TestPictures.Jpeg).Usual());

    [Fact]
    public Task Edit_UnquotedNamesAndNoPartType_IsRead() =>
        AssertReadAsync(new FormBody()
            .Part("Content-Disposition: form-data; name=image; filename=a.png; filename*=utf-8''a.png", TestPictures.Png)
            .Part("Content-Type: text/plain; charset=utf-8\r\nContent-Disposition: form-data; name=model", "gpt-image-2"u8.ToArray())
            .Part("Content-Type: text/plain; charset=utf-8\r\nContent-Disposition: form-data; name=prompt", "blau wie Öl"u8.ToArray())
            .Text("n", "2"));

    [Fact]
    public Task Edit_EncodedFileName_IsRead() =>
        AssertReadAsync(new FormBody()
            .Part("Content-Disposition: form-data; name=image; filename=\"=?utf-8?B?w6QucG5n?=\"; filename*=utf-8''%C3%A4.png", TestPictures.Png)
            .Usual());

    [Theory]
    [InlineData("a.png")]
    [InlineData("blob")]
    [InlineData("unknown_file")]
    [InlineData("")]
    [InlineData("../../../../etc/passwd")]
    [InlineData("..\\\\..\\\\con.png")]
    [InlineData("картинка 🐈.png")]
    [InlineData("a;name=mask;.png")]
    [InlineData("%00%0d%0a.png")]
    public Task Edit_FileNameOfAnyKind_IsIgnored(string name) => AssertReadAsync(new FormBody().File("image", TestPictures.Png, name).Usual());

    [Fact]
    public Task Edit_LongFileName_IsIgnored() =>
        AssertReadAsync(new FormBody().File("image", TestPictures.Png, new string('x', 5000)).Usual());

    [Theory]
    [InlineData("\"a=b:c_(d)+e,f./g?h\"", "a=b:c_(d)+e,f./g?h")]
    [InlineData("\"=-=-=\"", "=-=-=")]
    [InlineData("0123456789012345678901234567890123456789012345678901234567890123456789", null)]
    public Task Edit_AnyBoundary_IsRead(string declared, string? boundary) =>
        AssertReadAsync(new FormBody { Boundary = boundary ?? declared, DeclaredBoundary = declared }.File("image", TestPictures.Png).Usual());

    [Fact]
    public Task Edit_FileWithoutName_IsAFileByItsType() =>
        AssertReadAsync(new FormBody().Part("Content-Disposition: form-data; name=\"image\"\r\nContent-Type: image/png", TestPictures.Png).Usual());

    [Fact]
    public Task Edit_SixteenImages_AreRead() =>
        AssertReadAsync(Enumerable.Range(0, 16).Aggregate(new FormBody().Usual(), (form, _) => form.File("image[]", TestPictures.Png)));

    [Theory]
    [InlineData("quality", "hd")]
    [InlineData("quality", "standard")]
    [InlineData("quality", "auto")]
    [InlineData("size", "auto")]
    [InlineData("style", "vivid")]
    [InlineData("response_format", "b64_json")]
    [InlineData("user", "")]
    [InlineData("safety_identifier", "u-1")]
    [InlineData("input_fidelity", "high")]
    [InlineData("background", "transparent")]
    [InlineData("moderation", "low")]
    [InlineData("stream", "False")]
    [InlineData("partial_images", "3")]
    [InlineData("seed", "2147483647")]
    [InlineData("output_compression", "100")]
    public Task Edit_ToleratedField_IsRead(string name, string value) =>
        AssertReadAsync(new FormBody().File("image", TestPictures.Png).Usual().Text(name, value));

    [Fact]
    public Task Edit_Json_IsRead() => AssertReadAsync("/v1/images/edits",
        $$"""{"model":"gpt-image-2","prompt":"x","n":2,"mask":{"image_url":"{{TestPictures.DataUrl(TestPictures.Mask)}}"},"size":null,"images":[{"image_url":"{{TestPictures.DataUrl(TestPictures.Jpeg, "image/jpeg")}}"}]}""");

    [Fact]
    public Task Edit_JsonWithEscapesAndMark_IsRead()
    {
        // Some encoders write plus and slash as escapes.
        string url = TestPictures.DataUrl(TestPictures.Png).Replace("/", "\\/", StringComparison.Ordinal).Replace("+", "\\u002B", StringComparison.Ordinal);
        return AssertReadAsync("/v1/images/edits",
            "\uFEFF" + $$"""{"images":[{"image_url":"{{url}}"}],"model":"gpt-image-2-c","prompt":"x","n":2}""");
    }

    [Fact]
    public Task Edit_LargeJson_IsRead()
    {
        // Far more than one buffer, and so cut in the middle of texts many times.
        byte[] large = TestPictures.Make(1500, 1500, SkiaSharp.SKAlphaType.Opaque, SkiaSharp.SKEncodedImageFormat.Png);
        byte[] padded = [.. large, .. new byte[3 << 20]];
        string image = $$"""{"image_url":"{{TestPictures.DataUrl(padded)}}"}""";
        return AssertReadAsync("/v1/images/edits", $$"""{"images":[{{image}},{{image}},{{image}}],"model":"gpt-image-2","prompt":"x","n":2}""");
    }
}
