using System.Collections.Immutable;
using Easel.Design.Pages.Art;
using Easel.Design.Pages.Layout;
using Easel.Imaging;
using Easel.Planning.Pages;
using Easel.Typography;

namespace Easel.Design.Pages.Compositions;

/// <summary>A picture with heavy outlined letters at its head and foot.</summary>
internal sealed class Meme : IComposition
{
    /// <summary>Thickness of the outline, em.</summary>
    private const float Outline = 0.055f;

    /// <inheritdoc/>
    public string Name => nameof(Meme);

    /// <inheritdoc/>
    public float Suits(DesignBrief brief) => 1;

    /// <inheritdoc/>
    public Sheet Compose(DesignBrief brief)
    {
        Parts parts = brief.Parts();
        PageBlock[] all = parts.TakeAll(BlockRole.Title, BlockRole.Subtitle, BlockRole.Caption, BlockRole.Speech);
        Node? rest = parts.Rest(0);
        PageBlock? head = all.FirstOrDefault();
        var palette = brief.Palette with { Ground = LinearRgb.Black, Ink = LinearRgb.White };
        return new Sheet
        {
            Palette = palette,
            Surface = LinearRgb.Black,
            Alignment = TextAlignment.Center,
            Area = brief.Page.Inset(brief.Margin, brief.Margin),
            Under = (canvas, s) =>
            {
                if (brief.Hero == HeroKind.Scene)
                {
                    brief.DrawHero(canvas, Figures.Box(brief.Page));
                }
                else
                {
                    canvas.Fill(Figures.Box(brief.Page), brief.Palette.Second);
                    FlatArt.RaysAround(brief.Page.Center, brief.Page, canvas, brief.Palette.Accent, 20);
                    float side = 0.62f * brief.Side;
                    brief.DrawHero(canvas, Figures.Box(new TextBox(brief.Page.Center.X - (0.5f * side), brief.Page.Center.Y - (0.5f * side), side, side)));
                }
            },
            Root = new Stack([
                head is null ? null : new OutlinedText(head, all, 4.2f), new Fill { Grow = 1 }, .. all.Skip(1).Select(b => new OutlinedText(b, all, 4.2f) { Before = 0.3f }), rest is null ? null : new Inset(rest, 0.8f, 0.7f) { Field = LinearRgb.Black, Before = 0.8f }]),
        };
    }

    /// <summary>White letters with a black border, as large as the longest of all the texts allows: set-up and punch line match.</summary>
    private sealed class OutlinedText(PageBlock block, PageBlock[] all, float size) : Node
    {
        /// <summary>Share of the width for letters; the rest is for their border.</summary>
        private const float Wide = 0.96f;

        public override float Height(float width, Setting setting) => Set(width, setting).Bounds.Height;

        public override void Draw(TextBox box, Canvas canvas, Setting setting)
        {
            TextBlock set = TextPlacing.Move(Set(box.Width, setting), new System.Numerics.Vector2(box.Left + (0.5f * (1 - Wide) * box.Width), box.Top));
            ImmutableArray<OutlinePolygon> border = PolygonOffset.Offset([.. set.Polygons()], Outline * set.Size);
            canvas.Fill(border, LinearRgb.Black, PageRole.Panel);
            canvas.Text(set, block.Role, LinearRgb.White, box);
        }

        private TextBlock Set(float width, Setting setting)
        {
            float least = all.Min(b => Fit(b, size * setting.Unit, width, setting).Size);
            return Fit(block, MathF.Max(least, 0.6f * size * setting.Unit), width, setting);
        }

        private static TextBlock Fit(PageBlock block, float size, float width, Setting setting)
        {
            bool isCaps = !block.Text.Any(char.IsLower);
            TextStyle style = new()
            {
                Role = FontRole.Condensed, Weight = 700, LineHeight = isCaps ? 1.05f : 1.2f, Size = size, Alignment = TextAlignment.Center,
            };
            return setting.Type.Fit(block.Text, style, width * Wide, block.Text.Length > 40 ? 4 : 2);
        }
    }
}
