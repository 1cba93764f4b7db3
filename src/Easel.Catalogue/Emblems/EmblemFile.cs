using System.Collections.Immutable;
using System.IO.Compression;
using System.Numerics;

namespace Easel.Catalogue.Emblems;

/// <summary>
/// The compiled drawings (<c>eng/Easel.AssetCompiler</c> writes them): a compressed directory, then one compressed drawing after the other.
/// Only the directory is read at once. Every count is checked against what is left to read, so that a damaged file is an error and never
/// takes more memory than it has bytes times a constant.
/// </summary>
internal sealed class EmblemFile
{
    private const uint Magic = 0x424D455A;
    private const int MostBytes = 4 << 20, MostEmblems = 10_000;

    /// <summary>Coordinates are stored in 64ths of a unit, from −32 units.</summary>
    private const float Steps = 64, Origin = 32;

    private readonly byte[] _data;

    private EmblemFile(byte[] data, ImmutableArray<EmblemRecord> records)
    {
        _data = data;
        Records = records;
    }

    /// <summary>What the file holds, in its order.</summary>
    public ImmutableArray<EmblemRecord> Records { get; }

    /// <summary>The file that was embedded when this was built; an empty one where the packages could not be had.</summary>
    public static EmblemFile Embedded()
    {
        using Stream? stream = typeof(EmblemFile).Assembly.GetManifestResourceStream("emblems.bin");
        if (stream is null || stream.Length == 0)
        {
            return new EmblemFile([], []);
        }

        byte[] data = new byte[stream.Length];
        stream.ReadExactly(data);
        return Read(data);
    }

    /// <summary>Reads the directory of a file, which is kept.</summary>
    /// <exception cref="InvalidDataException">The file is damaged or none of ours.</exception>
    public static EmblemFile Read(byte[] data)
    {
        try
        {
            using var head = new BinaryReader(new MemoryStream(data));
            int length = head.ReadUInt32() == Magic ? head.ReadInt32() : throw Damaged("it does not begin as such a file does");
            const int Head = 8;
            if (length < 0 || length > data.Length - Head)
            {
                throw Damaged("the directory runs over the end");
            }

            using BinaryReader directory = Unpack(data.AsSpan(Head, length));
            return new EmblemFile(data, ReadRecords(directory, Head + length, data.Length));
        }
        catch (Exception e) when (e is EndOfStreamException or FormatException)
        {
            throw Damaged("it ends too early");
        }
    }

    /// <summary>Decodes one drawing.</summary>
    /// <exception cref="InvalidDataException">The drawing is damaged.</exception>
    public EmblemArt Decode(EmblemRecord record)
    {
        try
        {
            using BinaryReader r = Unpack(_data.AsSpan(record.Start, record.Length));
            var shapes = ImmutableArray.CreateBuilder<EmblemShape>();
            int count = Count(r, 6);
            for (int i = 0; i < count; i++)
            {
                EmblemPaint paint = ReadPaint(r);
                bool isEvenOdd = r.ReadBoolean();
                var contours = ImmutableArray.CreateBuilder<ImmutableArray<Vector2>>();
                int lines = Count(r, 1);
                for (int c = 0; c < lines; c++)
                {
                    contours.Add(ReadContour(r));
                }

                shapes.Add(new EmblemShape(contours.ToImmutable(), isEvenOdd, paint));
            }

            return new EmblemArt(shapes.ToImmutable());
        }
        catch (Exception e) when (e is EndOfStreamException or FormatException)
        {
            throw Damaged($"the drawing '{record.Picture}' ends too early");
        }
    }

    private static ImmutableArray<EmblemRecord> ReadRecords(BinaryReader r, int start, int end)
    {
        int count = Count(r, 8);
        if (count > MostEmblems)
        {
            throw Damaged($"it names {count} drawings");
        }

        var records = ImmutableArray.CreateBuilder<EmblemRecord>(count);
        for (int i = 0; i < count; i++)
        {
            string picture = r.ReadString(), kind = r.ReadString();
            float size = r.ReadSingle(), width = r.ReadSingle();
            string[] names = new string[Count(r, 1)];
            for (int n = 0; n < names.Length; n++)
            {
                names[n] = r.ReadString();
            }

            int length = r.Read7BitEncodedInt();
            if (length < 0 || length > end - start || size is not (> 0 and < 1000) || width is not (> 0.01f and < 100))
            {
                throw Damaged($"what it says of '{picture}' cannot be");
            }

            records.Add(new EmblemRecord(picture, kind, size, width, [.. names], start, length));
            start += length;
        }

        return records.MoveToImmutable();
    }

    private static EmblemPaint ReadPaint(BinaryReader r)
    {
        int count = Count(r, 4);
        if (count == 0)
        {
            throw Damaged("a paint has no colour");
        }

        var stops = ImmutableArray.CreateBuilder<EmblemStop>(count);
        for (int i = 0; i < count; i++)
        {
            float offset = count > 1 ? r.ReadByte() / 255f : 0;
            stops.Add(new EmblemStop(offset, new Vector4(r.ReadByte(), r.ReadByte(), r.ReadByte(), r.ReadByte()) / 255));
        }

        if (count == 1)
        {
            return new EmblemPaint(Matrix3x2.Identity, false, stops.MoveToImmutable());
        }

        bool isRadial = r.ReadBoolean();
        float xx = r.ReadSingle(), yx = r.ReadSingle(), x = r.ReadSingle(), xy = r.ReadSingle(), yy = r.ReadSingle(), y = r.ReadSingle();
        return new EmblemPaint(new Matrix3x2(xx, xy, yx, yy, x, y), isRadial, stops.MoveToImmutable());
    }

    private static ImmutableArray<Vector2> ReadContour(BinaryReader r)
    {
        int count = Count(r, 2), x = 0, y = 0;
        var points = ImmutableArray.CreateBuilder<Vector2>(count);
        for (int i = 0; i < count; i++)
        {
            x += UnZigZag(r.Read7BitEncodedInt());
            y += UnZigZag(r.Read7BitEncodedInt());
            points.Add((new Vector2(x, y) / Steps) - new Vector2(Origin));
        }

        return points.MoveToImmutable();
    }

    /// <summary>A count of items that take at least so many bytes each, all of which must still be there.</summary>
    private static int Count(BinaryReader r, int bytesEach)
    {
        int count = r.Read7BitEncodedInt();
        return count >= 0 && count <= (r.BaseStream.Length - r.BaseStream.Position) / bytesEach ? count : throw Damaged("a count is too large");
    }

    private static BinaryReader Unpack(ReadOnlySpan<byte> packed)
    {
        // The decoder is asked for more and more room, up to the most that any part of a file may take.
        for (int room = Math.Max(1024, packed.Length * 4); room <= MostBytes; room *= 2)
        {
            byte[] data = new byte[room];
            if (BrotliDecoder.TryDecompress(packed, data, out int length))
            {
                return new BinaryReader(new MemoryStream(data, 0, length));
            }
        }

        throw Damaged("a part cannot be unpacked");
    }

    private static int UnZigZag(int value) => (value >>> 1) ^ -(value & 1);

    private static InvalidDataException Damaged(string how) =>
        new($"The file of emblems cannot be read: {how}. Delete artifacts/assets and build again.");
}
