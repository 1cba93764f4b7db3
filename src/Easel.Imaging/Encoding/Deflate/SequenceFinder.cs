namespace Easel.Imaging.Encoding.Deflate;

/// <summary>Takes bytes apart into sequences (LZ77). Matches are searched for only where they save enough to be worth the time: always in
/// text and drawings, hardly ever in photographs, of which a thirtieth is searched to see whether that has changed.</summary>
/// <param name="shape">How the bytes are laid out.</param>
internal sealed unsafe class SequenceFinder(DataShape shape)
{
    /// <summary>Bytes whose statistics stand for those of the first block.</summary>
    private const int Sample = 1 << 14;

    /// <summary>Bytes that are searched before it is decided whether that pays.</summary>
    private const int Segment = 6 << 10;

    /// <summary>Bytes without a search once it has not paid.</summary>
    private const int QuietLength = 32 * Segment;

    /// <summary>What a lookup must save, in eighths of a bit.</summary>
    private const int WorthWhile = 8;

    private readonly MatchFinder _matches = new(shape);
    private readonly MatchPrices _prices = new();
    private bool _isSearching;
    private int _quiet;

    /// <summary>Begins with new bytes.</summary>
    /// <param name="data">The bytes.</param>
    /// <param name="length">How many.</param>
    /// <param name="block">Used for a first look.</param>
    /// <param name="codes">Likewise.</param>
    public void Begin(byte* data, int length, DeflateBlock block, BlockWriter codes)
    {
        _isSearching = true;
        _matches.Clear();
        _prices.Reset();
        block.Clear(start: 0);
        var cursor = new ParseCursor { Position = Math.Min(length, shape.RunDistance) };
        RunFinder.Find(data, ref cursor, Math.Min(Sample, length - RunFinder.Reach), length, shape.RunDistance, _prices.ShortestRun, block);
        block.Finish(data, ref cursor);
        Learn(block, codes);
    }

    /// <summary>Learns from a block for the next one.</summary>
    public void Learn(DeflateBlock block, BlockWriter codes)
    {
        codes.Prepare(block);
        _prices.Learn(block, codes);
    }

    /// <summary>Fills a block.</summary>
    /// <param name="data">The bytes.</param>
    /// <param name="start">Where the block begins.</param>
    /// <param name="end">End of the bytes.</param>
    /// <param name="block">Empty.</param>
    /// <returns>Where the block ends.</returns>
    public int Find(byte* data, int start, int end, DeflateBlock block)
    {
        var cursor = new ParseCursor { Position = start, Literals = start };
        int last = end - RunFinder.Reach;
        cursor.Position = Math.Max(start, Math.Min(shape.RunDistance, last));
        while (cursor.Position < last && block.Room(cursor.Pending) > 0)
        {
            if (_isSearching)
            {
                _matches.Find(data, ref cursor, Math.Min(last, cursor.Position + Segment), end, _prices, block);
                _isSearching = _matches.Saved >= WorthWhile * _matches.Lookups;
                _quiet = QuietLength;
                continue;
            }

            int from = cursor.Position;
            RunFinder.Find(data, ref cursor, Math.Min(last, from + _quiet), end, shape.RunDistance, _prices.ShortestRun, block);
            _quiet -= cursor.Position - from;
            if (_quiet <= 0)
            {
                _isSearching = true;
                _matches.Learn(data, Math.Max(0, cursor.Position - DeflateSymbols.Window), Math.Min(last, cursor.Position), _prices);
            }
        }

        if (cursor.Position >= last && block.Room(0) > 0)
        {
            cursor.Position = end;
        }

        block.Finish(data, ref cursor);
        return cursor.Position;
    }
}
