namespace Easel.Imaging.Encoding;

/// <summary>At most 256 different colours and their numbers. A colour is a pixel read as one number: R lowest, then G, B and alpha.</summary>
internal sealed class ColorTable
{
    /// <summary>Most colours.</summary>
    public const int Capacity = 256;

    private const int SlotBits = 10;

    // Open addressing: a slot holds a colour's number plus one.
    private readonly ushort[] _slots = new ushort[1 << SlotBits];
    private readonly uint[] _colors = new uint[Capacity];

    /// <summary>How many colours there are.</summary>
    public int Count { get; private set; }

    /// <summary>The colours by their numbers.</summary>
    public ReadOnlySpan<uint> Colors => _colors.AsSpan(0, Count);

    /// <summary>Adds a colour.</summary>
    /// <returns>Whether it is there now: false if there are too many.</returns>
    public bool Add(uint color)
    {
        int slot = Find(color);
        if (_slots[slot] != 0)
        {
            return true;
        }

        if (Count == Capacity)
        {
            return false;
        }

        _colors[Count++] = color;
        _slots[slot] = (ushort)Count;
        return true;
    }

    /// <summary>Number of a colour that is there.</summary>
    public byte NumberOf(uint color) => (byte)(_slots[Find(color)] - 1);

    /// <summary>The same colours in a fixed order: transparent ones first, so that few need an alpha, and then by brightness, so that what
    /// changes little changes its number little.</summary>
    public ColorTable Sorted()
    {
        var sorted = new ColorTable();
        foreach (uint color in Colors.ToArray().OrderBy(c => c >> 24).ThenBy(Brightness).ThenBy(c => c))
        {
            sorted.Add(color);
        }

        return sorted;
    }

    private static uint Brightness(uint color) => (2 * (color & 0xff)) + (5 * ((color >> 8) & 0xff)) + ((color >> 16) & 0xff);

    private int Find(uint color)
    {
        int slot = (int)((color * 0x9e37_79b1) >> (32 - SlotBits));
        while (_slots[slot] != 0 && _colors[_slots[slot] - 1] != color)
        {
            slot = (slot + 1) & ((1 << SlotBits) - 1);
        }

        return slot;
    }
}
