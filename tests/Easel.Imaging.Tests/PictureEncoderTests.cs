using Easel.Imaging.Encoding;
using SkiaSharp;

namespace Easel.Imaging.Tests;

public sealed class PictureEncoderTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(37, 23)]
    public void Encode_Png_RoundTripsEveryPixel(int width, int height)
    {
        Picture picture = Gradient(width, height, opaque: false);

        Assert.Equal(picture.Rgba, Decode(PictureEncoder.Encode(picture, PictureFormat.Png)));
    }

    [Fact]
    public void Encode_OpaquePng_HasNoAlphaChannel()
    {
        byte[] png = PictureEncoder.Encode(Gradient(8, 8, opaque: true), PictureFormat.Png);

        // Colour type 2 (RGB) stands at byte 25 of every PNG.
        Assert.Equal(2, png[25]);
    }

    [Fact]
    public void Encode_JpegAtFullQuality_StaysClose()
    {
        Picture picture = Gradient(64, 64, opaque: true);

        byte[] back = Decode(PictureEncoder.Encode(picture, PictureFormat.Jpeg));

        Assert.All(back.Zip(picture.Rgba), p => Assert.InRange(Math.Abs(p.First - p.Second), 0, 6));
    }

    [Fact]
    public void Encode_PngWithMetadata_KeepsTextAndPixels()
    {
        Picture picture = Gradient(16, 16, opaque: true);
        var metadata = new PictureMetadata
        {
            Software = "Easel", Source = DigitalSource.AlgorithmicMedia, Notes = [new PictureNote("Prompt", "ein süßer Hund – 犬")],
        };

        byte[] png = PictureEncoder.Encode(picture, PictureFormat.Png, metadata: metadata);

        Assert.Equal(picture.Rgba, Decode(png));
        byte[] expected = [.. "Prompt\0\0\0\0\0"u8, .. "ein süßer Hund – 犬"u8];
        Assert.True(png.AsSpan().IndexOf(expected) > 0);
    }

    [Theory]
    [InlineData(PictureFormat.Png)]
    [InlineData(PictureFormat.Jpeg)]
    public void Encode_Cancelled_GivesUp(PictureFormat format) => Assert.Throws<OperationCanceledException>(
        () => PictureEncoder.Encode(Gradient(64, 64, opaque: true), format, cancellation: new CancellationToken(canceled: true)));

    [Theory]
    [InlineData("#000000")]
    [InlineData("#e2472f")]
    [InlineData("#ffffff")]
    public void FromHex_ToHex_RoundTrips(string hex) => Assert.Equal(hex, LinearRgb.FromHex(hex).ToHex());

    [Theory]
    [InlineData("")]
    [InlineData("#12345")]
    [InlineData("#12345g")]
    public void FromHex_NoColor_IsRefused(string hex) => Assert.Throws<FormatException>(() => LinearRgb.FromHex(hex));

    private static Picture Gradient(int width, int height, bool opaque)
    {
        var picture = new Picture(width, height);
        for (int i = 0; i < width * height; i++)
        {
            int x = i % width, y = i / width;
            (byte r, byte g, byte b, byte a) = ((byte)(x * 3), (byte)(y * 3), (byte)(x + y), opaque ? (byte)255 : (byte)(1 + (x * 5 % 255)));
            (picture.Rgba[i * 4], picture.Rgba[(i * 4) + 1], picture.Rgba[(i * 4) + 2], picture.Rgba[(i * 4) + 3]) = (r, g, b, a);
        }

        return picture;
    }

    private static byte[] Decode(byte[] file)
    {
        using var codec = SKCodec.Create(new SKMemoryStream(file));
        var info = new SKImageInfo(codec.Info.Width, codec.Info.Height, SKColorType.Rgba8888, SKAlphaType.Unpremul);
        return codec.GetPixels(info, out byte[] pixels) == SKCodecResult.Success ? pixels : throw new InvalidDataException();
    }
}
