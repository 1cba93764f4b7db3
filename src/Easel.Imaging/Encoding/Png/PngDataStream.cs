namespace Easel.Imaging.Encoding.Png;

/// <summary>The compressed image data of a PNG file: its IDAT chunks as one stream. Ends with the reader on the chunk behind them.</summary>
/// <param name="chunks">On the first IDAT chunk.</param>
internal sealed class PngDataStream(PngChunkReader chunks) : Stream
{
    private const string DataType = "IDAT";

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        while (chunks.Type == DataType && buffer.Length > 0)
        {
            int count = chunks.Read(buffer);
            if (count > 0)
            {
                return count;
            }

            chunks.Next();
        }

        return 0;
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
