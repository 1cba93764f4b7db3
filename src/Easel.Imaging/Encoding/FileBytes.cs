using SkiaSharp;

namespace Easel.Imaging.Encoding;

/// <summary>Takes the bytes of a file while it is being encoded. Once nobody wants them any more it takes none, and the encoder gives up:
/// a large PNG takes seconds, and nothing else can stop one.</summary>
/// <param name="cancellation">Nobody wants the file any more.</param>
internal sealed class FileBytes(CancellationToken cancellation) : SKAbstractManagedWStream
{
    private readonly MemoryStream _bytes = new();

    /// <summary>All bytes so far.</summary>
    public byte[] ToArray() => _bytes.ToArray();

    /// <inheritdoc/>
    protected override bool OnWrite(nint buffer, nint size)
    {
        if (cancellation.IsCancellationRequested)
        {
            return false;
        }

        unsafe
        {
            _bytes.Write(new ReadOnlySpan<byte>((void*)buffer, (int)size));
        }

        return true;
    }

    /// <inheritdoc/>
    protected override void OnFlush()
    {
    }

    /// <inheritdoc/>
    protected override nint OnBytesWritten() => (nint)_bytes.Length;

    /// <inheritdoc/>
    protected override void DisposeManaged()
    {
        _bytes.Dispose();
        base.DisposeManaged();
    }
}
