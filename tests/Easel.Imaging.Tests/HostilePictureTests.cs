using Easel.Imaging.Encoding;

namespace Easel.Imaging.Tests;

public sealed class HostilePictureTests
{
    private static readonly byte[] Png = new PngMaker(13, 9, 8, 6) { IsInterlaced = true }.Make();
    private static readonly byte[] Jpeg = new JpegMaker(3, 2, 3, (x, y, c) => 40 + (x * 50) + (y * 20) + c).Make();

    [Fact]
    public void Check_TruncatedAnywhere_IsRefused()
    {
        foreach (byte[] file in (byte[][])[Png, Jpeg])
        {
            for (int length = 0; length < file.Length; length++)
            {
                Assert.Throws<InvalidPictureException>(() => PictureDecoder.Check(new MemoryStream(file[..length])));
            }
        }
    }

    [Fact]
    public void Check_AnyByteChanged_IsRefusedOrCanBeDecoded()
    {
        foreach (byte[] file in (byte[][])[Png, Jpeg])
        {
            for (int i = 0; i < file.Length; i++)
            {
                foreach (byte mask in (byte[])[0x01, 0x80, 0xff])
                {
                    byte[] changed = [.. file];
                    changed[i] ^= mask;
                    AssertRefusedOrDecoded(changed);
                }
            }
        }
    }

    [Theory]
    [InlineData(10_000, 10_000, true)]
    [InlineData(10_001, 10_000, false)]
    [InlineData(60_000, 60_000, false)]
    [InlineData(uint.MaxValue, 1, false)]
    [InlineData(0, 5, false)]
    public void Check_SizeOfPng_IsBounded(uint width, uint height, bool isAccepted)
    {
        // One bit per pixel, all zero: small for what it becomes.
        byte[] rows = isAccepted ? new byte[(((width + 7) / 8) + 1) * height] : [];
        byte[] file = new PngMaker(width, height, 1, 0) { Rows = rows }.Make();

        if (isAccepted)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            Assert.Equal((int)width, PictureDecoder.Check(new MemoryStream(file)).Width);
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
        }
        else
        {
            Assert.Throws<InvalidPictureException>(() => PictureDecoder.Check(new MemoryStream(file)));
        }
    }

    [Fact]
    public void Check_JpegClaimingMoreThanItHas_NeedsLittleMemoryAndIsReadOrRefused()
    {
        byte[] large = new JpegMaker(1, 1, 3, (_, _, _) => 128) { Claim = (60_000, 60_000) }.Make();

        InvalidPictureException refusal = Assert.Throws<InvalidPictureException>(() => PictureDecoder.Check(new MemoryStream(large)));

        Assert.Contains("60000x60000", refusal.Message, StringComparison.Ordinal);
        AssertRefusedOrDecoded(new JpegMaker(1, 1, 3, (_, _, _) => 128) { Claim = (900, 900) }.Make());
    }

    [Fact]
    public void Check_DataThatUnpacksForEver_IsReadOnlyAsFarAsThePictureGoes()
    {
        byte[] bomb = new PngMaker(4, 4, 8, 2) { Rows = new byte[50_000_000] }.Make();

        Assert.Equal(4, PictureDecoder.Check(new MemoryStream(bomb)).Width);
    }

    [Theory]
    [InlineData("acTL", "animated")]
    [InlineData("IEND", "no image data")]
    public void Check_PngWithChunk_IsRefused(string type, string why)
    {
        byte[] file = new PngMaker(4, 4, 8, 2) { Before = [(type, new byte[8])] }.Make();

        Assert.Contains(why, Assert.Throws<InvalidPictureException>(() => PictureDecoder.Check(new MemoryStream(file))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_WrongPng_IsRefused()
    {
        PngMaker[] wrong =
        [
            new(4, 4, 8, 3),                                  // palette missing
            new(4, 4, 3, 0),                                  // no such depth
            new(4, 4, 8, 5),                                  // no such colour type
            new(4, 4, 8, 0) { Rows = new byte[19] },          // a byte is missing
            new(1, 1, 8, 0) { Rows = [5, 0] },                // no such filter
        ];
        Assert.All(wrong, w => Assert.Throws<InvalidPictureException>(() => PictureDecoder.Check(new MemoryStream(w.Make()))));
    }

    [Theory]
    [InlineData(0xc3, 8)]
    [InlineData(0xc9, 8)]
    [InlineData(0xc1, 12)]
    public void Check_RareJpeg_IsRefusedWithAdvice(byte frame, byte precision)
    {
        byte[] file = new JpegMaker(1, 1, 1, (_, _, _) => 9) { Frame = frame, Precision = precision }.Make();

        Assert.Contains("Save it", Assert.Throws<InvalidPictureException>(() => PictureDecoder.Check(new MemoryStream(file))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GIF89a..........", "image/gif")]
    [InlineData("RIFF....WEBPVP8 ", "image/webp")]
    [InlineData("BM..............", "image/bmp")]
    [InlineData("<svg/>", "application/octet-stream")]
    public void Check_OtherFile_IsNamed(string content, string mediaType)
    {
        byte[] file = System.Text.Encoding.Latin1.GetBytes(content);

        Assert.Equal(mediaType, Assert.Throws<InvalidPictureException>(() => PictureDecoder.Check(new MemoryStream(file))).MediaType);
    }

    [Fact]
    public void Check_SecondPictureBehindTheFirst_IsIgnored()
    {
        // Telephones put a second one, often smaller, behind.
        Assert.Equal(24, PictureDecoder.Check(new MemoryStream([.. Jpeg, .. Jpeg])).Width);
    }

    private static void AssertRefusedOrDecoded(byte[] file)
    {
        PictureFacts facts;
        try
        {
            facts = PictureDecoder.Check(new MemoryStream(file));
        }
        catch (InvalidPictureException)
        {
            return;
        }

        Picture picture = PictureDecoder.Decode(new MemoryStream(file));
        Assert.Equal((facts.Width, facts.Height), (picture.Width, picture.Height));
    }
}
