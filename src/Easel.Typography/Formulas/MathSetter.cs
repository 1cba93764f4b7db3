using System.Numerics;
using System.Text;

namespace Easel.Typography.Formulas;

/// <summary>
/// Sets the parts of a formula by the proportions of "The TeXbook", appendix G: sizes of scripts, gaps around rules, space between classes.
/// Large operators are set as in displayed formulas.
/// </summary>
internal sealed class MathSetter(FontLibrary library, TextStyle style, ISet<string> missing)
{
    /// <summary>Height of the line that fractions and operators are centred on, and thickness of rules, em.</summary>
    private const float Axis = 0.25f, Pen = 0.05f;

    /// <summary>Size of scripts beside their base, and the smallest that any part gets.</summary>
    private const float ScriptScale = 0.7f, SmallestScale = 0.45f;

    /// <summary>Space around binary operators, relations, and after punctuation and names, em.</summary>
    private const float Medium = 4 / 18f, Thick = 5 / 18f, Thin = 3 / 18f;

    private readonly FontFace _upright = library.Find(style);
    private readonly FontFace _italic = library.Find(style with { Italic = true });

    /// <summary>Sets a part at a size.</summary>
    public MathBox Set(MathNode node, float scale) => node switch
    {
        MathNode.Symbol symbol => Symbol(symbol, scale),
        MathNode.Row row => Row(row, scale),
        MathNode.Fraction fraction => Fraction(fraction, scale),
        MathNode.Root root => Root(root, scale),
        MathNode.Scripts scripts => Scripts(scripts, scale),
        MathNode.Fence fence => Fence(fence, scale),
        _ => MathBox.Empty,
    };

    private static float Smaller(float scale) => MathF.Max(SmallestScale, scale * ScriptScale);

    private MathBox Symbol(MathNode.Symbol symbol, float scale)
    {
        bool isSign = symbol.Class is MathClass.Large or MathClass.Limits && !char.IsAsciiLetter(symbol.Text[0]);
        float size = isSign ? scale * (symbol.Class == MathClass.Large ? 1.7f : 1.45f) : scale;
        var marks = new List<MathMark>();
        float pen = 0, top = 0, bottom = 0;
        uint previous = 0;
        foreach (Rune rune in symbol.Text.EnumerateRunes())
        {
            (FontFace face, uint glyph) = Find(rune, symbol.Class == MathClass.Letter);
            GlyphOutline outline = face.Outline(glyph);
            marks.Add(new MathMark(outline, new Vector2(pen, 0), size, symbol.At, face.Name));
            pen += face.AdvanceOf(glyph) * size;
            if (!outline.Polygons.IsEmpty)
            {
                (top, bottom) = (MathF.Max(top, outline.Bounds.Top * size), MathF.Min(bottom, outline.Bounds.Bottom * size));

                // Italic letters that lean out of their advance would touch what follows.
                pen = MathF.Max(pen, marks[^1].Origin.X + (outline.Bounds.Right * size) + (0.02f * size));
            }

            previous = glyph;
        }

        if (!isSign || previous == 0)
        {
            return new MathBox(pen, top, -bottom, marks);
        }

        // Large signs stand centred on the axis.
        float shift = (Axis * scale) - (0.5f * (top + bottom));
        return new MathBox(pen, top + shift, -(bottom + shift), [.. marks.Select(m => m with { Origin = m.Origin + new Vector2(0, shift) })]);
    }

    private (FontFace Face, uint Glyph) Find(Rune rune, bool isItalic)
    {
        FontFace face = isItalic && _italic.Covers(rune) ? _italic : _upright;
        if (!face.Covers(rune))
        {
            FontFace? other = library.FindFallback(rune.ToString(), style, Rune.IsLetter(rune) ? Unicode.ScriptCodes.Of(rune.Value) : "Zmth", style.Language);
            if (other is null)
            {
                missing.Add(rune.ToString());
            }

            face = other ?? face;
        }

        return (face, face.GlyphOf(rune));
    }

    private MathBox Row(MathNode.Row row, float scale)
    {
        var marks = new List<MathMark>();
        float pen = 0, ascent = 0, descent = 0;
        MathClass? before = null;
        for (int i = 0; i < row.Parts.Count; i++)
        {
            MathNode part = row.Parts[i];
            MathBox box = Set(part, scale);
            MathClass kind = ClassOf(part);

            // A sign without an operand before it is no operation: −b, ±1.
            if (kind == MathClass.Binary && before is null or MathClass.Binary or MathClass.Relation or MathClass.Punctuation or MathClass.Open)
            {
                kind = MathClass.Upright;
            }

            pen += scale < 0.9f || before is null ? (before is null ? 0 : Space(before.Value, kind) * 0.35f * scale) : Space(before.Value, kind) * scale;
            marks.AddRange(box.At(pen, 0));
            pen += box.Width;
            (ascent, descent) = (MathF.Max(ascent, box.Ascent), MathF.Max(descent, box.Descent));
            before = kind;
        }

        return new MathBox(pen, ascent, descent, marks);
    }

    private static MathClass ClassOf(MathNode node) => node switch
    {
        MathNode.Symbol symbol => symbol.Class,
        MathNode.Scripts scripts => ClassOf(scripts.Base),
        MathNode.Fence => MathClass.Close,
        _ => MathClass.Upright,
    };

    /// <summary>Space between two classes, em.</summary>
    private static float Space(MathClass before, MathClass after) => (before, after) switch
    {
        (_, MathClass.Relation) or (MathClass.Relation, _) => before == after ? 0 : Thick,
        (_, MathClass.Binary) or (MathClass.Binary, _) => Medium,
        (MathClass.Punctuation, _) => Thin,
        (MathClass.Name or MathClass.Large or MathClass.Limits, MathClass.Close) => 0.02f,
        (MathClass.Name or MathClass.Large or MathClass.Limits, _) => Thin,
        (MathClass.Letter or MathClass.Upright or MathClass.Close, MathClass.Name or MathClass.Large or MathClass.Limits) => Thin,
        _ => 0,
    };

    private MathBox Fraction(MathNode.Fraction fraction, float scale)
    {
        float inner = scale > 0.9f ? scale : Smaller(scale), gap = (scale > 0.9f ? 0.14f : 0.09f) * scale, side = 0.09f * scale, pen = Pen * scale;
        MathBox above = Set(fraction.Above, inner), below = Set(fraction.Below, inner);
        float width = MathF.Max(above.Width, below.Width) + (2 * side), axis = Axis * scale;
        float up = axis + (0.5f * pen) + gap + above.Descent, down = axis - (0.5f * pen) - gap - below.Ascent;
        return new MathBox(width + (2 * side), up + above.Ascent, below.Descent - down,
        [
            .. above.At(side + (0.5f * (width - above.Width)), up), .. below.At(side + (0.5f * (width - below.Width)), down),
            new MathMark(MathShapes.Rule(width, pen), new Vector2(side, axis - (0.5f * pen)), 1, fraction.At, ""),
        ]);
    }

    private MathBox Root(MathNode.Root root, float scale)
    {
        MathBox body = Set(root.Body, scale), degree = root.Degree is null ? MathBox.Empty : Set(root.Degree, SmallestScale * scale);
        float pen = Pen * scale, gap = 0.1f * scale, hook = 0.55f * scale, side = 0.05f * scale;
        float top = MathF.Max(body.Ascent, 0.45f * scale) + gap + pen, bottom = -MathF.Max(body.Descent, 0.02f * scale) - (0.03f * scale);
        float left = MathF.Max(0, degree.Width - (0.28f * hook)), raise = bottom + (0.55f * (top - bottom)) + (0.1f * scale) + degree.Descent;
        return new MathBox(left + hook + body.Width + (2 * side), MathF.Max(top, raise + degree.Ascent), -bottom,
        [
            .. degree.At(0, raise), .. body.At(left + hook + side, 0),
            new MathMark(MathShapes.Root(hook, body.Width + (2 * side), top, bottom, pen), new Vector2(left, 0), 1, root.At, ""),
        ]);
    }

    private MathBox Scripts(MathNode.Scripts scripts, float scale)
    {
        MathBox body = Set(scripts.Base, scale);
        float small = Smaller(scale);
        MathBox sub = scripts.Sub is null ? MathBox.Empty : Set(scripts.Sub, small), super = scripts.Super is null ? MathBox.Empty : Set(scripts.Super, small);
        if (ClassOf(scripts.Base) == MathClass.Limits)
        {
            float width = MathF.Max(body.Width, MathF.Max(sub.Width, super.Width)), gap = 0.12f * scale;
            float over = body.Ascent + gap + super.Descent, under = -body.Descent - gap - sub.Ascent;
            return new MathBox(width, scripts.Super is null ? body.Ascent : over + super.Ascent, scripts.Sub is null ? body.Descent : sub.Descent - under,
                [.. body.At(0.5f * (width - body.Width), 0), .. super.At(0.5f * (width - super.Width), over), .. sub.At(0.5f * (width - sub.Width), under)]);
        }

        // Raised to the base's shoulder; of both, neither comes near the other.
        float up = MathF.Max(0.38f * scale, body.Ascent - (0.38f * scale * ScriptScale)), down = MathF.Max(0.17f * scale, body.Descent + (0.02f * scale));
        down = MathF.Max(down, scripts.Super is null ? 0 : sub.Ascent - (up - super.Descent) + (0.1f * scale));
        float lean = scripts.Base is MathNode.Symbol { Class: MathClass.Large } ? 0.22f * scale : 0;
        return new MathBox(
            body.Width + MathF.Max(super.Width, sub.Width - lean) + (0.04f * scale),
            MathF.Max(body.Ascent, scripts.Super is null ? 0 : up + super.Ascent), MathF.Max(body.Descent, scripts.Sub is null ? 0 : down + sub.Descent),
            [.. body.Marks, .. super.At(body.Width + (0.02f * scale), up), .. sub.At(body.Width + (0.01f * scale) - lean, -down)]);
    }

    private MathBox Fence(MathNode.Fence fence, float scale)
    {
        MathBox body = Set(fence.Body, scale), open = Bracket(fence.Open, fence.At, body, scale), close = Bracket(fence.Close, fence.At, body, scale);
        return new MathBox(
            open.Width + body.Width + close.Width, MathF.Max(body.Ascent, MathF.Max(open.Ascent, close.Ascent)),
            MathF.Max(body.Descent, MathF.Max(open.Descent, close.Descent)),
            [.. open.Marks, .. body.At(open.Width, 0), .. close.At(open.Width + body.Width, 0)]);
    }

    /// <summary>A bracket as high as what it encloses, about the axis.</summary>
    private MathBox Bracket(string sign, int at, MathBox body, float scale)
    {
        if (sign.Length == 0)
        {
            return MathBox.Empty;
        }

        MathBox box = Symbol(new MathNode.Symbol(at, sign, MathClass.Upright), scale);
        float axis = Axis * scale, reach = MathF.Max(body.Ascent - axis, body.Descent + axis) * 2 * 0.98f, height = box.Ascent + box.Descent;
        if (height <= 0 || reach <= height * 1.1f)
        {
            return box;
        }

        float factor = reach / height;
        MathMark mark = box.Marks[0] with { Outline = MathShapes.Stretch(box.Marks[0].Outline, factor) };
        TextBox ink = mark.Outline.Bounds.Place(mark.Scale, mark.Origin);
        float shift = axis - ink.Center.Y;
        return new MathBox(box.Width * MathF.Sqrt(MathF.Sqrt(factor)), ink.Top + shift, -(ink.Bottom + shift), [mark with { Origin = mark.Origin + new Vector2(0, shift) }]);
    }
}
