using System.Globalization;

namespace Easel.Planning.Language;

/// <summary>A change of a colour that its word names: "light blue" moves blue this far towards another colour.</summary>
/// <param name="Word">The word.</param>
/// <param name="Toward">Packed sRGB of the colour it moves to.</param>
/// <param name="Amount">How far, 0 to 1.</param>
internal sealed record Shade(string Word, int Toward, float Amount)
{
    /// <summary>All shade words.</summary>
    public static Shade[] All { get; } =
    [
        new("light", 0xffffff, 0.45f), new("pale", 0xf2f0ea, 0.55f), new("pastel", 0xffffff, 0.5f), new("soft", 0xf2f0ea, 0.35f),
        new("dark", 0x000000, 0.45f), new("deep", 0x000000, 0.25f), new("bright", 0xffffff, 0.08f), new("vivid", 0xffffff, 0.04f),
        new("dusty", 0x9a948c, 0.35f), new("faded", 0xb8b2a8, 0.4f),
    ];

    /// <summary>The shaded colour, named with both words.</summary>
    public NamedColor Apply(NamedColor color)
    {
        int rgb = int.Parse(color.Hex.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8)
        {
            int from = (rgb >> shift) & 255;
            int to = (Toward >> shift) & 255;
            mixed |= (int)MathF.Round(from + (to - from) * Amount) << shift;
        }

        return new NamedColor($"{Word} {color.Name}", "#" + mixed.ToString("x6", CultureInfo.InvariantCulture));
    }
}
