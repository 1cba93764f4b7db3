namespace Easel.Server.Features.Images.Idempotency;

/// <summary>Writes an answer to a file and to the caller. When the caller has gone, the file still becomes whole.</summary>
/// <param name="file">Where all of it goes, after a line with the headers.</param>
/// <param name="response">The answer.</param>
/// <param name="caller">Where it goes as long as somebody listens.</param>
internal sealed class RecordingStream(Stream file, HttpResponse response, Stream caller) : Stream
{
    private bool _isBegun;
    private bool _isAlone;

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (!_isBegun)
        {
            _isBegun = true;
            await KeptAnswer.Of(response).WriteHeadAsync(file);
        }

        await file.WriteAsync(buffer, CancellationToken.None);
        await TryAsync(() => caller.WriteAsync(buffer, cancellationToken).AsTask());
    }

    /// <inheritdoc/>
    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc/>
    public override Task FlushAsync(CancellationToken cancellationToken) => TryAsync(() => caller.FlushAsync(cancellationToken));

    /// <inheritdoc/>
    public override void Flush() => throw new NotSupportedException();

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private async Task TryAsync(Func<Task> send)
    {
        if (_isAlone)
        {
            return;
        }

        try
        {
            await send();
        }
        catch (Exception e) when (e is IOException or OperationCanceledException)
        {
            _isAlone = true;
        }
    }
}
