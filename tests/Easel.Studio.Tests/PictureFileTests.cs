using System.Text.Json;
using System.Xml.Linq;
using Easel.Imaging.Encoding;
using Easel.Imaging.Tests;
using Easel.Planning;
using Easel.Studio.Output;

namespace Easel.Studio.Tests;

public sealed class PictureFileTests
{
    private const string Prompt = "a red apple to the left of a blue cup & a sign that says \"<OPEN>\"";
    private const string Own = "urn:easel:picture:1.0/";
    private const string Iptc = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/";

    private static readonly Task<Drawing> Drawn =
        new ImageEngine().DrawAsync(new Brief { Prompt = Prompt, Width = 64, Height = 64, Quality = Quality.Low, Seed = 12 });

    [Fact]
    public async Task Encode_Png_TellsWhereThePictureComesFrom()
    {
        Drawing drawing = await Drawn;

        Dictionary<string, string> texts = FileReading.PngTexts(PictureFile.Encode(drawing, PictureFormat.Png));

        Assert.Equal(PictureFile.Software, texts["Software"]);
        Assert.Matches(@"^Easel \d+\.\d+", texts["Software"]);
        Assert.Equal("12", texts["Seed"]);
        Assert.Equal(Prompt, texts["Prompt"]);
        Assert.Equal(PlanJson.Write(drawing.Plan), PlanJson.Write(PlanJson.Read(texts["Plan"])));
        JsonElement report = JsonDocument.Parse(texts["Report"]).RootElement;
        Assert.Equal(drawing.Report.Holds, report.GetProperty("holds").GetBoolean());
        Assert.Equal(drawing.Report.Findings.Length, report.GetProperty("findings").GetArrayLength());
        Check(FileReading.Parse(texts["XML:com.adobe.xmp"]), drawing, "algorithmicMedia");
    }

    [Fact]
    public async Task Encode_Jpeg_TellsWhereThePictureComesFrom()
    {
        Drawing drawing = await Drawn;

        byte[] jpeg = PictureFile.Encode(drawing, PictureFormat.Jpeg, 90, source: DigitalSource.CompositeSynthetic);

        Check(Assert.Single(FileReading.JpegXmp(jpeg)), drawing, "compositeSynthetic");
    }

    [Theory]
    [InlineData(PictureFormat.Png)]
    [InlineData(PictureFormat.Jpeg)]
    public async Task Encode_WithoutPrompt_QuotesNothingOfIt(PictureFormat format)
    {
        byte[] file = PictureFile.Encode(await Drawn, format, withPrompt: false);

        string[] texts = format == PictureFormat.Png
            ? [.. FileReading.PngTexts(file).Values]
            : [.. FileReading.JpegXmp(file).Select(d => d.ToString())];
        Assert.All((string[])["apple", "cup", "sign", "OPEN", "red"], word => Assert.DoesNotContain(texts, t => t.Contains(word, StringComparison.OrdinalIgnoreCase)));
        Assert.Contains(texts, t => t.Contains("algorithmicMedia", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Encode_TheLongestPrompt_FitsIntoBothFormats()
    {
        Drawing drawing = await Drawn;
        string prompt = string.Concat(Enumerable.Repeat("犬<", 16_000));
        drawing = drawing with { Plan = drawing.Plan with { Prompt = prompt } };

        Assert.Equal(prompt, FileReading.PngTexts(PictureFile.Encode(drawing, PictureFormat.Png))["Prompt"]);
        Assert.Equal(prompt, FileReading.Property(FileReading.JpegXmp(PictureFile.Encode(drawing, PictureFormat.Jpeg))[1], Own, "Prompt"));
    }

    private static void Check(XDocument xmp, Drawing drawing, string source)
    {
        Assert.Equal(PictureFile.Software, FileReading.Property(xmp, "http://ns.adobe.com/xap/1.0/", "CreatorTool"));
        Assert.Equal($"http://cv.iptc.org/newscodes/digitalsourcetype/{source}", FileReading.Property(xmp, Iptc, "DigitalSourceType"));
        Assert.Equal(drawing.RevisedPrompt, FileReading.Property(xmp, "http://purl.org/dc/elements/1.1/", "description"));
        Assert.Equal(Prompt, FileReading.Property(xmp, Own, "Prompt"));
        Assert.Equal("12", FileReading.Property(xmp, Own, "Seed"));
        Assert.Equal(PlanJson.Write(drawing.Plan), FileReading.Property(xmp, Own, "Plan"));
        Assert.NotNull(JsonDocument.Parse(FileReading.Property(xmp, Own, "Report")!));
    }
}
