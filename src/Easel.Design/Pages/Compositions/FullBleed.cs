using System.Numerics;
using Easel.Design.Pages.Art;
using Easel.Design.Pages.Colors;
using Easel.Design.Pages.Layout;
using Easel.Imaging;
using Easel.Planning.Pages;
using Easel.Typography;

namespace Easel.Design.Pages.Compositions;

/// <summary>The picture fills the page to its edges and fades into a shade of its own hue where the texts stand.</summary>
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
        bool isWide = brief.Aspect > 1.25f, isLow = isWide || brief.Random.Child("low").Chance(0.6f);
        LinearRgb shade = PictureTone.Of(brief.PictureOf(0)).Shade(isLow);
        Palette palette = brief.Palette with
        {
            Ground = shade,
            Ink = Contrast.Ratio(LinearRgb.White, shade) >= 7 ? LinearRgb.FromHex("#fdfaf3") : LinearRgb.FromHex("#15161a"),
        };
        bool isCentered = !isWide && brief.Random.Child("centered").Chance(brief.Kind.Id is "book-cover" or "poster" ? 0.6f : 0.35f);
        TextAlignment alignment = isCentered ? TextAlignment.Center : TextAlignment.Left;
        Node? brand = parts.Label(BlockRole.Brand, 1.3f, 1.2f);

        // Near squares leave less room above the letters; scripts stand on wide lines.
        float largest = isWide ? 5.2f : brief.Aspect < 0.8f ? 7.2f : brief.Faces.Title.Role == FontRole.Script ? 4.2f : 5.4f;
        TextNode? title = parts.Title(largest, 3);
        Node? subtitle = parts.Subtitle(1.35f, 1);
        Node? body = parts.Body();
        Node? facts = isWide ? parts.Facts(1.3f, 1.2f) : parts.FactRow(1.55f, 1.4f);
        Node? action = parts.Action();
        Node? rest = parts.Notes(1.2f);

        // Title and the rest at opposite ends, or all at the foot.
        Node[] main = [.. new Node?[] { title, subtitle, body }.OfType<Node>()];
        Node[] low = [.. new Node?[] { facts, action, brand, rest }.OfType<Node>()];
        var gap = new Fill(null, 6) { Grow = 1 };
        Node root = isWide ? new Stack([.. main, .. low]) { Alignment = alignment, At = VerticalAlignment.Middle }
            : isLow ? new Stack([gap, .. main, .. low]) { Alignment = alignment } : new Stack([.. main, gap, .. low]) { Alignment = alignment };
        var area = new TextBox(m, m, isWide ? 0.4f * brief.Page.Width : brief.Page.Width - (2 * m), brief.Page.Height - (2 * m));
        return new Sheet
        {
            Palette = palette,
            Surface = shade,
            Growth = 1.1f,
            Fullness = 0.5f,
            Area = area,
            Alignment = alignment,
            Root = root,
            Under = (canvas, s) =>
            {
                if (isWide)
                {
                    DrawBeside(brief, canvas, shade);
                    return;
                }

                float Measure(Node[] nodes) => nodes.Length == 0 ? 0 : new Stack(nodes).Height(area.Width, s) + m;
                DrawBetween(brief, canvas, shade, isLow ? 0 : Measure(main), Measure(isLow ? [.. main, .. low] : low));
            },
        };
    }

    /// <summary>The picture keeps clear of most of the letters and fades out under the others, so that its subject stands in the open.</summary>
    private static void DrawBetween(DesignBrief brief, Canvas canvas, LinearRgb shade, float head, float foot)
    {
        TextBox page = brief.Page;
        float from = MathF.Min(0.42f * page.Height, 0.72f * foot), to = page.Height - MathF.Min(0.36f * page.Height, 0.6f * head);
        canvas.Fill(Figures.Box(page), shade, PageRole.Panel);
        brief.DrawHero(canvas, Figures.Box(new TextBox(0, from, page.Width, to - from)));
        Fade(brief, canvas, shade, new Vector2(0, from), new Vector2(0, MathF.Min(from + (0.3f * (to - from)), foot + (0.14f * page.Height))), foot > 0);
        Fade(brief, canvas, shade, new Vector2(0, to), new Vector2(0, MathF.Max(to - (0.3f * (to - from)), page.Height - head - (0.12f * page.Height))), head > 0);
    }

    /// <summary>On wide pages the letters stand on the left and the picture on the right.</summary>
    private static void DrawBeside(DesignBrief brief, Canvas canvas, LinearRgb shade)
    {
        float from = 0.3f * brief.Page.Width;
        canvas.Fill(Figures.Box(brief.Page), shade, PageRole.Panel);
        brief.DrawHero(canvas, Figures.Box(new TextBox(from, 0, brief.Page.Width - from, brief.Page.Height)));
        Fade(brief, canvas, shade, new Vector2(from, 0), new Vector2(0.56f * brief.Page.Width, 0), true);
    }

    /// <summary>From a colour to the picture, softly at both ends.</summary>
    private static void Fade(DesignBrief brief, Canvas canvas, LinearRgb color, Vector2 from, Vector2 to, bool isWanted)
    {
        if (isWanted)
        {
            bool isLevel = from.Y == to.Y;
            TextBox area = isLevel ? new TextBox(MathF.Min(from.X, to.X) - 1, 0, MathF.Abs(to.X - from.X) + 1, brief.Page.Height) : new TextBox(0, MathF.Min(from.Y, to.Y) - 1, brief.Page.Width, MathF.Abs(to.Y - from.Y) + 2);
            canvas.Fill(Figures.Box(area), new PageGradient(from, to, false,
                [new GradientStop(0, color, 1), new GradientStop(0.25f, color, brief.Shading(0.84f)), new GradientStop(0.55f, color, brief.Shading(0.42f)), new GradientStop(0.8f, color, 0.12f), new GradientStop(1, color, 0)]), PageRole.Panel);
        }
    }
}
