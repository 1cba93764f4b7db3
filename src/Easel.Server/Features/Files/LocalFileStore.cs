using Easel.Server.Hosting;
using Microsoft.Extensions.Options;

namespace Easel.Server.Features.Files;

/// <summary>Files in a folder of their own in the data directory, readable by the server alone.</summary>
internal sealed class LocalFileStore(IOptions<EaselOptions> options) : IFileStore
{
    /// <summary>End of the names of unfinished files.</summary>
    public const string UnfinishedSuffix = ".unfinished";

    private readonly string _folder = Path.Combine(options.Value.DataDirectory, "files");

    /// <inheritdoc/>
    public async Task WriteAsync(string name, ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        PrivateFiles.CreateFolder(_folder);
        string path = PathOf(name);
        await PrivateFiles.WriteWholeAsync(path, path + UnfinishedSuffix, file => file.WriteAsync(bytes, cancellation).AsTask());
    }

    /// <inheritdoc/>
    public Stream? Open(string name)
    {
        try
        {
            return new FileStream(PathOf(name), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 1, FileOptions.Asynchronous);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public void Delete(string name)
    {
        if (Directory.Exists(_folder))
        {
            File.Delete(PathOf(name));
        }
    }

    /// <inheritdoc/>
    public IEnumerable<(string Name, DateTime ChangedUtc)> List() => Directory.Exists(_folder)
        ? new DirectoryInfo(_folder).EnumerateFiles().Select(f => (f.Name, f.LastWriteTimeUtc))
        : [];

    // Names are made by this server; one that leaves the folder is a fault in it.
    private string PathOf(string name) => name == Path.GetFileName(name) && name.Length > 0 && name[0] != '.'
        ? Path.Combine(_folder, name)
        : throw new ArgumentException($"'{name}' is no name of a stored file.", nameof(name));
}
