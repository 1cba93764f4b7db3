using Easel.Design.Pages.Art;
using Easel.Design.Pages.Colors;
using Easel.Design.Pages.Layout;
using Easel.Planning.Pages;
using Easel.Typography;

namespace Easel.Design.Pages.Compositions;

/// <summary>A résumé: name and contact in a head, sections with thin rules, dates in a column of their own.</summary>
internal sealed class Resume : IComposition
{
    /// <inheritdoc/>
    public string Name => nameof(Resume);

    /// <inheritdoc/>
    public float Suits(DesignBrief brief) => 1;

    /// <inheritdoc/>
    public Sheet Compose(DesignBrief brief)
    {
        Palette palette = brief.Palette;
        Parts parts = brief.Parts();
        float m = brief.Margin;
        bool hasBand = brief.Random.Child("band").Chance(0.85f);
        Palette head = hasBand ? palette.OnAccent() : palette;
        Node? name = parts.Title(3.6f, 2, 0);
        Node? position = parts.Subtitle(1.35f, 0.8f, hasBand ? null : palette.Accent);
        PageBlock[] contacts = parts.TakeAll(BlockRole.Contact, BlockRole.Place, BlockRole.Brand, BlockRole.Date);
        Node contact = new Stack(contacts.Select((b, i) => parts.Label(b, 0.9f, i == 0 ? 0 : 0.5f))) { Alignment = TextAlignment.Right, Grow = 0.8f, At = VerticalAlignment.Bottom };
        Node top = new Tinted(new Inset(new Row(new Stack(name, position) { Grow = 1.2f }, contact) { At = VerticalAlignment.Bottom }, 1.2f * m / brief.Unit, 2)
        {
            Under = (box, canvas, s) =>
            {
                if (hasBand)
                {
                    canvas.Fill(Figures.Box(new TextBox(0, box.Bottom, brief.Page.Width, brief.Page.Height - box.Bottom)), head.Ground, PageRole.Panel);
                }
            },
        }, head);
        var sections = new List<Node>();
        PageBlock[] list = parts.TakeAll(BlockRole.Heading, BlockRole.Item, BlockRole.Body, BlockRole.Caption);

        // Headings are written alike, whether the prompt gives them or not.
        bool isOwn = list.Any(b => b.Role == BlockRole.Heading && !b.IsAssumed);
        foreach (PageBlock listed in list)
        {
            PageBlock block = isOwn && listed.Role == BlockRole.Heading ? listed with { IsAssumed = false } : listed;
            float before = sections.Count == 0 ? 0 : 0.95f;
            sections.Add(block.Role switch
            {
                BlockRole.Heading => new Stack(
                    new TextNode(block, brief.Faces.Label with { Weight = 700 }, 1.15f) { Spacing = 0.14f, Color = palette.Accent, LineHeight = 1.2f },
                    new Fill((box, canvas, s) => canvas.Fill(Figures.Box(box with { Height = MathF.Max(1, 0.06f * s.Unit) }), palette.Tint(0.3f), PageRole.Ornament), 0.1f) { Before = 0.5f }) { Before = sections.Count == 0 ? 0 : 1.9f },
                BlockRole.Item when block.Value is not null => Entries.Timed(brief, block, 1, before, list.Max(b => b.Value?.Length ?? 0) * 0.78f),
                BlockRole.Item => Entries.Ticked(brief, block, 1, 0.6f, hasBox: false),
                _ => parts.Paragraph(block, 1, before),
            });
        }

        return new Sheet
        {
            Palette = palette,
            Area = new TextBox(0, m, brief.Page.Width, brief.Page.Height - m),
            Growth = 1.7f,
            Fullness = 0.95f,
            Root = new Stack(top, new Inset(new Stack(sections), 1.2f * m / brief.Unit, 1.4f) { Before = 0.4f }, new Fill { Grow = 1 }, new Inset(new Stack(parts.Action(), parts.Rest()), 1.2f * m / brief.Unit, 0)),
        };
    }
}
