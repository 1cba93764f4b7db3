using System.Buffers.Binary;
using System.Text;

namespace Easel.AssetCompiler.Words;

/// <summary>Compiles ICU's dictionaries of scripts without spaces between words into the file that <c>WordSegmenter</c> reads.</summary>
internal static class WordListCompiler
{
    private static readonly string[] s_dictionaries = ["thai", "lao", "khmer", "burmese"];

    public static void Compile(string nodeModules, string output)
    {
        string path = Directory.EnumerateFiles(Path.Combine(nodeModules, "icu4c-data"), "icudt*.dat").Single();
        var data = new IcuData(File.ReadAllBytes(path));
        var text = new StringBuilder();
        foreach (string name in s_dictionaries)
        {
            ReadOnlySpan<byte> dictionary = data.Item($"/{name}dict.dict");
            int trie = BinaryPrimitives.ReadInt32LittleEndian(dictionary);

            // Bytes are offsets from a code point; two high ones stand for joiners (dictionarydata.h).
            int from = BinaryPrimitives.ReadInt32LittleEndian(dictionary[20..]) & 0x1FFFFF;
            List<byte[]> words = BytesTrie.Words(dictionary[trie..]);
            text.Append('#').Append(name).Append('\n');
            foreach (string word in words.Select(w => string.Concat(w.Select(b => b switch { 0xFF => '\u200D', 0xFE => '\u200C', _ => (char)(from + b) }))).Order(StringComparer.Ordinal))
            {
                text.Append(word).Append('\n');
            }
        }

        File.WriteAllBytes(output, PackedText.Pack(text.ToString()));
    }
}
