using System.Numerics;
using Easel.Design.Pages.Art;
using Easel.Design.Pages.Colors;
using Easel.Design.Pages.Layout;
using Easel.Imaging;
using Easel.Planning.Pages;
using Easel.Typography;

namespace Easel.Design.Pages.Compositions;

/// <summary>The picture fills the page. The texts stand at its quieter end, on a soft shade of the picture's own darks or lights.</summary>
internal sealed class FullBleed : IComposition
{
    /// <inheritdoc/>
    public string Name => nameof(FullBleed);

    /// <inheritdoc/>
    public float Suits(DesignBrief brief) => brief.Hero != HeroKind.Scene ? 0
        : brief.Wish.Blocks.Sum(b => b.Text.Length + (b.Detail?.Length ?? 0)) > 420 ? 0.4f : 1;

    /// <inheritdoc/>
    public Sheet Compose(DesignBrief brief)
    {
        Parts parts = brief.Parts();
        float m = brief.Margin;
        PictureTone tone = PictureTone.Of(brief.Order.Pictures.GetValueOrDefault(0));
        bool isLow = tone.QuietAtFoot;
        LinearRgb shade = tone.Shade(isLow);
        Palette palette = brief.Palette with
        {
            Ground = shade,
            Ink = Contrast.Ratio(LinearRgb.White, shade) >= 7 ? LinearRgb.FromHex("#fdfaf3") : LinearRgb.FromHex("#15161a"),
        };
        bool isCentered = brief.Random.Child("centered").Chance(brief.Kind.Id is "book-cover" or "poster" ? 0.6f : 0.35f);
        TextAlignment alignment = isCentered ? TextAlignment.Center : TextAlignment.Left;
        Node? brand = parts.Label(BlockRole.Brand, 1.3f, 1.2f);
        TextNode? title = parts.Title(brief.Aspect > 1.3f ? 5.6f : 6.6f, 3);
        Node? subtitle = parts.Subtitle(1.35f, 1);
        Node? body = parts.Body();
        Node? facts = parts.FactRow(1.3f, 1.2f);
        Node? action = parts.Action();
        Node? rest = parts.Rest();

        // Title and the rest at opposite ends where both are quiet; otherwise all at the foot.
        Node[] main = [.. new Node?[] { title, subtitle, body }.OfType<Node>()];
        Node[] low = [.. new Node?[] { facts, action, brand, rest }.OfType<Node>()];
        var gap = new Fill(null, 6) { Grow = 1 };
        Node root = isLow ? new Stack([gap, .. main, .. low]) { Alignment = alignment } : new Stack([.. main, gap, .. low]) { Alignment = alignment };
        bool hasFoot = isLow || low.Length > 0;
        return new Sheet
        {
            Palette = palette,
            Area = brief.Page.Inset(m, m),
            Alignment = alignment,
            Surface = shade,
            Growth = 1.1f,
            Fullness = 0.5f,
            Root = root,
            Under = (canvas, s) =>
            {
                brief.DrawHero(canvas, Figures.Box(brief.Page));
                float main_ = MeasureOf(main, brief, s), low_ = MeasureOf(low, brief, s);
                if (hasFoot)
                {
                    Scrim(brief, canvas, shade, 0, (isLow ? main_ + low_ : low_) + (1.6f * m), brief.Page, isFoot: true);
                }

                if (!isLow)
                {
                    Scrim(brief, canvas, shade, 0, main_ + (1.6f * m), brief.Page, isFoot: false);
                }
            },
        };
    }

    private static float MeasureOf(Node[] nodes, DesignBrief brief, Setting s) => new Stack(nodes).Height(brief.Page.Width - (2 * brief.Margin), s);

    /// <summary>A shade that is solid enough behind the letters and fades out into the picture.</summary>
    private static void Scrim(DesignBrief brief, Canvas canvas, LinearRgb color, float start, float height, TextBox page, bool isFoot)
    {
        float reach = MathF.Min(page.Height, 1.3f * height), solid = Math.Clamp(height / reach, 0.1f, 0.9f);
        float from = isFoot ? start : page.Height, to = isFoot ? reach : page.Height - reach;
        canvas.Fill(Figures.Box(page), new PageGradient(new Vector2(0, from), new Vector2(0, to), false,
            [new GradientStop(0, color, brief.Shading(0.8f)), new GradientStop(0.7f * solid, color, brief.Shading(0.64f)), new GradientStop(solid, color, brief.Shading(0.36f)), new GradientStop(1, color, 0)]), PageRole.Panel);
    }
}
