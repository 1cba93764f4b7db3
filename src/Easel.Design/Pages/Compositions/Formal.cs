using System.Numerics;
using Easel.Design.Pages.Art;
using Easel.Design.Pages.Colors;
using Easel.Design.Pages.Layout;
using Easel.Imaging;
using Easel.Planning.Pages;
using Easel.Typography;

namespace Easel.Design.Pages.Compositions;

/// <summary>A framed card with everything on its axis: invitations and other formal pages.</summary>
internal sealed class Formal : IComposition
{
    /// <inheritdoc/>
    public string Name => nameof(Formal);

    /// <inheritdoc/>
    public float Suits(DesignBrief brief) => brief.Kind.Id is "poster" or "flyer" && brief.Moods[0] is not ("deco" or "luxury" or "elegant" or "romantic") ? 0 : brief.Hero switch { HeroKind.None => 1, HeroKind.Icon => 0.75f, _ => 0.6f };

    /// <inheritdoc/>
    public Sheet Compose(DesignBrief brief)
    {
        Palette palette = brief.Palette;
        Parts parts = brief.Parts();
        float m = brief.Margin * 1.25f;
        bool isLeafy = brief.Feels("romantic", "rustic", "pastel") && brief.Random.Child("leaves").Chance(0.75f);
        PageBlock? subtitle = parts.Take(BlockRole.Subtitle);
        Node? lead = subtitle is null ? null : new TextNode(subtitle, brief.Faces.Subtitle, 1.15f) { LineHeight = 1.3f, Spacing = 0.14f, Measure = 0.9f };
        TextNode? title = parts.Title(brief.Aspect > 1.2f ? 5.4f : 6.4f, 3, 1.3f);
        Node? hero = brief.Hero == HeroKind.None ? null : new Fill((box, canvas, s) => DrawHero(brief, box, canvas), 7) { Grow = 1, Before = 0.8f };

        // What leads to the names stands above them, what explains a title below.
        bool leads = subtitle is not null && subtitle.Text.Length > 0 && char.IsUpper(subtitle.Text[0]);
        Node root = new Stack(
            parts.Label(BlockRole.Brand), hero is null ? new Fill { Grow = 1 } : null, leads ? lead : null, title,
            leads ? null : Spaced(lead), Flourish(brief), parts.Body(1, 1.1f), hero, parts.FactRow(1.02f, 1.5f), parts.Action(), parts.Rest(1.1f), hero is null ? new Fill { Grow = 1 } : null);
        return new Sheet
        {
            Palette = palette,
            Alignment = TextAlignment.Center,
            Area = isLeafy ? brief.Page.Inset(1.35f * m, 1.5f * m) : brief.Page.Inset(1.2f * m, 1.2f * m),
            Root = root,
            Under = (canvas, s) =>
            {
                if (isLeafy)
                {
                    Botanic.Corners(brief.Page, canvas, palette, brief.Random.Child("branches"));
                    TextBox card = brief.Page.Inset(0.62f * m, 0.62f * m);
                    canvas.Fill(Figures.Box(card), palette.Ground, PageRole.Panel, 0.86f);
                    canvas.Fill(Figures.Frame(card.Inset(0.1f * m, 0.1f * m), MathF.Max(1, 0.05f * s.Unit)), LinearRgb.Lerp(palette.Third, palette.Ground, 0.3f), PageRole.Frame);
                }
                else
                {
                    Frames.Draw(brief, canvas, palette, s);
                }
            },
        };
    }

    /// <summary>A small ornament between two thoughts.</summary>
    public static Fill Flourish(DesignBrief brief) => new((box, canvas, s) =>
    {
        LinearRgb color = s.Ink(brief.Palette.Accent);
        float reach = MathF.Min(0.42f * box.Width, 6.5f * s.Unit), y = box.Center.Y, lozenge = 0.5f * s.Unit;
        canvas.Fill([
            PageShapes.TaperedRule(new Vector2(box.Center.X - lozenge - (0.5f * reach), y), reach * 0.9f, 0.13f * s.Unit),
            PageShapes.Lozenge(new Vector2(box.Center.X, y), 0.6f * s.Unit, 0.6f * s.Unit),
            PageShapes.TaperedRule(new Vector2(box.Center.X + lozenge + (0.5f * reach), y), reach * 0.9f, 0.13f * s.Unit),
        ], color, PageRole.Ornament);
    }, 0.7f) { Before = 1.3f };

    private static Node? Spaced(Node? node) => node is null ? null : new Stack(new Fill(null, 1.3f), node);

    private static void DrawHero(DesignBrief brief, TextBox box, Canvas canvas)
    {
        float side = MathF.Min(box.Width, box.Height);
        if (brief.Hero == HeroKind.Scene)
        {
            brief.DrawHero(canvas, Figures.Disc(box.Center, 0.5f * side));
            canvas.Fill(Figures.Ring(box.Center, 0.53f * side, 0.52f * side), brief.Palette.Accent, PageRole.Ornament);
            return;
        }

        var square = new TextBox(box.Center.X - (0.5f * side), box.Center.Y - (0.5f * side), side, side);
        if (brief.Hero == HeroKind.Icon && brief.Order.Icon is { } icon)
        {
            // Formal pages keep to their own colours.
            IconArt.Draw(IconArt.InPalette(icon, brief.Palette), square, canvas);
            return;
        }

        brief.DrawHero(canvas, Figures.Box(square));
    }
}
