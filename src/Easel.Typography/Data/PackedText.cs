using System.IO.Compression;
using System.Reflection;

namespace Easel.Typography.Data;

/// <summary>Reads text that the build compiles and embeds.</summary>
internal static class PackedText
{
    /// <summary>The lines of an embedded file; none where it was not compiled because npm was missing.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using Stream? packed = Assembly.GetExecutingAssembly().GetManifestResourceStream(name);
        if (packed is null)
        {
            yield break;
        }

        using var reader = new StreamReader(new BrotliStream(packed, CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
