using Easel.Design.Pages.Art;
using Easel.Design.Pages.Colors;
using Easel.Design.Pages.Layout;
using Easel.Planning.Pages;
using Easel.Typography;

namespace Easel.Design.Pages.Compositions;

/// <summary>A slide: a title, a few points, and a picture or flat art beside them.</summary>
internal sealed class Slide : IComposition
{
    /// <inheritdoc/>
    public string Name => nameof(Slide);

    /// <inheritdoc/>
    public float Suits(DesignBrief brief) => 1;

    /// <inheritdoc/>
    public Sheet Compose(DesignBrief brief)
    {
        Palette palette = brief.Palette;
        Parts parts = brief.Parts();
        float m = brief.Margin, w = brief.Page.Width, h = brief.Page.Height;
        PageBlock[] items = parts.TakeAll(BlockRole.Item, BlockRole.Heading);
        bool isTitle = items.Length == 0 && !parts.Has(BlockRole.Body), isTall = brief.Aspect < 1;
        Node? brand = parts.Label(BlockRole.Brand, Parts.Small, 0, palette.Accent);
        Node? title = parts.Title(isTitle ? 6 : 3.6f, isTitle ? 3 : 2, 0.8f);
        Node? subtitle = parts.Subtitle(1.35f, 0.9f, palette.Tint(0.75f));
        Node? body = parts.Body(1.05f, 1.2f);
        IEnumerable<Node> points = items.Select((b, i) => b.Role == BlockRole.Heading
            ? (Node)new TextNode(b, brief.Faces.Subtitle with { Weight = 700 }, 1.35f) { Before = i == 0 ? 1.6f : 1.5f, LineHeight = 1.2f }
            : Entries.Ticked(brief, b, 1.25f, i == 0 ? 1.8f : 1.05f, hasBox: false));
        bool isRoad = items.Length is >= 2 and <= 8 && items.All(b => b.Role == BlockRole.Item) && IsRoad($"{brief.Wish.Topic} {string.Join(' ', brief.Wish.Blocks.Where(b => b.Role is BlockRole.Title or BlockRole.Subtitle).Select(b => b.Text))}");
        Node? facts = parts.FactRow(0.95f, 1.2f), action = parts.Action(), rest = parts.Rest(1, 0.9f);
        float share = isTall ? 0 : isTitle ? 0.42f : 0.34f;
        var art = new TextBox(w * (1 - share), 0, w * share, h);
        ArtKind kind = brief.Random.Child("art").Pick(ArtKind.Circles, ArtKind.Tiles, ArtKind.Rings, ArtKind.Arches, ArtKind.Waves);
        return new Sheet
        {
            Palette = palette,
            Area = new TextBox(1.2f * m, 1.1f * m, (w * (1 - share)) - (2.4f * m), h - (2.2f * m)),
            Growth = 1.45f,
            Fullness = 0.8f,
            Under = (canvas, s) =>
            {
                if (isTall)
                {
                    canvas.Fill(Figures.Box(new TextBox(0, h - (0.35f * m), w, 0.35f * m)), palette.Accent);
                    return;
                }

                canvas.Fill(Figures.Box(art), palette.Second);
                if (brief.Hero == HeroKind.None)
                {
                    FlatArt.Draw(kind, art, canvas, palette, brief.Random.Child("art"));
                }
                else if (brief.Hero == HeroKind.Scene)
                {
                    brief.DrawHero(canvas, Figures.Box(art));
                }
                else
                {
                    float side = 0.72f * MathF.Min(art.Width, art.Height);
                    canvas.Fill(Figures.Disc(art.Center, 0.62f * side), palette.Accent);
                    brief.DrawHero(canvas, Figures.Box(new TextBox(art.Center.X - (0.5f * side), art.Center.Y - (0.5f * side), side, side)));
                }
            },
            Root = isTitle
                ? new Stack(brand, new Fill { Grow = 1 }, Bar(palette), title, subtitle, action, new Fill { Grow = 1 }, facts, rest)
                : isRoad ? new Stack([brand, title, Bar(palette), subtitle, body, .. items.Select((b, i) => Milestone(brief, b, i, items.Length)), action, facts, rest])
                : new Stack([brand, title, Bar(palette), subtitle, body, .. points, action, new Fill { Grow = 1 }, facts, rest]),
        };
    }

    /// <summary>Points of a road map or a timeline are stations on a way.</summary>
    private static bool IsRoad(string text) => Array.Exists((string[])["roadmap", "road map", "timeline", "milestone", "journey", "schedule", "history", "phases", "next steps"], w => text.Contains(w, StringComparison.OrdinalIgnoreCase));

    /// <summary>A numbered station; the way between two takes what room there is.</summary>
    private static Stack Milestone(DesignBrief brief, PageBlock item, int i, int count)
    {
        Palette palette = brief.Palette;
        const float Size = 2.6f;
        Fill disc = new((box, canvas, s) =>
        {
            float r = 0.5f * MathF.Min(box.Width, box.Height);
            canvas.Fill(Figures.Disc(box.Center, r), palette.Accent, PageRole.Ornament);
            canvas.Fill(Figures.Ring(box.Center, 0.86f * r, 0.8f * r), palette.Ground, PageRole.Ornament);
            TextStyle style = brief.Faces.Title.Style($"{i + 1}", 0, 1) with { Size = r, Alignment = TextAlignment.Center };
            TextBlock set = s.Type.Fit($"{i + 1}", style, r, 1, 0.8f * r);
            TextBlock placed = TextPlacing.Move(set, new System.Numerics.Vector2(box.Center.X - (0.5f * (set.Bounds.Left + set.Bounds.Right)), box.Center.Y + (0.5f * set.Bounds.Height)));
            foreach (OutlinePolygon letter in placed.Polygons())
            {
                canvas.Fill(letter, palette.On(palette.Accent, palette.Ground, palette.Ink), PageRole.Ornament);
            }
        }, Size) { Wide = Size };
        Node text = new Stack(
            item.Value is { } when ? new TextNode(item with { Text = when, IsAssumed = false }, brief.Faces.Label with { Weight = 700 }, 0.95f) { LineHeight = 1.2f, Color = palette.Accent } : null,
            new TextNode(item with { Value = null }, brief.Faces.Subtitle with { Weight = 700, IsItalic = false }, 1.5f) { LineHeight = 1.2f, Before = item.Value is null ? 0 : 0.5f },
            item.Detail is { } detail ? new TextNode(item with { Text = detail }, brief.Faces.Body, 1) { LineHeight = 1.4f, Before = 0.5f } : null) { Grow = 1, Before = 1.3f, At = VerticalAlignment.Middle };
        Fill way = new((box, canvas, s) => canvas.Fill(Figures.Box(new TextBox(box.Left + (((0.5f * Size) - 0.09f) * s.Unit), box.Bottom - (0.3f * s.Unit), 0.18f * s.Unit, box.Height + (0.6f * s.Unit))), palette.Accent, PageRole.Ornament), 1.6f) { Grow = 1 };
        return new Stack(new Row(disc, text) { At = VerticalAlignment.Middle }, i + 1 < count ? way : null) { Before = i == 0 ? 2.4f : 0, Grow = i + 1 < count ? 1 : 0.3f };
    }

    private static Fill Bar(Palette palette) => new(
        (box, canvas, s) => canvas.Fill(Figures.Box(box with { Width = 3.2f * s.Unit, Height = 0.28f * s.Unit }), palette.Accent, PageRole.Ornament), 0.28f) { Before = 1.1f };
}
