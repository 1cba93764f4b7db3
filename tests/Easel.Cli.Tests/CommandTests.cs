using System.Text.Json;
using SkiaSharp;

namespace Easel.Cli.Tests;

/// <summary>A command line in, files and exit code out: the real program in its own process.</summary>
public sealed class CommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("easel-cli-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Draw_Prompt_WritesPictureAndReport()
    {
        string png = Path.Combine(_folder, "ball.png"), json = Path.Combine(_folder, "ball.json");

        (int code, _, string error) = await RunAsync("draw", "a red ball", "-o", png, "--size", "96x64", "--quality", "low", "--seed", "4", "--report", json);

        Assert.True(code == 0, error);
        using SKBitmap bitmap = SKBitmap.Decode(png);
        Assert.Equal((96, 64), (bitmap.Width, bitmap.Height));
        using JsonDocument report = JsonDocument.Parse(await File.ReadAllTextAsync(json));
        Assert.Equal(4, report.RootElement.GetProperty("seed").GetInt32());
        Assert.Equal("ball", report.RootElement.GetProperty("plan").GetProperty("elements")[0].GetProperty("thing").GetString());
    }

    [Theory]
    [InlineData("--size 100x100 -o a.png", "multiples of 16")]
    [InlineData("--style encaustic -o a.png", "photo")]
    [InlineData("-o a.gif", ".png")]
    public async Task Draw_WrongOption_ExitsWithUsageAndSaysHowToMend(string options, string hint)
    {
        (int code, _, string error) = await RunAsync(["draw", "a ball", .. options.Split(' ')]);

        Assert.Equal(2, code);
        Assert.Contains(hint, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Catalogue_Index_ListsEveryEntryOfAFamily()
    {
        (int code, _, string error) = await RunAsync("catalogue", "index", "-o", _folder, "--family", "sports", "--no-pictures");

        Assert.True(code == 0, error);
        string page = await File.ReadAllTextAsync(Path.Combine(_folder, "index.html"));
        Assert.All(Catalogue.Catalogue.Default.Objects.Where(e => e.Info.Family == "sports"), e => Assert.Contains($"<code>{e.Info.Id}</code>", page, StringComparison.Ordinal));
        Assert.Contains("half width", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_Set_WritesThePictureAndTellsWhatNoFontHas()
    {
        string png = Path.Combine(_folder, "text.png");

        (int code, string output, string error) = await RunAsync("text", "set", "Hello مرحبا \U00012000", "-o", png, "--size", "256x128");

        Assert.True(code == 0, error);
        Assert.Contains("NotoSansArabic", output.ReplaceLineEndings(""), StringComparison.Ordinal);
        using SKBitmap bitmap = SKBitmap.Decode(png);
        Assert.Equal((256, 128), (bitmap.Width, bitmap.Height));
    }

    [Fact]
    public async Task Text_UnknownFamily_ExitsWithUsage()
    {
        (int code, _, string error) = await RunAsync("text", "set", "x", "-o", Path.Combine(_folder, "x.png"), "--family", "Nonesuch");

        Assert.Equal(2, code);
        Assert.Contains("fonts", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plan_Prompt_PrintsJson()
    {
        (int code, string output, _) = await RunAsync("plan", "two blue cups");

        Assert.Equal(0, code);
        using JsonDocument plan = JsonDocument.Parse(output);
        Assert.Equal(2, plan.RootElement.GetProperty("elements")[0].GetProperty("count").GetInt32());
    }

    [Fact]
    public async Task Batch_RunTwice_DrawsOnlyWhatIsMissing()
    {
        string prompts = Path.Combine(_folder, "prompts.jsonl"), output = Path.Combine(_folder, "out");
        await File.WriteAllLinesAsync(prompts, ["""{"id":"one","prompt":"a ball"}""", "", """{"id":"two","prompt":"a cup","seed":3}"""]);
        string[] command = ["batch", prompts, "-o", output, "--size", "64x64", "--quality", "low"];
        (int code, _, string error) = await RunAsync(command);
        Assert.True(code == 0, error);
        DateTime first = File.GetLastWriteTimeUtc(Path.Combine(output, "one.png"));
        File.Delete(Path.Combine(output, "two.json"));

        (code, _, _) = await RunAsync(command);

        Assert.Equal(0, code);
        Assert.Equal(first, File.GetLastWriteTimeUtc(Path.Combine(output, "one.png")));
        Assert.True(File.Exists(Path.Combine(output, "two.json")));
        Assert.True(File.Exists(Path.Combine(output, "sheet-01.png")));
        Assert.Contains("a ball", await File.ReadAllTextAsync(Path.Combine(output, "index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Batch_Check_TellsFactsWithoutPictures()
    {
        string prompts = Path.Combine(_folder, "prompts.jsonl"), output = Path.Combine(_folder, "checked");
        await File.WriteAllLinesAsync(prompts, ["""{"id":"one","prompt":"two red balls"}""", """{"id":"two","prompt":"a cup with zorblax"}"""]);

        (int code, string printed, string error) = await RunAsync("batch", prompts, "-o", output, "--check", "--size", "128x128");

        Assert.True(code == 0, error);
        Assert.False(File.Exists(Path.Combine(output, "one.png")));
        using JsonDocument facts = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(output, "facts.json")));
        Assert.Equal(2, facts.RootElement.GetProperty("pictures").GetInt32());
        Assert.Equal(1, facts.RootElement.GetProperty("facts").GetProperty("color").GetProperty("asked").GetInt32());
        Assert.Equal(1, facts.RootElement.GetProperty("notUnderstood").GetProperty("zorblax").GetInt32());
        Assert.Contains("whole pictures", printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Batch_BrokenLine_SaysWhichLine()
    {
        string prompts = Path.Combine(_folder, "prompts.jsonl");
        await File.WriteAllLinesAsync(prompts, ["""{"id":"one","prompt":"a ball"}""", """{"id":"two"}"""]);

        (int code, _, string error) = await RunAsync("batch", prompts, "-o", _folder);

        Assert.Equal(2, code);
        Assert.Contains("line 2", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CatalogueList_Always_NamesThingsAndPlaces()
    {
        (int code, string output, _) = await RunAsync("catalogue", "list");

        Assert.Equal(0, code);
        Assert.Contains("bottle", output, StringComparison.Ordinal);
        Assert.Contains("studio", output, StringComparison.Ordinal);
    }

    private Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments) => CliProcess.RunAsync(_folder, arguments);
}
