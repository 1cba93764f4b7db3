using System.Buffers.Binary;

namespace Easel.Typography;

/// <summary>
/// The flags with which a TrueType font says that contours of a glyph overlap (OpenType specification, "glyf": OVERLAP_SIMPLE and
/// OVERLAP_COMPOUND). Skia joins such contours when it reads them, and sometimes loses a counter on the way.
/// </summary>
internal static class OverlapFlags
{
    private const uint Glyf = 0x676c7966, Loca = 0x6c6f6361, Head = 0x68656164;
    private const byte OverlapSimple = 0x40;
    private const ushort OverlapCompound = 0x0400;
    private const int HeaderLength = 10, LongOffsetsAt = 50;

    /// <summary>The font without the flags, so that contours are read as they are drawn.</summary>
    /// <param name="font">A font file.</param>
    /// <returns>A copy with its flags cleared; null where there are none, or where it is not a file with one TrueType font.</returns>
    public static byte[]? Cleared(ReadOnlySpan<byte> font)
    {
        Range at = Table(font, Glyf);
        ReadOnlySpan<byte> locations = font[Table(font, Loca)], head = font[Table(font, Head)];
        if (font[at].IsEmpty || locations.IsEmpty || head.Length < LongOffsetsAt + 2)
        {
            return null;
        }

        byte[] copy = font.ToArray();
        Span<byte> glyphs = copy.AsSpan(at);
        bool isLong = BinaryPrimitives.ReadInt16BigEndian(head[LongOffsetsAt..]) != 0, cleared = false;
        int count = locations.Length / (isLong ? 4 : 2);
        for (int i = 0; i + 1 < count; i++)
        {
            (long from, long to) = (Location(locations, i, isLong), Location(locations, i + 1, isLong));
            if (from + HeaderLength + 2 <= to && to <= glyphs.Length)
            {
                cleared |= ClearGlyph(glyphs[(int)from..(int)to]);
            }
        }

        return cleared ? copy : null;
    }

    private static bool ClearGlyph(Span<byte> glyph)
    {
        short contours = BinaryPrimitives.ReadInt16BigEndian(glyph);
        if (contours < 0)
        {
            ushort flags = BinaryPrimitives.ReadUInt16BigEndian(glyph[HeaderLength..]);
            BinaryPrimitives.WriteUInt16BigEndian(glyph[HeaderLength..], (ushort)(flags & ~OverlapCompound));
            return (flags & OverlapCompound) != 0;
        }

        // The flags of the points follow the ends of the contours and the instructions; only the first point's counts.
        int at = HeaderLength + (2 * contours);
        if (at + 2 > glyph.Length)
        {
            return false;
        }

        at += 2 + BinaryPrimitives.ReadUInt16BigEndian(glyph[at..]);
        if (at >= glyph.Length || (glyph[at] & OverlapSimple) == 0)
        {
            return false;
        }

        glyph[at] &= unchecked((byte)~OverlapSimple);
        return true;
    }

    private static long Location(ReadOnlySpan<byte> locations, int glyph, bool isLong) =>
        isLong ? BinaryPrimitives.ReadUInt32BigEndian(locations[(4 * glyph)..]) : 2L * BinaryPrimitives.ReadUInt16BigEndian(locations[(2 * glyph)..]);

    private static Range Table(ReadOnlySpan<byte> font, uint tag)
    {
        const int Directory = 12, Record = 16;
        int count = font.Length < Directory ? 0 : BinaryPrimitives.ReadUInt16BigEndian(font[4..]);
        for (int i = 0; i < count && Directory + ((i + 1) * Record) <= font.Length; i++)
        {
            ReadOnlySpan<byte> record = font.Slice(Directory + (i * Record), Record);
            long from = BinaryPrimitives.ReadUInt32BigEndian(record[8..]), length = BinaryPrimitives.ReadUInt32BigEndian(record[12..]);
            if (BinaryPrimitives.ReadUInt32BigEndian(record) == tag && from + length <= font.Length)
            {
                return (int)from..(int)(from + length);
            }
        }

        return 0..0;
    }
}
