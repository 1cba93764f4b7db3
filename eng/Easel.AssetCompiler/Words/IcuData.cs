using System.Buffers.Binary;
using System.Text;

namespace Easel.AssetCompiler.Words;

/// <summary>Finds items in ICU's common data file (icudt*.dat, little-endian): a header, then a table of names and offsets.</summary>
internal sealed class IcuData(byte[] file)
{
    /// <summary>The content of the item whose name ends in a given way, after the item's own header.</summary>
    /// <exception cref="InvalidDataException">There is no such item.</exception>
    public ReadOnlySpan<byte> Item(string ending)
    {
        int table = BinaryPrimitives.ReadUInt16LittleEndian(file);
        int count = Int(table);
        for (int i = 0; i < count; i++)
        {
            int name = table + Int(table + 4 + (8 * i)), data = table + Int(table + 8 + (8 * i));
            int length = Array.IndexOf(file, (byte)0, name) - name;
            if (Encoding.ASCII.GetString(file, name, length).EndsWith(ending, StringComparison.Ordinal))
            {
                return file.AsSpan(data + BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(data)));
            }
        }

        throw new InvalidDataException($"ICU's data has no '{ending}'.");
    }

    private int Int(int at) => BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(at));
}
