using System.Text;
using Easel.Typography.Unicode;

namespace Easel.Typography;

/// <summary>Tells emoji from signs (UTS #51).</summary>
internal static class EmojiSequence
{
    /// <summary>True when a grapheme cluster is to be shown as a picture.</summary>
    public static bool IsPicture(ReadOnlySpan<char> cluster)
    {
        // Letters and digits, the bulk of all text, need no look at the table.
        if (cluster.IsEmpty || (cluster.Length == 1 && cluster[0] < 0x2000))
        {
            return false;
        }

        Rune.DecodeFromUtf16(cluster, out Rune first, out int length);
        EmojiKind kind = CharacterData.EmojiOf(first.Value);
        ReadOnlySpan<char> rest = cluster[length..];
        return kind != EmojiKind.None && !rest.StartsWith("\uFE0E")
            && (kind == EmojiKind.Picture || rest.StartsWith("\uFE0F") || rest.IndexOf('\u20E3') >= 0);
    }
}
