using Easel.Imaging.Encoding.Png;

namespace Easel.Imaging.Tests.Png;

public sealed unsafe class RowFiltersTests
{
    private const int Margin = RowFilters.Margin;

    public static TheoryData<int, int> Rows => new(
        from length in (int[])[1, 2, 3, 4, 7, 12, 31, 32, 33, 60, 63, 64, 65, 96, 301] from pixel in (int[])[1, 2, 3, 4] where length % pixel == 0 select (length, pixel));

    [Theory]
    [MemberData(nameof(Rows))]
    public void Apply_AnyRow_EqualsTheStandardsText(int length, int pixel)
    {
        foreach ((byte[] row, byte[] above) in RandomRows(length))
        {
            for (int filter = 0; filter < 5; filter++)
            {
                byte[] target = new byte[length + Margin];
                fixed (byte* r = row, a = above, t = target)
                {
                    RowFilters.Apply((RowFilter)filter, r + Margin, a + Margin, length, pixel, t);
                }

                Assert.Equal(Scalar(filter, row, above, length, pixel), target[..length]);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Choose_AnyRow_TakesTheSmallestSum(int length, int pixel)
    {
        foreach ((byte[] row, byte[] above) in RandomRows(length))
        {
            int[] sums = [.. Enumerable.Range(0, 5).Select(filter => Scalar(filter, row, above, length, pixel).Sum(d => Math.Abs((int)(sbyte)d)))];
            fixed (byte* r = row, a = above)
            {
                Assert.Equal(Array.IndexOf(sums, sums.Min()), (int)RowFilters.Choose(r + Margin, a + Margin, length, pixel));
            }
        }
    }

    [Fact]
    public void Apply_EveryTripleOfNeighbours_EqualsTheStandardsText()
    {
        // Paeth's choice depends on order and distance of three values: on all of a coarse grid and its edges.
        byte[] values = [.. Enumerable.Range(0, 256).Where(v => v % 9 == 0 || v is 1 or 127 or 128 or 129 or 254 or 255).Select(v => (byte)v)];
        byte[] row = new byte[Margin + (2 * values.Length) + Margin], above = new byte[row.Length], target = new byte[row.Length];
        foreach (byte corner in values)
        {
            foreach (byte left in values)
            {
                for (int i = 0; i < values.Length; i++)
                {
                    (row[Margin + (2 * i)], row[Margin + (2 * i) + 1]) = (left, 100);
                    (above[Margin + (2 * i)], above[Margin + (2 * i) + 1]) = (corner, values[i]);
                }

                fixed (byte* r = row, a = above, t = target)
                {
                    for (int filter = 3; filter < 5; filter++)
                    {
                        RowFilters.Apply((RowFilter)filter, r + Margin, a + Margin, 2 * values.Length, 1, t);
                        Assert.Equal(Scalar(filter, row, above, 2 * values.Length, 1), target[..(2 * values.Length)]);
                    }
                }
            }
        }
    }

    private static byte[] Scalar(int filter, byte[] row, byte[] above, int length, int pixel) =>
    [
        .. Enumerable.Range(Margin, length).Select(i => (byte)(row[i] - ScalarFilters.Expect(filter, row[i - pixel], above[i], above[i - pixel]))),
    ];

    /// <summary>Rows of several tempers, with zeros in front and rubbish behind.</summary>
    private static IEnumerable<(byte[] Row, byte[] Above)> RandomRows(int length)
    {
        var random = new Random(length);
        foreach (int spread in (int[])[1, 3, 40, 256])
        {
            byte[] row = new byte[Margin + length + Margin], above = new byte[row.Length];
            for (int i = Margin; i < row.Length; i++)
            {
                row[i] = (byte)(100 + random.Next(spread));
                above[i] = (byte)(100 + random.Next(spread));
            }

            yield return (row, above);
        }
    }
}
