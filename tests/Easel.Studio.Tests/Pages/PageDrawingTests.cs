using Easel.Imaging.Encoding;
using Easel.Planning;
using Easel.Studio.Output;

namespace Easel.Studio.Tests.Pages;

/// <summary>Pages from prompt to picture.</summary>
public sealed class PageDrawingTests
{
    private static readonly ImageEngine Engine = new();

    [Theory]
    [InlineData("a menu for a cafe")]
    [InlineData("a business card for John Smith, Senior Architect, phone +1 555 0134")]
    [InlineData("a quote card: \"Less is more.\" by Ludwig Mies van der Rohe")]
    [InlineData("a banner ad \"Summer Sale\" with a button \"Shop now\", 50% off, in yellow and red")]
    [InlineData("a wedding invitation for Anna and Tom, 14 September 2026 at 3 pm, at Rosewood Manor")]
    [InlineData("a poster \"ΚΑΛΗΜΕΡΑ\" on a green background with \"مرحبا\" and \"你好\"")]
    public async Task DrawAsync_Page_EveryTextIsSeen(string prompt)
    {
        for (int seed = 1; seed <= 2; seed++)
        {
            Drawing drawing = await DrawAsync(prompt, seed, 640, 512);

            Assert.NotEmpty(drawing.Report.Findings);
            Assert.All(drawing.Report.Findings, f => Assert.True(f.Holds, $"{f.Fact}: {f.Detail}"));
            Assert.Equal(FindingCategory.Text, drawing.Report.Findings[0].Category);
        }
    }

    [Fact]
    public async Task DrawAsync_PageOverAPicture_TextsStandOut()
    {
        Drawing drawing = await DrawAsync("a poster titled \"Rush\" with a red car on a beach at noon, \"12 June\"", 3, 192, 256);

        Assert.All(drawing.Report.Findings.Where(f => f.Category == FindingCategory.Text), f => Assert.True(f.Holds, $"{f.Fact}: {f.Detail}"));
        Assert.Contains(drawing.Report.Findings, f => f.Category != FindingCategory.Text);
    }

    [Fact]
    public async Task DrawAsync_SameBrief_SameBytes()
    {
        Drawing first = await DrawAsync("a flyer for a yoga class, every Monday at 7 pm", 9, 256, 320), second = await DrawAsync("a flyer for a yoga class, every Monday at 7 pm", 9, 256, 320);

        Assert.Equal(first.Picture.Rgba, second.Picture.Rgba);
    }

    [Fact]
    public async Task DrawAsync_TransparentPage_HasNoGround()
    {
        var brief = new Brief { Prompt = "a logo for a coffee shop called Sunny Bean", Width = 256, Height = 256, Quality = Quality.Low, Seed = 2, IsTransparent = true };
        Drawing drawing = await Engine.DrawAsync(brief, cancellation: TestContext.Current.CancellationToken);

        Assert.Equal(0, drawing.Picture.Rgba[3]);
        Assert.Contains(Enumerable.Range(0, 256 * 256), i => drawing.Picture.Rgba[(4 * i) + 3] == 255);
    }

    [Fact]
    public void Rehearse_Page_ReportsItsTexts()
    {
        Rehearsal rehearsal = Engine.Rehearse(new Brief { Prompt = "a poster titled \"Rush\" with a red car", Width = 256, Height = 320, Seed = 1 }, TestContext.Current.CancellationToken);

        Assert.Contains(rehearsal.Report.Findings, f => f.Fact.Contains("Rush", StringComparison.Ordinal));
        Assert.Contains("poster", rehearsal.RevisedPrompt, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a menu for a cafe", "Cappuccino")]
    [InlineData("a conference schedule: 9:00 Registration, 10:00 Keynote, 12:30 Lunch", "Keynote")]
    [InlineData("a certificate of completion for Jane Doe", "of Completion")]
    public async Task DrawAsync_Page_IsReadByTesseract(string prompt, string text)
    {
        Assert.SkipUnless(Tesseract.IsInstalled, "tesseract is not installed");
        Drawing drawing = await DrawAsync(prompt, 4, 1024, 1024);

        Assert.Contains(text, Tesseract.Read(PictureFile.Encode(drawing, PictureFormat.Png)), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Vocabulary_Motifs_CanBeShown()
    {
        // What stands for a topic must have a drawing or a model, or be a scene of such; a card with its name is neither.
        string[] topics = ["jazz", "coffee", "tea", "bakery", "pizza", "sushi", "wine", "beer", "wedding", "birthday", "christmas", "school", "startup", "science", "medical", "marathon", "bike", "yoga", "pets", "art", "film", "theatre", "travel", "hiking", "beach", "garden", "car", "house", "repair", "sale", "bank", "barber", "honey", "game", "space", "fantasy"];

        Assert.All(topics, t =>
        {
            Plan plan = Engine.Rehearse(new Brief { Prompt = $"a poster for {t}", Width = 128, Height = 128, Seed = 1 }, TestContext.Current.CancellationToken).Plan;
            Assert.DoesNotContain(plan.Elements, e => e.Thing == "name-card");
            Assert.True(
                plan.Elements.Length > 0 || plan.Setting.Place is not null || plan.Assumptions.Any(a => a.Contains("stands for the topic", StringComparison.Ordinal)),
                $"nothing stands for {t}");
        });
    }

    private static Task<Drawing> DrawAsync(string prompt, int seed, int width, int height) => Engine.DrawAsync(
        new Brief { Prompt = prompt, Width = width, Height = height, Quality = Quality.Low, Seed = seed }, cancellation: TestContext.Current.CancellationToken);
}
