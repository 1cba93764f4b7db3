using Easel.Design.Pages.Art;
using Easel.Design.Pages.Colors;
using Easel.Design.Pages.Layout;
using Easel.Planning.Pages;

namespace Easel.Design.Pages.Compositions;

/// <summary>A list with boxes to tick.</summary>
internal sealed class Checklist : IComposition
{
    /// <inheritdoc/>
    public string Name => nameof(Checklist);

    /// <inheritdoc/>
    public float Suits(DesignBrief brief) => 1;

    /// <inheritdoc/>
    public Sheet Compose(DesignBrief brief)
    {
        Palette palette = brief.Palette;
        Parts parts = brief.Parts();
        float m = brief.Margin;
        Node? title = parts.Title(4, 2, 0), subtitle = parts.Subtitle(1.2f, 0.9f);
        PageBlock[] items = parts.TakeAll(BlockRole.Item, BlockRole.Heading);
        Node[] rows = [.. items.Select((b, i) => b.Role == BlockRole.Heading
            ? (Node)new TextNode(b, brief.Faces.Subtitle with { Weight = 700 }, 1.3f) { Before = i == 0 ? 0 : 1.4f, Color = palette.Accent }
            : Entries.Ticked(brief, b, 1.15f, i == 0 ? 0 : 0.95f, hasBox: true))];
        int columns = brief.Aspect > 1.3f && items.Length > 4 ? 2 : items.Length > 18 ? 2 : 1;
        return new Sheet
        {
            Palette = palette,
            Area = brief.Page.Inset(1.35f * m, 1.2f * m),
            Growth = 1.9f,
            Fullness = 0.86f,
            Under = (canvas, s) =>
            {
                canvas.Fill(Figures.Round(brief.Page.Inset(0.5f * m, 0.5f * m), 0.4f * m), brief.Palette.IsDark ? palette.Tint(0.06f) : Easel.Imaging.LinearRgb.Lerp(palette.Ground, Easel.Imaging.LinearRgb.White, 0.6f), PageRole.Panel);
                canvas.Fill(Figures.Frame(brief.Page.Inset(0.5f * m, 0.5f * m), MathF.Max(1.5f, 0.14f * s.Unit), 0.4f * m), palette.Accent, PageRole.Frame);
            },
            Root = new Stack(
                title, subtitle, new Fill((box, canvas, s) => canvas.Fill(PageShapes.Swash(new System.Numerics.Vector2(box.Left + (3.4f * s.Unit), box.Center.Y), 6.8f * s.Unit, 0.28f * s.Unit), palette.Accent, PageRole.Ornament), 0.6f) { Before = 0.9f },
                new Fill { Grow = 0.5f, Before = 1 }, columns > 1 ? new Columns(columns, 2, rows) : new Stack(rows), new Fill { Grow = 1 }, parts.Body(), parts.FactRow(0.95f), parts.Action(), parts.Rest()),
        };
    }
}
