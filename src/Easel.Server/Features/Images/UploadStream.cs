namespace Easel.Server.Features.Images;

/// <summary>The bytes of an upload, for as long as somebody waits for what is made of them: then it ends early, and whoever decodes it gives up.
/// It does not throw, as its readers are partly native.</summary>
/// <param name="path">The file.</param>
/// <param name="cancellation">Nobody waits any more.</param>
internal sealed class UploadStream(string path, CancellationToken cancellation) : FileStream(path, FileMode.Open, FileAccess.Read)
{
    /// <summary>Reads an upload as a whole.</summary>
    /// <param name="path">The file.</param>
    /// <param name="read">What is made of it.</param>
    /// <param name="cancellation">Nobody waits any more.</param>
    /// <exception cref="OperationCanceledException">Nobody waits any more.</exception>
    public static T Read<T>(string path, Func<Stream, T> read, CancellationToken cancellation)
    {
        using var file = new UploadStream(path, cancellation);
        try
        {
            return read(file);
        }
        catch (Exception) when (cancellation.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellation);
        }
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => cancellation.IsCancellationRequested ? 0 : base.Read(buffer, offset, count);

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer) => cancellation.IsCancellationRequested ? 0 : base.Read(buffer);

    /// <inheritdoc/>
    public override int ReadByte() => cancellation.IsCancellationRequested ? -1 : base.ReadByte();
}
