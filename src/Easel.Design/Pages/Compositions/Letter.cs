using Easel.Design.Pages.Art;
using Easel.Design.Pages.Colors;
using Easel.Design.Pages.Layout;
using Easel.Planning.Pages;
using Easel.Typography;

namespace Easel.Design.Pages.Compositions;

/// <summary>A letter: the sender, the date, the greeting, paragraphs, and who signs.</summary>
internal sealed class Letter : IComposition
{
    /// <inheritdoc/>
    public string Name => nameof(Letter);

    /// <inheritdoc/>
    public float Suits(DesignBrief brief) => 1;

    /// <inheritdoc/>
    public Sheet Compose(DesignBrief brief)
    {
        Palette palette = brief.Palette;
        Parts parts = brief.Parts();
        float m = brief.Margin;
        PageBlock? sender = parts.Take(BlockRole.Brand), greeting = parts.Take(BlockRole.Title), signer = parts.Take(BlockRole.Subtitle);
        Node? head = sender is null ? null : Parts.Display(sender, brief.Faces.Title, 2.2f, 2, 0, palette.Accent);
        PageBlock[] contacts = parts.TakeAll(BlockRole.Contact, BlockRole.Place, BlockRole.Time, BlockRole.Price);
        Node? date = parts.Label(BlockRole.Date, 0.95f, 2.2f);
        PageBlock[] texts = parts.TakeAll(BlockRole.Body, BlockRole.Heading, BlockRole.Item, BlockRole.Speech);
        Node? closing = parts.Take(BlockRole.Caption) is { } c ? parts.Paragraph(c, 1.05f, 1.8f) : null;
        Node? name = signer is null ? null : new TextNode(signer, new Types.TypeFace(FontRole.Handwriting, 700), 2.2f) { Before = 0.9f, LineHeight = 1.1f, Color = palette.Accent };
        return new Sheet
        {
            Palette = palette,
            Area = brief.Page.Inset(1.1f * m, m),
            Growth = 1.7f,
            Fullness = 0.78f,
            Under = (canvas, s) => canvas.Fill(Figures.Box(new TextBox(0, brief.Page.Height - (0.14f * m), brief.Page.Width, 0.14f * m)), palette.Accent, PageRole.Ornament),
            Root = new Stack([
                head, contacts.Length == 0 ? null : new Stack(contacts.Select((b, i) => parts.Label(b, 0.85f, i == 0 ? 0 : 0.4f))) { Before = 0.9f }, date,
                greeting is null ? null : new TextNode(greeting, brief.Faces.Body with { Weight = 500 }, 1.15f) { Before = 2, LineHeight = 1.35f },
                .. texts.Select(b => b.Role == BlockRole.Item ? Entries.Plain(brief, b, 1, 0.9f) : parts.Paragraph(b, 1.05f, 1.2f)), closing, name, new Fill { Grow = 1 }, parts.Action(), parts.Rest(1)]),
        };
    }
}
