using Easel.Design.Pages.Art;
using Easel.Design.Pages.Colors;
using Easel.Design.Pages.Layout;
using Easel.Imaging;
using Easel.Planning.Pages;
using Easel.Typography;

namespace Easel.Design.Pages.Compositions;

/// <summary>A heading and entries in sections, in as many columns as they need: menus, price lists, timetables.</summary>
internal sealed class Listing : IComposition
{
    /// <inheritdoc/>
    public string Name => nameof(Listing);

    /// <inheritdoc/>
    public float Suits(DesignBrief brief) => 1;

    /// <inheritdoc/>
    public Sheet Compose(DesignBrief brief)
    {
        Palette palette = brief.Palette;
        Parts parts = brief.Parts();
        bool isTimed = brief.Kind.Id == "timetable";
        Node? brand = parts.Label(BlockRole.Brand);
        TextNode? title = parts.Title(brief.Aspect > 1.3f ? 3.6f : 4.6f, 2, 1.1f);
        Node? subtitle = parts.Subtitle(1.15f, 0.9f, palette.Tint(0.8f));
        Node? body = parts.Body(1, 0.9f);
        PageBlock[] list = parts.TakeAll(BlockRole.Heading, BlockRole.Item);
        Node? facts = parts.FactRow(0.9f, 0);
        Node? rest = parts.Rest(0.6f);
        List<Node> sections = [.. Sections(brief, list, isTimed)];

        // More than a column's worth, or a page wider than high: two or three columns.
        int lines = list.Length + list.Count(b => b.Detail is not null) + list.Count(b => b.Role == BlockRole.Heading);
        int columns = brief.Aspect > 2 && lines > 8 ? 3 : brief.Aspect > 1.15f && lines > 4 ? 2 : lines > 22 && brief.Aspect > 0.6f ? 2 : 1;
        Node entries = columns > 1
            ? new Columns(columns, 3.2f, sections)
            {
                Rule = (box, canvas, s) => canvas.Fill(Figures.Box(box with { Left = box.Left - (0.03f * s.Unit), Width = MathF.Max(1, 0.06f * s.Unit) }), palette.Tint(0.3f), PageRole.Ornament),
            }
            : new Stack(sections);
        float m = brief.Margin;

        // No larger than lets the longest entry stand on one line.
        int longest = list.Select(b => b.Text.Length + (b.Value?.Length ?? 0)).DefaultIfEmpty(0).Max();
        float growth = Math.Clamp((brief.Page.Width - (2.7f * m)) / columns / ((0.62f * longest) + 4) / brief.Unit, 1, 2.2f);
        bool hasBand = brief.Random.Child("band").Chance(brief.Feels("bold", "modern", "festive") ? 0.75f : 0.3f) && brief.Aspect < 1.6f;
        Node head = new Stack(hasBand ? null : Motif(brief), brand, title, subtitle) { Alignment = TextAlignment.Center, Before = 1.1f };
        Node foot = new Stack(facts, rest) { Alignment = TextAlignment.Center, Before = 1.4f };
        if (brief.Hero == HeroKind.Scene)
        {
            return Pictured(brief, palette, growth, new Stack(brand, title, subtitle) { Alignment = TextAlignment.Center }, body, entries, foot);
        }

        if (hasBand)
        {
            Palette inner = palette.OnAccent();
            Node band = new Inset(new Stack(Motif(brief), head), m / brief.Unit, 1.5f)
            {
                Under = (box, canvas, s) =>
                {
                    var field = new TextBox(0, box.Bottom, brief.Page.Width, brief.Page.Height - box.Bottom);
                    canvas.Fill(Figures.Box(field), inner.Ground, PageRole.Panel);
                    brief.DrawPattern(canvas, field, LinearRgb.FromVector3(OkLab.Mix(inner.Ground.ToVector3(), inner.Ink.ToVector3(), 0.1f)), 9);
                },
            };
            return new Sheet
            {
                Palette = palette,
                Growth = growth,
                Fullness = 0.88f,
                Area = new TextBox(0, 0.7f * m, brief.Page.Width, brief.Page.Height - (0.7f * m)),
                Root = new Stack(
                    new Tinted(band, inner), new Fill { Grow = 0.7f },
                    new Inset(new Stack(body, body is null ? null : new Fill(null, 1.8f), entries), 1.15f * m / brief.Unit, 0) { Before = 1.6f }, new Fill { Grow = 1 }, new Inset(foot, m / brief.Unit, 0)),
            };
        }

        return new Sheet
        {
            Palette = palette,
            Growth = growth,
            Fullness = 0.86f,
            Area = brief.Page.Inset(1.35f * m, 1.1f * m),
            Over = (canvas, s) => Frames.Draw(brief, canvas, palette, s),
            Root = new Stack(head, Formal.Flourish(brief), body is null ? null : new Stack(new Fill(null, 1.4f), body), new Fill { Grow = 0.8f, Before = 1.6f }, entries, new Fill { Grow = 1 }, foot),
        };
    }

    /// <summary>The picture takes the head of the page, or its left part where it is wide.</summary>
    private static Sheet Pictured(DesignBrief brief, Palette palette, float growth, Node head, Node? body, Node entries, Node foot)
    {
        float m = brief.Margin, w = brief.Page.Width, h = brief.Page.Height;
        bool isWide = brief.Aspect > 1.15f;
        TextBox picture = isWide ? new TextBox(0, 0, 0.36f * w, h) : new TextBox(0, 0.68f * h, w, 0.32f * h);
        TextBox text = isWide ? new TextBox(picture.Right, 0, w - picture.Right, h) : new TextBox(0, 0, w, picture.Bottom);
        return new Sheet
        {
            Palette = palette,
            Growth = isWide ? MathF.Min(growth, 1.4f) : growth,
            Fullness = 0.9f,
            Area = text.Inset(1.3f * m, 0.9f * m),
            Under = (canvas, s) =>
            {
                brief.DrawHero(canvas, Figures.Box(picture));
                float thin = MathF.Max(2, 0.28f * s.Unit);
                canvas.Fill(Figures.Box(isWide ? picture with { Left = picture.Right - thin, Width = thin } : picture with { Height = thin }), palette.Accent, PageRole.Ornament);
                canvas.Fill(Figures.Frame(text.Inset(0.5f * m, 0.5f * m), MathF.Max(1, 0.06f * s.Unit)), palette.Tint(0.25f), PageRole.Frame);
            },
            Root = new Stack(head, Formal.Flourish(brief), body is null ? null : new Stack(new Fill(null, 1.2f), body), new Fill { Grow = 0.8f, Before = 1.2f }, entries, new Fill { Grow = 1 }, foot),
        };
    }

    private static Fill? Motif(DesignBrief brief) => brief.Wish.Motifs.IsEmpty && brief.Order.Icon is null ? null : new Fill((box, canvas, s) =>
    {
        float side = box.Height;
        brief.DrawMotif(canvas, new TextBox(box.Center.X - (0.5f * side), box.Bottom, side, side), 0);
    }, 3.4f);

    private static IEnumerable<Node> Sections(DesignBrief brief, PageBlock[] list, bool isTimed)
    {
        float column = list.Select(b => b.Value?.Length ?? 0).DefaultIfEmpty(0).Max() * 0.72f;
        for (int i = 0; i < list.Length; i++)
        {
            if (list[i].Role == BlockRole.Heading)
            {
                // A heading stays with its first entry.
                var heading = new TextNode(list[i], brief.Faces.Title, 1.65f) { LineHeight = 1.15f, Color = brief.Palette.Accent, Alignment = TextAlignment.Left, Before = i == 0 ? 0 : 1.7f, FitLines = 2 };
                bool hasEntry = i + 1 < list.Length && list[i + 1].Role == BlockRole.Item;
                yield return new Stack(heading, hasEntry ? Entry(brief, list[i + 1], isTimed, column, 0.95f) : null) { Before = i == 0 ? 0 : 1.7f };
                i += hasEntry ? 1 : 0;
            }
            else
            {
                yield return Entry(brief, list[i], isTimed, column, i == 0 ? 0 : isTimed ? 1.15f : 1.05f);
            }
        }
    }

    private static Node Entry(DesignBrief brief, PageBlock item, bool isTimed, float column, float before) =>
        isTimed ? Entries.Timed(brief, item, 1.08f, before, column + 0.5f) : Entries.Priced(brief, item, 1.05f, before);
}
