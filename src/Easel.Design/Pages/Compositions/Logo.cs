using Easel.Design.Pages.Art;
using Easel.Design.Pages.Colors;
using Easel.Design.Pages.Layout;
using Easel.Planning.Pages;
using Easel.Typography;

namespace Easel.Design.Pages.Compositions;

/// <summary>A mark and a name.</summary>
internal sealed class Logo : IComposition
{
    /// <inheritdoc/>
    public string Name => nameof(Logo);

    /// <inheritdoc/>
    public float Suits(DesignBrief brief) => 1;

    /// <inheritdoc/>
    public Sheet Compose(DesignBrief brief)
    {
        Palette palette = brief.Palette;
        Parts parts = brief.Parts();
        PageBlock? name = parts.Take(BlockRole.Title) ?? parts.Take(BlockRole.Brand);
        string initials = BusinessCard.Initials(name?.Text ?? "");
        bool isWide = brief.Aspect > 1.5f;
        int look = brief.Random.Child("look").Range(0, 3);
        Fill mark = new((box, canvas, s) => DrawMark(brief, box, canvas, s, look, initials), isWide ? 8 : 11) { Wide = isWide ? 8 : 0 };
        Node? title = name is null ? null : Parts.Display(name, brief.Faces.Title, 5.4f, 2, isWide ? 1.4f : 1.5f);
        Node? line = parts.Subtitle(1.2f, 0.9f, palette.Accent), rest = parts.Rest(0.9f, 1);
        Node root = isWide
            ? new Stack(new Row(mark, new Stack(title, line, rest) { Before = 1.4f, Grow = 1, At = VerticalAlignment.Middle, Alignment = TextAlignment.Left }))
            : new Stack(mark, title, line, rest) { Alignment = TextAlignment.Center, At = VerticalAlignment.Middle };
        return new Sheet { Palette = palette, Area = brief.Page.Inset(brief.Margin, brief.Margin), Alignment = TextAlignment.Center, Root = new Stack(new Fill { Grow = 1 }, root, new Fill { Grow = 1 }), Growth = 1.5f, Fullness = 0.8f };
    }

    private static void DrawMark(DesignBrief brief, TextBox box, Canvas canvas, Setting s, int look, string initials)
    {
        float side = MathF.Min(box.Width, box.Height);
        var square = new TextBox(box.Center.X - (0.5f * side), box.Center.Y - (0.5f * side), side, side);
        Palette p = brief.Palette;
        if (brief.Hero is HeroKind.Scene or HeroKind.CutOut)
        {
            canvas.Fill(Figures.Disc(square.Center, 0.5f * side), p.Second);
            brief.DrawHero(canvas, brief.Hero == HeroKind.Scene ? Figures.Disc(square.Center, 0.47f * side) : Figures.Box(square.Inset(0.12f * side, 0.12f * side)));
            return;
        }

        // What the name itself names makes the best mark; brands of trades without things have abstract ones.
        bool isAbstract = brief.Wish.Mood.Contains("modern") || brief.Wish.Motifs.IsEmpty;
        string[] words = [.. (brief.Wish.First(BlockRole.Title)?.Text ?? "").Split([' ', '-', '&', '\'', '’'], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 2).Select(w => w.ToLowerInvariant())];
        PageIcon? icon = words.Select(w => brief.Order.Icons?.Invoke(w) ?? (w.EndsWith('s') ? brief.Order.Icons?.Invoke(w[..^1]) : null)).OfType<PageIcon>().FirstOrDefault()
            ?? (isAbstract && brief.Wish.Topic is not null && brief.Hero != HeroKind.Icon ? null : brief.Order.Icon ?? brief.Wish.Motifs.Select(m => brief.Order.Icons?.Invoke(m)).OfType<PageIcon>().FirstOrDefault());
        if (isAbstract && icon is null && brief.Random.Child("abstract").Chance(0.75f))
        {
            AbstractMarks.Draw(brief.Random.Child("mark").Range(0, AbstractMarks.Count - 1), square.Inset(0.06f * side, 0.06f * side), canvas, p);
            return;
        }

        if (icon is null)
        {
            BusinessCard.DrawMark(brief, canvas, square, initials, p, s);
            return;
        }

        // A drawing in two colours of the palette: alone, light on a disc or a rounded square, or within a ring.
        TextBox inner = square.Inset(0.2f * side, 0.2f * side);
        Palette on = p.OnAccent();
        switch (look)
        {
            case 0:
                canvas.Fill(Figures.Disc(square.Center, 0.5f * side), p.Accent);
                IconArt.Draw(IconArt.InPalette(icon, on with { Accent = on.Ink, Third = p.Second }), inner, canvas);
                break;
            case 1:
                canvas.Fill(Figures.Round(square.Inset(0.03f * side, 0.03f * side), 0.22f * side), p.Accent);
                IconArt.Draw(IconArt.InPalette(icon, on with { Accent = on.Ink, Third = p.Second }), inner, canvas);
                break;
            case 2:
                canvas.Fill(Figures.Ring(square.Center, 0.5f * side, 0.47f * side), p.Accent);
                canvas.Fill(Figures.Disc(square.Center, 0.44f * side), p.Second);
                IconArt.Draw(IconArt.InPalette(icon, p), inner, canvas);
                break;
            default:
                IconArt.Draw(IconArt.InPalette(icon, p), square.Inset(0.06f * side, 0.06f * side), canvas);
                break;
        }
    }
}
