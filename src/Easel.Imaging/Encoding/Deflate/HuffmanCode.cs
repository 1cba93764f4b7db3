namespace Easel.Imaging.Encoding.Deflate;

/// <summary>A canonical prefix code made for how often each symbol occurs, no code longer than a limit.</summary>
/// <param name="symbols">How many symbols there are, at most 512.</param>
/// <param name="limit">Longest code in bits, at most 15.</param>
internal sealed class HuffmanCode(int symbols, int limit)
{
    private const int SymbolBits = 9;

    private readonly ulong[] _sorted = new ulong[symbols];
    private readonly int[] _tree = new int[symbols];

    /// <summary>Bits of each symbol's code; 0 where the symbol does not occur.</summary>
    public byte[] Lengths { get; } = new byte[symbols];

    /// <summary>Each symbol's code, its first bit lowest, as it is written.</summary>
    public ushort[] Codes { get; } = new ushort[symbols];

    /// <summary>Makes the code.</summary>
    /// <param name="counts">How often each symbol occurs. At least two get a code even so: some decoders refuse others.</param>
    public void Build(ReadOnlySpan<int> counts)
    {
        int used = Sort(counts);
        Span<int> numbers = stackalloc int[Math.Max(limit + 1, symbols)];
        numbers.Clear();
        CountLengths(used, numbers);
        Limit(numbers);
        Lengths.AsSpan().Clear();
        for (int length = limit, i = 0; length > 0; length--)
        {
            for (int n = 0; n < numbers[length]; n++, i++)
            {
                Lengths[(int)(_sorted[i] & ((1 << SymbolBits) - 1))] = (byte)length;
            }
        }

        Assign(numbers);
    }

    /// <summary>Bits that the counted symbols take.</summary>
    public long Cost(ReadOnlySpan<int> counts)
    {
        long bits = 0;
        for (int i = 0; i < counts.Length; i++)
        {
            bits += (long)counts[i] * Lengths[i];
        }

        return bits;
    }

    /// <summary>Sorts the symbols that occur by how often they do, the rarest first.</summary>
    private int Sort(ReadOnlySpan<int> counts)
    {
        int used = 0;
        for (int i = 0; i < counts.Length; i++)
        {
            if (counts[i] > 0)
            {
                _sorted[used++] = ((ulong)counts[i] << SymbolBits) | (uint)i;
            }
        }

        for (int i = 0; used < 2; i++)
        {
            if (counts[i] == 0)
            {
                _sorted[used++] = (1UL << SymbolBits) | (uint)i;
            }
        }

        _sorted.AsSpan(0, used).Sort();
        return used;
    }

    /// <summary>How many codes of each length an optimal code has, by joining the two rarest again and again (Huffman 1952). The joined ones
    /// come into being in order of their weights, so that two queues do (van Leeuwen 1976).</summary>
    private void CountLengths(int used, Span<int> numbers)
    {
        Span<ulong> weights = stackalloc ulong[used];
        Span<int> parents = _tree.AsSpan(0, used);
        int leaf = 0, oldest = 0;
        Span<int> leafParents = stackalloc int[used];
        for (int node = 0; node < used - 1; node++)
        {
            for (int child = 0; child < 2; child++)
            {
                if (oldest >= node || (leaf < used && _sorted[leaf] >> SymbolBits <= weights[oldest]))
                {
                    weights[node] += _sorted[leaf] >> SymbolBits;
                    leafParents[leaf++] = node;
                }
                else
                {
                    weights[node] += weights[oldest];
                    parents[oldest++] = node;
                }
            }
        }

        // From the root, the last one made, down: parents become depths.
        parents[used - 2] = 0;
        for (int node = used - 3; node >= 0; node--)
        {
            parents[node] = parents[parents[node]] + 1;
        }

        for (int i = 0; i < used; i++)
        {
            numbers[parents[leafParents[i]] + 1]++;
        }
    }

    /// <summary>Shortens the codes that are too long, then lengthens the longest of the others until all fit (Kraft's inequality).</summary>
    private void Limit(Span<int> numbers)
    {
        long taken = 0;
        for (int length = numbers.Length - 1; length > limit; length--)
        {
            numbers[limit] += numbers[length];
            numbers[length] = 0;
        }

        for (int length = 1; length <= limit; length++)
        {
            taken += (long)numbers[length] << (limit - length);
        }

        for (; taken > 1L << limit; taken--)
        {
            int length = limit - 1;
            while (numbers[length] == 0)
            {
                length--;
            }

            // One code of the limit moves up beside a shorter one that becomes longer by a bit.
            numbers[limit]--;
            numbers[length]--;
            numbers[length + 1] += 2;
        }
    }

    /// <summary>Numbers the codes (RFC 1951, §3.2.2).</summary>
    private void Assign(ReadOnlySpan<int> numbers)
    {
        Span<int> next = stackalloc int[limit + 2];
        for (int length = 1; length <= limit; length++)
        {
            next[length + 1] = (next[length] + numbers[length]) << 1;
        }

        for (int i = 0; i < symbols; i++)
        {
            int length = Lengths[i];
            Codes[i] = length == 0 ? (ushort)0 : Reversed(next[length]++, length);
        }
    }

    private static ushort Reversed(int code, int length)
    {
        uint bits = (uint)code;
        bits = ((bits & 0x5555) << 1) | ((bits >> 1) & 0x5555);
        bits = ((bits & 0x3333) << 2) | ((bits >> 2) & 0x3333);
        bits = ((bits & 0x0f0f) << 4) | ((bits >> 4) & 0x0f0f);
        bits = ((bits & 0x00ff) << 8) | ((bits >> 8) & 0x00ff);
        return (ushort)(bits >> (16 - length));
    }
}
