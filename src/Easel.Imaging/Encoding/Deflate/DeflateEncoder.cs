namespace Easel.Imaging.Encoding.Deflate;

/// <summary>Packs bytes into parts of a deflate stream (RFC 1951). Each part stands alone: it refers to no other and begins and ends with
/// whole bytes, so that parts can be made at the same time.</summary>
/// <param name="shape">How the bytes are laid out.</param>
internal sealed unsafe class DeflateEncoder(DataShape shape)
{
    private readonly DeflateBlock _block = new();
    private readonly BlockWriter _writer = new();
    private readonly SequenceFinder _finder = new(shape);

    /// <summary>Most bytes that a part takes, those included that are overwritten behind it.</summary>
    public static int Bound(int length) => checked(length + (length / 4096) + 64);

    /// <summary>Packs a part.</summary>
    /// <param name="data">The bytes, at least one.</param>
    /// <param name="isLast">Whether the stream ends with it.</param>
    /// <param name="target">Has room for <see cref="Bound"/> bytes.</param>
    /// <returns>Bytes written.</returns>
    public int Encode(ReadOnlySpan<byte> data, bool isLast, Span<byte> target)
    {
        ArgumentOutOfRangeException.ThrowIfZero(data.Length);
        ArgumentOutOfRangeException.ThrowIfLessThan(target.Length, Bound(data.Length));
        fixed (byte* bytes = data, first = target)
        {
            var output = new BitWriter(first);
            _finder.Begin(bytes, data.Length, _block, _writer);
            for (int position = 0; position < data.Length;)
            {
                _block.Clear(position);
                int end = _finder.Find(bytes, position, data.Length, _block);
                _finder.Learn(_block, _writer);
                _writer.Write(_block, bytes + position, isLast && end == data.Length, ref output);
                position = end;
            }

            if (isLast)
            {
                output.Align();
            }
            else
            {
                BlockWriter.WriteBoundary(ref output);
            }

            return (int)(output.Target - first);
        }
    }
}
