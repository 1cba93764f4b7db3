using System.Text;
using Easel.Imaging.Encoding;
using Easel.Server.Features.Errors;
using Easel.Server.Features.Images;
using Easel.Server.Features.Images.Reading;
using Easel.Server.Features.Moderation;
using Easel.Server.Hosting;
using Easel.Studio;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Easel.Server.Tests.Reading;

/// <summary>What a request means, with all defaults resolved.</summary>
public sealed class RequestReaderTests : IDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory("easel-reading-").FullName;

    public void Dispose() => Directory.Delete(_data, recursive: true);

    [Fact]
    public async Task Read_Generation_ResolvesDefaults()
    {
        using ReceivedRequest received = await GenerateAsync("""{"model":"gpt-image-2","prompt":"a cat"}""");

        ImageRequest expected = new()
        {
            Operation = ImageOperation.Generation, Model = "gpt-image-2", Prompt = "a cat", Width = 1024, Height = 1024, Count = 1,
            Quality = Quality.Medium, Format = PictureFormat.Png, Compression = 100, Moderation = ModerationLevel.Auto, Result = ResultForm.Base64,
        };
        Assert.Equal(expected, received.Request);
    }

    [Fact]
    public async Task Read_Generation_KeepsEveryParameter()
    {
        using ReceivedRequest received = await GenerateAsync(
            """
            {"model":"gpt-image-2","prompt":"a cat","n":3,"size":"1536x1024","quality":"hd","output_format":"jpeg","output_compression":40,"moderation":"low",
             "background":"opaque","stream":true,"partial_images":2,"seed":77,"safety_identifier":"u-9","style":"vivid","response_format":"b64_json",
             "plan":{"prompt":"a dog","elements":[{"id":"e1","thing":"dog"}]}}
            """);

        ImageRequest r = received.Request;
        Assert.Equal((3, 1536, 1024, Quality.High), (r.Count, r.Width, r.Height, r.Quality));
        Assert.Equal((PictureFormat.Jpeg, 40, ModerationLevel.Low), (r.Format, r.Compression, r.Moderation));
        Assert.Equal((true, 2, 77, "u-9", "dog"), (r.IsStreamed, r.PartialImages, r.Seed!.Value, r.User, r.Plan!.Elements[0].Thing));
    }

    [Theory]
    [InlineData("auto", Quality.Medium)]
    [InlineData("standard", Quality.Medium)]
    [InlineData("low", Quality.Low)]
    [InlineData("hd", Quality.High)]
    public async Task Read_Quality_IsResolved(string given, Quality quality)
    {
        using ReceivedRequest received = await GenerateAsync($$"""{"model":"gpt-image-2","prompt":"a cat","quality":"{{given}}"}""");

        Assert.Equal(quality, received.Request.Quality);
    }

    [Fact]
    public async Task Read_Edit_FindsOutWhatTheFilesAre()
    {
        byte[] large = TestPictures.Make(1000, 700, SkiaSharp.SKAlphaType.Opaque, SkiaSharp.SKEncodedImageFormat.Jpeg);
        byte[] mask = TestPictures.Make(1000, 700, SkiaSharp.SKAlphaType.Unpremul, SkiaSharp.SKEncodedImageFormat.Png);
        FormBody form = new FormBody().File("image[]", large).File("mask", mask).File("image[]", TestPictures.Png, "x.jpg")
            .Text("model", "gpt-image-2-c").Text("prompt", "make it blue").Text("size", "auto").Text("background", "transparent").Text("n", "2");
        string folder;
        using (ReceivedRequest received = await EditAsync(form))
        {
            ImageRequest r = received.Request;
            Assert.Equal((ImageOperation.Edit, "gpt-image-2-c", 2, true, ResultForm.Url), (r.Operation, r.Model, r.Count, r.IsTransparent, r.Result));
            Assert.Equal(SizeRules.Nearest(1000, 700), (r.Width, r.Height));
            Assert.Equal(
                [(PictureFormat.Jpeg, 1000, 700, false), (PictureFormat.Png, 64, 48, false)], r.Images.Select(i => (i.Format, i.Width, i.Height, i.HasAlpha)));
            Assert.Equal((1000, 700, true), (r.Mask!.Width, r.Mask.Height, r.Mask.HasAlpha));
            Assert.Equal(large, await File.ReadAllBytesAsync(r.Images[0].Path));
            folder = Path.GetDirectoryName(r.Images[0].Path)!;
        }

        Assert.False(Directory.Exists(folder));
    }

    [Theory]
    [InlineData("gpt-image-2", null, false, ResultForm.Base64)]
    [InlineData("gpt-image-2", "b64_json", false, ResultForm.Base64)]
    [InlineData("gpt-image-2", "url", true, ResultForm.Url)]
    [InlineData("gpt-image-2-c", null, false, ResultForm.Url)]
    [InlineData("gpt-image-2-c", "url", false, ResultForm.Url)]
    [InlineData("gpt-image-2-c", "b64_json", false, ResultForm.Base64)]
    public async Task Read_ResponseFormat_DependsOnModelAndSettings(string model, string? format, bool allowUrl, object form)
    {
        FormBody body = new FormBody().File("image", TestPictures.Png).Text("model", model).Text("prompt", "x");
        using ReceivedRequest received = await EditAsync(format is null ? body : body.Text("response_format", format), allowUrl);

        Assert.Equal(form, received.Request.Result);
    }

    [Fact]
    public async Task Read_RefusedEdit_LeavesNothing()
    {
        await Assert.ThrowsAsync<ApiException>(() => EditAsync(new FormBody().File("image", TestPictures.Png).Text("model", "gpt-image-2")));

        Assert.Empty(Directory.EnumerateFiles(_data, "*", SearchOption.AllDirectories));
    }

    private Task<ReceivedRequest> GenerateAsync(string json) =>
        ReadAsync(ImageOperation.Generation, "application/json", Encoding.UTF8.GetBytes(json), allowUrl: false);

    private Task<ReceivedRequest> EditAsync(FormBody form, bool allowUrl = false) =>
        ReadAsync(ImageOperation.Edit, $"multipart/form-data; boundary={form.Boundary}", form.Bytes(), allowUrl);

    private async Task<ReceivedRequest> ReadAsync(ImageOperation operation, string type, byte[] body, bool allowUrl)
    {
        IOptions<EaselOptions> options = Options.Create(new EaselOptions { DataDirectory = _data, AllowUrlForAllModels = allowUrl });
        using var inspector = new UploadInspector();
        var http = new DefaultHttpContext();
        (http.Request.ContentType, http.Request.Body) = (type, new MemoryStream(body));
        return await new RequestReader(new UploadStore(options), inspector, options).ReadAsync(operation, http.Request, CancellationToken.None);
    }
}
