using System.Numerics;

namespace Easel.Imaging.Encoding.Deflate;

/// <summary>What symbols are likely to take, learnt from the block before, so that only matches are taken that save something. In eighths
/// of a bit.</summary>
internal sealed unsafe class MatchPrices
{
    /// <summary>Eighths of a bit in a bit.</summary>
    public const int Bit = 8;

    private const int LongestCode = 14;
    private const int UnseenLength = 12 * Bit;
    private const int UnseenDistance = 7 * Bit;
    private const int LongestLeast = 16;
    private const int ShortestLeast = 4;

    /// <summary>What a match far back and a run take at least, or nearly so.</summary>
    private const int CheapMatch = 22 * Bit;

    private const int CheapRun = 18 * Bit;

    private int _mean;

    /// <summary>Price of each byte that stands for itself.</summary>
    public int[] Literals { get; } = new int[256];

    /// <summary>Price of each length.</summary>
    public int[] Lengths { get; } = new int[DeflateSymbols.LongestMatch + 1];

    /// <summary>Price of each distance symbol, extra bits included.</summary>
    public int[] Distances { get; } = new int[DeflateSymbols.Distances];

    /// <summary>Shortest match that may save something, 4 to 16 bytes.</summary>
    public int ShortestMatch => Math.Clamp((CheapMatch + _mean - 1) / _mean, ShortestLeast, LongestLeast);

    /// <summary>Shortest run that may save something, 4 to 16 bytes.</summary>
    public int ShortestRun => Math.Clamp((CheapRun + _mean - 1) / _mean, ShortestLeast, LongestLeast);

    /// <summary>Forgets everything: half the bits of a byte.</summary>
    public void Reset() => _mean = 4 * Bit;

    /// <summary>Learns from a block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="codes">With the codes made for it.</param>
    public void Learn(DeflateBlock block, BlockWriter codes)
    {
        // What matches cover counts too: priced by the rest alone, which is dearer, matches would justify themselves.
        ReadOnlySpan<int> literals = block.LiteralCounts, matched = block.MatchedCounts;
        int count = 0;
        for (int i = 0; i < Literals.Length; i++)
        {
            count += literals[i] + matched[i];
        }

        long sum = Bit * Bit;
        int whole = Log2((count * 2) + 2);
        for (int i = 0; i < Literals.Length; i++)
        {
            int own = literals[i] + matched[i];
            Literals[i] = Math.Clamp(whole - Log2((own * 2) + 1), Bit, LongestCode * Bit);
            sum += (long)own * Literals[i];
        }

        _mean = (int)(sum / (count + (Bit / 4)));
        LearnMatches(codes);
    }

    /// <summary>What a match is likely to save, zero or less if nothing.</summary>
    /// <param name="bytes">The bytes that it covers.</param>
    /// <param name="length">How many.</param>
    /// <param name="distance">How far back they are repeated from.</param>
    public int Savings(byte* bytes, int length, int distance)
    {
        int saved = -Lengths[length] - Distances[DeflateSymbols.DistanceSymbol(distance)], i = 0;
        for (; i < length && saved <= 0; i++)
        {
            saved += Literals[bytes[i]];
        }

        // Once it is clear that it does, the rest may be guessed.
        return saved + ((length - i) * _mean);
    }

    private void LearnMatches(BlockWriter codes)
    {
        for (int length = DeflateSymbols.ShortestMatch; length < Lengths.Length; length++)
        {
            int symbol = DeflateSymbols.LengthSymbols[length], bits = codes.Literals.Lengths[symbol];
            Lengths[length] = (bits == 0 ? UnseenLength : bits * Bit) + (DeflateSymbols.LengthExtraBits(symbol) * Bit);
        }

        for (int symbol = 0; symbol < Distances.Length; symbol++)
        {
            int bits = codes.Distances.Lengths[symbol];
            Distances[symbol] = (bits == 0 ? UnseenDistance : bits * Bit) + (DeflateSymbols.DistanceExtraBits(symbol) * Bit);
        }
    }

    /// <summary>Logarithm in eighths, straight between powers of two: in whole numbers it is the same everywhere.</summary>
    private static int Log2(int value)
    {
        int log = BitOperations.Log2((uint)value);
        return (log * Bit) + (int)((((long)value << 3) >> log) & (Bit - 1));
    }
}
