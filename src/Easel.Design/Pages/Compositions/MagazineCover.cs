using System.Numerics;
using Easel.Design.Pages.Art;
using Easel.Design.Pages.Colors;
using Easel.Design.Pages.Layout;
using Easel.Imaging;
using Easel.Planning.Pages;
using Easel.Typography;

namespace Easel.Design.Pages.Compositions;

/// <summary>A magazine's cover: the name over the whole width, lines about what is inside down one side, a code at the foot.</summary>
internal sealed class MagazineCover : IComposition
{
    /// <inheritdoc/>
    public string Name => nameof(MagazineCover);

    /// <inheritdoc/>
    public float Suits(DesignBrief brief) => 1;

    /// <inheritdoc/>
    public Sheet Compose(DesignBrief brief)
    {
        Parts parts = brief.Parts();
        float m = brief.Margin;
        bool hasScene = brief.Hero == HeroKind.Scene;
        LinearRgb shade = PictureTone.Of(brief.Order.Pictures.GetValueOrDefault(0)).Shade(atFoot: true);
        Palette palette = hasScene ? brief.Palette with { Ground = shade, Ink = Contrast.FirstReadable([LinearRgb.FromHex("#fdfaf3"), LinearRgb.FromHex("#15161a")], shade) } : brief.Palette;
        Node? title = parts.Title(10, 1, 0);
        PageBlock? lead = parts.Take(BlockRole.Subtitle);
        PageBlock[] lines = parts.TakeAll(BlockRole.Item, BlockRole.Heading, BlockRole.Body);
        PageBlock[] small = parts.TakeAll(BlockRole.Date, BlockRole.Time, BlockRole.Price, BlockRole.Place, BlockRole.Brand, BlockRole.Contact);
        Node? strip = small.Length == 0 ? null : new Row(small.Select((b, i) => (Node)parts.Label(b, 0.85f, 0) ).SelectMany((n, i) => i == 0 ? (Node[])[n] : [new Fill { Wide = 1 }, n])) { Spreads = true };
        Node? main = lead is null ? null : Parts.Display(lead, brief.Faces.Title, 2.7f, 3, 0);
        IEnumerable<Node> inside = lines.Select((b, i) => (Node)new Stack(
            new TextNode(b, i % 2 == 0 ? brief.Faces.Subtitle with { Weight = 700, IsItalic = false } : brief.Faces.Subtitle, i % 3 == 0 ? 1.35f : 1.1f) { LineHeight = 1.22f, Measure = brief.Aspect > 1.1f ? 0.4f : 0.62f },
            b.Value is { } value ? new TextNode(b with { Text = value }, brief.Faces.Label with { Weight = 700 }, 1) { LineHeight = 1.2f, Before = 0.45f } : null,
            b.Detail is { } detail ? new TextNode(b with { Text = detail }, brief.Faces.Body, 0.9f) { LineHeight = 1.3f, Before = 0.35f, Measure = 0.62f } : null) { Before = i == 0 ? 1.4f : 1.1f });
        return new Sheet
        {
            Palette = palette,
            Surface = hasScene ? shade : null,
            Area = brief.Page.Inset(1.2f * m, 1.1f * m),
            Growth = 1.1f,
            Fullness = 0.8f,
            Under = (canvas, s) => Draw(brief, canvas, palette, shade, s),
            Root = new Stack([strip, new Fill(null, strip is null ? 0 : 0.9f), title, new Fill(null, 4) { Grow = 1 }, main, .. inside, parts.Action(), parts.Rest(1, 0.9f)]),
        };
    }

    private static void Draw(DesignBrief brief, Canvas canvas, Palette palette, LinearRgb shade, Setting s)
    {
        TextBox page = brief.Page;
        if (brief.Hero == HeroKind.Scene)
        {
            brief.DrawHero(canvas, Figures.Box(page));
            canvas.Fill(Figures.Box(page), new PageGradient(new Vector2(0, page.Height), new Vector2(0, 0.66f * page.Height), false,
                [new GradientStop(0, shade, brief.Shading(0.82f)), new GradientStop(0.6f, shade, brief.Shading(0.66f)), new GradientStop(1, shade, 0)]), PageRole.Panel);
            canvas.Fill(Figures.Box(page), new PageGradient(Vector2.Zero, new Vector2(0, 0.62f * page.Height), false,
                [new GradientStop(0, shade, brief.Shading(0.86f)), new GradientStop(0.7f, shade, brief.Shading(0.66f)), new GradientStop(1, shade, 0)]), PageRole.Panel);
        }
        else
        {
            float side = 0.74f * MathF.Min(page.Width, 0.72f * page.Height);
            var center = new Vector2(page.Width * 0.6f, page.Height * 0.47f);
            canvas.Fill(Figures.Disc(center, 0.56f * side), palette.Accent);
            if (brief.Hero == HeroKind.None)
            {
                canvas.Fill(Figures.Sector(center, 0.56f * side, 0, MathF.PI), palette.Third);
            }

            brief.DrawHero(canvas, Figures.Box(new TextBox(center.X - (0.5f * side), center.Y - (0.5f * side), side, side)));
        }

        Barcode(canvas, new TextBox(page.Right - (1.2f * brief.Margin) - (4.4f * s.Unit), 1.1f * brief.Margin, 4.4f * s.Unit, 2.5f * s.Unit), brief);
    }

    /// <summary>Bars on a white field, as on anything that is sold.</summary>
    public static void Barcode(Canvas canvas, TextBox box, DesignBrief brief)
    {
        canvas.Fill(Figures.Box(box), LinearRgb.White, PageRole.Ornament);
        TextBox inner = box.Inset(0.08f * box.Width, 0.12f * box.Height);
        float module = inner.Width / 48, x = inner.Left;
        for (int i = 0; x < inner.Right - (2 * module); i++)
        {
            int bar = brief.Random.Child("bars").Child(i).Range(1, 3);
            canvas.Fill(Figures.Box(inner with { Left = x, Width = bar * module }), LinearRgb.Black, PageRole.Ornament);
            x += module * (bar + brief.Random.Child("gaps").Child(i).Range(1, 2));
        }
    }
}
