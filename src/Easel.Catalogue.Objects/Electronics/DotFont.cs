using System.Collections.Frozen;

namespace Easel.Catalogue.Objects.Electronics;

/// <summary>Capital letters, digits and a few signs in five by five dots: what is written on keys and small displays.</summary>
internal static class DotFont
{
    private const int Side = 5;

    private static readonly FrozenDictionary<char, uint> Glyphs = new Dictionary<char, uint>
    {
        ['A'] = 0x0e8fe31, ['B'] = 0x1e8fa3e, ['C'] = 0x0f8420f, ['D'] = 0x1e8c63e,
        ['E'] = 0x1f87a1f, ['F'] = 0x1f87a10, ['G'] = 0x0f84e2f, ['H'] = 0x118fe31,
        ['I'] = 0x0e2108e, ['J'] = 0x0710a4c, ['K'] = 0x12a6292, ['L'] = 0x108421f,
        ['M'] = 0x11dd631, ['N'] = 0x11cd671, ['O'] = 0x0e8c62e, ['P'] = 0x1e8fa10,
        ['Q'] = 0x0e8d64d, ['R'] = 0x1e8fa51, ['S'] = 0x0f8383e, ['T'] = 0x1f21084,
        ['U'] = 0x118c62e, ['V'] = 0x118c544, ['W'] = 0x118d771, ['X'] = 0x1151151,
        ['Y'] = 0x1151084, ['Z'] = 0x1f1111f, ['0'] = 0x0e9d72e, ['1'] = 0x046108e,
        ['2'] = 0x1e0ba1f, ['3'] = 0x1e0983e, ['4'] = 0x1297c42, ['5'] = 0x1f8783e,
        ['6'] = 0x0e87a2e, ['7'] = 0x1f08884, ['8'] = 0x0e8ba2e, ['9'] = 0x0e8bc2e,
        ['+'] = 0x0427c84, ['-'] = 0x0007c00, ['*'] = 0x1151151, ['/'] = 0x0407c04,
        ['='] = 0x00f83e0, ['.'] = 0x0000004, [':'] = 0x0020080, ['%'] = 0x19d1173,
        ['<'] = 0x0222082, ['>'] = 0x0820888, ['^'] = 0x0022a20, ['~'] = 0x008a880,
    }.ToFrozenDictionary();

    /// <summary>Whether a sign is inked at a point of its cell.</summary>
    /// <param name="sign">The sign; unknown ones are blank.</param>
    /// <param name="u">From its left edge to its right, 0 to 1.</param>
    /// <param name="v">From its lower edge to its upper, 0 to 1.</param>
    public static bool IsInked(char sign, float u, float v)
    {
        if (u is < 0 or >= 1 || v is < 0 or >= 1 || !Glyphs.TryGetValue(sign, out uint rows))
        {
            return false;
        }

        int column = (int)(u * Side), row = (int)((1 - v) * Side);
        return ((rows >> ((Side * Side) - 1 - (Math.Min(row, Side - 1) * Side) - column)) & 1) != 0;
    }

    /// <summary>Whether a line of text is inked at a point, with a gap of a dot between its signs.</summary>
    /// <param name="text">The signs.</param>
    /// <param name="x">From the middle of the line, in heights of a sign.</param>
    /// <param name="y">From the middle of the line, in heights of a sign.</param>
    public static bool IsInked(string text, float x, float y)
    {
        const float Advance = 1.2f;
        float at = x + (0.5f * text.Length * Advance);
        int i = (int)MathF.Floor(at / Advance);
        return i >= 0 && i < text.Length && IsInked(text[i], at - (i * Advance) - 0.1f, y + 0.5f);
    }
}
