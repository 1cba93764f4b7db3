using Easel.Server.Features.Errors;

namespace Easel.Server.Features.Images.Reading;

/// <summary>The files of one request. They lie under names of our own, whatever they were called, and go when it is disposed of.</summary>
/// <param name="path">The folder; made when the first file comes.</param>
internal sealed class UploadFolder(string path) : IDisposable
{
    private int _count;

    /// <summary>The folder.</summary>
    public string Path { get; } = path;

    /// <summary>Receives a file; of one that is too large the rest is read, but not kept.</summary>
    public async Task<UploadedFile> ReceiveAsync(Stream body, Memory<byte> buffer, CancellationToken cancellation)
    {
        string file = NextPath();
        await using FileStream target = File.Create(file);
        bool isTooLarge = false;
        int count;
        while ((count = await BodyStream.ReadAsync(body, buffer, cancellation)) > 0)
        {
            if (!isTooLarge && target.Length + count >= UploadedFile.TooLarge)
            {
                isTooLarge = true;
                target.SetLength(0);
            }

            if (!isTooLarge)
            {
                await target.WriteAsync(buffer[..count], cancellation);
            }
        }

        return new UploadedFile(file, isTooLarge ? ApiErrors.FileTooLarge : null);
    }

    /// <summary>Keeps bytes that are here already.</summary>
    public UploadedFile Keep(ReadOnlySpan<byte> bytes)
    {
        string file = NextPath();
        File.WriteAllBytes(file, bytes);
        return new UploadedFile(file);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_count > 0 && Directory.Exists(Path))
        {
            Directory.Delete(Path, recursive: true);
        }
    }

    private string NextPath()
    {
        if (_count++ == 0)
        {
            Directory.CreateDirectory(Path);
        }

        return System.IO.Path.Combine(Path, FormattableString.Invariant($"{_count}.upload"));
    }
}
