using System.Buffers.Binary;
using Easel.Imaging.Encoding;
using Easel.Imaging.Tests.Png;

namespace Easel.Imaging.Tests;

public sealed class JpegEncoderTests
{
    [Theory]
    [InlineData("photo", 60, 2)]
    [InlineData("photo", 89, 2)]
    [InlineData("photo", 90, 1)]
    [InlineData("photo", 100, 1)]
    [InlineData("text", 60, 1)]
    [InlineData("flat", 30, 1)]
    public void Encode_Picture_HalvesColorsOfPhotographsOnly(string kind, int quality, int halving)
    {
        byte[] file = PictureEncoder.Encode(TestPixels.Make(kind, 120, 80), PictureFormat.Jpeg, quality);

        PictureFacts facts = JpegInspector.Inspect(new MemoryStream(file));
        Assert.Equal((PictureFormat.Jpeg, 120, 80), (facts.Format, facts.Width, facts.Height));
        Assert.Equal([(halving, halving), (1, 1), (1, 1)], Sampling(file));
    }

    [Theory]
    [InlineData(0, 255)]
    [InlineData(128, 155)]
    [InlineData(255, 55)]
    public void Encode_TransparentPicture_StandsOnWhite(byte alpha, int expected)
    {
        var picture = new Picture(16, 16);
        for (int i = 0; i < picture.Rgba.Length; i += 4)
        {
            ((byte[])[55, 55, 55, alpha]).CopyTo(picture.Rgba, i);
        }

        Picture read = PictureDecoder.Decode(new MemoryStream(PictureEncoder.Encode(picture, PictureFormat.Jpeg)));

        Assert.All(read.Rgba.Chunk(4), pixel => Assert.InRange(pixel[1], expected - 1, expected + 1));
    }

    /// <summary>How many samples of each component, across and down, stand for one of the coarsest (ISO 10918-1, B.2.2).</summary>
    private static (int Across, int Down)[] Sampling(byte[] file)
    {
        int at = 2;
        while (file[at + 1] is not (0xc0 or 0xc2))
        {
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(at + 2));
        }

        return [.. Enumerable.Range(0, file[at + 9]).Select(i => file[at + 11 + (3 * i)]).Select(s => (s >> 4, s & 15))];
    }
}
