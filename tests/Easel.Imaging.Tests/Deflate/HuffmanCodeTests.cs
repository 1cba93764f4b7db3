using Easel.Imaging.Encoding.Deflate;

namespace Easel.Imaging.Tests.Deflate;

public sealed class HuffmanCodeTests
{
    public static TheoryData<string, int[]> Counts => new()
    {
        { "none", new int[30] },
        { "one", [.. new int[20], 7, .. new int[9]] },
        { "two", [1, 1_000_000] },
        { "equal", [.. Enumerable.Repeat(5, 256)] },
        { "Fibonacci", Fibonacci(40) },
        { "powers", [.. Enumerable.Range(0, 30).Select(i => 1 << i)] },
        { "random", [.. Enumerable.Range(0, 286).Select(i => (i * 7919 % 1009) - 300).Select(c => Math.Max(0, c))] },
        { "one frequent", [.. Enumerable.Repeat(1, 285), 10_000_000] },
    };

    [Theory]
    [MemberData(nameof(Counts))]
    public void Build_AnyCounts_GivesACompletePrefixCode(string name, int[] counts)
    {
        foreach (int limit in (int[])[9, 14, 15])
        {
            var code = new HuffmanCode(counts.Length, limit);
            code.Build(counts);

            // Complete: every sequence of bits means something. Then the codes, written out, are prefixes of none.
            Assert.True(code.Lengths.Where(l => l > 0).Sum(l => 1L << (limit - l)) == 1L << limit, name);
            Assert.True(counts.Select((c, i) => c == 0 || code.Lengths[i] > 0).All(isCoded => isCoded), name);
            Assert.InRange(code.Lengths.Max(), 1, limit);
            string[] codes = [.. code.Codes.Select((c, i) => string.Concat(Enumerable.Range(0, code.Lengths[i]).Select(bit => (c >> bit) & 1))).Where(c => c.Length > 0)];
            Assert.Equal(codes.Length, codes.Distinct().Count());
            Assert.DoesNotContain(codes, a => codes.Any(b => b.Length > a.Length && b.StartsWith(a, StringComparison.Ordinal)));
        }
    }

    [Theory]
    [MemberData(nameof(Counts))]
    public void Build_LimitedLengths_CostHardlyMoreThanTheBest(string name, int[] counts)
    {
        var code = new HuffmanCode(counts.Length, 14);
        code.Build(counts);

        long best = PackageMerge([.. counts.Where(c => c > 0)], 14);

        Assert.True(code.Cost(counts) <= best * 1.02, $"{name}: {code.Cost(counts)} bits instead of {best}");
    }

    [Fact]
    public void Build_KnownExample_GivesTheStandardsCodes()
    {
        // RFC 1951, section 3.2.2: lengths (3, 3, 3, 3, 3, 2, 4, 4) have the codes 010, 011, 100, 101, 110, 00, 1110, 1111.
        var code = new HuffmanCode(8, 15);
        code.Build([8, 8, 8, 8, 8, 17, 4, 4]);

        Assert.Equal([3, 3, 3, 3, 3, 2, 4, 4], code.Lengths);
        Assert.Equal([0b010, 0b110, 0b001, 0b101, 0b011, 0b00, 0b0111, 0b1111], code.Codes);
    }

    private static int[] Fibonacci(int count)
    {
        int[] numbers = [1, 1, .. new int[count - 2]];
        for (int i = 2; i < count; i++)
        {
            numbers[i] = numbers[i - 1] + numbers[i - 2];
        }

        return numbers;
    }

    /// <summary>Bits of the best code with limited lengths (Larmore and Hirschberg 1990).</summary>
    private static long PackageMerge(int[] counts, int limit)
    {
        if (counts.Length < 2)
        {
            return counts.Sum();
        }

        long[] coins = [.. counts.Order().Select(c => (long)c)], packages = [];
        for (int level = 0; level < limit; level++)
        {
            long[] merged = [.. coins.Concat(packages).Order()];
            packages = [.. merged.Chunk(2).Where(pair => pair.Length == 2).Select(pair => pair[0] + pair[1])];
        }

        return packages.Take(coins.Length - 1).Sum();
    }
}
