using System.Numerics;
using Easel.Design.Pages.Art;
using Easel.Design.Pages.Colors;
using Easel.Design.Pages.Layout;
using Easel.Imaging;
using Easel.Planning.Pages;
using Easel.Typography;

namespace Easel.Design.Pages.Compositions;

/// <summary>A web page: a bar with the brand and links, a large opening with a picture, and cards below where there is room.</summary>
internal sealed class WebPage : IComposition
{
    /// <inheritdoc/>
    public string Name => nameof(WebPage);

    /// <inheritdoc/>
    public float Suits(DesignBrief brief) => 1;

    /// <inheritdoc/>
    public Sheet Compose(DesignBrief brief)
    {
        Palette palette = brief.Palette;
        Parts parts = brief.Parts();
        float m = brief.Margin, w = brief.Page.Width, h = brief.Page.Height;
        PageBlock[] items = parts.TakeAll(BlockRole.Item);
        PageBlock[] links = [.. items.Where(b => b.Value is null && b.Detail is null && b.Text.Length < 18).Take(brief.Aspect > 0.85f ? 5 : 3)];
        PageBlock[] cards = [.. items.Except(links), .. parts.TakeAll(BlockRole.Heading)];
        PageBlock? brand = parts.Take(BlockRole.Brand);
        Node bar = new Row(
            [brand is null ? new Fill { Wide = 2 } : new Row(Dot(brief, palette), new TextNode(brand, brief.Faces.Title, 1.35f) { LineHeight = 1.1f, Before = 0.5f }),
                new Fill { Grow = 1 }, .. links.Select((l, i) => new TextNode(l, brief.Faces.Body with { Weight = 500 }, 0.88f) { LineHeight = 1.2f, Before = i == 0 ? 0 : 1.8f })]);
        bool isTall = brief.Aspect < 1.05f;
        Node? title = parts.Title(isTall ? 4.2f : 4.8f, 4, 0);
        Node? subtitle = parts.Subtitle(1.25f, 1.3f, palette.Tint(0.75f)), body = parts.Body(1, 1.2f), action = parts.Action(1.05f, 1.8f);
        PageBlock[] more = parts.TakeAll(BlockRole.Action);
        Node opening = new Stack([title, subtitle, body, action, .. more.Select(b => (Node)parts.Label(b, 0.9f, 0.9f))]) { At = VerticalAlignment.Middle, Grow = 1.1f };
        Fill picture = new((box, canvas, s) => DrawPicture(brief, canvas, box, palette), isTall ? 14 : 8) { Grow = 1, Before = isTall ? 1.6f : 0 };
        Node hero = isTall ? new Stack(opening, picture) { Grow = 1 } : new Row(opening, new Fill { Wide = 2.2f }, picture) { Grow = 1, Before = 1.5f };
        Node? facts = parts.FactRow(0.88f, 1.4f), rest = parts.Rest(1, 0.85f);
        Node? row = cards.Length == 0 ? null : new Columns(isTall ? 1 : Math.Min(3, cards.Length), 1.4f, cards.Select(c => Card(brief, c, palette))) { Before = 1.8f };
        return new Sheet
        {
            Palette = palette,
            Area = new TextBox(1.3f * m, m, w - (2.6f * m), h - (1.7f * m)),
            Growth = 1.25f,
            Fullness = 0.95f,
            Under = (canvas, s) =>
            {
                if (brief.Random.Child("wash").Chance(0.5f))
                {
                    canvas.Fill(Figures.Box(brief.Page), PageGradient.Radial(new Vector2(0.85f * w, 0.7f * h), 0.7f * w, palette.Second, palette.Ground, 0.9f, 0));
                }
            },
            Root = new Stack(bar, new Fill(null, 1.4f), hero, row, facts, rest),
        };
    }

    /// <summary>A small sign of the brand.</summary>
    private static Fill Dot(DesignBrief brief, Palette palette) => new((box, canvas, s) =>
    {
        float r = 0.5f * MathF.Min(box.Width, box.Height);
        canvas.Fill(Figures.Round(new TextBox(box.Center.X - r, box.Center.Y - r, 2 * r, 2 * r), 0.6f * r), palette.Accent);
        canvas.Fill(brief.Random.Child("dot").Chance(0.5f) ? Figures.Disc(box.Center, 0.42f * r) : Figures.Sector(box.Center - new Vector2(0, 0.2f * r), 0.55f * r, 0, MathF.PI), palette.Ground);
    }, 1.5f) { Wide = 1.5f };

    private static Inset Card(DesignBrief brief, PageBlock block, Palette palette) => new(new Stack(
        new TextNode(block with { Value = null }, brief.Faces.Subtitle with { Weight = 700, IsItalic = false }, 1.05f) { LineHeight = 1.2f },
        block.Value is { } value ? new TextNode(block with { Text = value }, brief.Faces.Title, 1.7f) { LineHeight = 1.1f, Before = 0.6f, Color = palette.Accent } : null,
        block.Detail is { } detail ? new TextNode(block with { Text = detail }, brief.Faces.Body, 0.88f) { LineHeight = 1.4f, Before = 0.6f } : null), 1.1f, 1.1f)
    {
        Field = LinearRgb.FromVector3(OkLab.Mix(palette.Ground.ToVector3(), palette.Second.ToVector3(), 0.7f)), Radius = 0.7f, Before = 0.8f,
    };

    private static void DrawPicture(DesignBrief brief, Canvas canvas, TextBox box, Palette palette)
    {
        float radius = 0.035f * brief.Side;
        if (brief.Hero == HeroKind.Scene)
        {
            Shadows.Under(canvas, box, radius, 0.012f * brief.Side);
            brief.DrawHero(canvas, Figures.Round(box, radius));
            return;
        }

        canvas.Fill(Figures.Round(box, radius), palette.Second);
        if (brief.Hero == HeroKind.None)
        {
            Illustrations.Window(canvas, box.Inset(0.1f * box.Width, 0.14f * box.Height), palette);
            return;
        }

        float side = 0.78f * MathF.Min(box.Width, box.Height);
        canvas.Fill(Figures.Disc(box.Center, 0.52f * side), LinearRgb.Lerp(palette.Accent, palette.Second, 0.25f));
        brief.DrawHero(canvas, Figures.Box(new TextBox(box.Center.X - (0.5f * side), box.Center.Y - (0.5f * side), side, side)));
    }
}
