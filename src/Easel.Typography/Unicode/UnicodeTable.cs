using System.Globalization;
using System.Reflection;
using System.Text;

namespace Easel.Typography.Unicode;

/// <summary>A property of code points, read from a table in Data/Unicode and kept in two stages: pages of 256 that are shared where equal.</summary>
/// <typeparam name="T">Its values.</typeparam>
internal sealed class UnicodeTable<T>
{
    private const int PageBits = 8, PageSize = 1 << PageBits, Pages = 0x110000 >> PageBits;

    private readonly byte[] _cells;
    private readonly ushort[] _pages;
    private readonly T[] _values;

    private UnicodeTable(byte[] cells, T[] values)
    {
        _values = values;
        _pages = new ushort[Pages];
        var known = new Dictionary<string, ushort>(StringComparer.Ordinal);
        for (int page = 0; page < Pages; page++)
        {
            ReadOnlySpan<byte> content = cells.AsSpan(page * PageSize, PageSize);
            string key = Encoding.Latin1.GetString(content);
            if (!known.TryGetValue(key, out ushort at))
            {
                // Kept pages move to the front, never past the page that is looked at.
                known[key] = at = (ushort)known.Count;
                content.CopyTo(cells.AsSpan(at * PageSize));
            }

            _pages[page] = at;
        }

        _cells = cells[..(known.Count * PageSize)];
    }

    /// <summary>The value of a code point.</summary>
    public T this[int codePoint] => _values[_cells[(_pages[codePoint >> PageBits] << PageBits) + (codePoint & (PageSize - 1))]];

    /// <summary>Reads a table: each line is a value's name and its ranges in hexadecimal.</summary>
    /// <param name="name">Name of the file.</param>
    /// <param name="parse">Gives the value of a name.</param>
    /// <param name="otherwise">The value of what is not listed.</param>
    public static UnicodeTable<T> Load(string name, Func<string, T> parse, T otherwise)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Easel.Typography.Data.Unicode/" + name)!;
        using var reader = new StreamReader(stream);
        var values = new List<T> { otherwise };
        byte[] cells = new byte[Pages * PageSize];
        while (reader.ReadLine() is { } line)
        {
            if (line[0] == '#')
            {
                continue;
            }

            string[] parts = line.Split(' ');
            foreach (string range in parts[1].Split(','))
            {
                int dash = range.IndexOf('-', StringComparison.Ordinal);
                int first = Hex(dash < 0 ? range : range[..dash]), last = dash < 0 ? first : Hex(range[(dash + 1)..]);
                Array.Fill(cells, checked((byte)values.Count), first, last - first + 1);
            }

            values.Add(parse(parts[0]));
        }

        return new UnicodeTable<T>(cells, [.. values]);
    }

    private static int Hex(string text) => int.Parse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
