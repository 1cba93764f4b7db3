using System.Numerics;
using Easel.Design.Pages.Art;
using Easel.Design.Pages.Colors;
using Easel.Design.Pages.Layout;
using Easel.Imaging;
using Easel.Planning.Pages;
using Easel.Typography;

namespace Easel.Design.Pages.Compositions;

/// <summary>Everything on one axis: the title over the subject, which stands before rays, a disc or an arch.</summary>
internal sealed class Spotlight : IComposition
{
    /// <inheritdoc/>
    public string Name => nameof(Spotlight);

    /// <inheritdoc/>
    public float Suits(DesignBrief brief) => brief.Hero switch
    {
        HeroKind.CutOut or HeroKind.Icon => 1,
        HeroKind.Scene => 0.55f,
        _ => brief.Feels("retro", "festive", "deco", "playful", "elegant", "romantic") ? 0.8f : 0.5f,
    };

    /// <inheritdoc/>
    public Sheet Compose(DesignBrief brief)
    {
        Palette palette = brief.Palette;
        Parts parts = brief.Parts();
        float m = brief.Margin;
        bool isWide = brief.Aspect > 1.35f, hasHero = brief.Hero != HeroKind.None;
        Stage stage = Stage.Choose(brief);
        Node? brand = parts.Label(BlockRole.Brand);
        TextNode? title = parts.Title(isWide ? 6.2f : 8, isWide ? 3 : 3, 0.9f);
        Node? subtitle = parts.Subtitle(1.3f, 1, palette.Tint(0.88f));
        Node? body = parts.Body();
        Node? facts = parts.FactRow(1.3f, 1.3f, palette.Accent);
        Node? action = parts.Action();
        Node? rest = parts.Rest();
        Fill hero = new((box, canvas, s) => stage.Draw(brief, box, canvas, s), isWide ? 6 : 9) { Grow = 1, Before = 1.5f };
        Action<Canvas, Setting> under = (canvas, s) => stage.DrawUnder(brief, canvas);
        if (isWide && hasHero)
        {
            bool isLeft = brief.Random.Child("side").Chance(0.35f);
            Node texts = new Stack(brand, title, subtitle, body, facts, action, rest) { At = VerticalAlignment.Middle, Grow = 1.15f, Alignment = TextAlignment.Left };
            hero = new((box, canvas, s) => stage.Draw(brief, box, canvas, s)) { Grow = 1 };
            return new Sheet
            {
                Palette = palette, Area = brief.Page.Inset(m, m), Under = under,
                Root = isLeft ? new Row(hero, new Fill { Wide = 1.6f }, texts) : new Row(texts, new Fill { Wide = 1.6f }, hero),
            };
        }

        return new Sheet
        {
            Palette = palette, Area = brief.Page.Inset(m, m), Alignment = TextAlignment.Center, Under = under,
            Root = hasHero
                ? new Stack(brand, title, subtitle, hero, new Fill(null, 0.8f), body, facts, action, rest)
                : new Stack(brand, new Fill { Grow = 1 }, Ornament(brief), title, subtitle, body, action, new Fill { Grow = 1 }, facts, rest),
        };
    }

    /// <summary>A small figure over the title of a page without picture: a drawing of the topic, else a star between rules.</summary>
    private static Fill Ornament(DesignBrief brief) => new((box, canvas, s) =>
    {
        float side = box.Height;
        var square = new TextBox(box.Center.X - (0.5f * side), box.Bottom, side, side);
        if (!brief.DrawMotif(canvas, square, 0))
        {
            LinearRgb color = s.Ink(brief.Palette.Accent);
            float y = box.Center.Y, reach = MathF.Min(0.3f * box.Width, 7 * s.Unit), t = MathF.Max(1, 0.1f * s.Unit);
            canvas.Fill(Figures.Star(new Vector2(box.Center.X, y), 4, 0.9f * s.Unit, 0.3f * s.Unit), color, PageRole.Ornament);
            canvas.Fill([Figures.Box(new TextBox(box.Center.X - reach, y, reach - (1.6f * s.Unit), t)), Figures.Box(new TextBox(box.Center.X + (1.6f * s.Unit), y, reach - (1.6f * s.Unit), t))], color, PageRole.Ornament);
        }
    }, brief.Wish.Motifs.IsEmpty ? 2 : 5);
}
