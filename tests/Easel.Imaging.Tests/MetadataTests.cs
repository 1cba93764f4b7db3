using System.Xml.Linq;
using Easel.Imaging.Encoding;
using SkiaSharp;

namespace Easel.Imaging.Tests;

public sealed class MetadataTests
{
    private const string Own = "urn:easel:picture:1.0/";
    private const string Iptc = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/";
    private const string Basic = "http://ns.adobe.com/xap/1.0/";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";

    public static TheoryData<string, string> Texts => new()
    {
        { "a <red> & \"green\" 'apple' ]]> <?xpacket end='w'?>", "a <red> & \"green\" 'apple' ]]> <?xpacket end='w'?>" },
        { "line\nline\r\nline\rtab\tend  ", "line\nline\r\nline\rtab\tend  " },
        { "süßer 犬 🐕 \u0301\u200d\u202e", "süßer 犬 🐕 \u0301\u200d\u202e" },
        { "nul\0bell\abreak\u001bhalf\ud83d other\udc15 \ufffe\uffff", "nul\ufffdbell\ufffdbreak\ufffdhalf\ufffd other\ufffd \ufffd\ufffd" },
        { "\u0085\u2028\u007f", "\u0085\u2028\u007f" },
        { "", "" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Encode_Png_GivesEveryCharacterBack(string text, string expected)
    {
        Dictionary<string, string> texts = FileReading.PngTexts(Encode(PictureFormat.Png, text));

        Assert.Equal(expected, texts["Prompt"]);
        Assert.Equal("Easel 1.2.3", texts["Software"]);
        CheckXmp(FileReading.Parse(texts["XML:com.adobe.xmp"]), expected);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Encode_Jpeg_GivesEveryCharacterBack(string text, string expected) =>
        CheckXmp(Assert.Single(FileReading.JpegXmp(Encode(PictureFormat.Jpeg, text))), expected);

    [Theory]
    [InlineData(64_000)]
    [InlineData(65_600)]
    [InlineData(300_000)]
    public void Encode_JpegWithLongTexts_DividesThemOverSegments(int length)
    {
        string text = string.Concat(Enumerable.Range(0, length / 4).Select(i => (char)('a' + (i % 26)) + "ß&"));

        byte[] jpeg = Encode(PictureFormat.Jpeg, text);

        XDocument[] xmp = FileReading.JpegXmp(jpeg);
        Assert.Equal(2, xmp.Length);
        Assert.Equal("Easel 1.2.3", FileReading.Property(xmp[0], Basic, "CreatorTool"));
        Assert.EndsWith("/algorithmicMedia", FileReading.Property(xmp[0], Iptc, "DigitalSourceType"), StringComparison.Ordinal);
        Assert.Equal(text, FileReading.Property(xmp[1], Own, "Prompt"));
        using SKBitmap bitmap = SKBitmap.Decode(jpeg);
        Assert.Equal(8, bitmap.Width);
    }

    [Fact]
    public void Encode_JpegAtTheLimitOfASegment_IsWhole()
    {
        int room = JpegXmp.LargestPacket - XmpPacket.Whole(Metadata("")).Length;

        // An empty element is shorter than one with text by its end tag, "</easel:Prompt>" for " />".
        string text = new('a', room - "></easel:Prompt>".Length + " />".Length);

        Assert.Single(FileReading.JpegXmp(Encode(PictureFormat.Jpeg, text)));
        Assert.Equal(2, FileReading.JpegXmp(Encode(PictureFormat.Jpeg, text + "a")).Length);
    }

    [Fact]
    public void Encode_Jpeg_KeepsJfifFirst()
    {
        byte[] jpeg = Encode(PictureFormat.Jpeg, "a red apple");

        Assert.Equal([0xff, 0xd8, 0xff, 0xe0], jpeg[..4]);
    }

    private static void CheckXmp(XDocument xmp, string prompt)
    {
        Assert.Equal("Easel 1.2.3", FileReading.Property(xmp, Basic, "CreatorTool"));
        Assert.Equal("http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia", FileReading.Property(xmp, Iptc, "DigitalSourceType"));
        Assert.Equal("An apple.", FileReading.Property(xmp, DublinCore, "description"));
        Assert.Equal(prompt, FileReading.Property(xmp, Own, "Prompt"));
    }

    private static PictureMetadata Metadata(string prompt) => new()
    {
        Software = "Easel 1.2.3",
        Source = DigitalSource.AlgorithmicMedia,
        Description = "An apple.",
        Notes = [new PictureNote("Prompt", prompt)],
    };

    private static byte[] Encode(PictureFormat format, string prompt)
    {
        var picture = new Picture(8, 8);
        picture.Rgba.AsSpan().Fill(255);
        return PictureEncoder.Encode(picture, format, metadata: Metadata(prompt));
    }
}
