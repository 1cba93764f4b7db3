using System.Diagnostics;
using Easel.Imaging.Encoding;
using Easel.Server.Features.Images;
using Easel.Server.Features.Images.Answering;
using Easel.Server.Features.Images.Streaming;
using Easel.Server.Features.Usage;
using Easel.Studio;

namespace Easel.Server.Tests;

public sealed class UsageMeterTests
{
    private static readonly ImageRequest Apple = new()
    {
        Operation = ImageOperation.Generation, Model = ImageModels.Standard, Prompt = "An isolated stop sign.", Width = 1024, Height = 1024,
    };

    // Readings of the published calculator.
    [Theory]
    [InlineData(1024, 1024, Quality.Low, 196)]
    [InlineData(1024, 1024, Quality.Medium, 1756)]
    [InlineData(1024, 1024, Quality.High, 7024)]
    [InlineData(1536, 1024, Quality.Low, 158)]
    [InlineData(1024, 1536, Quality.Medium, 1372)]
    [InlineData(1536, 1024, Quality.High, 5488)]
    [InlineData(1536, 864, Quality.Low, 120)]
    [InlineData(1536, 864, Quality.Medium, 1078)]
    [InlineData(1536, 864, Quality.High, 4312)]
    [InlineData(1024, 640, Quality.Low, 107)]
    [InlineData(1024, 640, Quality.Medium, 956)]
    [InlineData(1024, 640, Quality.High, 3824)]
    [InlineData(2048, 2048, Quality.Low, 397)]
    [InlineData(2048, 2048, Quality.Medium, 3568)]
    [InlineData(2048, 2048, Quality.High, 14272)]
    [InlineData(2048, 1152, Quality.Low, 157)]
    [InlineData(2048, 1152, Quality.Medium, 1413)]
    [InlineData(2048, 1152, Quality.High, 5650)]
    [InlineData(2560, 1440, Quality.Low, 205)]
    [InlineData(2560, 1440, Quality.Medium, 1843)]
    [InlineData(2560, 1440, Quality.High, 7370)]
    [InlineData(3840, 2160, Quality.Low, 371)]
    [InlineData(3840, 2160, Quality.Medium, 3336)]
    [InlineData(3840, 2160, Quality.High, 13342)]
    [InlineData(2880, 2880, Quality.Low, 659)]
    [InlineData(2880, 2880, Quality.Medium, 5930)]
    [InlineData(2880, 2880, Quality.High, 23719)]
    public void ImageTokens_KnownSizes_MatchTheCalculator(int width, int height, Quality quality, int tokens) =>
        Assert.Equal(tokens, UsageMeter.ImageTokens(width, height, quality));

    [Theory]
    [InlineData(1024, 1024, 194, 4354)]
    [InlineData(512, 512, 194, 4354)]
    [InlineData(1536, 1024, 323, 6563)]
    [InlineData(1024, 1536, 323, 6563)]
    [InlineData(1536, 512, 452, 6692)]
    public void InputImageTokens_KnownSizes_AreTilesOfTheScaledPicture(int width, int height, long low, long high) =>
        Assert.Equal((low, high), (InputImageTokens.Low(width, height), InputImageTokens.High(width, height)));

    [Fact]
    public void Measure_SeveralPictures_MultipliesEverything()
    {
        ImageUsage one = UsageMeter.Measure(Edit(ImageModels.Standard)), two = UsageMeter.Measure(Edit(ImageModels.Standard) with { Count = 2 });

        Assert.Equal(2 * one.InputDetails.TextTokens, two.InputDetails.TextTokens);
        Assert.Equal(2 * 4354, two.InputDetails.ImageTokens);
        Assert.Equal(2 * 1756, two.OutputTokens);
        Assert.Equal(two.InputDetails.TextTokens + two.InputDetails.ImageTokens, two.InputTokens);
        Assert.Equal(two.InputTokens + two.OutputTokens, two.TotalTokens);
    }

    [Fact]
    public void Measure_EconomicalModel_LooksCoarselyAndDrawsSeveralAtMedium()
    {
        ImageRequest request = Edit(ImageModels.Economical) with { Quality = Quality.High };

        Assert.Equal((194, 7024), Tokens(request));
        Assert.Equal((2 * 194, 2 * 1756), Tokens(request with { Count = 2 }));
    }

    [Fact]
    public void StreamUsage_PartialImages_CountAHundredEach()
    {
        StreamUsage usage = StreamUsage.Of(UsageMeter.Measure(Apple), pictures: 1, partials: 3);

        Assert.Equal((1756 + 300, usage.InputTokens + 1756 + 300), (usage.OutputTokens, usage.TotalTokens));
    }

    [Fact]
    public void Measure_ThinnestPictures_DoesNotOverflow()
    {
        ImageUpload thread = new("", PictureFormat.Png, 1, 100_000_000, false);

        ImageUsage usage = UsageMeter.Measure(Edit(ImageModels.Standard) with { Images = [.. Enumerable.Repeat(thread, 16)], Count = 10 });

        Assert.True(usage.InputTokens > 0 && usage.TotalTokens > usage.InputTokens);
    }

    [Theory]
    [InlineData("An isolated stop sign.", 5)]
    [InlineData("", 0)]
    [InlineData("a red apple", 3)]
    public void Count_Text_IsByO200k(string text, int tokens) => Assert.Equal(tokens, PromptTokens.Count(text));

    [Theory]
    [InlineData("a")]
    [InlineData(" ")]
    [InlineData("\r\n")]
    [InlineData("qzxjkv")]
    [InlineData("性")]
    [InlineData("鸞麤龘")]
    [InlineData("😀")]
    [InlineData("a's")]
    [InlineData("'/!")]
    [InlineData("7")]
    public void Count_LongestHostilePrompt_IsDoneSoon(string part)
    {
        PromptTokens.Count("a red ball");
        string prompt = string.Concat(Enumerable.Repeat(part, 32_000 / part.Length));
        long start = Stopwatch.GetTimestamp();

        PromptTokens.Count(prompt);

        // It takes a few milliseconds; what grows with the square of the length would take many seconds.
        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, TimeSpan.FromSeconds(1));
    }

    private static ImageRequest Edit(string model) => Apple with
    {
        Operation = ImageOperation.Edit, Model = model, Images = [new ImageUpload("", PictureFormat.Png, 1024, 1024, false)],
    };

    private static (int Input, int Output) Tokens(ImageRequest request)
    {
        ImageUsage usage = UsageMeter.Measure(request);
        return (usage.InputDetails.ImageTokens, usage.OutputTokens);
    }
}
