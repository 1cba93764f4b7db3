namespace Easel.AssetCompiler.Words;

/// <summary>
/// Lists the words of an ICU bytes trie. A node's lead byte says what it is: up to 0x0F a branch, up to 0x1F a run of bytes, above it a value.
/// Branches of many bytes are searched by halves; values and jumps take one to five bytes, as their lead tells.
/// </summary>
internal static class BytesTrie
{
    private const int RunLead = 0x10, ValueLead = 0x20, LargestList = 5;

    /// <summary>The byte strings that have a value.</summary>
    public static List<byte[]> Words(ReadOnlySpan<byte> trie)
    {
        var words = new List<byte[]>();
        Node(trie, 0, [], words);
        return words;
    }

    private static void Node(ReadOnlySpan<byte> trie, int at, byte[] prefix, List<byte[]> words)
    {
        while (true)
        {
            int lead = trie[at++];
            if (lead >= ValueLead)
            {
                words.Add(prefix);
                if ((lead & 1) != 0)
                {
                    return;
                }

                at += ValueLength(lead >> 1);
            }
            else if (lead >= RunLead)
            {
                int length = lead - RunLead + 1;
                prefix = [.. prefix, .. trie.Slice(at, length)];
                at += length;
            }
            else
            {
                Branch(trie, lead == 0 ? at + 1 : at, (lead == 0 ? trie[at] : lead) + 1, prefix, words);
                return;
            }
        }
    }

    private static void Branch(ReadOnlySpan<byte> trie, int at, int count, byte[] prefix, List<byte[]> words)
    {
        while (count > LargestList)
        {
            // The byte to compare with, then the way to the smaller half.
            at++;
            (int delta, int next) = Delta(trie, at);
            Branch(trie, next + delta, count >> 1, prefix, words);
            count -= count >> 1;
            at = next;
        }

        for (; count > 1; count--)
        {
            byte[] word = [.. prefix, trie[at++]];
            int lead = trie[at++];
            bool isFinal = (lead & 1) != 0;
            int value = Value(trie, at, lead >> 1);
            at += ValueLength(lead >> 1);
            if (isFinal)
            {
                words.Add(word);
            }
            else
            {
                Node(trie, at + value, word, words);
            }
        }

        Node(trie, at + 1, [.. prefix, trie[at]], words);
    }

    /// <summary>Bytes of a value after its lead (already halved).</summary>
    private static int ValueLength(int lead) => lead < 0x51 ? 0 : lead < 0x6C ? 1 : lead < 0x7E ? 2 : lead == 0x7E ? 3 : 4;

    private static int Value(ReadOnlySpan<byte> trie, int at, int lead) => lead switch
    {
        < 0x51 => lead - 0x10,
        < 0x6C => ((lead - 0x51) << 8) | trie[at],
        < 0x7E => ((lead - 0x6C) << 16) | (trie[at] << 8) | trie[at + 1],
        0x7E => (trie[at] << 16) | (trie[at + 1] << 8) | trie[at + 2],
        _ => (trie[at] << 24) | (trie[at + 1] << 16) | (trie[at + 2] << 8) | trie[at + 3],
    };

    private static (int Delta, int Next) Delta(ReadOnlySpan<byte> trie, int at)
    {
        int lead = trie[at++];
        return lead switch
        {
            < 0xC0 => (lead, at),
            < 0xF0 => (((lead - 0xC0) << 8) | trie[at], at + 1),
            < 0xFE => (((lead - 0xF0) << 16) | (trie[at] << 8) | trie[at + 1], at + 2),
            0xFE => ((trie[at] << 16) | (trie[at + 1] << 8) | trie[at + 2], at + 3),
            _ => ((trie[at] << 24) | (trie[at + 1] << 16) | (trie[at + 2] << 8) | trie[at + 3], at + 4),
        };
    }
}
