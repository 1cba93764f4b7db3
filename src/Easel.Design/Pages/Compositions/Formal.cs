using System.Numerics;
using Easel.Design.Pages.Art;
using Easel.Design.Pages.Colors;
using Easel.Design.Pages.Layout;
using Easel.Imaging;
using Easel.Planning.Pages;
using Easel.Typography;

namespace Easel.Design.Pages.Compositions;

/// <summary>A card with everything on its axis: framed, among branches, within a wreath or under an arch. Invitations and other formal pages.</summary>
internal sealed class Formal : IComposition
{
    private enum Dress
    {
        Frame,
        Branches,
        Wreath,
        Arch,
    }

    /// <inheritdoc/>
    public string Name => nameof(Formal);

    /// <inheritdoc/>
    public float Suits(DesignBrief brief) => brief.Kind.Id is "poster" or "flyer" && brief.Moods[0] is not ("deco" or "luxury" or "elegant" or "romantic") ? 0
        : brief.Wish.First(BlockRole.Title) is { } title && Couple.Suits(title) ? 1.3f : brief.Hero switch { HeroKind.None => 1, HeroKind.Icon => 0.75f, _ => 0.6f };

    /// <inheritdoc/>
    public Sheet Compose(DesignBrief brief)
    {
        Palette palette = brief.Palette;
        Parts parts = brief.Parts();
        bool isSoft = brief.Feels("romantic", "rustic", "pastel") && !brief.Feels("deco"), isShort = brief.Aspect > 1.2f;
        PageBlock? name = brief.Wish.First(BlockRole.Title);
        bool isCouple = name is not null && Couple.Suits(name);
        Dress[] dresses = isShort ? [Dress.Frame, isSoft ? Dress.Branches : Dress.Frame]
            : isSoft ? [Dress.Branches, Dress.Wreath, Dress.Arch] : brief.Feels("deco", "luxury", "vintage") ? [Dress.Frame] : [Dress.Frame, Dress.Arch, Dress.Frame];
        Dress dress = brief.Random.Child("dress").Pick(dresses);
        float m = brief.Margin * 1.25f;

        // A drawing of the topic says less than the names of a couple: their card lives by ornament.
        bool hasHero = brief.Hero != HeroKind.None && !(isCouple && brief.Hero == HeroKind.Icon) && dress != Dress.Wreath;
        PageBlock? subtitle = parts.Take(BlockRole.Subtitle);
        Node? lead = subtitle is null ? null : new TextNode(subtitle, brief.Faces.Subtitle, 1.2f) { LineHeight = 1.35f, Spacing = 0.16f, Measure = 0.86f, Color = palette.Tint(0.86f) };
        Node? title = isCouple ? new Couple(parts.Take(BlockRole.Title)!, brief.Faces.Title, brief.Faces.Subtitle, isShort ? 3.6f : dress == Dress.Wreath ? 4 : 5.2f) : parts.Title(isShort ? 5.2f : 6, 3, 0, null);
        Node? hero = hasHero ? new Fill((box, canvas, s) => DrawHero(brief, box, canvas), 7) { Grow = 1, Before = 0.8f } : null;
        Node? body = parts.Body(1.02f, 1.1f) is { } text ? new Narrow(text, 0.82f) { Before = 1.2f } : null;
        Node? facts = parts.FactRow(1.1f, 1.6f), action = parts.Action(), rest = parts.Rest(1.1f);

        // What leads to the names stands above them, what explains a title below.
        bool leads = subtitle is not null && subtitle.Text.Length > 0 && char.IsUpper(subtitle.Text[0]);
        Node? brand = parts.Label(BlockRole.Brand);
        Node? above = leads ? new Stack(lead, new Fill(null, 1.5f)) : null, below = leads || lead is null ? null : new Stack(new Fill(null, 1.3f), lead);
        Node main = new Stack(above, title, below);
        Node spread = new Fill { Grow = 1 };
        Node root = dress == Dress.Wreath
            ? new Stack(brand, spread, new Within(main, 0.6f) { Under = (box, canvas, s) => Botanic.Wreath(canvas, box.Center, 0.5f * box.Width, palette, brief.Random.Child("wreath")) }, new Fill(null, 1.4f), body, facts, action, rest, new Fill { Grow = 1 })
            : new Stack(brand, hero is null ? spread : null, main, Flourish(brief), body, hero, facts, action, rest, hero is null ? new Fill { Grow = 1 } : null);
        return new Sheet
        {
            Palette = palette,
            Alignment = TextAlignment.Center,
            Area = dress switch
            {
                Dress.Branches => brief.Page.Inset(1.5f * m, 2.6f * m),
                Dress.Arch => new TextBox(1.45f * m, 1.5f * m, brief.Page.Width - (2.9f * m), brief.Page.Height - (4 * m)),
                _ => brief.Page.Inset(1.25f * m, 1.25f * m),
            },
            Growth = 1.5f,
            Fullness = dress == Dress.Frame ? 0.74f : 0.84f,
            Root = root,
            Under = (canvas, s) => DrawGround(brief, canvas, palette, dress, m, s),
        };
    }

    /// <summary>A small ornament between two thoughts.</summary>
    public static Fill Flourish(DesignBrief brief) => new((box, canvas, s) =>
    {
        LinearRgb color = s.Ink(brief.Palette.Accent);
        float reach = MathF.Min(0.42f * box.Width, 6.5f * s.Unit), y = box.Center.Y, lozenge = 0.5f * s.Unit;
        if (brief.Feels("romantic", "vintage", "luxury") && !brief.Feels("deco"))
        {
            Ornaments.Scrolls(canvas, box.Center, 1.7f * reach, color);
            return;
        }

        canvas.Fill([
            PageShapes.TaperedRule(new Vector2(box.Center.X - lozenge - (0.5f * reach), y), reach * 0.9f, 0.13f * s.Unit),
            PageShapes.Lozenge(new Vector2(box.Center.X, y), 0.6f * s.Unit, 0.6f * s.Unit),
            PageShapes.TaperedRule(new Vector2(box.Center.X + lozenge + (0.5f * reach), y), reach * 0.9f, 0.13f * s.Unit),
        ], color, PageRole.Ornament);
    }, 1) { Before = 1.4f };

    private static void DrawGround(DesignBrief brief, Canvas canvas, Palette palette, Dress dress, float m, Setting s)
    {
        LinearRgb soft = LinearRgb.Lerp(palette.Third, palette.Ground, 0.35f);
        switch (dress)
        {
            case Dress.Branches:
                Botanic.Corners(brief.Page, canvas, palette, brief.Random.Child("branches"));
                break;
            case Dress.Wreath:
                canvas.Fill(Figures.Frame(brief.Page.Inset(0.4f * m, 0.4f * m), MathF.Max(1, 0.06f * s.Unit)), soft, PageRole.Frame);
                break;
            case Dress.Arch:
                canvas.Fill(Figures.Box(brief.Page), LinearRgb.FromVector3(OkLab.Mix(palette.Ground.ToVector3(), palette.Second.ToVector3(), 0.9f)));
                TextBox card = new(0.7f * m, 0.7f * m, brief.Page.Width - (1.4f * m), brief.Page.Height - (1.4f * m));
                canvas.Fill(Arch(card), palette.Ground, PageRole.Panel);
                float thin = MathF.Max(1, 0.07f * s.Unit);
                TextBox line = new(card.Left + (0.28f * m), card.Bottom + (0.28f * m), card.Width - (0.56f * m), card.Height - (0.56f * m));
                canvas.Fill(new OutlinePolygon(Arch(line).Outer, [[.. Arch(new TextBox(line.Left + thin, line.Bottom + thin, line.Width - (2 * thin), line.Height - (2 * thin))).Outer.Reverse()]]), palette.Accent, PageRole.Frame);
                if (brief.Feels("romantic", "rustic", "pastel"))
                {
                    Botanic.Feet(brief.Page, canvas, palette, brief.Random.Child("feet"));
                }

                break;
            default:
                Frames.Draw(brief, canvas, palette, s);
                break;
        }

        Paper.Grain(canvas, brief.Page, 0.05f, brief.Order.Seed);
    }

    private static OutlinePolygon Arch(TextBox box)
    {
        float r = 0.5f * box.Width;
        return new OutlinePolygon([new(box.Left, box.Bottom), new(box.Right, box.Bottom), .. Figures.Arc(new Vector2(box.Center.X, box.Top - r), r, 0, MathF.PI)], []);
    }

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
