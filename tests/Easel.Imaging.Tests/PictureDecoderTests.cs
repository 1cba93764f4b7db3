using Easel.Imaging.Encoding;

namespace Easel.Imaging.Tests;

public sealed class PictureDecoderTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(0, 2)]
    [InlineData(0, 4)]
    [InlineData(0, 8)]
    [InlineData(0, 16)]
    [InlineData(2, 8)]
    [InlineData(2, 16)]
    [InlineData(4, 8)]
    [InlineData(4, 16)]
    [InlineData(6, 8)]
    [InlineData(6, 16)]
    [InlineData(3, 1)]
    [InlineData(3, 2)]
    [InlineData(3, 4)]
    [InlineData(3, 8)]
    public void Decode_EveryKindOfPng_Works(byte color, byte depth)
    {
        foreach (bool isInterlaced in (bool[])[false, true])
        {
            foreach ((uint width, uint height) in ((uint, uint)[])[(1, 1), (3, 2), (13, 9)])
            {
                byte[] file = new PngMaker(width, height, depth, color) { IsInterlaced = isInterlaced, Before = Palette(color) }.Make();

                PictureFacts facts = Check(file);
                Picture picture = Decode(file);

                Assert.Equal((PictureFormat.Png, (int)width, (int)height, color is 4 or 6), (facts.Format, facts.Width, facts.Height, facts.HasAlpha));
                Assert.Equal(((int)width, (int)height), (picture.Width, picture.Height));
                byte[] expected = color switch { 3 => [200, 100, 50, 255], 4 or 6 => [0, 0, 0, 0], _ => [0, 0, 0, 255] };
                Assert.All(picture.Rgba.Chunk(4), pixel => Assert.Equal(expected, pixel));
            }
        }
    }

    [Fact]
    public void Decode_PngWithAlpha_KeepsEveryValue()
    {
        byte[] pixels = [10, 20, 30, 0, 255, 254, 253, 1, 1, 2, 3, 128, 9, 8, 7, 255];

        Picture picture = Decode(new PngMaker(4, 1, 8, 6) { Rows = [0, .. pixels] }.Make());

        // Where nothing shows, the colour may be lost.
        Assert.Equal(pixels[4..], picture.Rgba[4..]);
        Assert.Equal(0, picture.Rgba[3]);
    }

    [Fact]
    public void Decode_PngWithGamma_KeepsEveryValue()
    {
        byte[] pixels = [10, 20, 30, 200, 100, 50];

        Picture picture = Decode(new PngMaker(2, 1, 8, 2) { Rows = [0, .. pixels], Before = [("gAMA", [0, 0, 0xb1, 0x8f])] }.Make());

        Assert.Equal([10, 20, 30, 255, 200, 100, 50, 255], picture.Rgba);
    }

    [Theory]
    [InlineData(0, 8)]
    [InlineData(2, 8)]
    [InlineData(3, 8)]
    public void Check_TransparentColor_CountsAsAlpha(byte color, byte depth)
    {
        byte[] transparent = color switch { 0 => [0, 0], 2 => [0, 0, 0, 0, 0, 0], _ => [0] };
        byte[] file = new PngMaker(2, 2, depth, color) { Before = [.. Palette(color), ("tRNS", transparent)] }.Make();

        Assert.True(Check(file).HasAlpha);
        Assert.Equal(0, Decode(file).Rgba[3]);
    }

    [Theory]
    [InlineData(1, 0xc0)]
    [InlineData(3, 0xc0)]
    [InlineData(4, 0xc0)]
    [InlineData(1, 0xc2)]
    [InlineData(3, 0xc2)]
    public void Decode_EveryKindOfJpeg_Works(int components, byte frame)
    {
        byte[] file = new JpegMaker(3, 2, components, (_, _, c) => c == 0 ? 180 : 128) { Frame = frame }.Make();

        PictureFacts facts = Check(file);
        Picture picture = Decode(file);

        Assert.Equal((PictureFormat.Jpeg, 24, 16, false), (facts.Format, facts.Width, facts.Height, facts.HasAlpha));
        Assert.Equal((24, 16), (picture.Width, picture.Height));
        Assert.All(picture.Rgba.Chunk(4), pixel => Assert.Equal(255, pixel[3]));
        if (components < 4)
        {
            Assert.All(picture.Rgba.Chunk(4), pixel => Assert.InRange(pixel[1], 178, 182));
        }
    }

    // Two blocks, dark then bright. Which of the four corners is bright tells how the picture was turned.
    [Theory]
    [InlineData(1, 16, 8, "0101")]
    [InlineData(2, 16, 8, "1010")]
    [InlineData(3, 16, 8, "1010")]
    [InlineData(4, 16, 8, "0101")]
    [InlineData(5, 8, 16, "0011")]
    [InlineData(6, 8, 16, "0011")]
    [InlineData(7, 8, 16, "1100")]
    [InlineData(8, 8, 16, "1100")]
    public void Decode_ExifOrientation_IsRespected(byte orientation, int width, int height, string corners)
    {
        byte[] file = new JpegMaker(2, 1, 1, (x, _, _) => x == 0 ? 20 : 230) { Before = JpegMaker.Exif(orientation) }.Make();

        PictureFacts facts = Check(file);
        Picture picture = Decode(file);

        Assert.Equal((width, height), (facts.Width, facts.Height));
        Assert.Equal((width, height), (picture.Width, picture.Height));
        int last = (width * height) - 1;
        Assert.Equal(corners, string.Concat(new[] { 0, width - 1, last - width + 1, last }.Select(i => picture.Rgba[i * 4] > 128 ? '1' : '0')));
    }

    [Fact]
    public void Decode_FourTurns_AreTheStandards()
    {
        // A bright block at the stored top left, of 2x2: EXIF says where it belongs.
        foreach ((byte orientation, int corner) in new (byte, int)[] { (1, 0), (2, 1), (3, 3), (4, 2), (5, 0), (6, 1), (7, 3), (8, 2) })
        {
            byte[] file = new JpegMaker(2, 2, 1, (x, y, _) => x + y == 0 ? 230 : 20) { Before = JpegMaker.Exif(orientation) }.Make();

            byte[] rgba = Decode(file).Rgba;

            int[] bright = [.. new[] { 0, 15, 240, 255 }.Select((pixel, i) => rgba[pixel * 4] > 128 ? i : -1).Where(i => i >= 0)];
            Assert.Equal([corner], bright);
        }
    }

    private static (string Type, byte[] Data)[] Palette(byte color) => color == 3 ? [("PLTE", [200, 100, 50])] : [];

    private static PictureFacts Check(byte[] file) => PictureDecoder.Check(new MemoryStream(file));

    private static Picture Decode(byte[] file) => PictureDecoder.Decode(new MemoryStream(file));
}
