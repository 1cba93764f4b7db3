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
                : new Stack([brand, title, Bar(palette), subtitle, body, .. points, action, new Fill { Grow = 1 }, facts, rest]),
        };
    }

    private static Fill Bar(Palette palette) => new(
        (box, canvas, s) => canvas.Fill(Figures.Box(box with { Width = 3.2f * s.Unit, Height = 0.28f * s.Unit }), palette.Accent, PageRole.Ornament), 0.28f) { Before = 1.1f };
}
