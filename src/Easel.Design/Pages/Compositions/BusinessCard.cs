using System.Numerics;
using Easel.Design.Pages.Art;
using Easel.Design.Pages.Colors;
using Easel.Design.Pages.Layout;
using Easel.Imaging;
using Easel.Planning.Pages;
using Easel.Typography;

namespace Easel.Design.Pages.Compositions;

/// <summary>A card with a name, a mark and ways to get in touch, lying on a plain ground where the page has other sides than a card.</summary>
internal sealed class BusinessCard : IComposition
{
    /// <summary>Sides of a card, width over height.</summary>
    private const float CardAspect = 1.7f;

    /// <inheritdoc/>
    public string Name => nameof(BusinessCard);

    /// <inheritdoc/>
    public float Suits(DesignBrief brief) => 1;

    /// <inheritdoc/>
    public Sheet Compose(DesignBrief brief)
    {
        Palette palette = brief.Palette;
        bool isCard = brief.Aspect is > 1.35f and < 2.4f;
        TextBox card = isCard ? brief.Page : CardIn(brief.Page);
        float m = 0.1f * MathF.Min(card.Width, card.Height), scale = isCard ? 1 : MathF.Sqrt(card.Width * card.Height / (brief.Page.Width * brief.Page.Height));
        Parts parts = brief.Parts();
        PageBlock? name = parts.Take(BlockRole.Title), brand = parts.Take(BlockRole.Brand);
        string initials = Initials(brand?.Text ?? name?.Text ?? "");
        Node? title = name is null ? null : Parts.Display(name, brief.Faces.Title, 2.5f, 2, 0);
        Node? position = parts.Subtitle(1.02f, 0.75f, palette.Accent);
        Node? company = brand is null ? null : parts.Label(brand, 1, 0.6f);
        Node? facts = parts.Facts(0.86f, 0), rest = parts.Rest(0.6f, 0.86f);
        int layout = brief.Random.Child("layout").Range(0, 2);
        Action<Canvas, Setting> under = (canvas, s) => { };
        Node root;
        TextBox area = card.Inset(m, m);
        if (layout == 0)
        {
            // A field of colour with the mark on the left third.
            var field = card with { Width = 0.36f * card.Width };
            area = new TextBox(field.Right + (0.9f * m), card.Bottom + m, card.Right - field.Right - (1.9f * m), card.Height - (2 * m));
            under = (canvas, s) =>
            {
                canvas.Fill(Figures.Box(field), palette.Accent);
                brief.DrawPattern(canvas, field, LinearRgb.FromVector3(OkLab.Mix(palette.Accent.ToVector3(), palette.Ground.ToVector3(), 0.13f)), 5);
                DrawMark(brief, canvas, field.Inset(0.22f * field.Width, 0.22f * field.Width), initials, palette.OnAccent(), s);
            };
            root = new Stack(new Fill { Grow = 1 }, title, position, new Fill { Grow = 1 }, company, facts, rest);
        }
        else if (layout == 1)
        {
            under = (canvas, s) =>
            {
                float side = 0.2f * card.Height;
                DrawMark(brief, canvas, new TextBox(card.Right - m - side, card.Top - m - side, side, side), initials, palette, s);
                canvas.Fill(Figures.Box(card with { Width = 0.02f * card.Width }), palette.Accent);
            };
            root = new Stack(title, position, new Fill { Grow = 1 }, company, facts, rest);
        }
        else
        {
            under = (canvas, s) =>
            {
                canvas.Fill(Figures.Frame(card.Inset(0.42f * m, 0.42f * m), MathF.Max(1, 0.05f * s.Unit)), palette.Accent, PageRole.Frame);
            };
            root = new Stack(
                new Fill { Grow = 1 }, new Fill((box, canvas, s) => DrawMark(brief, canvas, Square(box), initials, palette, s), 2.6f), new Fill(null, 1),
                title, position, Formal.Flourish(brief), new Fill(null, 1.3f), company, facts, rest, new Fill { Grow = 1 }) { Alignment = TextAlignment.Center };
        }

        return new Sheet
        {
            Palette = palette, Area = area, Root = root, Scale = scale, Growth = 1.8f, Fullness = 0.86f,
            Under = (canvas, s) =>
            {
                if (!isCard)
                {
                    DrawDesk(brief, canvas, card);
                }

                canvas.Clip = card;
                canvas.Fill(Figures.Box(card), palette.Ground, PageRole.Panel);
                under(canvas, s);
                canvas.Clip = null;
            },
        };
    }

    /// <summary>The first letters of up to two words.</summary>
    public static string Initials(string name) =>
        string.Concat(name.Split([' ', '&', '-'], StringSplitOptions.RemoveEmptyEntries).Where(w => char.IsLetterOrDigit(w[0])).Take(2).Select(w => char.ToUpperInvariant(w[0])));

    /// <summary>The topic's drawing, else the initials in a figure.</summary>
    public static void DrawMark(DesignBrief brief, Canvas canvas, TextBox box, string initials, Palette palette, Setting s)
    {
        TextBox square = Square(box);
        if (brief.DrawMotif(canvas, square, 0, palette) || initials.Length == 0)
        {
            return;
        }

        LinearRgb color = palette.Accent;
        switch (brief.Random.Child("mark").Range(0, 2))
        {
            case 0:
                canvas.Fill(Figures.Disc(square.Center, 0.5f * square.Width), color);
                break;
            case 1:
                canvas.Fill(Figures.Ring(square.Center, 0.5f * square.Width, 0.465f * square.Width), color);
                color = s.Palette.Ground;
                break;
            default:
                canvas.Fill(Figures.Turn(Figures.Round(square.Inset(0.08f * square.Width, 0.08f * square.Width), 0.12f * square.Width), square.Center, MathF.PI / 4), color);
                break;
        }

        TextStyle style = brief.Faces.Title.Style(initials, 0, 1) with { Size = square.Height, Alignment = TextAlignment.Center };
        TextBlock set = s.Type.Fit(initials, style, 0.5f * square.Width, 1, 0.42f * square.Height);
        TextBlock placed = TextPlacing.Move(set, new Vector2(square.Center.X - (0.25f * square.Width), square.Center.Y + (0.5f * set.Bounds.Height)));
        foreach (OutlinePolygon letter in placed.Polygons())
        {
            canvas.Fill(letter, palette.On(color, palette.Accent, palette.Ground));
        }
    }

    private static TextBox Square(TextBox box)
    {
        float side = MathF.Min(box.Width, box.Height);
        return new TextBox(box.Center.X - (0.5f * side), box.Center.Y - (0.5f * side), side, side);
    }

    private static TextBox CardIn(TextBox page)
    {
        float width = MathF.Min(0.92f * page.Width, 0.8f * page.Height * CardAspect), height = width / CardAspect;
        return new TextBox(page.Center.X - (0.5f * width), page.Center.Y - (0.5f * height), width, height);
    }

    /// <summary>The surface the card lies on, and its shadow.</summary>
    private static void DrawDesk(DesignBrief brief, Canvas canvas, TextBox card)
    {
        canvas.Fill(Figures.Box(brief.Page), brief.Palette.Second);
        Shadows.Under(canvas, card, 0, 0.03f * card.Height);
    }
}
