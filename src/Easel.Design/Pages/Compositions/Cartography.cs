using Easel.Design.Pages.Art;
using Easel.Design.Pages.Colors;
using Easel.Design.Pages.Layout;
using Easel.Imaging;
using Easel.Planning.Pages;
using Easel.Typography;

namespace Easel.Design.Pages.Compositions;

/// <summary>An invented map: coasts, mountains, woods, a river, a way to a place, a compass, and a legend that explains its signs.</summary>
internal sealed class Cartography : IComposition
{
    /// <inheritdoc/>
    public string Name => nameof(Cartography);

    /// <inheritdoc/>
    public float Suits(DesignBrief brief) => 1;

    /// <inheritdoc/>
    public Sheet Compose(DesignBrief brief)
    {
        bool isFree = brief.Wish.Ground is null && brief.Wish.Colors.IsEmpty;
        Palette palette = isFree ? new Palette
        {
            Ground = LinearRgb.FromHex("#f0e2c0"), Ink = LinearRgb.FromHex("#3a2a1a"), Second = LinearRgb.FromHex("#a9c7c1"), Accent = LinearRgb.FromHex("#9c3323"), Third = LinearRgb.FromHex("#6f8a55"),
        } : brief.Palette;
        Parts parts = brief.Parts();
        float m = brief.Margin + (0.03f * brief.Side);
        PageBlock[] signs = parts.TakeAll(BlockRole.Item, BlockRole.Heading);
        Node? title = parts.Title(3.4f, 2, 0), subtitle = parts.Subtitle(1.05f, 0.5f);
        Node cartouche = new Inset(new Stack(title, subtitle) { Alignment = TextAlignment.Center }, 1.6f, 1.1f)
        {
            Field = palette.Ground, Hugs = true, Radius = 0.2f,
            Under = (box, canvas, s) =>
            {
                canvas.Fill(Figures.Frame(box.Inset(0.25f * s.Unit, 0.25f * s.Unit), MathF.Max(1, 0.08f * s.Unit)), palette.Ink, PageRole.Frame);
            },
        };
        Node legend = new Inset(new Stack(signs.Select((b, i) => (Node)new Row(
            new Fill((box, canvas, s) => MapSigns.Draw(MapSigns.For(b.Text, i), canvas, box.Center, 0.5f * box.Height, palette), 1.3f) { Wide = 1.6f },
            new Stack(Entries.Plain(brief, b, 0.95f, 0)) { Before = 0.7f, Alignment = TextAlignment.Left, Grow = 1, At = VerticalAlignment.Middle }) { Before = i == 0 ? 0 : 0.5f })), 0.9f, 0.8f)
        {
            Field = palette.Ground, Radius = 0.2f,
            Under = (box, canvas, s) => canvas.Fill(Figures.Frame(box.Inset(0.2f * s.Unit, 0.2f * s.Unit), MathF.Max(1, 0.06f * s.Unit)), palette.Ink, PageRole.Frame),
        };
        Node? rest = parts.Rest(0, 0.9f);
        return new Sheet
        {
            Palette = palette,
            Alignment = TextAlignment.Center,
            Area = brief.Page.Inset(m, m),
            Growth = 1.15f,
            Fullness = 0.6f,
            Under = (canvas, s) => MapArt.Draw(brief, canvas, palette, s, signs),
            Root = new Stack(
                title is null && subtitle is null ? null : cartouche, new Fill { Grow = 1 },
                new Row(signs.Length == 0 ? null : new FixedWidth(legend, 11), new Fill { Grow = 1 }) { At = VerticalAlignment.Bottom },
                rest is null ? null : new Inset(rest, 0.8f, 0.5f) { Field = palette.Ground, Before = 0.6f }),
        };
    }
}
