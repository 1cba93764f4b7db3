using System.IO.Compression;
using System.Text;

namespace Easel.AssetCompiler.Names;

/// <summary>
/// Compiles the names of things in about a hundred languages from the annotations of CLDR. The file is: the length of the table of contents
/// (int32); the table, one line of text per language, <c>tag offset length</c>, the first with tag <c>*</c> for the English glosses; then the
/// blocks, each compressed with Brotli. The glosses are lines of text. A language is its words as lines of text in ordinal order,
/// then a zero byte, then for each the index of its gloss as a variable-length integer (7 bits a byte, lowest first).
/// </summary>
internal static class NameCompiler
{
    /// <summary>Files with fewer names are stubs.</summary>
    private const int FewestNames = 200;

    /// <summary>Compiles <paramref name="nodeModules"/>/cldr-annotations-full into a file.</summary>
    public static void Compile(string nodeModules, string output)
    {
        string folder = Path.Combine(nodeModules, "cldr-annotations-full", "annotations");
        TermAligner aligner = new(AnnotationFile.Read(Path.Combine(folder, "en", "annotations.json")));
        var languages = Directory.GetDirectories(folder).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal)
            .GroupBy(tag => tag.Split('-')[0]).Where(g => g.Key is not ("en" or "und")).ToArray();
        var aligned = languages.AsParallel().AsOrdered()
            .Select(language => (Tag: language.Key, Files: language.Select(tag => AnnotationFile.Read(Path.Combine(folder, tag, "annotations.json"))).ToArray()))
            .Where(language => language.Files.Max(f => f.Names.Count) >= FewestNames)
            .Select(language => (language.Tag, Words: aligner.Align(language.Files)));
        Write(new SortedDictionary<string, Dictionary<string, string>>(aligned.ToDictionary(p => p.Tag, p => p.Words), StringComparer.Ordinal), output);
    }

    private static void Write(SortedDictionary<string, Dictionary<string, string>> words, string output)
    {
        // Frequent glosses come first, so that their numbers are short.
        string[] glosses = [.. words.Values.SelectMany(w => w.Values).GroupBy(g => g).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key)];
        Dictionary<string, int> numbers = glosses.Select((g, i) => (g, i)).ToDictionary(p => p.g, p => p.i, StringComparer.Ordinal);
        List<(string Tag, byte[] Block)> blocks = [("*", Compress(Encoding.UTF8.GetBytes(string.Join('\n', glosses))))];
        blocks.AddRange(words.AsParallel().AsOrdered().Select(p => (p.Key, Compress(Encode(p.Value, numbers)))));

        StringBuilder contents = new();
        int offset = 0;
        foreach ((string tag, byte[] block) in blocks)
        {
            contents.Append(tag).Append(' ').Append(offset).Append(' ').Append(block.Length).Append('\n');
            offset += block.Length;
        }

        using FileStream file = File.Create(output);
        using BinaryWriter writer = new(file);
        byte[] table = Encoding.UTF8.GetBytes(contents.ToString());
        writer.Write(table.Length);
        writer.Write(table);
        blocks.ForEach(b => writer.Write(b.Block));
    }

    private static byte[] Encode(Dictionary<string, string> words, Dictionary<string, int> numbers)
    {
        string[] keys = [.. words.Keys.Order(StringComparer.Ordinal)];
        using MemoryStream stream = new();
        using BinaryWriter writer = new(stream);
        writer.Write(Encoding.UTF8.GetBytes(string.Join('\n', keys)));
        writer.Write((byte)0);
        foreach (string key in keys)
        {
            writer.Write7BitEncodedInt(numbers[words[key]]);
        }

        writer.Flush();
        return stream.ToArray();
    }

    private static byte[] Compress(byte[] data)
    {
        using MemoryStream stream = new();
        using (BrotliStream brotli = new(stream, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            brotli.Write(data);
        }

        return stream.ToArray();
    }
}
