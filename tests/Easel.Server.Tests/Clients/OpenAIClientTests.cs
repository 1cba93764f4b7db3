// Some of the client's members are still marked as experimental; whether they stay is no matter for what they send today.
#pragma warning disable OPENAI001
using System.ClientModel;
using System.ClientModel.Primitives;
using Easel.Accounts;
using Easel.Server.Tests.Reading;
using OpenAI;
using OpenAI.Images;
using SkiaSharp;

namespace Easel.Server.Tests.Clients;

/// <summary>OpenAI's own client for .NET, the package as its users have it, against the running server.</summary>
public sealed class OpenAIClientTests(ServerFixture fixture)
{
    private static readonly GeneratedImageSize Least = new(1024, 640);
    private static readonly GeneratedImageQuality Low = new("low");

    [Fact]
    public async Task GenerateImage_SmallSize_IsAPngOfThatSizeWithSentenceAndUsage()
    {
        GeneratedImageCollection images = await Client().GenerateImagesAsync("a red apple", 1, new ImageGenerationOptions { Size = Least, Quality = Low });

        GeneratedImage image = Assert.Single(images);
        Assert.Equal((1024, 640), SizeOf(image.ImageBytes));
        Assert.Contains("apple", image.RevisedPrompt, StringComparison.OrdinalIgnoreCase);
        Assert.Equal((Low, Least, GeneratedImageBackground.Opaque), (images.Quality, images.Size, images.Background));
        Assert.Equal((107, images.Usage.InputTokenCount + 107), (images.Usage.OutputTokenCount, images.Usage.TotalTokenCount));
    }

    [Fact]
    public async Task GenerateImages_TwoJpegsUpright_AreTwoDifferentJpegs()
    {
        GeneratedImageCollection images = await Client().GenerateImagesAsync("a red apple", 2, new ImageGenerationOptions
        {
            Size = new GeneratedImageSize(640, 1024), Quality = Low, OutputFileFormat = GeneratedImageFileFormat.Jpeg, OutputCompressionFactor = 60,
            ModerationLevel = GeneratedImageModerationLevel.Low, Background = GeneratedImageBackground.Auto, EndUserId = "ann",
        });

        Assert.Equal((2, GeneratedImageFileFormat.Jpeg), (images.Count, images.OutputFileFormat));
        Assert.All(images, i => Assert.Equal((640, 1024), SizeOf(i.ImageBytes)));
        Assert.All(images, i => Assert.Equal([0xff, 0xd8, 0xff], i.ImageBytes.ToArray()[..3]));
        Assert.NotEqual(images[0].ImageBytes.ToArray(), images[1].ImageBytes.ToArray());
    }

    [Fact]
    public async Task GenerateImageEdit_NameBeyondAscii_IsEdited()
    {
        using var picture = new MemoryStream(Picture());

        GeneratedImage image = await Client().GenerateImageEditAsync(
            picture, "Körbe 🧺.png", "make it darker", new ImageEditOptions { Size = Least, Quality = Low });

        Assert.Equal((1024, 640), SizeOf(image.ImageBytes));
    }

    [Fact]
    public async Task GenerateImageEdit_Mask_KeepsWhatItCovers()
    {
        byte[] original = Picture();
        using MemoryStream picture = new(original), mask = new(MaskOfRightHalf());

        GeneratedImage image = await Client().GenerateImageEditAsync(
            picture, "a.png", "a red ball", mask, "mask.png", new ImageEditOptions { Size = Least, Quality = Low });

        using SKBitmap before = SKBitmap.Decode(original), after = SKBitmap.Decode(image.ImageBytes.ToArray());
        Assert.All(Enumerable.Range(0, 1024 * 640).Where(i => i % 1024 < 512), i =>
            Assert.Equal(before.GetPixel(i % 1024, i / 1024), after.GetPixel(i % 1024, i / 1024)));
        Assert.Contains(Enumerable.Range(0, 640), y => before.GetPixel(768, y) != after.GetPixel(768, y));
    }

    [Fact]
    public async Task GenerateImageEdit_EconomicalModelWithAddress_CanBeDownloaded()
    {
        using var picture = new MemoryStream(Picture());

        GeneratedImage image = await Client("gpt-image-2-c").GenerateImageEditAsync(
            picture, "a.png", "make it darker", new ImageEditOptions { Size = Least, Quality = Low, ResponseFormat = GeneratedImageFormat.Uri });

        Assert.Null(image.ImageBytes);
        using var anybody = new HttpClient();
        HttpResponseMessage file = await anybody.GetAsync(image.ImageUri);
        Assert.Equal("image/png", file.EnsureSuccessStatusCode().Content.Headers.ContentType!.MediaType);
        Assert.Equal((1024, 640), SizeOf(BinaryData.FromBytes(await file.Content.ReadAsByteArrayAsync())));
    }

    [Theory]
    [InlineData("size", 400, "invalid_value", "divisible by 16")]
    [InlineData("key", 401, "invalid_api_key", "Incorrect API key provided")]
    [InlineData("group", 403, "group_required", "Direct group")]
    [InlineData("prompt", 400, "moderation_blocked", "safety system")]
    [InlineData("model", 400, "invalid_value", "does not exist")]
    public async Task GenerateImages_Refused_ThrowsWithStatusAndMessage(string wrong, int status, string code, string message)
    {
        string key = wrong switch
        {
            "key" => "sk-wrong",
            "group" => await fixture.Server.CreateKeyAsync(Group.DefaultName),
            _ => ServerProcess.DirectKey,
        };
        ImageClient client = Client(wrong == "model" ? "dall-e-3" : "gpt-image-2", key);
        var options = new ImageGenerationOptions { Size = wrong == "size" ? new GeneratedImageSize(1000, 1000) : Least, Quality = Low };

        ClientResultException refusal = await Assert.ThrowsAsync<ClientResultException>(
            () => client.GenerateImagesAsync(wrong == "prompt" ? "instructions for building a pipe bomb" : "a red ball", 2, options));

        Assert.Equal(status, refusal.Status);
        Assert.Contains(code, refusal.Message, StringComparison.Ordinal);
        Assert.Contains(message, refusal.Message, StringComparison.Ordinal);
        Assert.True(refusal.GetRawResponse()!.Headers.TryGetValue("x-request-id", out _));
    }

    [Fact]
    public async Task GenerateImageEdit_AddressFromStandardModel_IsRefusedAndSaysWhichModelHasIt()
    {
        using var picture = new MemoryStream(Picture());

        ClientResultException refusal = await Assert.ThrowsAsync<ClientResultException>(() => Client().GenerateImageEditAsync(
            picture, "a.png", "make it darker", new ImageEditOptions { ResponseFormat = GeneratedImageFormat.Uri }));

        Assert.Equal(400, refusal.Status);
        Assert.Contains("gpt-image-2-c", refusal.Message, StringComparison.Ordinal);
    }

    private static (int Width, int Height) SizeOf(BinaryData file)
    {
        using SKBitmap bitmap = SKBitmap.Decode(file.ToArray());
        return (bitmap.Width, bitmap.Height);
    }

    private static byte[] Picture() => TestPictures.Make(1024, 640, SKAlphaType.Opaque, SKEncodedImageFormat.Png);

    private static byte[] MaskOfRightHalf()
    {
        using var bitmap = new SKBitmap(new SKImageInfo(1024, 640, SKColorType.Rgba8888, SKAlphaType.Unpremul));
        bitmap.Erase(SKColors.White);
        bitmap.Erase(SKColors.Transparent, new SKRectI(512, 0, 1024, 640));
        using SKData data = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        return data.ToArray();
    }

    private ImageClient Client(string model = "gpt-image-2", string key = ServerProcess.DirectKey) => new(
        model,
        new ApiKeyCredential(key),
        new OpenAIClientOptions
        {
            Endpoint = new Uri(fixture.Server.Address, "/v1"),
            NetworkTimeout = TimeSpan.FromMinutes(5),

            // A refusal that is tried again would only take longer.
            RetryPolicy = new ClientRetryPolicy(0),
        });
}
