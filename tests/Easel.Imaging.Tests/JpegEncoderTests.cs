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

        Assert.Equal(new PictureFacts(PictureFormat.Jpeg, 120, 80, HasAlpha: false, HasProfile: file.AsSpan().IndexOf("ICC_PROFILE"u8) > 0), JpegInspector.Inspect(new MemoryStream(file)));
        Assert.Equal([(halving, halving), (1, 1), (1, 1)], Sampling(file));
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
