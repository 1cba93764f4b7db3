using System.Numerics;

namespace Easel.Imaging.Encoding.Deflate;

/// <summary>The two alphabets of deflate (RFC 1951, §3.2.5) and how lengths and distances map to them.</summary>
internal static class DeflateSymbols
{
    /// <summary>Symbols for bytes, the end of a block, and lengths.</summary>
    public const int Literals = 286;

    /// <summary>Symbols for distances.</summary>
    public const int Distances = 30;

    /// <summary>Ends a block; the symbols of lengths follow it.</summary>
    public const int EndOfBlock = 256;

    /// <summary>Longest match.</summary>
    public const int LongestMatch = 258;

    /// <summary>Shortest match.</summary>
    public const int ShortestMatch = 3;

    /// <summary>How far back a match may lie.</summary>
    public const int Window = 32_768;

    private const int FirstLength = EndOfBlock + 1;

    /// <summary>The longest match has a symbol of its own, without extra bits.</summary>
    private const int LongestSymbol = Literals - 1;

    private static readonly ushort[] LengthTable = [.. Enumerable.Range(0, LongestMatch + 1).Select(LengthSymbol)];

    /// <summary>Symbol of each length from the shortest match on.</summary>
    public static ReadOnlySpan<ushort> LengthSymbols => LengthTable;

    /// <summary>Extra bits behind the symbol of a length.</summary>
    public static int LengthExtraBits(int symbol) => symbol is < FirstLength + 8 or LongestSymbol ? 0 : ((symbol - FirstLength) >> 2) - 1;

    /// <summary>Value of the extra bits of a length.</summary>
    public static int LengthExtra(int length) => (length - ShortestMatch) & ((1 << LengthExtraBits(LengthTable[length])) - 1);

    /// <summary>Symbol of a distance: from 5 on there are two for each power of two.</summary>
    public static int DistanceSymbol(int distance)
    {
        int rest = distance - 1, log = BitOperations.Log2((uint)rest | 1);
        return rest < 2 ? rest : (2 * log) + ((rest >> (log - 1)) & 1);
    }

    /// <summary>Extra bits behind the symbol of a distance.</summary>
    public static int DistanceExtraBits(int symbol) => symbol < 4 ? 0 : (symbol >> 1) - 1;

    // From the eighth on there are four for each power of two.
    private static ushort LengthSymbol(int length)
    {
        int rest = Math.Max(0, length - ShortestMatch), log = BitOperations.Log2((uint)rest | 1);
        return (ushort)(length == LongestMatch ? LongestSymbol : FirstLength + (rest < 8 ? rest : (4 * (log - 1)) + ((rest >> (log - 2)) & 3)));
    }
}
