using System.Buffers.Binary;
using System.Text;

namespace Easel.Planning.Words;

/// <summary>
/// The nouns, verbs, adjectives and adverbs of WordNet with the hypernyms of the nouns, searched in the bytes that the build compiles
/// (eng/Easel.AssetCompiler/Lexicon/LexiconWriter.cs describes them). Loading copies them once; nothing is parsed. Immutable.
/// </summary>
internal sealed class WordNet
{
    private const int GroupSize = 16;
    private const int Classes = 26;
    private const int None = 0x3FFFF;

    /// <summary>The compiler keeps no longer lemma, bytes.</summary>
    private const int LongestName = 128;

    private static readonly Lazy<WordNet> Loaded = new(Load);

    private readonly byte[] _data;
    private readonly int[] _classes = new int[Classes + 1];
    private readonly int _blocks;
    private readonly int _entries;
    private readonly int _links;
    private readonly int _further;
    private readonly int _groups;
    private readonly int _names;
    private readonly int _furtherCount;

    /// <summary>Opens compiled data; no bytes at all are an empty dictionary.</summary>
    internal WordNet(byte[] data)
    {
        _data = data;
        if (data.Length == 0)
        {
            return;
        }

        if (!data.AsSpan().StartsWith("ELX1"u8))
        {
            throw new InvalidDataException("The embedded lexicon.bin is of another version than this program: delete artifacts/assets and build again.");
        }

        LemmaCount = Read32(4);
        SynsetCount = Read32(8);
        _furtherCount = Read32(12);
        (_blocks, _entries, _links, _further, _groups, _names) = (Read32(16), Read32(20), Read32(24), Read32(28), Read32(32), Read32(36));
        for (int c = 0; c <= Classes; c++)
        {
            _classes[c] = Read32(40 + (4 * c));
        }
    }

    /// <summary>The embedded one, loaded when it is first asked for; empty when the program was built without word lists.</summary>
    public static WordNet Default => Loaded.Value;

    /// <summary>Number of lemmas.</summary>
    public int LemmaCount { get; }

    /// <summary>Number of noun synsets.</summary>
    public int SynsetCount { get; }

    /// <summary>Finds a lemma.</summary>
    /// <param name="lemma">Lower case, words separated by one space, hyphens as spaces.</param>
    /// <param name="entry">What it is.</param>
    public bool TryFind(ReadOnlySpan<char> lemma, out WordNetEntry entry)
    {
        Span<byte> name = stackalloc byte[LongestName];
        return Seek(lemma, name, out entry) is var length and >= 0 && Compare(lemma, name[..length]) == 0;
    }

    /// <summary>Whether any lemma begins with these characters.</summary>
    public bool AnyBeginsWith(ReadOnlySpan<char> start)
    {
        Span<byte> name = stackalloc byte[LongestName];
        return Seek(start, name, out _) is var length && length >= start.Length && Compare(start, name[..start.Length]) == 0;
    }

    /// <summary>The lemma of a number.</summary>
    public string LemmaName(int lemma)
    {
        Span<byte> name = stackalloc byte[LongestName];
        int position = BlockAt(lemma / GroupSize);
        int length = 0;
        for (int i = lemma / GroupSize * GroupSize; i <= lemma; i++)
        {
            (_, length) = ReadEntry(i, ref position, name);
        }

        return Encoding.ASCII.GetString(name[..length]);
    }

    /// <summary>A noun sense of a lemma, by order of frequency.</summary>
    public NounSense Sense(WordNetEntry entry, int index)
    {
        int packed = Read24(entry.SensesAt + (3 * index));
        int synset = packed & None;
        return new NounSense(synset, packed >> 18, ClassOf(synset), (Read24(_links + (3 * synset)) & 0x800000) != 0);
    }

    /// <summary>What kind of thing a synset is.</summary>
    public NounClass ClassOf(int synset)
    {
        int found = Array.BinarySearch(_classes, synset);
        int index = found >= 0 ? found : ~found - 1;
        while (_classes[index + 1] <= synset)
        {
            index++;
        }

        return (NounClass)index;
    }

    /// <summary>Appends the synsets that a synset is a kind of, or an instance of.</summary>
    public void AddHypernyms(int synset, List<int> hypernyms)
    {
        int link = Read24(_links + (3 * synset));
        if ((link & None) == None)
        {
            return;
        }

        hypernyms.Add(link & None);
        int low = 0;
        int high = (link & 0x400000) == 0 ? 0 : _furtherCount;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = Read24(_further + (6 * middle)) < synset ? (middle + 1, high) : (low, middle);
        }

        for (int i = low; (link & 0x400000) != 0 && i < _furtherCount && Read24(_further + (6 * i)) == synset; i++)
        {
            hypernyms.Add(Read24(_further + (6 * i) + 3));
        }
    }

    /// <summary>Appends the lemmas of a synset, the usual one first; nothing for a synset without synonyms and kinds.</summary>
    public void AddLemmas(int synset, List<int> lemmas)
    {
        int at = _names + Read32(_groups + (4 * (synset / GroupSize)));
        for (int i = synset / GroupSize * GroupSize; i < synset; i++)
        {
            at += 1 + (3 * _data[at]);
        }

        for (int i = 0; i < _data[at]; i++)
        {
            lemmas.Add(Read24(at + 1 + (3 * i)));
        }
    }

    /// <summary>Finds the first lemma at or after a word, and its name; gives the length of the name, or -1 when there is none.</summary>
    private int Seek(ReadOnlySpan<char> lemma, Span<byte> name, out WordNetEntry entry)
    {
        int low = 0;
        int high = (LemmaCount + GroupSize - 1) / GroupSize;
        while (low < high)
        {
            int middle = (low + high) / 2;
            int at = BlockAt(middle);
            if (Compare(lemma, _data.AsSpan(at + 2, _data[at + 1])) < 0)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        // In the block that begins at or before the word, or else first in the next one.
        int first = Math.Max(low - 1, 0) * GroupSize;
        int position = LemmaCount == 0 ? 0 : BlockAt(first / GroupSize);
        for (int i = first; i < Math.Min(first + GroupSize + 1, LemmaCount); i++)
        {
            (entry, int length) = ReadEntry(i, ref position, name);
            if (Compare(lemma, name[..length]) <= 0)
            {
                return length;
            }
        }

        entry = default;
        return -1;
    }

    private static WordNet Load()
    {
        using Stream? stream = typeof(WordNet).Assembly.GetManifestResourceStream("lexicon.bin");
        byte[] data = new byte[stream?.Length ?? 0];
        stream?.ReadExactly(data);
        return new WordNet(data);
    }

    private static int Compare(ReadOnlySpan<char> word, ReadOnlySpan<byte> name)
    {
        for (int i = 0; i < Math.Min(word.Length, name.Length); i++)
        {
            if (word[i] != name[i])
            {
                return word[i] - name[i];
            }
        }

        return word.Length - name.Length;
    }

    private int BlockAt(int block) => _entries + Read32(_blocks + (4 * block));

    /// <summary>Reads an entry, completes its name from the one before and moves on.</summary>
    private (WordNetEntry Entry, int Length) ReadEntry(int lemma, ref int position, Span<byte> name)
    {
        int shared = _data[position] & 0x7F;
        bool isPlain = (_data[position] & 0x80) != 0;
        int rest = _data[position + 1];
        _data.AsSpan(position + 2, rest).CopyTo(name[shared..]);
        position += 2 + rest;
        int parts = 1;
        int senses = 1;
        if (!isPlain)
        {
            parts = _data[position] | (_data[position + 1] << 8);
            senses = _data[position + 2];
            position += 3;
        }

        WordNetEntry entry = new(lemma, parts, position, senses);
        position += 3 * senses;
        return (entry, shared + rest);
    }

    private int Read24(int at) => _data[at] | (_data[at + 1] << 8) | (_data[at + 2] << 16);

    private int Read32(int at) => BinaryPrimitives.ReadInt32LittleEndian(_data.AsSpan(at));
}
