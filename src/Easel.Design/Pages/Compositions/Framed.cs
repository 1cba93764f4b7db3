using System.Numerics;
using Easel.Design.Pages.Art;
using Easel.Design.Pages.Colors;
using Easel.Design.Pages.Layout;
using Easel.Planning.Pages;
using Easel.Typography;

namespace Easel.Design.Pages.Compositions;

/// <summary>The picture in a window — a rectangle, an arch or a disc — on a wide border of paper, with the title large below or above it and the facts on a grid.</summary>
internal sealed class Framed : IComposition
{
    private enum Window
    {
        Box,
        Arch,
        Disc,
    }

    /// <inheritdoc/>
    public string Name => nameof(Framed);

    /// <inheritdoc/>
    public float Suits(DesignBrief brief) => brief.Hero != HeroKind.Scene || brief.Aspect > 1.15f ? 0
        : brief.Feels("pastel", "elegant", "romantic", "minimalist", "swiss", "rustic", "vintage", "cool") ? 1 : 0.85f;

    /// <inheritdoc/>
    public Sheet Compose(DesignBrief brief)
    {
        Palette palette = brief.Palette;
        Parts parts = brief.Parts();
        float m = brief.Margin * 1.15f;
        Window window = brief.Random.Child("window").Pick<Window>(
            brief.Feels("pastel", "elegant", "romantic") ? [Window.Arch, Window.Arch, Window.Disc] : brief.Feels("minimalist", "cool", "rustic") ? [Window.Box, Window.Arch, Window.Disc] : [Window.Box]);
        bool isCentered = window != Window.Box, isAbove = brief.Random.Child("above").Chance(window == Window.Box ? 0.4f : 0.15f);
        Node? brand = parts.Label(BlockRole.Brand, 1, 0, palette.Accent);
        Node? title = isCentered ? parts.Title(brief.Aspect < 0.8f ? 5 : 4.2f, 2, 0, palette.Accent) : parts.TitleBlock(brief.Aspect < 0.8f ? 0.62f : 0.34f, brief.Aspect < 0.8f ? 8 : 5.6f);
        Node? subtitle = parts.Subtitle(1.3f, 0.8f, palette.Tint(0.85f)), body = parts.Body(1, 0.9f);
        Node? facts = isCentered ? parts.FactRow(1.3f, 1.4f) : parts.FactGrid(1.25f, 1.6f);
        Node? action = parts.Action(), rest = parts.Notes(1.4f);
        Fill picture = new((box, canvas, s) => Draw(brief, canvas, box, window, s), 12) { Grow = 1 };
        Node root = isAbove
            ? new Stack(brand, title, subtitle, new Fill(null, 1.5f), picture, body, facts, action, rest)
            : new Stack(brand is null ? null : new Stack(brand, new Fill(null, 1.2f)), picture, new Fill(null, 1.7f), title, subtitle, body, facts, action, rest);
        return new Sheet
        {
            Palette = palette,
            Area = brief.Page.Inset(m, m),
            Alignment = isCentered ? TextAlignment.Center : TextAlignment.Left,
            Growth = 1.15f,
            Fullness = 0.78f,
            Root = root,
        };
    }

    private static void Draw(DesignBrief brief, Canvas canvas, TextBox box, Window window, Setting s)
    {
        Palette p = brief.Palette;
        float line = MathF.Max(1.5f, 0.1f * s.Unit), gap = 0.7f * s.Unit;
        switch (window)
        {
            case Window.Arch:
                float w = MathF.Min(box.Width, 0.86f * box.Height), r = 0.5f * w;
                var frame = new TextBox(box.Center.X - r, box.Bottom, w, box.Height);
                canvas.Fill(Arch(frame), p.Accent);
                canvas.Fill(Arch(Shrink(frame, line)), p.Ground);
                brief.DrawHero(canvas, Arch(Shrink(frame, line + gap)));
                break;
            case Window.Disc:
                float radius = 0.5f * MathF.Min(box.Width, box.Height);
                canvas.Fill(Figures.Ring(box.Center, radius, radius - line), p.Accent);
                brief.DrawHero(canvas, Figures.Disc(box.Center, radius - line - gap));
                break;
            default:
                brief.DrawHero(canvas, Figures.Box(box));
                break;
        }
    }

    private static TextBox Shrink(TextBox box, float by) => new(box.Left + by, box.Bottom + by, box.Width - (2 * by), box.Height - (2 * by));

    private static OutlinePolygon Arch(TextBox box)
    {
        float r = 0.5f * box.Width;
        return new OutlinePolygon([new(box.Left, box.Bottom), new(box.Right, box.Bottom), .. Figures.Arc(new Vector2(box.Center.X, box.Top - r), r, 0, MathF.PI)], []);
    }
}
