using Easel.Imaging.Encoding;
using Easel.Imaging.Encoding.Png;
using SkiaSharp;

namespace Easel.Imaging.Tests.Png;

public sealed class PngEncoderTests
{
    private static readonly (int Width, int Height)[] Sizes = [(1, 1), (2, 1), (1, 700), (700, 1), (17, 13), (9, 2), (33, 31), (64, 64), (1500, 3), (3, 1500), (401, 157)];

    public static TheoryData<string> Kinds => [.. TestPixels.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Encode_EveryKindAndSize_IsReadBackExactly(string kind)
    {
        foreach ((int width, int height) in Sizes)
        {
            Picture picture = TestPixels.Make(kind, width, height);

            byte[] file = PngEncoder.Encode(picture);

            var read = new PngReader(file);
            Assert.Equal((width, height), (read.Width, read.Height));
            Assert.Equal(picture.Rgba, read.Rgba);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Encode_EveryKindAndSize_IsReadByOthers(string kind)
    {
        foreach ((int width, int height) in Sizes)
        {
            Picture picture = TestPixels.Make(kind, width, height);

            byte[] file = PngEncoder.Encode(picture);

            bool isOpaque = picture.Rgba.Chunk(4).All(pixel => pixel[3] == 255);
            Assert.Equal(
                new PictureFacts(PictureFormat.Png, width, height, HasAlpha: !isOpaque || file[25] is 4 or 6, HasProfile: false),
                PngInspector.Inspect(new MemoryStream(file)));
            Assert.Equal(Visible(picture.Rgba), Visible(Skia(file)));
        }
    }

    [Fact]
    public void Encode_SeveralBands_IsReadBackExactly()
    {
        foreach (string kind in TestPixels.Kinds)
        {
            Picture picture = TestPixels.Make(kind, 1100, 520);

            byte[] file = PngEncoder.Encode(picture);

            Assert.Equal(picture.Rgba, new PngReader(file).Rgba);
            Assert.Equal(Visible(picture.Rgba), Visible(Skia(file)));
        }
    }

    [Fact]
    public void Encode_AnyNumberOfThreads_GivesTheSameBytes()
    {
        foreach (string kind in (string[])["photo", "text", "few-alpha", "cut-out"])
        {
            Picture picture = TestPixels.Make(kind, 1100, 520);

            byte[] file = PngEncoder.Encode(picture, threads: 1);

            Assert.Equal(file, PngEncoder.Encode(picture, threads: 2));
            Assert.Equal(file, PngEncoder.Encode(picture, threads: 5));
        }
    }

    [Theory]
    [InlineData("noise", 2)]
    [InlineData("gradient", 2)]
    [InlineData("noise-alpha", 6)]
    [InlineData("cut-out", 6)]
    [InlineData("grey", 0)]
    [InlineData("grey-alpha", 4)]
    [InlineData("flat", 3)]
    [InlineData("few", 3)]
    [InlineData("few-alpha", 3)]
    [InlineData("text", 3)]
    [InlineData("transparent", 3)]
    public void Encode_Picture_TakesTheSmallestColorType(string kind, byte colorType) =>
        Assert.Equal(colorType, new PngReader(PngEncoder.Encode(TestPixels.Make(kind, 300, 200))).ColorType);

    [Fact]
    public void Encode_PaletteWithAlpha_StatesAlphaOnlyWhereNeeded()
    {
        Picture picture = TestPixels.Make("flat", 64, 64);
        picture.Rgba[3] = 10;

        byte[] file = PngEncoder.Encode(picture);

        // One transparent colour comes first: a single byte of alpha.
        int place = file.AsSpan().IndexOf("tRNS"u8);
        Assert.Equal([0, 0, 0, 1], file[(place - 4)..place]);
        Assert.Equal(10, file[place + 4]);
    }

    [Fact]
    public void Encode_TinyPictureOfFewColors_HasNoPalette() =>
        Assert.Equal(2, new PngReader(PngEncoder.Encode(TestPixels.Make("gradient", 8, 8))).ColorType);

    [Fact]
    public void Encode_256Colors_UsesAPaletteAndOneMoreDoesNot()
    {
        var picture = new Picture(128, 128);
        for (int i = 0; i < 128 * 128; i++)
        {
            ((byte[])[(byte)i, 5, 9, 255]).CopyTo(picture.Rgba, 4 * i);
        }

        Assert.Equal(3, new PngReader(PngEncoder.Encode(picture)).ColorType);
        picture.Rgba[1] = 6;
        var read = new PngReader(PngEncoder.Encode(picture));
        Assert.Equal(2, read.ColorType);
        Assert.Equal(picture.Rgba, read.Rgba);
    }

    [Fact]
    public void Encode_RowsOfFiveKinds_HitsEveryFilter()
    {
        // Each stretch of rows differs from what one filter expects, and from it alone, by nothing but a little noise.
        const int Width = 200, Each = 8;
        var picture = new Picture(Width, 5 * Each);
        var random = new Random(1);
        for (int y = 0; y < picture.Height; y++)
        {
            int filter = y / Each;
            for (int x = 0; x < Width; x++)
            {
                Span<byte> pixel = picture.Rgba.AsSpan(4 * ((y * Width) + x), 4);
                for (int c = 0; c < 3; c++)
                {
                    int left = x == 0 ? 0 : picture.Rgba[(4 * ((y * Width) + x - 1)) + c], above = y == 0 ? 0 : picture.Rgba[(4 * (((y - 1) * Width) + x)) + c];
                    int corner = x == 0 || y == 0 ? 0 : picture.Rgba[(4 * (((y - 1) * Width) + x - 1)) + c];
                    pixel[c] = (byte)(filter == 0 ? random.Next(-4, 5) : ScalarFilters.Expect(filter, left, above, corner) + random.Next(-2, 3) + ((x + y) % 16 == 0 ? 40 : 0));
                }

                pixel[3] = 255;
            }
        }

        var read = new PngReader(PngEncoder.Encode(picture));

        Assert.Equal([0, 1, 2, 3, 4], read.Filters.Distinct().Order().ToArray());
        Assert.Equal(picture.Rgba, read.Rgba);
    }

    [Theory]
    [InlineData("noise", 3)]
    [InlineData("noise-alpha", 4)]
    [InlineData("grey", 1)]
    public void Encode_Noise_HardlyGrows(string kind, int channels)
    {
        byte[] file = PngEncoder.Encode(TestPixels.Make(kind, 1000, 700));

        int raw = ((1000 * channels) + 1) * 700;
        Assert.InRange(file.Length, raw - (raw / 100), raw + (raw / 2000) + 200);
    }

    [Theory]
    [InlineData("flat", 1500)]
    [InlineData("transparent", 1500)]
    [InlineData("text", 20_000)]
    public void Encode_Drawing_IsSmall(string kind, int most) => Assert.InRange(PngEncoder.Encode(TestPixels.Make(kind, 1000, 700)).Length, 60, most);

    [Fact]
    public void Encode_Metadata_StandsBetweenHeaderAndData()
    {
        var metadata = new PictureMetadata { Software = "Easel", Source = DigitalSource.AlgorithmicMedia, Description = "Red.", Notes = [new PictureNote("Seed", "7")] };

        var read = new PngReader(PngEncoder.Encode(TestPixels.Make("flat", 40, 40), metadata));

        Assert.Equal(["IHDR", "iTXt", "iTXt", "iTXt", "iTXt", "iTXt", "sRGB", "PLTE", "IDAT", "IEND"], read.Chunks);
    }

    [Fact]
    public void Encode_Cancelled_GivesUp() => Assert.ThrowsAny<OperationCanceledException>(
        () => PngEncoder.Encode(TestPixels.Make("flat", 40, 40), cancellation: new CancellationToken(canceled: true)));

    private static byte[] Visible(byte[] rgba) => [.. rgba.Chunk(4).SelectMany(pixel => pixel[3] == 0 ? [0, 0, 0, 0] : pixel)];

    private static byte[] Skia(byte[] file)
    {
        using var codec = SKCodec.Create(new SKMemoryStream(file));
        var info = new SKImageInfo(codec.Info.Width, codec.Info.Height, SKColorType.Rgba8888, SKAlphaType.Unpremul);
        return codec.GetPixels(info, out byte[] pixels) == SKCodecResult.Success ? pixels : throw new InvalidDataException();
    }
}
