namespace Easel.Imaging.Encoding.Deflate;

/// <summary>The code lengths in front of a block with codes of its own (RFC 1951, §3.2.7): run lengths, coded in their turn.</summary>
internal sealed class BlockHeader
{
    private const int Symbols = 19;
    private const int RepeatPrevious = 16;
    private const int RepeatZero = 17;
    private const int RepeatZeroLong = 18;

    /// <summary>14 bits of counts.</summary>
    private const int CountsBits = 14;

    private const int LengthOfLengthBits = 3;

    private readonly HuffmanCode _code = new(Symbols, 7);
    private readonly int[] _counts = new int[Symbols];
    private readonly byte[] _lengths = new byte[DeflateSymbols.Literals + DeflateSymbols.Distances];
    private readonly (byte Symbol, byte Extra)[] _runs = new (byte, byte)[DeflateSymbols.Literals + DeflateSymbols.Distances];
    private int _literals;
    private int _distances;
    private int _runCount;
    private int _lengthCount;

    /// <summary>The order in which the lengths of this code itself come: those that are seldom zero first.</summary>
    private static ReadOnlySpan<byte> Order => [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

    /// <summary>Makes the header.</summary>
    /// <returns>How many bits it takes.</returns>
    public long Prepare(ReadOnlySpan<byte> literals, ReadOnlySpan<byte> distances)
    {
        _literals = Math.Max(DeflateSymbols.EndOfBlock + 1, literals.TrimEnd((byte)0).Length);
        _distances = distances.TrimEnd((byte)0).Length;
        literals[.._literals].CopyTo(_lengths);
        distances[.._distances].CopyTo(_lengths.AsSpan(_literals));
        FindRuns(_lengths.AsSpan(0, _literals + _distances));
        _code.Build(_counts);
        _lengthCount = Symbols;
        while (_lengthCount > 4 && _code.Lengths[Order[_lengthCount - 1]] == 0)
        {
            _lengthCount--;
        }

        long bits = CountsBits + (LengthOfLengthBits * _lengthCount) + _code.Cost(_counts);
        for (int symbol = RepeatPrevious; symbol < Symbols; symbol++)
        {
            bits += _counts[symbol] * ExtraBits(symbol);
        }

        return bits;
    }

    /// <summary>Writes the header.</summary>
    public void Write(ref BitWriter output)
    {
        output.Add((uint)(_literals - 257) | ((uint)(_distances - 1) << 5) | ((uint)(_lengthCount - 4) << 10), CountsBits);
        output.Flush();
        for (int i = 0; i < _lengthCount; i++)
        {
            output.Add(_code.Lengths[Order[i]], LengthOfLengthBits);
            output.Flush();
        }

        foreach ((byte symbol, byte extra) in _runs.AsSpan(0, _runCount))
        {
            output.Add(_code.Codes[symbol] | ((ulong)extra << _code.Lengths[symbol]), _code.Lengths[symbol] + ExtraBits(symbol));
            output.Flush();
        }
    }

    private static int ExtraBits(int symbol) => symbol switch { RepeatPrevious => 2, RepeatZero => 3, RepeatZeroLong => 7, _ => 0 };

    private void FindRuns(ReadOnlySpan<byte> lengths)
    {
        _counts.AsSpan().Clear();
        _runCount = 0;
        while (lengths.Length > 0)
        {
            byte length = lengths[0];
            int run = lengths.IndexOfAnyExcept(length);
            run = run < 0 ? lengths.Length : run;
            lengths = lengths[run..];
            if (length > 0)
            {
                AddRun(length, 0);
                run--;
            }

            while (run >= 3)
            {
                int part = Math.Min(run, length > 0 ? 6 : 138);
                AddRun(length > 0 ? RepeatPrevious : part < 11 ? RepeatZero : RepeatZeroLong, part - (part < 11 ? 3 : 11));
                run -= part;
            }

            for (; run > 0; run--)
            {
                AddRun(length, 0);
            }
        }
    }

    private void AddRun(int symbol, int extra)
    {
        _runs[_runCount++] = ((byte)symbol, (byte)extra);
        _counts[symbol]++;
    }
}
