using System.Collections.Immutable;
using System.Numerics;
using HarfBuzzSharp;

namespace Easel.Typography;

/// <summary>Shapes text with HarfBuzz: kerning, ligatures, contextual forms and marks come from the fonts.</summary>
internal static class TextShaper
{
    private static readonly ImmutableArray<Feature> s_plain = [new(Tag.Parse("kern")), new(Tag.Parse("liga"))];

    /// <summary>Letter-spaced text must not join letters: a ligature would be a hole in the even spacing.</summary>
    private static readonly ImmutableArray<Feature> s_spaced =
        [new(Tag.Parse("kern")), new(Tag.Parse("liga"), 0), new(Tag.Parse("clig"), 0)];

    /// <summary>Shapes runs (in logical order) and returns the glyphs in visual order, left to right.</summary>
    public static ImmutableArray<ShapedGlyph> Shape(string text, IEnumerable<TextRun> runs, float letterSpacing)
    {
        ImmutableArray<ShapedGlyph>.Builder glyphs = ImmutableArray.CreateBuilder<ShapedGlyph>();
        foreach (TextRun run in DirectionLevels.VisualOrder(runs))
        {
            ShapeRun(text, run, letterSpacing, glyphs);
        }

        return glyphs.ToImmutable();
    }

    private static void ShapeRun(string text, TextRun run, float letterSpacing, ImmutableArray<ShapedGlyph>.Builder glyphs)
    {
        bool spaced = letterSpacing != 0 && !Joins(run.Script);
        using var buffer = new HarfBuzzSharp.Buffer();

        // The whole text is context, so that letters at the ends of a run still join their neighbours.
        buffer.AddUtf16(text.AsSpan(), run.Start, run.Length);
        buffer.Script = run.Script;
        buffer.Direction = run.IsRightToLeft ? Direction.RightToLeft : Direction.LeftToRight;
        buffer.Language = s_language;
        run.Face.Shape(buffer, (spaced ? s_spaced : s_plain).AsSpan());

        ReadOnlySpan<GlyphInfo> infos = buffer.GetGlyphInfoSpan();
        ReadOnlySpan<GlyphPosition> positions = buffer.GetGlyphPositionSpan();
        float em = 1f / run.Face.UnitsPerEm;
        for (int i = 0; i < infos.Length; i++)
        {
            // Space goes after a whole cluster, never between a letter and its accent.
            bool ends = i + 1 == infos.Length || infos[i + 1].Cluster != infos[i].Cluster;
            float advance = (positions[i].XAdvance * em) + (spaced && ends ? letterSpacing : 0);
            var offset = new Vector2(positions[i].XOffset, positions[i].YOffset) * em;
            glyphs.Add(new ShapedGlyph(run.Face, infos[i].Codepoint, (int)infos[i].Cluster, advance, offset));
        }
    }

    /// <summary>Scripts whose letters join or hang from one line.</summary>
    private static bool Joins(Script script) =>
        script == Script.Arabic || script == Script.Syriac || script == Script.Devanagari || script == Script.Bengali
        || script == Script.Gurmukhi || script == Script.Mongolian || script == Script.Nko;

    private static readonly Language s_language = new("en");
}
