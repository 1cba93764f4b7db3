using System.Text.Json;
using Easel.Imaging;
using Easel.Imaging.Tests;
using Easel.Planning;
using Easel.Server.Features.Images;
using Easel.Server.Features.Images.Answering;
using Easel.Server.Features.Images.Execution;
using Easel.Server.Hosting;
using Easel.Studio;
using Microsoft.Extensions.Options;

namespace Easel.Server.Tests.Files;

public sealed class UrlResultTests(ServerFixture fixture)
{
    [Fact]
    public async Task Draw_UrlResult_AnswersWithAnAddressThatGivesTheFile()
    {
        ImageRequest request = Request() with { Result = ResultForm.Url, KeyId = 1, PublicAddress = fixture.Server.Address.ToString().TrimEnd('/') };

        (FinishedImage image, JsonElement answer) = await DrawAsync(request);

        JsonElement data = answer.GetProperty("data")[0];
        Assert.Equal(["url", "revised_prompt", "seed"], data.EnumerateObject().Select(p => p.Name));
        using HttpClient client = fixture.Server.Client();
        Assert.Equal(image.File, await client.GetByteArrayAsync(data.GetProperty("url").GetString()));
    }

    [Fact]
    public async Task Draw_Base64Result_HasNoAddress()
    {
        (FinishedImage image, JsonElement answer) = await DrawAsync(Request());

        JsonElement data = answer.GetProperty("data")[0];
        Assert.Equal(["b64_json", "revised_prompt", "seed"], data.EnumerateObject().Select(p => p.Name));
        Assert.Equal(image.File, data.GetProperty("b64_json").GetBytesFromBase64());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Draw_StorePromptInPictures_DecidesWhetherFilesSayIt(bool stored)
    {
        (FinishedImage image, _) = await DrawAsync(Request(), new EaselOptions { StorePromptInPictures = stored });

        Dictionary<string, string> texts = FileReading.PngTexts(image.File);
        Assert.Equal(stored, texts.ContainsKey("Prompt"));
        Assert.Equal(stored, texts.Values.Any(t => t.Contains("apple", StringComparison.OrdinalIgnoreCase)));
        Assert.Equal("5", texts["Seed"]);
    }

    [Theory]
    [InlineData(ImageModels.Economical, 2, Quality.High, "medium", 2 * 956)]
    [InlineData(ImageModels.Economical, 1, Quality.High, "high", 3824)]
    [InlineData(ImageModels.Economical, 2, Quality.Low, "low", 2 * 107)]
    [InlineData(ImageModels.Standard, 2, Quality.High, "high", 2 * 3824)]
    public async Task Draw_EconomicalModel_EchoesAndCountsTheQualityItDraws(string model, int count, Quality asked, string echoed, int tokens)
    {
        var engine = new StubEngine();

        (_, JsonElement answer) = await DrawAsync(ModelProfiles.Resolve(Request() with { Model = model, Count = count, Quality = asked }), engine: engine);

        Assert.Equal(echoed, answer.GetProperty("quality").GetString());
        Assert.Equal(tokens, answer.GetProperty("usage").GetProperty("output_tokens").GetInt32());
        Assert.All(engine.Briefs, b => Assert.Equal((echoed, model == ImageModels.Economical), (b.Quality.ToString().ToLowerInvariant(), b.IsEconomical)));
    }

    private static ImageRequest Request() => new()
    {
        Operation = ImageOperation.Generation, Model = ImageModels.Standard, Prompt = "a red apple", Width = 1024, Height = 640, Quality = Quality.Low, Seed = 5,
    };

    private async Task<(FinishedImage First, JsonElement Answer)> DrawAsync(ImageRequest request, EaselOptions? options = null, StubEngine? engine = null)
    {
        var artist = new ImageArtist(engine ?? new StubEngine(), new ShelfBeside(fixture.Server).Shelf, Options.Create(options ?? new EaselOptions()));
        var images = await artist.DrawAsync(request, null, CancellationToken.None);
        ImagesResponse response = new ResponseWriter(TimeProvider.System).Write(request, images);
        return (images[0], JsonSerializer.SerializeToElement(response));
    }

    private sealed class StubEngine : IImageEngine
    {
        public List<Brief> Briefs { get; } = [];

        public Task<Drawing> DrawAsync(Brief brief, IProgress<DrawingProgress>? progress = null, CancellationToken cancellation = default)
        {
            Briefs.Add(brief);
            var report = new DrawingReport { Findings = [new Finding("1 apple is visible", true, "900 pixels")], Repairs = ["The apple was moved."] };
            return Task.FromResult(new Drawing(new Picture(16, 16), new Plan { Prompt = brief.Prompt }, brief.Seed ?? 0, "A red apple.", report));
        }
    }
}
