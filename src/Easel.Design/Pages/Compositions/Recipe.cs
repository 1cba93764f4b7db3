using System.Globalization;
using Easel.Design.Pages.Art;
using Easel.Design.Pages.Colors;
using Easel.Design.Pages.Layout;
using Easel.Planning.Pages;
using Easel.Typography;

namespace Easel.Design.Pages.Compositions;

/// <summary>A recipe: a picture, ingredients with quantities in one column, numbered steps in the other.</summary>
internal sealed class Recipe : IComposition
{
    /// <inheritdoc/>
    public string Name => nameof(Recipe);

    /// <inheritdoc/>
    public float Suits(DesignBrief brief) => 1;

    /// <inheritdoc/>
    public Sheet Compose(DesignBrief brief)
    {
        Palette palette = brief.Palette;
        Parts parts = brief.Parts();
        float m = brief.Margin, w = brief.Page.Width, h = brief.Page.Height;
        bool isWide = brief.Aspect > 1.2f, hasPicture = brief.Hero != HeroKind.None;
        PageBlock[] all = [.. brief.Wish.Blocks.Where(b => b.Role is BlockRole.Heading or BlockRole.Item or BlockRole.Body)];
        PageBlock? Over(BlockRole role) => Enumerable.Range(1, Math.Max(0, all.Length - 1)).Where(i => all[i].Role == role && all[i - 1].Role == BlockRole.Heading).Select(i => all[i - 1]).FirstOrDefault();
        (PageBlock? overItems, PageBlock? overSteps) = (Over(BlockRole.Item), Over(BlockRole.Body));
        PageBlock[] headings = [.. parts.TakeAll(BlockRole.Heading).Where(b => b != overItems && b != overSteps)], items = parts.TakeAll(BlockRole.Item), steps = parts.TakeAll(BlockRole.Body);
        Node? title = parts.Title(4, 2, 0), subtitle = parts.Subtitle(1.15f, 0.8f, palette.Accent), facts = parts.FactRow(0.95f, 0.9f);
        float column = items.Select(b => b.Value?.Length ?? 0).DefaultIfEmpty(0).Max() * 0.68f;
        Node left = new Stack([
            overItems is not null ? Heading(brief, overItems, palette) : overSteps is not null ? new Fill(null, 0.95f) : null,
            .. items.Select((b, i) => b.Value is null ? Entries.Ticked(brief, b, 1, i == 0 ? 1 : 0.75f, hasBox: false) : Entries.Timed(brief, b, 1, i == 0 ? 1 : 0.75f, column + 0.4f))]) { Grow = 0.8f, At = VerticalAlignment.Top };
        Node right = new Stack([
            overSteps is null ? null : Heading(brief, overSteps, palette), .. steps.Select((b, i) => Step(brief, b, i, palette)),
            .. headings.Select(b => Heading(brief, b, palette))]) { Grow = 1.2f, At = VerticalAlignment.Top };
        Node lists = steps.Length == 0 ? left : items.Length == 0 ? right
            : brief.Aspect < 0.62f ? new Stack(left, new Fill(null, 1.6f), right) : new Row(left, new Fill { Wide = 2.2f }, right) { At = VerticalAlignment.Top };
        var picture = isWide ? new TextBox(0, 0, 0.36f * w, h) : new TextBox(0, 0.66f * h, w, 0.34f * h);
        TextBox area = !hasPicture ? brief.Page.Inset(1.2f * m, 1.2f * m)
            : isWide ? new TextBox(picture.Right + (1.1f * m), m, w - picture.Right - (2.2f * m), h - (2 * m))
            : new TextBox(1.2f * m, m, w - (2.4f * m), picture.Bottom - (1.8f * m));
        return new Sheet
        {
            Palette = palette,
            Area = area,
            Growth = steps.Length == 0 ? 2.3f : 1.7f,
            Fullness = 0.9f,
            Under = (canvas, s) =>
            {
                if (hasPicture)
                {
                    Draw(brief, canvas, picture, palette);
                }
                else
                {
                    Frames.Draw(brief, canvas, palette, s);
                }
            },
            Root = new Stack(parts.Label(BlockRole.Brand), title, subtitle, facts, new Fill(null, 1.5f), lists, new Fill { Grow = 1 }, parts.Action(), parts.Rest(1)),
        };
    }

    private static TextNode Heading(DesignBrief brief, PageBlock block, Palette palette) =>
        new(block, brief.Faces.Subtitle with { Weight = 700, IsItalic = false }, 1.3f) { LineHeight = 1.2f, Color = palette.Accent };

    private static Row Step(DesignBrief brief, PageBlock block, int i, Palette palette)
    {
        Fill number = new((box, canvas, s) =>
        {
            float r = 0.75f * s.Unit;
            var center = new System.Numerics.Vector2(box.Left + r, box.Top - r + (0.3f * s.Unit));
            canvas.Fill(Figures.Disc(center, r), palette.Accent);
            TextStyle style = (brief.Faces.Body with { Weight = 700 }).Style("1", 0, 1) with { Size = 0.95f * s.Unit, Alignment = TextAlignment.Center };
            TextBlock set = s.Type.Set((i + 1).ToString(CultureInfo.InvariantCulture), style, 2 * r);
            TextBlock placed = TextPlacing.Move(set, new System.Numerics.Vector2(center.X - r, center.Y + (0.5f * set.Bounds.Height)));
            canvas.Text(placed, BlockRole.Caption, palette.On(palette.Accent, palette.Ground), placed.Bounds);
        }, 1.5f) { Wide = 1.5f };
        return new Row(number, new TextNode(block, brief.Faces.Body, 1) { LineHeight = 1.45f, Grow = 1, Before = 0.8f, Alignment = TextAlignment.Left }) { At = VerticalAlignment.Top, Before = 1.1f };
    }

    private static void Draw(DesignBrief brief, Canvas canvas, TextBox box, Palette palette)
    {
        if (brief.Hero == HeroKind.Scene)
        {
            brief.DrawHero(canvas, Figures.Box(box));
            return;
        }

        canvas.Fill(Figures.Box(box), palette.Second);
        canvas.Clip = box;
        float side = 0.74f * MathF.Min(box.Width, box.Height);
        canvas.Fill(Figures.Disc(box.Center, 0.72f * side), LinearRgbOf(palette));
        canvas.Fill(Figures.Ring(box.Center, 0.66f * side, 0.645f * side), palette.Accent);
        canvas.Clip = null;
        brief.DrawHero(canvas, Figures.Box(new TextBox(box.Center.X - (0.5f * side), box.Center.Y - (0.5f * side), side, side)));
    }

    private static Easel.Imaging.LinearRgb LinearRgbOf(Palette palette) => palette.IsDark ? palette.Tint(0.12f) : palette.Ground;
}
