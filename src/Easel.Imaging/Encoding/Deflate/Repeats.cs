using System.Numerics;
using System.Runtime.CompilerServices;

namespace Easel.Imaging.Encoding.Deflate;

/// <summary>How far bytes repeat earlier ones.</summary>
internal static unsafe class Repeats
{
    /// <summary>Lengthens a match.</summary>
    /// <param name="bytes">Where it begins.</param>
    /// <param name="distance">How far back the repeated bytes lie.</param>
    /// <param name="known">How many bytes are known to repeat.</param>
    /// <param name="end">End of the bytes.</param>
    /// <returns>How many repeat, no more than one match may have.</returns>
    public static int Length(byte* bytes, int distance, int known, byte* end)
    {
        int length = known, most = (int)Math.Min(DeflateSymbols.LongestMatch, end - bytes);
        for (; length + sizeof(ulong) <= most; length += sizeof(ulong))
        {
            ulong difference = Unsafe.ReadUnaligned<ulong>(bytes + length) ^ Unsafe.ReadUnaligned<ulong>(bytes + length - distance);
            if (difference != 0)
            {
                return length + (BitOperations.TrailingZeroCount(difference) >> 3);
            }
        }

        while (length < most && bytes[length] == bytes[length - distance])
        {
            length++;
        }

        return length;
    }
}
