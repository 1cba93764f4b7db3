using System.Collections.Immutable;
using System.Numerics;
using Easel.Typography.Unicode;
using HarfBuzzSharp;

namespace Easel.Typography.Shaping;

/// <summary>Shapes text with HarfBuzz: kerning, ligatures, contextual, regional and vertical forms and marks come from the fonts.</summary>
internal sealed class TextShaper
{
    private static readonly Feature s_kerning = new(Tag.Parse("kern")), s_ligatures = new(Tag.Parse("liga"));

    /// <summary>Letter-spaced text must not join letters: a ligature would be a hole in the even spacing.</summary>
    private static readonly ImmutableArray<Feature> s_apart = [s_kerning, new(Tag.Parse("liga"), 0), new(Tag.Parse("clig"), 0)];

    /// <summary>Stops and commas that stand in the lower left corner of their square in rows and in the upper right one in columns.</summary>
    private const string CornerMarks = "。、，．";

    private readonly Feature[] _joined, _apart;
    private readonly Language _language;
    private readonly float _letterSpacing;

    /// <summary>Prepares for text of a style and language.</summary>
    /// <exception cref="ArgumentException">A feature is not written as OpenType features are.</exception>
    public TextShaper(TextStyle style, string? language)
    {
        Feature[] wished = [.. style.Features.Select(f => Feature.TryParse(f, out Feature feature) ? feature
            : throw new ArgumentException($"'{f}' is not an OpenType feature.", nameof(style)))];
        _joined = [s_kerning, s_ligatures, .. wished];
        _apart = [.. s_apart, .. wished];
        _language = new Language(language ?? "en");
        _letterSpacing = style.LetterSpacing;
    }

    /// <summary>Shapes runs (in logical order) and returns the glyphs in visual order: left to right, or top to bottom.</summary>
    public ImmutableArray<ShapedGlyph> Shape(string text, IEnumerable<TextRun> runs)
    {
        ImmutableArray<ShapedGlyph>.Builder glyphs = ImmutableArray.CreateBuilder<ShapedGlyph>();
        foreach (TextRun run in VisualOrder.Of(runs, r => r.Level))
        {
            int first = glyphs.Count;
            ShapeRun(text, run, glyphs);
            if (run.Posture == RunPosture.Combined)
            {
                Combine(glyphs, first);
            }
        }

        return glyphs.ToImmutable();
    }

    private void ShapeRun(string text, TextRun run, ImmutableArray<ShapedGlyph>.Builder glyphs)
    {
        bool isSpaced = _letterSpacing != 0 && !ScriptCodes.Joins(run.Script) && run.Posture != RunPosture.Combined;
        using var buffer = new HarfBuzzSharp.Buffer();

        // The whole text is context, so that letters at the ends of a run still join their neighbours.
        buffer.AddUtf16(text.AsSpan(), run.Start, run.Length);
        buffer.Script = Script.Parse(run.Script);
        buffer.Direction = run.Posture == RunPosture.Upright ? Direction.TopToBottom : run.IsRightToLeft ? Direction.RightToLeft : Direction.LeftToRight;
        buffer.Language = _language;
        run.Face.Shape(buffer, isSpaced ? _apart : _joined);

        ReadOnlySpan<GlyphInfo> infos = buffer.GetGlyphInfoSpan();
        ReadOnlySpan<GlyphPosition> positions = buffer.GetGlyphPositionSpan();
        float em = 1f / run.Face.UnitsPerEm;
        for (int i = 0; i < infos.Length; i++)
        {
            // Space goes after a whole cluster, never between a letter and its accent.
            bool ends = i + 1 == infos.Length || infos[i + 1].Cluster != infos[i].Cluster;
            bool isSpace = text[(int)infos[i].Cluster] is ' ' or '\u00A0';

            // Fonts that are not made for columns give every glyph a square, spaces too.
            float advance = run.Posture != RunPosture.Upright ? positions[i].XAdvance * em
                : isSpace ? run.Face.AdvanceOf(infos[i].Codepoint) : -positions[i].YAdvance * em;
            Vector2 offset = new Vector2(positions[i].XOffset, positions[i].YOffset) * em;
            if (run.Posture == RunPosture.Turned)
            {
                // Capitals stand in the middle of the column.
                offset = new Vector2(offset.Y - (run.Face.CapHeight * 0.5f), -offset.X);
            }

            if (run.Posture == RunPosture.Upright && CornerMarks.Contains(text[(int)infos[i].Cluster]))
            {
                offset = ToCorner(run.Face.Outline(infos[i].Codepoint).Bounds, offset);
            }

            glyphs.Add(new ShapedGlyph(
                run.Face, infos[i].Codepoint, (int)infos[i].Cluster, advance + (isSpaced && ends ? _letterSpacing : 0), offset, run.Posture));
        }
    }

    /// <summary>
    /// Moves a mark that its font left in the lower left corner of its square to the upper right one, clear of the character above. Fonts that
    /// have a form for columns, and those whose marks stand in the middle, are left alone.
    /// </summary>
    private static Vector2 ToCorner(TextBox ink, Vector2 offset)
    {
        const float Clearance = 0.1f;
        Vector2 fromMiddle = ink.Center + offset + new Vector2(0, 0.5f);
        return fromMiddle.X < -0.12f && fromMiddle.Y < -0.12f
            ? offset + new Vector2(-2 * fromMiddle.X, 0.5f - Clearance - (0.5f * ink.Height) - fromMiddle.Y) : offset;
    }

    /// <summary>Puts digits side by side into the square below the pen, all numbers of one size.</summary>
    private static void Combine(ImmutableArray<ShapedGlyph>.Builder glyphs, int first)
    {
        if (glyphs.Count == first)
        {
            return;
        }

        FontFace face = glyphs[first].Face;
        float digits = (glyphs.Count - first) * face.AdvanceOf(face.GlyphOf(new System.Text.Rune('0')));
        float scale = MathF.Min(1, 0.98f / MathF.Max(digits, 1e-3f)), width = 0;
        for (int i = first; i < glyphs.Count; i++)
        {
            width += glyphs[i].Advance * scale;
        }

        float pen = -0.5f * width, baseline = -0.5f - (face.CapHeight * scale * 0.5f);
        for (int i = first; i < glyphs.Count; i++)
        {
            float advance = glyphs[i].Advance * scale;
            glyphs[i] = glyphs[i] with { Offset = new Vector2(pen, baseline) + (glyphs[i].Offset * scale), Scale = scale, Advance = 0 };
            pen += advance;
        }

        glyphs[^1] = glyphs[^1] with { Advance = 1 };
    }
}
