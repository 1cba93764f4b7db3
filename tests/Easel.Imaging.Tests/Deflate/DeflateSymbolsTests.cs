using Easel.Imaging.Encoding.Deflate;

namespace Easel.Imaging.Tests.Deflate;

public sealed class DeflateSymbolsTests
{
    // RFC 1951, section 3.2.5: the smallest length or distance of each symbol.
    private static readonly int[] Lengths =
        [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];

    private static readonly int[] Distances =
    [
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577,
    ];

    [Fact]
    public void LengthSymbols_EveryLength_FollowTheStandardsTable()
    {
        for (int length = 3; length <= 258; length++)
        {
            int symbol = DeflateSymbols.LengthSymbols[length], index = Array.FindLastIndex(Lengths, l => l <= length);
            Assert.Equal(257 + index, symbol);
            Assert.Equal(length - Lengths[index], DeflateSymbols.LengthExtra(length));
            Assert.InRange(DeflateSymbols.LengthExtra(length), 0, (1 << DeflateSymbols.LengthExtraBits(symbol)) - 1);
        }
    }

    [Fact]
    public void LengthExtraBits_EverySymbol_FollowTheStandardsTable() => Assert.Equal(
        [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0],
        Enumerable.Range(257, 29).Select(DeflateSymbols.LengthExtraBits));

    [Fact]
    public void DistanceSymbol_EveryDistance_FollowsTheStandardsTable()
    {
        for (int distance = 1; distance <= 32_768; distance++)
        {
            int symbol = DeflateSymbols.DistanceSymbol(distance);
            Assert.Equal(Array.FindLastIndex(Distances, d => d <= distance), symbol);
            Assert.Equal(distance - Distances[symbol], (distance - 1) & ((1 << DeflateSymbols.DistanceExtraBits(symbol)) - 1));
        }
    }
}
