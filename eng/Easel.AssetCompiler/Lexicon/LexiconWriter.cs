using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace Easel.AssetCompiler.Lexicon;

/// <summary>
/// Writes <c>lexicon.bin</c>, little-endian, laid out so that it is searched as it is (Easel.Planning.Words.WordNet reads it):
/// <code>
/// header   "ELX1", then u32: lemmas, synsets, further links; u32 offsets of: blocks, entries, links, further links, name groups, names
/// classes  27 × u32: the first synset of each lexicographer file 3, 4, … 28, and the number of synsets
/// blocks   u32 each: where in the entries a block of 16 lemmas begins
/// entries  lemmas in ordinal order, front-coded within their block:
///          u8 length shared with the lemma before (0 to 127), +128 for a plain noun of one sense that was never tagged
///          u8 length of the rest, the rest in ASCII
///          unless plain: u16 of four bits each for noun, verb, adjective, adverb: 0 none, 1 never tagged, else 2 + ⌊log₂ count⌋
///          unless plain: u8 number of noun senses
///          per sense u24: synset, and in the four bits from bit 18 on 0 or 1 + ⌊log₂ count⌋
/// links    u24 per synset: first hypernym or 3FFFF, +400000 when there are further ones, +800000 for an instance (a proper name)
/// further  u24 synset, u24 hypernym, by synset
/// groups   u32 each: where in the names a group of 16 synsets begins
/// names    per synset u8 number of lemmas, u24 each; none for a synset without synonyms and kinds, whose name nobody asks for
/// </code>
/// </summary>
internal sealed class LexiconWriter
{
    /// <summary>Longer lemmas are left out: nobody writes them.</summary>
    public const int LongestLemma = 60;

    private const int GroupSize = 16;
    private const int MostSenses = 6;
    private const int MostNames = 6;
    private const int FirstClass = 3;
    private const int ClassCount = 26;
    private const int None = 0x3FFFF;

    private readonly WordNetReader _wordNet;
    private readonly List<Synset> _synsets;
    private readonly Dictionary<Synset, int> _numbers;
    private readonly Dictionary<string, int> _lemmaNumbers;

    private LexiconWriter(WordNetReader wordNet)
    {
        _wordNet = wordNet;
        _synsets = [.. wordNet.Synsets.OrderBy(p => p.Value.Class).ThenBy(p => p.Key).Select(p => p.Value)];
        _numbers = new Dictionary<Synset, int>(ReferenceEqualityComparer.Instance);
        foreach (Synset synset in _synsets)
        {
            _numbers.Add(synset, _numbers.Count);
        }

        _lemmaNumbers = wordNet.Lemmas.Keys.Select((l, i) => (l, i)).ToDictionary(p => p.l, p => p.i, StringComparer.Ordinal);
    }

    /// <summary>The bytes of the file.</summary>
    public static byte[] Write(WordNetReader wordNet) => new LexiconWriter(wordNet).Write();

    private byte[] Write()
    {
        (List<uint> blocks, byte[] entries) = Entries();
        (byte[] links, byte[] further) = Links();
        (List<uint> groups, byte[] names) = Names();

        const int header = 4 + (9 * 4) + ((ClassCount + 1) * 4);
        int[] lengths = [blocks.Count * 4, entries.Length, links.Length, further.Length, groups.Count * 4, names.Length];
        MemoryStream file = new();
        file.Write("ELX1"u8);
        Write32(file, _lemmaNumbers.Count);
        Write32(file, _synsets.Count);
        Write32(file, further.Length / 6);
        int offset = header;
        foreach (int length in lengths)
        {
            Write32(file, offset);
            offset += length;
        }

        for (int c = 0; c <= ClassCount; c++)
        {
            Write32(file, _synsets.Count(s => s.Class - FirstClass < c));
        }

        blocks.ForEach(b => Write32(file, (int)b));
        file.Write(entries);
        file.Write(links);
        file.Write(further);
        groups.ForEach(g => Write32(file, (int)g));
        file.Write(names);
        return file.ToArray();
    }

    private (List<uint> Blocks, byte[] Entries) Entries()
    {
        List<uint> blocks = [];
        MemoryStream entries = new();
        string before = "";
        int index = 0;
        foreach ((string name, Lemma lemma) in _wordNet.Lemmas)
        {
            int shared = 0;
            if (index++ % GroupSize == 0)
            {
                blocks.Add((uint)entries.Length);
            }
            else
            {
                while (shared < Math.Min(name.Length, before.Length) && name[shared] == before[shared])
                {
                    shared++;
                }
            }

            bool isPlain = lemma.Senses.Count == 1 && lemma.Counts is [0, -1, -1, -1];
            entries.WriteByte((byte)(shared | (isPlain ? 0x80 : 0)));
            entries.WriteByte((byte)(name.Length - shared));
            entries.Write(Encoding.ASCII.GetBytes(name[shared..]));
            before = name;
            if (!isPlain)
            {
                int parts = 0;
                for (int part = 0; part < 4; part++)
                {
                    parts |= (lemma.Counts[part] < 0 ? 0 : Math.Min(1 + Bucket(lemma.Counts[part]), 15)) << (4 * part);
                }

                entries.WriteByte((byte)parts);
                entries.WriteByte((byte)(parts >> 8));
                entries.WriteByte((byte)Math.Min(lemma.Senses.Count, MostSenses));
            }

            foreach ((Synset synset, int count) in lemma.Senses.Take(MostSenses))
            {
                Write24(entries, _numbers[synset] | (Math.Min(Bucket(count), 15) << 18));
            }
        }

        return (blocks, entries.ToArray());
    }

    private (byte[] Links, byte[] Further) Links()
    {
        MemoryStream links = new();
        MemoryStream further = new();
        foreach (Synset synset in _synsets)
        {
            int[] targets = [.. synset.Hypernyms.Select(h => _numbers[_wordNet.Synsets[h.Offset]])];
            bool isInstance = synset.Hypernyms.Exists(h => h.IsInstance);
            Write24(links, (targets.Length > 0 ? targets[0] : None) | (targets.Length > 1 ? 0x400000 : 0) | (isInstance ? 0x800000 : 0));
            foreach (int target in targets.Skip(1))
            {
                Write24(further, _numbers[synset]);
                Write24(further, target);
            }
        }

        return (links.ToArray(), further.ToArray());
    }

    private (List<uint> Groups, byte[] Names) Names()
    {
        HashSet<int> parents = [.. _synsets.SelectMany(s => s.Hypernyms).Select(h => h.Offset)];
        HashSet<Synset> asked = new(parents.Select(p => _wordNet.Synsets[p]), ReferenceEqualityComparer.Instance);
        List<uint> groups = [];
        MemoryStream names = new();
        for (int i = 0; i < _synsets.Count; i++)
        {
            if (i % GroupSize == 0)
            {
                groups.Add((uint)names.Length);
            }

            int[] lemmas = [.. _synsets[i].Names.Where(_lemmaNumbers.ContainsKey).Select(n => _lemmaNumbers[n]).Take(MostNames)];
            bool isAsked = lemmas.Length > 1 || asked.Contains(_synsets[i]);
            names.WriteByte((byte)(isAsked ? lemmas.Length : 0));
            foreach (int lemma in isAsked ? lemmas : [])
            {
                Write24(names, lemma);
            }
        }

        return (groups, names.ToArray());
    }

    private static int Bucket(int count) => count <= 0 ? 0 : 1 + BitOperations.Log2((uint)count);

    private static void Write24(Stream stream, int value)
    {
        stream.WriteByte((byte)value);
        stream.WriteByte((byte)(value >> 8));
        stream.WriteByte((byte)(value >> 16));
    }

    private static void Write32(Stream stream, int value)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        stream.Write(bytes);
    }
}
