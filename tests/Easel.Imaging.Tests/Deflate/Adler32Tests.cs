using Easel.Imaging.Encoding.Deflate;

namespace Easel.Imaging.Tests.Deflate;

public sealed class Adler32Tests
{
    [Fact]
    public void Of_KnownText_IsItsKnownChecksum() => Assert.Equal(0x11e60398u, Adler32.Of("Wikipedia"u8));

    [Fact]
    public void Of_AnyLength_EqualsTheSumsByteByByte()
    {
        foreach (int length in (int[])[0, 1, 31, 32, 33, 735, 736, 737, 1471, 1472, 5551, 5552, 70_000, 1_000_003])
        {
            foreach (byte[] bytes in (byte[][])[Noise(length), [.. Enumerable.Repeat(byte.MaxValue, length)]])
            {
                Assert.Equal(Scalar(bytes), Adler32.Of(bytes));
            }
        }
    }

    [Fact]
    public void Combine_TwoParts_EqualsTheWhole()
    {
        byte[] bytes = Noise(200_000);
        foreach (int cut in (int[])[0, 1, 65_520, 65_521, 65_522, 131_042, 200_000])
        {
            Assert.Equal(Scalar(bytes), Adler32.Combine(Adler32.Of(bytes.AsSpan(0, cut)), Adler32.Of(bytes.AsSpan(cut)), bytes.Length - cut));
        }
    }

    private static byte[] Noise(int length)
    {
        byte[] bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        return bytes;
    }

    private static uint Scalar(byte[] bytes)
    {
        uint a = 1, b = 0;
        foreach (byte value in bytes)
        {
            a = (a + value) % 65_521;
            b = (b + a) % 65_521;
        }

        return (b << 16) | a;
    }
}
