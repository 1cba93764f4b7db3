using Easel.Design.Pages.Art;
using Easel.Design.Pages.Colors;
using Easel.Design.Pages.Layout;
using Easel.Imaging;
using Easel.Planning.Pages;
using Easel.Typography;

namespace Easel.Design.Pages.Compositions;

/// <summary>The label of a product: a framed card with a drawing, the name and what it is.</summary>
internal sealed class Label : IComposition
{
    /// <inheritdoc/>
    public string Name => nameof(Label);

    /// <inheritdoc/>
    public float Suits(DesignBrief brief) => 1;

    /// <inheritdoc/>
    public Sheet Compose(DesignBrief brief)
    {
        Palette palette = brief.Palette;
        int look = brief.Random.Child("look").Range(0, 2);
        float m = brief.Margin;
        TextBox card = brief.Page.Inset(0.55f * m, 0.55f * m);
        return new Sheet
        {
            Palette = palette,
            Alignment = TextAlignment.Center,
            Area = card.Inset(1.25f * m, 1.15f * m),
            Growth = 1.4f,
            Fullness = 0.8f,
            Under = (canvas, s) =>
            {
                canvas.Fill(Figures.Box(brief.Page), palette.Accent);
                brief.DrawPattern(canvas, brief.Page, LinearRgb.FromVector3(OkLab.Mix(palette.Accent.ToVector3(), palette.Ground.ToVector3(), 0.2f)), 9);
                DrawCard(canvas, brief.Page, card, palette, look, s.Unit);
            },
            Root = Texts(brief, palette),
        };
    }

    /// <summary>The texts of a product, on one axis.</summary>
    public static Node Texts(DesignBrief brief, Palette palette)
    {
        Parts parts = brief.Parts();
        bool hasDrawing = brief.Hero != HeroKind.None || !brief.Wish.Motifs.IsEmpty;
        Node? brand = parts.Label(BlockRole.Brand, 1, 0, palette.Accent);
        Node? title = parts.Title(5.4f, 3, 0.8f), subtitle = parts.Subtitle(1.2f, 1, palette.Accent);
        Node? body = parts.Body(0.95f, 0.9f), facts = parts.FactRow(1, 1), action = parts.Action(), rest = parts.Rest(1, 0.95f);
        Fill drawing = new((box, canvas, s) => DrawHero(brief, canvas, box, palette), 5) { Grow = 1, Before = 0.6f };
        return new Stack(brand, hasDrawing ? drawing : new Fill { Grow = 1 }, title, Formal.Flourish(brief), subtitle, body, facts, action, rest, hasDrawing ? null : new Fill { Grow = 1 });
    }

    private static void DrawHero(DesignBrief brief, Canvas canvas, TextBox box, Palette palette)
    {
        float side = MathF.Min(box.Width, box.Height);
        var square = new TextBox(box.Center.X - (0.5f * side), box.Center.Y - (0.5f * side), side, side);
        if (brief.Hero is HeroKind.Scene or HeroKind.CutOut)
        {
            canvas.Fill(Figures.Disc(square.Center, 0.5f * side), palette.Second);
            brief.DrawHero(canvas, brief.Hero == HeroKind.Scene ? Figures.Disc(square.Center, 0.47f * side) : Figures.Box(square.Inset(0.1f * side, 0.1f * side)));
            return;
        }

        if (brief.Hero == HeroKind.Icon && brief.Wish.Motifs.IsEmpty)
        {
            brief.DrawHero(canvas, Figures.Box(square));
            return;
        }

        brief.DrawMotif(canvas, square, 0, palette);
    }

    private static void DrawCard(Canvas canvas, TextBox page, TextBox card, Palette p, int look, float u)
    {
        if (look == 0)
        {
            canvas.Fill(Figures.Round(card, 0.8f * u), p.Ground, PageRole.Panel);
            Frames.Notched(card.Inset(0.6f * u, 0.6f * u), canvas, p.Accent, MathF.Max(1, 0.08f * u), 1.4f * u);
        }
        else if (look == 1)
        {
            canvas.Fill(Figures.Box(card), p.Ground, PageRole.Panel);
            canvas.Fill(Figures.Frame(card.Inset(0.45f * u, 0.45f * u), MathF.Max(1.5f, 0.16f * u)), p.Ink, PageRole.Frame);
            canvas.Fill(Figures.Frame(card.Inset(0.85f * u, 0.85f * u), MathF.Max(1, 0.05f * u)), p.Ink, PageRole.Frame);
        }
        else
        {
            canvas.Fill(Figures.Box(page), p.Ground, PageRole.Panel);
            float band = 0.06f * page.Height;
            canvas.Fill([Figures.Box(page with { Height = band }), Figures.Box(new TextBox(0, page.Height - band, page.Width, band))], p.Accent);
            canvas.Fill([Figures.Box(new TextBox(0, band + (0.35f * u), page.Width, MathF.Max(1, 0.08f * u))), Figures.Box(new TextBox(0, page.Height - band - (0.43f * u), page.Width, MathF.Max(1, 0.08f * u)))], p.Accent, PageRole.Frame);
        }
    }
}
