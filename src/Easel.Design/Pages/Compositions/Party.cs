using System.Numerics;
using Easel.Design.Pages.Art;
using Easel.Design.Pages.Colors;
using Easel.Design.Pages.Layout;
using Easel.Imaging;
using Easel.Planning.Pages;
using Easel.Scenes.Randomness;
using Easel.Typography;

namespace Easel.Design.Pages.Compositions;

/// <summary>A card for a party: flags along the head, balloons at the sides, what it is about in the middle, and the facts on a ticket.</summary>
internal sealed class Party : IComposition
{
    /// <inheritdoc/>
    public string Name => nameof(Party);

    /// <inheritdoc/>
    public float Suits(DesignBrief brief) => brief.Hero is HeroKind.Scene or HeroKind.Figure || brief.Aspect > 1.5f || brief.Wish.Mood.Any(m => m is "deco" or "luxury" or "elegant" or "dark" or "minimalist" or "vintage") ? 0 : brief.Moods[0] is "festive" or "playful" || brief.Feels("festive") ? 1.5f : 0;

    /// <inheritdoc/>
    public Sheet Compose(DesignBrief brief)
    {
        Palette palette = brief.Palette;
        Parts parts = brief.Parts();
        float m = brief.Margin, tall = brief.Aspect < 0.85f ? 1.25f : 1;
        bool hasBalloons = brief.Random.Child("balloons").Chance(0.6f);
        Node? brand = parts.Label(BlockRole.Brand, 1, 0);
        TextNode? title = parts.Title(6.2f, 2, 0);
        Node? subtitle = parts.Subtitle(1.7f, 0.9f, palette.Accent), body = parts.Body(1.05f, 0.7f);
        var facts = parts.FactRow(1.15f, 0);
        Palette ticket = palette.OnAccent();
        Node? card = facts is null ? null : new Tinted(new Inset(facts, 1.6f, 1.2f) { Under = (box, canvas, s) => Ticket(canvas, box, palette.Accent, s) }, ticket);
        Node? action = parts.Action(), rest = parts.Rest(0.9f, 1);
        bool hasDrawing = brief.Hero != HeroKind.None || !brief.Wish.Motifs.IsEmpty;
        Fill drawing = new((box, canvas, s) => Draw(brief, canvas, box), 8.5f * tall) { Grow = 1, Before = 1 };
        return new Sheet
        {
            Palette = palette,
            Alignment = TextAlignment.Center,
            Area = new TextBox((hasBalloons ? 1.45f : 1.1f) * m, m, brief.Page.Width - ((hasBalloons ? 2.9f : 2.2f) * m), brief.Page.Height - m - (0.155f * brief.Page.Height)),
            Growth = 1.12f,
            Fullness = 0.9f,
            Root = new Stack(brand, title, subtitle, hasDrawing ? drawing : new Fill { Grow = 1 }, body, card is null ? null : new Stack(new Fill(null, 1.1f), card), action, rest),
            Under = (canvas, s) => DrawGround(brief, canvas, palette, hasBalloons),
        };
    }

    private static void DrawGround(DesignBrief brief, Canvas canvas, Palette p, bool hasBalloons)
    {
        TextBox page = brief.Page;
        RandomStream random = brief.Random.Child("party");
        LinearRgb[] colors = [p.Accent, p.Third, p.Second];
        LinearRgb line = p.Tint(0.55f);
        Scatter(page, canvas, colors, brief.Side, random.Child("confetti"));
        Ornaments.Bunting(canvas, new Vector2(-0.03f * page.Width, 0.985f * page.Height), new Vector2(0.52f * page.Width, 0.99f * page.Height), 0.05f * page.Height, 0.085f * brief.Side, colors, line);
        Ornaments.Bunting(canvas, new Vector2(0.48f * page.Width, 0.99f * page.Height), new Vector2(1.03f * page.Width, 0.985f * page.Height), 0.05f * page.Height, 0.085f * brief.Side, [p.Third, p.Second, p.Accent], line);
        if (!hasBalloons)
        {
            return;
        }

        float r = 0.085f * brief.Side;
        Vector2[] places = [new(0.09f, 0.56f), new(0.2f, 0.46f), new(0.075f, 0.36f), new(0.91f, 0.52f), new(0.8f, 0.43f), new(0.93f, 0.32f)];
        for (int i = 0; i < places.Length; i++)
        {
            RandomStream own = random.Child(i);
            Ornaments.Balloon(canvas, new Vector2(places[i].X * page.Width, (places[i].Y + own.Range(-0.02f, 0.02f)) * page.Height), r * own.Range(0.85f, 1.12f), colors[(i + (i / 3)) % colors.Length], line, own.Child("string"));
        }
    }

    /// <summary>Confetti that lies thick at the head and at the sides and leaves the middle free.</summary>
    private static void Scatter(TextBox page, Canvas canvas, LinearRgb[] colors, float side, RandomStream random)
    {
        for (int i = 0; i < 130; i++)
        {
            RandomStream own = random.Child(i);
            float x = own.Range(0f, 1f), y = own.Range(0f, 1f), s = side * own.Range(0.006f, 0.013f), turn = own.Range(0, MathF.Tau);
            if (MathF.Abs(x - 0.5f) < 0.36f && y < 0.86f)
            {
                continue;
            }

            var at = new Vector2(x * page.Width, y * page.Height);
            LinearRgb color = colors[own.Range(0, colors.Length - 1)];
            canvas.Fill(own.Range(0, 3) switch
            {
                0 => Figures.Disc(at, 0.7f * s),
                1 => Figures.Turn(Figures.Box(new TextBox(at.X - s, at.Y - (0.3f * s), 2 * s, 0.6f * s)), at, turn),
                2 => Figures.Star(at, 5, s, 0.42f * s, turn),
                _ => Figures.Ring(at, 0.8f * s, 0.45f * s),
            }, color);
        }
    }

    private static void Draw(DesignBrief brief, Canvas canvas, TextBox box)
    {
        float side = MathF.Min(box.Width, box.Height);
        var square = new TextBox(box.Center.X - (0.5f * side), box.Center.Y - (0.5f * side), side, side);
        canvas.Fill(Figures.Star(square.Center, 20, 0.52f * side, 0.47f * side), brief.Palette.Second);
        TextBox inner = square.Inset(0.1f * side, 0.1f * side);
        if (brief.Hero is HeroKind.CutOut or HeroKind.Icon)
        {
            brief.DrawHero(canvas, Figures.Box(inner));
        }
        else
        {
            brief.DrawMotif(canvas, inner, 0);
        }
    }

    /// <summary>A field with a bite out of either side.</summary>
    private static void Ticket(Canvas canvas, TextBox box, LinearRgb color, Setting s)
    {
        float r = 0.16f * box.Height;
        OutlinePolygon shape = new([
            new(box.Left, box.Bottom), new(box.Right, box.Bottom), .. Figures.Arc(new Vector2(box.Right, box.Center.Y), r, 1.5f * MathF.PI, 0.5f * MathF.PI),
            new(box.Right, box.Top), new(box.Left, box.Top), .. Figures.Arc(new Vector2(box.Left, box.Center.Y), r, 0.5f * MathF.PI, -0.5f * MathF.PI)], []);
        canvas.Fill(shape, color, PageRole.Panel);
        canvas.Fill(Figures.Frame(box.Inset(0.4f * s.Unit, 0.35f * s.Unit), MathF.Max(1, 0.06f * s.Unit), 0.3f * s.Unit), s.Palette.Ink, PageRole.Ornament, 0.7f);
    }
}
