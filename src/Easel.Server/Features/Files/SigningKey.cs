using System.Security.Cryptography;
using Easel.Server.Hosting;
using Microsoft.Extensions.Options;

namespace Easel.Server.Features.Files;

/// <summary>The secret with which this server signs addresses: random, made at its first use, kept in the data directory.</summary>
internal sealed class SigningKey(IOptions<EaselOptions> options)
{
    /// <summary>Name of the file in the data directory.</summary>
    public const string FileName = "url-signing.key";

    private const int Length = 32;

    private readonly Lazy<byte[]> _bytes = new(() => ReadOrCreate(Path.Combine(options.Value.DataDirectory, FileName)));

    /// <summary>The key.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes.Value;

    private static byte[] ReadOrCreate(string path)
    {
        if (!File.Exists(path))
        {
            Create(path);
        }

        PrivateFiles.Tighten(path);
        byte[] key = File.ReadAllBytes(path);
        return key.Length == Length ? key : throw new InvalidOperationException(
            $"The key that signs addresses must have {Length} bytes, but {FileName} in the data directory has {key.Length}. Delete that file: "
            + "a new key is made then, and addresses given until now stop working.");
    }

    // Written whole before it gets its name, so that a crash never leaves half a key.
    private static void Create(string path)
    {
        string unfinished = $"{path}.{Guid.NewGuid():N}";
        using (FileStream file = PrivateFiles.Create(unfinished))
        {
            file.Write(RandomNumberGenerator.GetBytes(Length));
            file.Flush(flushToDisk: true);
        }

        try
        {
            File.Move(unfinished, path);
        }
        catch (IOException) when (File.Exists(path))
        {
            // Someone else was first: theirs is the key.
            File.Delete(unfinished);
        }
    }
}
