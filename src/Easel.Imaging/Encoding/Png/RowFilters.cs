using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Easel.Imaging.Encoding.Png;

/// <summary>Filters rows of samples. In front of a row lie <see cref="Margin"/> bytes that are zero, behind it as many that may be
/// anything.</summary>
internal static unsafe class RowFilters
{
    /// <summary>Bytes in front of a row and behind it.</summary>
    public const int Margin = 32;

    private static readonly byte[] TailMasks = [.. Enumerable.Repeat(byte.MaxValue, Margin), .. Enumerable.Repeat(byte.MinValue, Margin)];

    /// <summary>The filter whose differences, taken as signed, are smallest in sum, of equals the first: what deflate packs best is seldom
    /// another.</summary>
    /// <param name="row">The row.</param>
    /// <param name="above">The row above; zeros above the first.</param>
    /// <param name="length">Bytes of a row.</param>
    /// <param name="pixel">Bytes of a pixel, at most 4.</param>
    public static RowFilter Choose(byte* row, byte* above, int length, int pixel)
    {
        Vector256<ulong> none = default, sub = default, up = default, average = default, paeth = default;
        fixed (byte* masks = TailMasks)
        {
            for (int i = 0; i < length; i += Margin)
            {
                // Where everything is zero, so is every difference: what lies behind the row does not count.
                Vector256<byte> mask = Vector256.Load(masks + Math.Max(0, i + Margin - length)), value = Vector256.Load(row + i) & mask;
                Vector256<byte> left = Vector256.Load(row + i - pixel) & mask, over = Vector256.Load(above + i) & mask;
                Vector256<byte> corner = Vector256.Load(above + i - pixel) & mask;
                none += SumOfSizes(value);
                sub += SumOfSizes(value - left);
                up += SumOfSizes(value - over);
                average += SumOfSizes(value - AveragePredictor.Predict(left, over, corner));
                paeth += SumOfSizes(value - PaethPredictor.Predict(left, over, corner));
            }
        }

        ReadOnlySpan<ulong> sums = [Vector256.Sum(none), Vector256.Sum(sub), Vector256.Sum(up), Vector256.Sum(average), Vector256.Sum(paeth)];
        int best = 0;
        for (int i = 1; i < sums.Length; i++)
        {
            best = sums[i] < sums[best] ? i : best;
        }

        return (RowFilter)best;
    }

    /// <summary>Filters a row.</summary>
    /// <param name="filter">How.</param>
    /// <param name="row">The row.</param>
    /// <param name="above">The row above; zeros above the first.</param>
    /// <param name="length">Bytes of a row.</param>
    /// <param name="pixel">Bytes of a pixel, at most 4.</param>
    /// <param name="target">Where the differences go; up to <see cref="Margin"/> bytes behind them are overwritten.</param>
    public static void Apply(RowFilter filter, byte* row, byte* above, int length, int pixel, byte* target)
    {
        switch (filter)
        {
            case RowFilter.None:
                Unsafe.CopyBlockUnaligned(target, row, (uint)length);
                break;
            case RowFilter.Sub:
                Apply<SubPredictor>(row, above, length, pixel, target);
                break;
            case RowFilter.Up:
                Apply<UpPredictor>(row, above, length, pixel, target);
                break;
            case RowFilter.Average:
                Apply<AveragePredictor>(row, above, length, pixel, target);
                break;
            case RowFilter.Paeth:
                Apply<PaethPredictor>(row, above, length, pixel, target);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(filter), filter, "There is no such filter.");
        }
    }

    private static void Apply<TPredictor>(byte* row, byte* above, int length, int pixel, byte* target)
        where TPredictor : struct, IPredictor
    {
        for (int i = 0; i < length; i += Margin)
        {
            Vector256<byte> left = Vector256.Load(row + i - pixel), over = Vector256.Load(above + i), corner = Vector256.Load(above + i - pixel);
            (Vector256.Load(row + i) - TPredictor.Predict(left, over, corner)).Store(target + i);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ulong> SumOfSizes(Vector256<byte> differences)
    {
        // -128 stays what it is, which read without a sign is its size.
        Vector256<byte> sizes = Vector256.Abs(differences.AsSByte()).AsByte();
        if (Avx2.IsSupported)
        {
            return Avx2.SumAbsoluteDifferences(sizes, default).AsUInt64();
        }

        Vector256<ushort> words = Vector256.WidenLower(sizes) + Vector256.WidenUpper(sizes);
        Vector256<uint> sums = Vector256.WidenLower(words) + Vector256.WidenUpper(words);
        return Vector256.WidenLower(sums) + Vector256.WidenUpper(sums);
    }
}
