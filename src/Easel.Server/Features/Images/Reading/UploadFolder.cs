using System.Security.Cryptography;
using Easel.Server.Features.Errors;

namespace Easel.Server.Features.Images.Reading;

/// <summary>The files of one request. They lie under names of our own, whatever they were called, and go when it is disposed of.</summary>
/// <param name="path">The folder; made when the first file comes.</param>
internal sealed class UploadFolder(string path) : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private int _count;

    /// <summary>The folder.</summary>
    public string Path { get; } = path;

    /// <summary>Receives a file; of one that is too large the rest is read, but not kept.</summary>
    public async Task<UploadedFile> ReceiveAsync(Stream body, Memory<byte> buffer, CancellationToken cancellation)
    {
        string file = NextPath();
        await using FileStream target = File.Create(file);
        int count;
        while ((count = await BodyStream.ReadAsync(body, buffer, cancellation)) > 0)
        {
            Include(buffer.Span[..count]);
            if (target.Length + count <= UploadedFile.TooLarge)
            {
                await target.WriteAsync(buffer[..count], cancellation);
            }
            else
            {
                // Marks the file as too large and frees its space.
                target.SetLength(UploadedFile.TooLarge);
            }
        }

        return target.Length < UploadedFile.TooLarge ? new UploadedFile(file) : new UploadedFile(file, ApiErrors.FileTooLarge);
    }

    /// <summary>Keeps bytes that are here already.</summary>
    public UploadedFile Keep(ReadOnlySpan<byte> bytes)
    {
        string file = NextPath();
        File.WriteAllBytes(file, bytes);
        return new UploadedFile(file);
    }

    /// <summary>Adds to the hash of what was sent.</summary>
    public void Include(ReadOnlySpan<byte> bytes) => _hash.AppendData(bytes);

    /// <summary>SHA-256 of all that was included.</summary>
    public byte[] Hash() => _hash.GetCurrentHash();

    /// <inheritdoc/>
    public void Dispose()
    {
        _hash.Dispose();
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
