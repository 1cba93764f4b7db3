using System.Collections.Immutable;
using System.Text;
using Easel.Typography.Shaping;
using Easel.Typography.Unicode;

namespace Easel.Typography.Paragraphs;

/// <summary>Fills lines by wider or narrower spaces and by space between ideographs.</summary>
internal static class GapJustifier
{
    /// <summary>Most that a space may grow, and most space between ideographs, em: beyond it a line would be torn apart.</summary>
    private const float MostAtSpace = 1.2f, MostAtSquare = 0.3f;

    /// <summary>Least share of its width that a space keeps.</summary>
    private const float LeastSpace = 0.7f;

    /// <summary>The glyphs with space spread over the gaps between them; null when there are too few gaps.</summary>
    /// <param name="glyphs">Glyphs in visual order.</param>
    /// <param name="text">The text that their clusters point into.</param>
    /// <param name="space">How much wider the line shall be, em; negative for narrower.</param>
    public static ImmutableArray<ShapedGlyph>? Spread(ImmutableArray<ShapedGlyph> glyphs, string text, float space)
    {
        // Room at each glyph: how far the gap after it may open or close.
        float[] rooms = new float[glyphs.Length];
        for (int i = 0; i + 1 < glyphs.Length; i++)
        {
            if (glyphs[i].Cluster == glyphs[i + 1].Cluster)
            {
                continue;
            }

            bool isSpace = IsSpace(text, glyphs[i].Cluster);
            if (isSpace)
            {
                rooms[i] = space > 0 ? MostAtSpace : -(1 - LeastSpace) * glyphs[i].Advance;
            }
            else if (space > 0 && !IsSpace(text, glyphs[i + 1].Cluster) && (IsSquare(text, glyphs[i].Cluster) || IsSquare(text, glyphs[i + 1].Cluster)))
            {
                rooms[i] = MostAtSquare;
            }
        }

        float room = rooms.Sum();
        if (room == 0 || space == 0 || space / room > 1)
        {
            return null;
        }

        return [.. glyphs.Select((g, i) => g with { Advance = g.Advance + (rooms[i] * space / room) })];
    }

    private static bool IsSpace(string text, int at) => text[at] is ' ' or '\u00A0' or '\t';

    private static bool IsSquare(string text, int at) =>
        Rune.TryGetRuneAt(text, at, out Rune rune)
        && (ScriptCodes.Of(rune.Value) is var script && ScriptCodes.IsEastAsian(script) && script != "Hang" || rune.Value is (>= 0x3000 and <= 0x303F) or (>= 0xFF00 and <= 0xFF60));
}
