using Easel.Design.Pages.Art;
using Easel.Design.Pages.Colors;
using Easel.Design.Pages.Layout;
using Easel.Imaging;
using Easel.Planning.Pages;
using Easel.Typography;

namespace Easel.Design.Pages.Compositions;

/// <summary>A chart or a diagram on a sheet of its own under a large heading on a field of colour.</summary>
internal sealed class Exhibit : IComposition
{
    /// <inheritdoc/>
    public string Name => nameof(Exhibit);

    /// <inheritdoc/>
    public float Suits(DesignBrief brief) => brief.Hero == HeroKind.Figure ? 1 : 0;

    /// <inheritdoc/>
    public Sheet Compose(DesignBrief brief)
    {
        Palette palette = brief.Wish.Ground is null && !brief.Palette.IsDark ? brief.Palette.OnAccent() : brief.Palette;
        LinearRgb paper = palette.IsDark ? LinearRgb.FromHex("#fbfaf7") : LinearRgb.White;
        Parts parts = brief.Parts();
        float m = brief.Margin;
        bool isWide = brief.Aspect > 1.25f;
        PageIcon? icon = brief.Wish.Motifs.Select(n => brief.Order.Icons?.Invoke(n)).OfType<PageIcon>().FirstOrDefault();
        Fill? motif = icon is null ? null : new Fill((box, canvas, s) => IconArt.Draw(icon, box, canvas), 4.2f) { Wide = 4.2f };
        Node? brand = parts.Label(BlockRole.Brand);
        TextNode? title = parts.Title(isWide ? 5.4f : 6.4f, 3, 0);
        Node? subtitle = parts.Subtitle(1.3f, 1), body = parts.Body();
        Node? facts = parts.FactRow(1.1f, 0), action = parts.Action(), rest = parts.Rest();
        Fill figure = new((box, canvas, s) => Draw(brief, palette, paper, box, canvas, s), 12) { Grow = 1, Before = isWide ? 0 : 1.6f };
        var page = new TextBox(m, m, brief.Page.Width - (2 * m), brief.Page.Height - (2 * m));
        Action<Canvas, Setting> under = (canvas, s) =>
        {
            var center = new System.Numerics.Vector2(brief.Page.Width, brief.Page.Height);
            for (int i = 0; i < 3; i++)
            {
                float r = brief.Side * (0.78f - (0.2f * i));
                canvas.Fill(Figures.Ring(center, r, r - (0.1f * brief.Side)), LinearRgb.Lerp(palette.Ground, palette.Ink, 0.07f));
            }
        };
        if (isWide)
        {
            Node texts = new Stack(brand, motif, title, subtitle, body, action, facts, rest) { At = VerticalAlignment.Middle, Grow = 0.72f };
            return new Sheet { Palette = palette, Area = page, Under = under, Growth = 1, Root = new Row(texts, new Fill { Wide = 1.8f }, figure) };
        }

        Node head = motif is null ? new Stack(brand, title, subtitle) : new Row(new Stack(brand, title, subtitle) { Grow = 1 }, new Fill { Wide = 1.2f }, motif);
        return new Sheet
        {
            Palette = palette, Area = page, Under = under, Growth = 1,
            Root = new Stack(head, body, figure, new Fill(null, 1.4f), facts, action, rest),
        };
    }

    private static void Draw(DesignBrief brief, Palette palette, LinearRgb paper, TextBox box, Canvas canvas, Setting s)
    {
        Shadows.Under(canvas, box, 0.5f * s.Unit, 0.5f * s.Unit);
        canvas.Fill(Figures.Round(box, 0.5f * s.Unit), paper, PageRole.Panel);
        FigureArt.Draw(brief.Wish, box, canvas, paper, palette.IsDark ? brief.Palette : brief.Palette with { Accent = palette.Ground }, null);
    }
}
