using System.Numerics;
using Easel.Design.Pages.Art;
using Easel.Design.Pages.Colors;
using Easel.Design.Pages.Layout;
using Easel.Imaging;
using Easel.Planning.Pages;
using Easel.Typography;

namespace Easel.Design.Pages.Compositions;

/// <summary>A ticket with a stub to tear off.</summary>
internal sealed class Ticket : IComposition
{
    /// <summary>Sides of a ticket, width over height.</summary>
    private const float TicketAspect = 2.35f;

    /// <inheritdoc/>
    public string Name => nameof(Ticket);

    /// <inheritdoc/>
    public float Suits(DesignBrief brief) => 1;

    /// <inheritdoc/>
    public Sheet Compose(DesignBrief brief)
    {
        Palette palette = brief.Palette;
        Parts parts = brief.Parts();
        float w = 0.92f * MathF.Min(brief.Page.Width, brief.Page.Height * TicketAspect), h = MathF.Min(0.92f * brief.Page.Height, w / (brief.Aspect < 1 ? 1.5f : 1.9f));
        var ticket = new TextBox(brief.Page.Center.X - (0.5f * w), brief.Page.Center.Y - (0.5f * h), w, h);
        float tear = ticket.Right - (0.25f * w), m = 0.09f * h;
        PageBlock[] facts = parts.TakeAll(BlockRole.Date, BlockRole.Time, BlockRole.Place);
        PageBlock[] stub = parts.TakeAll(BlockRole.Price, BlockRole.Caption, BlockRole.Contact, BlockRole.Action);
        Palette on = palette.OnAccent();
        bool hasDrawing = brief.Hero != HeroKind.None || !brief.Wish.Motifs.IsEmpty;
        Node main = new Stack([
            parts.Label(BlockRole.Brand, 0.95f, 0, palette.Accent), parts.Title(4.4f, 3, 0.6f), parts.Subtitle(1.15f, 0.8f), new Fill { Grow = 1 },
            new Row(facts.SelectMany((b, i) => i == 0 ? (Node[])[parts.Label(b, 1.1f, 0)] : [Bar(palette), parts.Label(b, 1.1f, 0.7f)])) { Before = 1 }, parts.Body(0.9f, 0.7f), parts.Rest(0.7f, 0.85f)]);
        Fill drawing = new((box, canvas, s) => Hero(brief, canvas, box, on), 4) { Grow = 1, Before = 0.2f };
        Node side = new Stack([hasDrawing ? drawing : new Fill { Grow = 1 }, .. stub.Select((b, i) => b.Role == BlockRole.Price
            ? Parts.Display(b, brief.Faces.Title, 2.2f, 2, 0.5f) : (Node)parts.Label(b, 1, 0.6f)), hasDrawing ? null : new Fill { Grow = 1 }]) { Alignment = TextAlignment.Center };
        return new Sheet
        {
            Palette = palette,
            Area = new TextBox(ticket.Left + (1.25f * m), ticket.Bottom + m, w - (2 * m), h - (2 * m)),
            Scale = MathF.Sqrt(w * h / (brief.Page.Width * brief.Page.Height)),
            Growth = 1.6f,
            Fullness = 0.85f,
            Under = (canvas, s) => Draw(brief, canvas, ticket, tear, palette, on),
            Root = new Halves(main, new Tinted(side, on), (tear - ticket.Left - (2.6f * m)) / (w - (2 * m)), (tear - ticket.Left - (0.35f * m)) / (w - (2 * m))),
        };
    }

    private static Fill Bar(Palette palette) => new((box, canvas, s) => canvas.Fill(Figures.Box(box with { Left = box.Center.X, Width = MathF.Max(1, 0.07f * s.Unit) }), palette.Accent, PageRole.Ornament), 1.2f) { Wide = 0.2f, Before = 0.7f };

    private static void Hero(DesignBrief brief, Canvas canvas, TextBox box, Palette on)
    {
        float side = MathF.Min(box.Width, box.Height);
        var square = new TextBox(box.Center.X - (0.5f * side), box.Center.Y - (0.5f * side), side, side);
        if (brief.Hero is HeroKind.Scene or HeroKind.CutOut)
        {
            brief.DrawHero(canvas, brief.Hero == HeroKind.Scene ? Figures.Round(square, 0.08f * side) : Figures.Box(square));
        }
        else
        {
            brief.DrawMotif(canvas, square, 0, on);
        }
    }

    private static void Draw(DesignBrief brief, Canvas canvas, TextBox t, float tear, Palette p, Palette on)
    {
        LinearRgb desk = LinearRgb.FromVector3(OkLab.Mix(p.Second.ToVector3(), p.Ink.ToVector3(), p.IsDark ? 0.12f : 0.08f));
        canvas.Fill(Figures.Box(brief.Page), desk);
        float r = 0.05f * t.Height, notch = 0.06f * t.Height;
        Shadows.Under(canvas, t, r, 0.025f * t.Height);
        canvas.Fill(Figures.Round(t, r), p.Ground, PageRole.Panel);

        // The frame keeps clear of the notches, and the pattern ends at the frame.
        var frame = new TextBox(t.Left + (0.45f * notch), t.Bottom + (0.45f * notch), tear - t.Left - (1.75f * notch), t.Height - (0.9f * notch));
        brief.DrawPattern(canvas, frame, p.Tint(0.05f), 7);
        canvas.Clip = new TextBox(tear, t.Bottom, t.Right - tear, t.Height);
        canvas.Fill(Figures.Round(t, r), on.Ground, PageRole.Panel);
        canvas.Clip = null;
        canvas.Fill([Figures.Disc(new Vector2(tear, t.Top), notch), Figures.Disc(new Vector2(tear, t.Bottom), notch)], desk);
        for (float y = t.Bottom + (1.6f * notch); y < t.Top - (1.6f * notch); y += 0.55f * notch)
        {
            canvas.Fill(Figures.Disc(new Vector2(tear, y), 0.1f * notch), desk);
        }

        canvas.Fill(Figures.Frame(frame, MathF.Max(1, 0.06f * notch), 0.6f * r), p.Accent, PageRole.Frame);
    }

    /// <summary>Two parts side by side, each from one share of the width to another.</summary>
    private sealed class Halves(Node left, Node right, float leftEnd, float rightStart) : Node
    {
        public override float Height(float width, Setting setting) => MathF.Max(left.Height(width * leftEnd, setting), right.Height(width * (1 - rightStart), setting));

        public override void Draw(TextBox box, Canvas canvas, Setting setting)
        {
            left.Draw(box with { Width = box.Width * leftEnd }, canvas, setting);
            right.Draw(box with { Left = box.Left + (box.Width * rightStart), Width = box.Width * (1 - rightStart) }, canvas, setting);
        }
    }
}
