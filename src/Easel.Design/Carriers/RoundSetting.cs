using System.Collections.Immutable;
using System.Numerics;
using Easel.Typography;

namespace Easel.Design.Carriers;

/// <summary>Sets lines round the middle of a page, as on badges, coins and round signs.</summary>
internal static class RoundSetting
{
    /// <summary>A shorter text stands straight in the middle.</summary>
    public const int LongestStraight = 9;

    /// <summary>Largest angle that a line takes, radians.</summary>
    private const float LargestArc = 4.2f;

    /// <summary>A line along the upper or lower half of a circle, read from the middle outwards or inwards.</summary>
    /// <param name="text">The text.</param>
    /// <param name="style">How it is set.</param>
    /// <param name="center">Middle of the circle.</param>
    /// <param name="radius">Of the outer edge of the letters.</param>
    /// <param name="height">Largest font size.</param>
    /// <param name="isLower">Whether it runs along the lower half.</param>
    /// <param name="library">Fonts.</param>
    /// <param name="largest">Largest angle that the line takes, radians.</param>
    public static (ImmutableArray<OutlinePolygon> Polygons, ImmutableArray<string> Missing) Along(
        string text, TextStyle style, Vector2 center, float radius, float height, bool isLower, FontLibrary? library, float largest = LargestArc)
    {
        TextBlock line = TextLayout.Fit(text, style with { LetterSpacing = style.LetterSpacing + 0.04f }, new TextBox(0, 0, 1000 * radius, height), 1, height, library);
        float rise = line.Bounds.Height, baseline = isLower ? radius : radius - rise;
        float arc = line.Bounds.Width / MathF.Max(1e-6f, baseline), shrink = MathF.Min(1, largest / arc);
        if (shrink < 1)
        {
            return Along(text, style, center, radius, height * shrink * 0.98f, isLower, library, largest);
        }

        // Each glyph is turned as a whole about its own middle, so that its form stays.
        var polygons = ImmutableArray.CreateBuilder<OutlinePolygon>();
        float middle = line.Bounds.Center.X, foot = line.Lines[0].Baseline;
        foreach (PositionedGlyph glyph in line.Lines.SelectMany(l => l.Glyphs).Where(g => !g.Bounds.IsEmpty))
        {
            float x = glyph.Bounds.Center.X, angle = (x - middle) / baseline;
            (float s, float c) = MathF.SinCos(isLower ? angle : -angle);
            var at = isLower ? center + new Vector2(s * baseline, -c * baseline) : center + new Vector2(-s * baseline, c * baseline);
            foreach (OutlinePolygon polygon in glyph.Polygons())
            {
                ImmutableArray<Vector2> Turn(ImmutableArray<Vector2> ring) => [.. ring.Select(p => p - new Vector2(x, foot)).Select(p => at + new Vector2((p.X * c) - (p.Y * s), (p.X * s) + (p.Y * c)))];
                polygons.Add(new OutlinePolygon(Turn(polygon.Outer), [.. polygon.Holes.Select(Turn)]));
            }
        }

        return (polygons.ToImmutable(), line.Missing);
    }
}
