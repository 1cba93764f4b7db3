using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Easel.Imaging.Encoding.Deflate;

/// <summary>The checksum of a zlib stream (RFC 1950, §8.2): of parts, and of parts put together.</summary>
internal static class Adler32
{
    private const uint Modulus = 65_521;

    /// <summary>Vectors whose prefix sums fit into 16 bits: 255 · 23 · 22 / 2 &lt; 65,536.</summary>
    private const int Group = 23;

    /// <summary>How often each of 32 bytes counts in the second sum.</summary>
    private static readonly Vector256<ushort> LowerWeights =
        Vector256.Create((ushort)32, 31, 30, 29, 28, 27, 26, 25, 24, 23, 22, 21, 20, 19, 18, 17);

    private static readonly Vector256<ushort> UpperWeights = LowerWeights - Vector256.Create((ushort)16);

    /// <summary>The checksum of at most 2²⁷ bytes.</summary>
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        ulong first = 1, second = 0;
        ReadOnlySpan<Vector256<byte>> vectors = MemoryMarshal.Cast<byte, Vector256<byte>>(bytes);
        for (int start = 0; start < vectors.Length; start += Group)
        {
            AddGroup(vectors[start..Math.Min(start + Group, vectors.Length)], ref first, ref second);
        }

        foreach (byte value in bytes[(vectors.Length * Vector256<byte>.Count)..])
        {
            first += value;
            second += first;
        }

        return (uint)(((second % Modulus) << 16) | (first % Modulus));
    }

    /// <summary>The checksum of two parts behind each other.</summary>
    /// <param name="first">Checksum of the first part.</param>
    /// <param name="second">Checksum of the second part.</param>
    /// <param name="secondLength">Bytes of the second part.</param>
    public static uint Combine(uint first, uint second, long secondLength)
    {
        // Each byte of the second part is added to a first sum that is larger by all of the first part.
        ulong before = ((first & 0xffff) + Modulus - 1) % Modulus, length = (ulong)secondLength % Modulus;
        ulong low = (before + (second & 0xffff)) % Modulus;
        ulong high = ((first >> 16) + (second >> 16) + (before * length)) % Modulus;
        return (uint)((high << 16) | low);
    }

    private static void AddGroup(ReadOnlySpan<Vector256<byte>> vectors, ref ulong first, ref ulong second)
    {
        Vector256<ushort> lower = default, upper = default, lowerPrefixes = default, upperPrefixes = default;
        foreach (Vector256<byte> vector in vectors)
        {
            lowerPrefixes += lower;
            upperPrefixes += upper;
            lower += Vector256.WidenLower(vector);
            upper += Vector256.WidenUpper(vector);
        }

        const int Width = 32;
        second += (ulong)vectors.Length * Width * first;
        second += Width * (Sum(lowerPrefixes) + Sum(upperPrefixes));
        second += WeightedSum(lower, LowerWeights) + WeightedSum(upper, UpperWeights);
        first += Sum(lower) + Sum(upper);
    }

    private static ulong Sum(Vector256<ushort> values) => Vector256.Sum(Vector256.WidenLower(values) + Vector256.WidenUpper(values));

    private static ulong WeightedSum(Vector256<ushort> values, Vector256<ushort> weights) => Vector256.Sum(
        (Vector256.WidenLower(values) * Vector256.WidenLower(weights)) + (Vector256.WidenUpper(values) * Vector256.WidenUpper(weights)));
}
