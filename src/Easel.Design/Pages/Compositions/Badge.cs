using System.Numerics;
using Easel.Design.Pages.Art;
using Easel.Design.Pages.Colors;
using Easel.Design.Pages.Layout;
using Easel.Imaging;
using Easel.Planning.Pages;
using Easel.Typography;

namespace Easel.Design.Pages.Compositions;

/// <summary>A round badge: a seal with a ring of figures, a drawing and the name on a ribbon.</summary>
internal sealed class Badge : IComposition
{
    /// <inheritdoc/>
    public string Name => nameof(Badge);

    /// <inheritdoc/>
    public float Suits(DesignBrief brief) => 1;

    /// <inheritdoc/>
    public Sheet Compose(DesignBrief brief)
    {
        Palette palette = brief.Palette;
        Parts parts = brief.Parts();
        float side = brief.Side * 0.92f, r = 0.5f * side;
        Vector2 center = brief.Page.Center;
        Palette on = palette.OnAccent();
        PageBlock? name = parts.Take(BlockRole.Title) ?? parts.Take(BlockRole.Brand);
        Node? title = name is null ? null : Parts.Display(name, brief.Faces.Title, 4.2f, 2, 0);
        bool hasDrawing = brief.Hero != HeroKind.None || !brief.Wish.Motifs.IsEmpty;
        float inner = 0.62f * r;
        return new Sheet
        {
            Palette = palette,
            Alignment = TextAlignment.Center,
            Area = new TextBox(center.X - inner, center.Y - inner, 2 * inner, 2 * inner),
            Growth = 1.3f,
            Fullness = 0.9f,
            Under = (canvas, s) => DrawSeal(canvas, center, r, palette, brief.Random.Child("seal").Range(0, 2)),
            Root = new Stack(
                parts.Subtitle(1.05f, 0), hasDrawing ? new Fill((box, canvas, s) => DrawHero(brief, box, canvas), 5) { Grow = 1, Before = 0.4f } : new Fill { Grow = 1 },
                title is null ? null : new Tinted(new Inset(title, 0.7f, 0.9f) { Under = (box, canvas, s) => Ribbon(canvas, center, r, box, palette) }, on),
                new Fill(null, 0.5f), parts.FactRow(0.95f, 0.5f), parts.Rest(0.5f, 0.95f), hasDrawing ? null : new Fill { Grow = 1 }),
        };
    }

    private static void DrawSeal(Canvas canvas, Vector2 center, float r, Palette p, int look)
    {
        canvas.Fill(look == 0 ? Figures.Star(center, 36, r, 0.955f * r) : look == 1 ? Figures.Star(center, 14, r, 0.93f * r) : Figures.Disc(center, r), p.Accent);
        canvas.Fill(Figures.Disc(center, 0.885f * r), p.Ground, PageRole.Panel);
        canvas.Fill(Figures.Ring(center, 0.855f * r, 0.84f * r), p.Accent);
        for (int i = 0; i < 60; i++)
        {
            Vector2 at = center + Figures.Polar(0.79f * r, MathF.Tau * i / 60);
            canvas.Fill(i % 15 == 0 ? Figures.Star(at, 5, 0.03f * r, 0.012f * r) : Figures.Disc(at, 0.007f * r), p.Accent);
        }
    }

    private static void DrawHero(DesignBrief brief, TextBox box, Canvas canvas)
    {
        float side = MathF.Min(box.Width, box.Height);
        var square = new TextBox(box.Center.X - (0.5f * side), box.Center.Y - (0.5f * side), side, side);
        if (brief.Hero is HeroKind.Scene or HeroKind.CutOut)
        {
            brief.DrawHero(canvas, brief.Hero == HeroKind.Scene ? Figures.Disc(square.Center, 0.5f * side) : Figures.Box(square));
        }
        else
        {
            brief.DrawMotif(canvas, square, 0, brief.Palette);
        }
    }

    /// <summary>A ribbon across the seal behind the name, its ends folded back.</summary>
    private static void Ribbon(Canvas canvas, Vector2 center, float r, TextBox box, Palette p)
    {
        float left = center.X - (0.93f * r), right = center.X + (0.93f * r), fold = 0.16f * r, drop = 0.22f * box.Height;
        LinearRgb dark = LinearRgb.Lerp(p.Accent, LinearRgb.Black, 0.4f);
        foreach ((float x, float sign) in new[] { (left, 1f), (right, -1f) })
        {
            canvas.Fill(new OutlinePolygon([new(x - (sign * 0.06f * r), box.Bottom - drop), new(x + (sign * fold), box.Bottom - drop), new(x + (sign * fold), box.Top - drop), new(x - (sign * 0.06f * r), box.Top - drop), new(x + (sign * 0.05f * r), box.Center.Y - drop)], []), dark);
        }

        canvas.Fill(Figures.Box(box with { Left = left, Width = right - left }), p.Accent, PageRole.Panel);
    }
}
