using System.IO.Compression;
using Easel.Imaging.Encoding.Deflate;

namespace Easel.Imaging.Tests.Deflate;

public sealed class DeflateEncoderTests
{
    private static readonly DataShape[] Shapes = [new(3001, 3, 1), new(97, 1, 1), new(41, 4, 4), new(100_001, 2, 2)];

    public static TheoryData<string> Kinds => ["noise", "zeros", "runs", "skewed", "words", "period 5", "period 300", "period 32768", "period 32769", "geometric", "mixed"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Encode_AnyLength_UnpacksToTheSame(string kind)
    {
        // The same encoders again and again: nothing of the last bytes may remain.
        DeflateEncoder[] encoders = [.. Shapes.Select(shape => new DeflateEncoder(shape))];
        foreach (int length in (int[])[1, 2, 3, 15, 16, 31, 32, 33, 34, 47, 48, 63, 64, 65, 100, 257, 258, 259, 600, 5000, 150_000])
        {
            byte[] data = Make(kind, length);
            foreach (DeflateEncoder encoder in encoders)
            {
                Assert.Equal(data, Unpack(Encode(encoder, data, isLast: true)));
            }
        }
    }

    [Fact]
    public void Encode_Parts_JoinToOneStream()
    {
        var encoder = new DeflateEncoder(Shapes[0]);
        byte[][] parts = [.. Kinds.Select(kind => Make(kind.Data, 20_000)), Make("noise", 1)];

        byte[] stream = [.. parts.SelectMany((part, i) => Encode(encoder, part, isLast: i == parts.Length - 1))];

        Assert.Equal(parts.SelectMany(part => part), Unpack(stream));
    }

    [Fact]
    public void Encode_Noise_StaysInItsBound()
    {
        var encoder = new DeflateEncoder(Shapes[0]);
        foreach (int length in (int[])[1, 10, 65_534, 65_535, 65_536, 1_000_000])
        {
            byte[] data = Make("noise", length);

            Assert.InRange(Encode(encoder, data, isLast: false).Length, length, length + (length / 6000) + 20);
        }
    }

    [Theory]
    [InlineData("zeros", 1000)]
    [InlineData("period 5", 1200)]
    [InlineData("period 300", 2500)]
    [InlineData("period 3000", 6000)]
    public void Encode_Repeats_AreFound(string kind, int most) =>
        Assert.InRange(Encode(new DeflateEncoder(new DataShape(1_000_001, 1, 1)), Make(kind, 200_000), isLast: true).Length, 30, most);

    [Fact]
    public void Encode_SkewedBytes_ComeNearTheirEntropy()
    {
        byte[] data = Make("skewed", 400_000);
        double bits = data.CountBy(b => b).Sum(c => -c.Value * Math.Log2((double)c.Value / data.Length));

        Assert.InRange(Encode(new DeflateEncoder(Shapes[0]), data, isLast: true).Length, 0, bits / 8 * 1.03);
    }

    [Fact]
    public void Encode_NoRoom_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new DeflateEncoder(Shapes[0]).Encode(new byte[100], isLast: true, new byte[100]));

    private static byte[] Encode(DeflateEncoder encoder, byte[] data, bool isLast)
    {
        byte[] target = new byte[DeflateEncoder.Bound(data.Length)];
        return target[..encoder.Encode(data, isLast, target)];
    }

    private static byte[] Unpack(byte[] stream)
    {
        using var inflate = new DeflateStream(new MemoryStream(stream), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        inflate.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static byte[] Make(string kind, int length)
    {
        var random = new Random(length);
        byte[] noise = new byte[40_000];
        random.NextBytes(noise);
        string[] words = ["one", "of", "several", "words", "repeated", "\n"];
        string text = string.Join(' ', Enumerable.Range(0, (length / 2) + 1).Select(_ => words[random.Next(words.Length)]));
        int period = kind.StartsWith("period", StringComparison.Ordinal) ? int.Parse(kind.AsSpan(7), System.Globalization.CultureInfo.InvariantCulture) : 1;
        return [.. Enumerable.Range(0, length).Select(i => kind switch
        {
            "noise" => (byte)random.Next(256),
            "zeros" => (byte)0,
            "runs" => (byte)(i / (1 + (i / 500 % 300))),
            "skewed" => (byte)(random.Next(6) - random.Next(6)),
            "words" => (byte)text[i],
            // Twice as rare each: optimal codes are as long as there are symbols, up to the limit.
            "geometric" => (byte)Math.Min(200, System.Numerics.BitOperations.TrailingZeroCount(random.Next() | (1 << 30)) * 3),
            "mixed" => (i / 9000 % 3) switch { 0 => noise[i % noise.Length], 1 => (byte)text[i], _ => (byte)(i / 700) },
            _ => noise[i % period],
        })];
    }
}
