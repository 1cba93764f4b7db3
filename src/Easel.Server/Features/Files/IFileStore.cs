namespace Easel.Server.Features.Files;

/// <summary>Keeps the bytes of files under names that it is given. A file is there as a whole or not at all.</summary>
internal interface IFileStore
{
    /// <summary>Stores a file; when this returns, it survives a crash.</summary>
    Task WriteAsync(string name, ReadOnlyMemory<byte> bytes, CancellationToken cancellation);

    /// <summary>Opens a file for reading from any position; null when there is none.</summary>
    Stream? Open(string name);

    /// <summary>Removes a file, if it is there.</summary>
    void Delete(string name);

    /// <summary>Everything that lies in the store, unfinished files included, with the time of its last change, UTC.</summary>
    IEnumerable<(string Name, DateTime ChangedUtc)> List();
}
