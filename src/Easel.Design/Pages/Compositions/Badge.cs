using System.Collections.Immutable;
using System.Numerics;
using Easel.Design.Carriers;
using Easel.Design.Pages.Art;
using Easel.Design.Pages.Colors;
using Easel.Design.Pages.Layout;
using Easel.Imaging;
using Easel.Planning.Pages;
using Easel.Typography;

namespace Easel.Design.Pages.Compositions;

/// <summary>An emblem: the name round a picture of the topic, on a ribbon across it, or over it on a shield.</summary>
internal sealed class Badge : IComposition
{
    private enum Form
    {
        Ring,
        Ribbon,
        Shield,
    }

    /// <summary>A longer name stands on a ribbon: it would be small round a ring.</summary>
    private const int LongestRound = 26;

    /// <inheritdoc/>
    public string Name => nameof(Badge);

    /// <inheritdoc/>
    public float Suits(DesignBrief brief) => 1;

    /// <inheritdoc/>
    public Sheet Compose(DesignBrief brief)
    {
        Parts parts = brief.Parts();
        PageBlock? name = parts.Take(BlockRole.Title) ?? parts.Take(BlockRole.Brand);
        bool bends = brief.Wish.Blocks.Length <= 2 && name is { Text.Length: <= LongestRound, Color: null } && name.Text.All(c => c < 0x250);
        Form form = brief.Random.Child("form").Pick<Form>(bends ? [Form.Ring, Form.Ring, Form.Ribbon, Form.Shield] : [Form.Ribbon, Form.Shield]);
        float r = 0.46f * brief.Side;
        Vector2 center = brief.Page.Center;
        Palette palette = brief.Palette, inner = palette.IsDark ? palette : palette with { Ink = Contrast.FirstReadable([palette.Ink], palette.Ground) };
        if (form == Form.Ring && name is not null)
        {
            PageBlock? below = parts.Take(BlockRole.Caption) ?? parts.Take(BlockRole.Subtitle) ?? parts.Take(BlockRole.Date) ?? parts.Take(BlockRole.Place);
            return new Sheet
            {
                Palette = palette, Alignment = TextAlignment.Center, Area = new TextBox(center.X - (0.42f * r), center.Y - (0.6f * r), 0.84f * r, 0.3f * r), Growth = 1,
                Root = new Stack(),
                Under = (canvas, s) => DrawRing(brief, canvas, center, r, inner, name, below, s),
            };
        }

        Node? title = name is null ? null : Parts.Display(name, brief.Faces.Title, form == Form.Shield ? 4.6f : 4.2f, form == Form.Shield ? 2 : 1, 0);
        Palette on = palette.OnAccent();
        Node? subtitle = parts.Subtitle(1.1f, 0.5f), facts = parts.FactRow(1, 0.6f), rest = parts.Rest(0.6f, 1.05f);
        float wide = form == Form.Shield ? 0.72f * r : 0.78f * r;
        return new Sheet
        {
            Palette = palette, Alignment = TextAlignment.Center, Growth = 1.25f, Fullness = 0.95f,
            Area = form == Form.Shield ? new TextBox(center.X - wide, center.Y - (0.5f * r), 2 * wide, 1.28f * r) : new TextBox(center.X - wide, center.Y - (0.8f * r), 2 * wide, 0.9f * r),
            Under = (canvas, s) => DrawForm(brief, canvas, center, r, inner, form),
            Root = form == Form.Shield
                ? new Stack(title, subtitle, facts, rest)
                : new Stack(title is null ? null : new Tinted(new Inset(title, 1, 1) { Under = (box, canvas, s) => Ornaments.Ribbon(canvas, new TextBox(center.X - (0.98f * r), box.Bottom, 1.96f * r, box.Height), palette.Accent) }, on),
                    new Fill(null, 1.1f), new Narrow(new Stack(subtitle, facts, rest), 0.7f)),
        };
    }

    private static void DrawRing(DesignBrief brief, Canvas canvas, Vector2 center, float r, Palette p, PageBlock name, PageBlock? below, Setting s)
    {
        int look = brief.Random.Child("seal").Range(0, 2);
        LinearRgb band = p.IsDark ? p.Second : p.Ink;
        LinearRgb letters = Contrast.FirstReadable([p.IsDark ? p.Ink : p.Ground, p.Accent], band);
        canvas.Fill(look == 0 ? Figures.Star(center, 48, r, 0.97f * r) : look == 1 ? Figures.Star(center, 16, r, 0.95f * r) : Figures.Disc(center, 0.98f * r), p.Accent);
        canvas.Fill(Figures.Disc(center, 0.92f * r), band, PageRole.Panel);
        canvas.Fill(Figures.Ring(center, 0.885f * r, 0.872f * r), p.Accent);
        canvas.Fill(Figures.Disc(center, 0.6f * r), p.Accent);
        canvas.Fill(Figures.Disc(center, 0.585f * r), p.Ground);
        Picture(brief, canvas, center, 0.57f * r, p);
        float room = 0.16f * r, outer = 0.815f * r;
        TypeStyleOf(brief, name, out TextStyle style);
        bool isLong = name.Text.Length > 14;
        Around(canvas, name, style, center, outer, isLong ? 0.8f * room : room, false, letters, below is null ? 5.2f : 3.5f, s);
        if (below is not null)
        {
            TextStyle label = brief.Faces.Label.Style(below.Text, 0.12f, 1);
            Around(canvas, below, label, center, outer, 0.62f * room, true, letters, 2.1f, s);
        }

        foreach (float a in below is null ? new[] { -MathF.PI / 2 } : [MathF.PI + 0.28f, -0.28f])
        {
            canvas.Fill(Figures.Star(center + Figures.Polar(0.74f * r, a), 5, 0.055f * r, 0.023f * r), p.Accent, PageRole.Ornament);
        }
    }

    private static void TypeStyleOf(DesignBrief brief, PageBlock name, out TextStyle style)
    {
        Types.TypeFace face = brief.Faces.Title.Role is FontRole.Script or FontRole.Handwriting or FontRole.Blackletter ? new(FontRole.Slab, 700) : brief.Faces.Title;
        style = face.Style(name.Text, 0.06f, 1);
    }

    private static void Around(Canvas canvas, PageBlock block, TextStyle style, Vector2 center, float radius, float height, bool isLower, LinearRgb color, float arc, Setting s)
    {
        // Texts without small letters are wide set; all are set along the middle of the band.
        TextStyle plain = style with { Alignment = TextAlignment.Center };
        (ImmutableArray<OutlinePolygon> polygons, ImmutableArray<string> missing) = RoundSetting.Along(block.Text, plain, center, isLower ? radius - (0.18f * height) : radius, height, isLower, s.Type.Library, arc);
        canvas.Curved(block.Text, polygons, block.Role, height, color);
        canvas.Miss(missing);
    }

    private static void DrawForm(DesignBrief brief, Canvas canvas, Vector2 center, float r, Palette p, Form form)
    {
        if (form == Form.Shield)
        {
            canvas.Fill(Shield(center, r), p.Accent);
            canvas.Fill(Shield(center, 0.955f * r), p.Ground, PageRole.Panel);
            canvas.Fill(new OutlinePolygon(Shield(center, 0.915f * r).Outer, [[.. Shield(center, 0.9f * r).Outer.Reverse()]]), p.Accent, PageRole.Frame);
            Picture(brief, canvas, center - new Vector2(0, 0.42f * r), 0.38f * r, p);
            canvas.Fill(Figures.Ring(center - new Vector2(0, 0.42f * r), 0.4f * r, 0.385f * r), p.Accent);
            foreach (float x in new[] { -0.56f, 0.56f })
            {
                canvas.Fill(Figures.Star(new Vector2(center.X + (x * r), center.Y - (0.36f * r)), 5, 0.07f * r, 0.03f * r), p.Accent, PageRole.Ornament);
            }

            return;
        }

        canvas.Fill(brief.Random.Child("seal").Chance(0.5f) ? Figures.Star(center, 40, r, 0.965f * r) : Figures.Disc(center, r), p.Accent);
        canvas.Fill(Figures.Disc(center, 0.93f * r), p.Ground, PageRole.Panel);
        canvas.Fill(Figures.Ring(center, 0.9f * r, 0.885f * r), p.Accent);
        Picture(brief, canvas, center + new Vector2(0, 0.36f * r), 0.46f * r, p);
        canvas.Fill(Figures.Ring(center + new Vector2(0, 0.36f * r), 0.485f * r, 0.468f * r), p.Accent);
        Ornaments.Laurel(canvas, center, 0.76f * r, LinearRgb.FromVector3(OkLab.Mix(p.Accent.ToVector3(), p.Ground.ToVector3(), 0.15f)), 1.0f);
    }

    /// <summary>What the emblem shows, within a disc: a landscape where the topic is at home in one, else a drawing before rays.</summary>
    private static void Picture(DesignBrief brief, Canvas canvas, Vector2 center, float r, Palette p)
    {
        var square = new TextBox(center.X - r, center.Y - r, 2 * r, 2 * r);
        if (brief.Hero == HeroKind.Scene)
        {
            brief.DrawHero(canvas, Figures.Disc(center, r));
            return;
        }

        if (brief.Hero is HeroKind.None or HeroKind.Icon && Landscapes.For(brief.Wish.Motifs) is { } landscape)
        {
            canvas.Within = Figures.Disc(center, r);
            landscape(square, canvas, p, brief.Random.Child("land"));
            canvas.Within = null;
            return;
        }

        canvas.Fill([.. Enumerable.Range(0, 20).Select(i => Figures.Sector(center, r, MathF.Tau * i / 20, MathF.Tau * (i + 0.5f) / 20))], LinearRgb.FromVector3(OkLab.Mix(p.Ground.ToVector3(), p.Second.ToVector3(), 0.6f)));
        TextBox inner = square.Inset(0.34f * r, 0.34f * r);
        if (brief.Hero == HeroKind.CutOut)
        {
            brief.DrawHero(canvas, Figures.Box(inner));
        }
        else if (!brief.DrawMotif(canvas, inner, 0, p))
        {
            canvas.Fill(Figures.Star(center, 5, 0.62f * r, 0.26f * r), p.Accent);
        }
    }

    private static OutlinePolygon Shield(Vector2 c, float r)
    {
        Vector2 At(float x, float y) => c + new Vector2(x * r, y * r);
        Vector2[] right = Strokes.Curve(At(0, -1), At(0.5f, -0.78f), At(0.86f, -0.46f), At(0.86f, 0.1f)), crown = Strokes.Curve(At(0.86f, 0.82f), At(0.55f, 0.86f), At(0.25f, 0.92f), At(0, 1));
        Vector2[] half = [.. right, .. crown];
        return new OutlinePolygon([.. half, .. half.Skip(1).SkipLast(1).Reverse().Select(q => new Vector2((2 * c.X) - q.X, q.Y))], []);
    }
}
