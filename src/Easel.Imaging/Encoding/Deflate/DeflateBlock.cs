namespace Easel.Imaging.Encoding.Deflate;

/// <summary>A stretch of bytes taken apart into sequences, and how often each symbol occurs in it.</summary>
internal sealed unsafe class DeflateBlock
{
    private const int MostSequences = 1 << 14;

    /// <summary>Symbols after which a new code pays: statistics change over a picture.</summary>
    private const int MostSymbols = 1 << 16;

    /// <summary>Bytes of a match that are counted as if they stood for themselves.</summary>
    private const int CountedBytes = 16;

    /// <summary>Shorter matches are counted through and taken back: long stretches are counted fast.</summary>
    private const int ShortMatch = 48;

    private const int Tables = 4;
    private const int Bytes = 256;

    private readonly Sequence[] _sequences = new Sequence[MostSequences];
    private readonly int[] _literals = new int[DeflateSymbols.Literals];
    private readonly int[] _distances = new int[DeflateSymbols.Distances];
    private readonly int[] _matched = new int[Bytes];

    // Equal bytes often follow each other: in tables of their own they need not wait for each other's count.
    private readonly int[] _tables = new int[Tables * Bytes];
    private int _count;
    private int _symbols;
    private int _counted;

    /// <summary>The sequences so far.</summary>
    public ReadOnlySpan<Sequence> Sequences => _sequences.AsSpan(0, _count);

    /// <summary>Bytes that stand for themselves behind the last sequence.</summary>
    public int Trailing { get; private set; }

    /// <summary>Bytes in all.</summary>
    public int Length { get; private set; }

    /// <summary>How often each symbol of the first alphabet occurs, once the block is finished.</summary>
    public ReadOnlySpan<int> LiteralCounts => _literals;

    /// <summary>How often each distance symbol occurs.</summary>
    public ReadOnlySpan<int> DistanceCounts => _distances;

    /// <summary>How often each byte occurs in matches that are no runs, long ones counted in part.</summary>
    public ReadOnlySpan<int> MatchedCounts => _matched;

    /// <summary>Begins anew.</summary>
    /// <param name="start">Where the block begins.</param>
    public void Clear(int start)
    {
        _counted = start;
        _literals.AsSpan().Clear();
        _distances.AsSpan().Clear();
        _matched.AsSpan().Clear();
        _tables.AsSpan().Clear();
        (_count, _symbols, Trailing, Length) = (0, 0, 0, 0);
    }

    /// <summary>How many more bytes should at most stand for themselves; none when no sequence fits any more.</summary>
    public int Room(int pending) => _count == MostSequences ? 0 : Math.Max(0, MostSymbols - _symbols - pending);

    /// <summary>Adds a match and the bytes that stand for themselves in front of it.</summary>
    /// <param name="data">The bytes.</param>
    /// <param name="cursor">Stands where the match begins; moves behind it.</param>
    /// <param name="length">Bytes of the match.</param>
    /// <param name="distance">How far back they are repeated from.</param>
    public void Add(byte* data, ref ParseCursor cursor, int length, int distance)
    {
        int literals = cursor.Pending;
        byte* match = data + cursor.Position;
        if (length < ShortMatch)
        {
            Discount(match, length, distance);
        }
        else
        {
            Count(data, cursor.Position);
            _counted = cursor.Position + length;
        }

        _sequences[_count++] = new Sequence(literals, (ushort)length, (ushort)distance);
        _literals[DeflateSymbols.LengthSymbols[length]]++;
        _distances[DeflateSymbols.DistanceSymbol(distance)]++;
        _symbols += literals + 2;
        Length += literals + length;
        cursor.Literals = cursor.Position += length;
    }

    /// <summary>Counts the bytes of a match that may turn out to be cheaper without it.</summary>
    public void CountMatched(byte* bytes, int length)
    {
        for (int i = 0; i < Math.Min(length, CountedBytes); i++)
        {
            _matched[bytes[i]]++;
        }
    }

    /// <summary>Adds the last bytes, which stand for themselves.</summary>
    public void Finish(byte* data, ref ParseCursor cursor)
    {
        Trailing = cursor.Pending;
        Length += Trailing;
        Count(data, cursor.Position);
        cursor.Literals = cursor.Position;
        for (int i = 0; i < _tables.Length; i++)
        {
            _literals[i % Bytes] += _tables[i];
        }

        _literals[DeflateSymbols.EndOfBlock] = 1;
    }

    /// <summary>Takes back what counting through a match will add.</summary>
    private void Discount(byte* bytes, int length, int distance)
    {
        if (distance == 1)
        {
            _tables[*bytes] -= length;
            return;
        }

        for (int i = 0; i < length; i++)
        {
            _tables[bytes[i]]--;
        }
    }

    /// <summary>Counts all bytes up to a position.</summary>
    private void Count(byte* data, int stop)
    {
        fixed (int* first = _tables)
        {
            int* second = first + Bytes, third = second + Bytes, fourth = third + Bytes;
            byte* bytes = data + _counted, end = data + stop;
            for (; bytes + Tables <= end; bytes += Tables)
            {
                first[bytes[0]]++;
                second[bytes[1]]++;
                third[bytes[2]]++;
                fourth[bytes[3]]++;
            }

            for (; bytes < end; bytes++)
            {
                first[*bytes]++;
            }
        }
    }
}
