using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Easel.Planning.Languages;

/// <summary>
/// Names of things in about a hundred languages, from the annotations of Unicode CLDR (names.bin, made by eng/Easel.AssetCompiler, whose
/// NameCompiler describes the format). A language is decoded when it is asked for. Without the file there are none.
/// </summary>
internal static class NameBank
{
    private static readonly Lazy<byte[]> File = new(ReadFile);
    private static readonly Lazy<Dictionary<string, (int Offset, int Length)>> Contents = new(ReadContents);
    private static readonly Lazy<string[]> Glosses = new(() => Block("*") is { } block ? Encoding.UTF8.GetString(block).Split('\n') : []);

    /// <summary>The words of a language with their English; empty for a language that CLDR does not know.</summary>
    /// <param name="tag">BCP-47 tag of the language without region.</param>
    public static IEnumerable<(string Word, string Gloss)> Read(string tag)
    {
        if (tag == "*" || Block(tag) is not { } block)
        {
            yield break;
        }

        int end = Array.IndexOf(block, (byte)0);
        string[] words = Encoding.UTF8.GetString(block, 0, end).Split('\n');
        int at = end + 1;
        foreach (string word in words)
        {
            int number = 0;
            int shift = 0;
            byte next;
            do
            {
                next = block[at++];
                number |= (next & 0x7f) << shift;
                shift += 7;
            }
            while (next >= 0x80);

            yield return (word, Glosses.Value[number]);
        }
    }

    private static byte[]? Block(string tag)
    {
        if (!Contents.Value.TryGetValue(tag, out (int Offset, int Length) place))
        {
            return null;
        }

        using MemoryStream packed = new(File.Value, place.Offset, place.Length);
        using BrotliStream brotli = new(packed, CompressionMode.Decompress);
        using MemoryStream block = new();
        brotli.CopyTo(block);
        return block.ToArray();
    }

    private static byte[] ReadFile()
    {
        using Stream? stream = typeof(NameBank).Assembly.GetManifestResourceStream("names.bin");
        using MemoryStream bytes = new();
        stream?.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static Dictionary<string, (int Offset, int Length)> ReadContents()
    {
        Dictionary<string, (int Offset, int Length)> contents = new(StringComparer.Ordinal);
        if (File.Value.Length < sizeof(int))
        {
            return contents;
        }

        int length = BitConverter.ToInt32(File.Value, 0);
        int start = sizeof(int) + length;
        foreach (string line in Encoding.UTF8.GetString(File.Value, sizeof(int), length).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = line.Split(' ');
            contents[parts[0]] = (start + int.Parse(parts[1], CultureInfo.InvariantCulture), int.Parse(parts[2], CultureInfo.InvariantCulture));
        }

        return contents;
    }
}
