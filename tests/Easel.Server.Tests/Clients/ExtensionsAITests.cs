// The interface is still marked as experimental; whether it stays is no matter for what it sends today.
#pragma warning disable MEAI001
using System.ClientModel;
using System.ClientModel.Primitives;
using System.Drawing;
using Easel.Server.Tests.Reading;
using Microsoft.Extensions.AI;
using OpenAI;
using SkiaSharp;
using OpenAIImages = OpenAI.Images;

namespace Easel.Server.Tests.Clients;

/// <summary>Microsoft.Extensions.AI's image generator over OpenAI's client.</summary>
public sealed class ExtensionsAITests(ServerFixture fixture)
{
    private static readonly Size Least = new(1024, 640);

    [Fact]
    public async Task GenerateImages_Jpeg_IsDataOfThatType()
    {
        using IImageGenerator generator = Generator();

        ImageGenerationResponse response = await generator.GenerateImagesAsync(
            "a red apple", Options(mediaType: "image/jpeg", ImageGenerationResponseFormat.Data));

        DataContent image = Assert.IsType<DataContent>(Assert.Single(response.Contents));
        Assert.Equal("image/jpeg", image.MediaType);
        using SKBitmap bitmap = SKBitmap.Decode(image.Data.ToArray());
        Assert.Equal((1024, 640), (bitmap.Width, bitmap.Height));
        Assert.Equal(107, response.Usage!.OutputTokenCount);
    }

    [Fact]
    public async Task EditImage_OnePicture_IsEdited()
    {
        using IImageGenerator generator = Generator();
        byte[] picture = TestPictures.Make(1024, 640, SKAlphaType.Opaque, SKEncodedImageFormat.Png);

        ImageGenerationResponse response = await generator.EditImageAsync(new DataContent(picture, "image/png"), "make it darker", Options());

        DataContent image = Assert.IsType<DataContent>(Assert.Single(response.Contents));
        using SKBitmap bitmap = SKBitmap.Decode(image.Data.ToArray());
        Assert.Equal((1024, 640), (bitmap.Width, bitmap.Height));
        Assert.NotEqual(SKColors.Coral, bitmap.GetPixel(512, 320));
    }

    [Fact]
    public async Task EditImage_EconomicalModel_IsAnAddress()
    {
        using IImageGenerator generator = Generator("gpt-image-2-c");

        ImageGenerationResponse response = await generator.EditImageAsync(
            TestPictures.Jpeg, "a.jpg", "make it darker", Options(format: ImageGenerationResponseFormat.Uri));

        UriContent image = Assert.IsType<UriContent>(Assert.Single(response.Contents));
        using var anybody = new HttpClient();
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], (await anybody.GetByteArrayAsync(image.Uri))[..4]);
    }

    [Fact]
    public async Task GenerateImages_WrongSize_Throws()
    {
        using IImageGenerator generator = Generator();
        ImageGenerationOptions options = Options();
        options.ImageSize = new Size(1000, 1000);

        ClientResultException refusal = await Assert.ThrowsAsync<ClientResultException>(() => generator.GenerateImagesAsync("a red apple", options));

        Assert.Equal(400, refusal.Status);
        Assert.Contains("divisible by 16", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EditImage_NoPicture_Throws()
    {
        using IImageGenerator generator = Generator();

        ClientResultException refusal = await Assert.ThrowsAsync<ClientResultException>(
            () => generator.EditImageAsync("not a picture"u8.ToArray(), "a.png", "make it darker", Options()));

        Assert.Equal(400, refusal.Status);
    }

    private static ImageGenerationOptions Options(string? mediaType = null, ImageGenerationResponseFormat? format = null) => new()
    {
        ImageSize = Least, MediaType = mediaType, ResponseFormat = format, RawRepresentationFactory = Raw,
    };

    // Quality has no place in the common options.
    private static object Raw(IImageGenerator generator) => new OpenAIImages.ImageGenerationOptions { Quality = new OpenAIImages.GeneratedImageQuality("low") };

    private IImageGenerator Generator(string model = "gpt-image-2") => new OpenAIImages.ImageClient(
        model,
        new ApiKeyCredential(ServerProcess.DirectKey),
        new OpenAIClientOptions { Endpoint = new Uri(fixture.Server.Address, "/v1"), RetryPolicy = new ClientRetryPolicy(0) }).AsIImageGenerator();
}
