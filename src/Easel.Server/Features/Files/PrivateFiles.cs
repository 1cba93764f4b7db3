namespace Easel.Server.Features.Files;

/// <summary>Files and folders that only the server's own user may read.</summary>
internal static class PrivateFiles
{
    private const UnixFileMode FileMode600 = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Creates a folder, if it is not there.</summary>
    public static void CreateFolder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, FileMode600 | UnixFileMode.UserExecute);
        }
    }

    /// <summary>Creates a file that does not exist yet.</summary>
    public static FileStream Create(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = FileMode600;
        }

        return new FileStream(path, options);
    }

    /// <summary>Writes a file that is there as a whole or not at all; when this returns, it survives a crash.</summary>
    /// <param name="path">Where it is to be.</param>
    /// <param name="unfinished">Where it is while it is written; what a crash left there is overwritten.</param>
    /// <param name="write">Writes its bytes.</param>
    public static async Task WriteWholeAsync(string path, string unfinished, Func<Stream, Task> write)
    {
        try
        {
            File.Delete(unfinished);
            await using (FileStream file = Create(unfinished))
            {
                await write(file);

                // The name must not reach the disk before the bytes do.
                file.Flush(flushToDisk: true);
            }

            File.Move(unfinished, path, overwrite: true);
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }

    /// <summary>Takes away what others may do with a file.</summary>
    public static void Tighten(string path)
    {
        if (!OperatingSystem.IsWindows() && File.GetUnixFileMode(path) != FileMode600)
        {
            File.SetUnixFileMode(path, FileMode600);
        }
    }
}
