using Easel.Design.Pages.Art;
using Easel.Design.Pages.Layout;
using Easel.Design.Pages.Types;
using Easel.Imaging;
using Easel.Planning.Pages;
using Easel.Typography;

namespace Easel.Design.Pages.Compositions;

/// <summary>The texts of a page as parts of a layout. Each text is given out once; what no composition asks for comes with <see cref="Rest"/>.</summary>
internal sealed class Parts(DesignBrief brief)
{
    private readonly List<PageBlock> _left = [.. brief.Wish.Blocks];

    /// <summary>Sizes in running text: steps of a modular scale.</summary>
    public const float Small = 0.82f, Text = 1, Lead = 1.3f, Large = 1.75f;

    /// <summary>Whether a text of a role is left.</summary>
    public bool Has(BlockRole role) => _left.Exists(b => b.Role == role);

    /// <summary>Takes the next text of a role.</summary>
    public PageBlock? Take(BlockRole role)
    {
        PageBlock? block = _left.Find(b => b.Role == role);
        if (block is not null)
        {
            _left.Remove(block);
        }

        return block;
    }

    /// <summary>Takes all texts of some roles, in order.</summary>
    public PageBlock[] TakeAll(params BlockRole[] roles)
    {
        PageBlock[] taken = [.. _left.Where(b => roles.Contains(b.Role))];
        _left.RemoveAll(taken.Contains);
        return taken;
    }

    /// <summary>The title, as large as width and lines allow.</summary>
    /// <param name="size">Largest size, units.</param>
    /// <param name="lines">Most lines; long titles may have more.</param>
    /// <param name="before">Space before, units.</param>
    /// <param name="color">Colour wished for.</param>
    public TextNode? Title(float size, int lines = 3, float before = 1, LinearRgb? color = null) =>
        Take(BlockRole.Title) is { } block ? Display(block, brief.Faces.Title, size, lines, before, color) : null;

    /// <summary>Any text in large letters.</summary>
    public static TextNode Display(PageBlock block, TypeFace face, float size, int lines = 3, float before = 1, LinearRgb? color = null)
    {
        int length = block.Text.Length;

        // Long titles are sentences: they take more lines and smaller letters.
        int most = length > 120 ? lines + 6 : length > 60 ? lines + 3 : length > 34 ? lines + 1 : lines;
        float largest = length > 120 ? 0.34f * size : length > 60 ? 0.5f * size : length > 34 ? 0.75f * size : size;
        return new TextNode(block, face, largest)
        {
            FitLines = most, LineHeight = face.Role switch { FontRole.Display or FontRole.Serif => 1.1f, FontRole.Script => 1.15f, FontRole.Handwriting => 1.0f, _ => 1.04f },
            Before = before, Color = color, Spacing = face.Role is FontRole.Display or FontRole.Serif ? 0.06f : 0.01f,
        };
    }

    /// <summary>The line that explains the title.</summary>
    public TextNode? Subtitle(float size = Lead, float before = 1, LinearRgb? color = null) => Take(BlockRole.Subtitle) is { } block
        ? new TextNode(block, brief.Faces.Subtitle, size) { LineHeight = 1.3f, Before = before + 0.6f, Color = color, Spacing = 0.12f } : null;

    /// <summary>A running text.</summary>
    public TextNode? Body(float size = Text, float before = 1, LinearRgb? color = null) =>
        Take(BlockRole.Body) is { } block ? Paragraph(block, size, before, color) : null;

    /// <summary>A text as running text.</summary>
    public TextNode Paragraph(PageBlock block, float size = Text, float before = 0.8f, LinearRgb? color = null) =>
        new(block, brief.Faces.Body, size) { LineHeight = 1.5f, Before = before, Color = color };

    /// <summary>A text as a label: small, wide capitals where nobody wrote them otherwise.</summary>
    public TextNode Label(PageBlock block, float size = Small, float before = 0.6f, LinearRgb? color = null) =>
        new(block, brief.Faces.Label, size) { LineHeight = 1.35f, Before = before, Color = color, Spacing = 0.14f };

    /// <summary>The next text of a role as a label.</summary>
    public TextNode? Label(BlockRole role, float size = Small, float before = 0.6f, LinearRgb? color = null) =>
        Take(role) is { } block ? Label(block, size, before, color) : null;

    /// <summary>What is to be done, on a button.</summary>
    public Node? Action(float size = Text, float before = 1.4f, LinearRgb? field = null)
    {
        if (Take(BlockRole.Action) is not { } block)
        {
            return null;
        }

        LinearRgb color = field ?? brief.Palette.Accent;
        return new Inset(new TextNode(block, brief.Faces.Subtitle with { Weight = 700, IsItalic = false }, size) { LineHeight = 1.2f }, 1.5f * size, 0.85f * size)
        {
            Field = color, Radius = brief.Feels("playful", "modern", "pastel") ? 10 : 0.35f, Hugs = true, Before = before,
        };
    }

    /// <summary>Dates, times, places, prices and the like, one under the other.</summary>
    public Node? Facts(float size = Text, float before = 1.2f, LinearRgb? color = null)
    {
        PageBlock[] facts = TakeAll(BlockRole.Date, BlockRole.Time, BlockRole.Place, BlockRole.Price, BlockRole.Contact);
        return facts.Length == 0 ? null : new Stack(facts.Select((b, i) => Label(b, b.Role == BlockRole.Price ? 1.35f * size : size, i == 0 ? 0 : 0.55f, color))) { Before = before };
    }

    /// <summary>The same facts beside one another, with thin rules between.</summary>
    public Node? FactRow(float size = Text, float before = 1.2f, LinearRgb? color = null)
    {
        PageBlock[] facts = TakeAll(BlockRole.Date, BlockRole.Time, BlockRole.Place, BlockRole.Price, BlockRole.Contact);
        if (facts.Length == 0)
        {
            return null;
        }

        // A price is what the page is about: it stands alone and large; few facts stand larger than many.
        PageBlock[] prices = size < 1.2f ? [] : [.. facts.Where(f => f.Role == BlockRole.Price)];
        facts = [.. facts.Except(prices)];
        size *= size >= 1.2f && facts.Length <= 2 ? 1.25f : 1;
        Node[] large = [.. prices.Select((b, i) => (Node)Display(b, brief.Faces.Title, 3.4f, 2, i == 0 ? 0 : 0.6f, brief.Palette.Accent))];
        if (facts.Length == 0)
        {
            return new Stack(large) { Before = before };
        }

        // As many beside one another as the width holds at the usual size.
        float room = (brief.Page.Width - (2.6f * brief.Margin)) / (1.15f * brief.Unit);
        float Wide(int from, int count) => facts.Skip(from).Take(count).Sum(f => (0.6f * f.Text.Length * size) + 1.8f);
        int perRow = facts.Length <= 3 && Wide(0, facts.Length) < room ? facts.Length : Enumerable.Range(0, Math.Max(1, facts.Length - 1)).All(i => Wide(i, 2) < room) ? 2 : 1;
        return new Stack([.. large, .. facts.Chunk(perRow).Select((row, r) => (Node) new Row(row.SelectMany((b, i) => i == 0
            ? (Node[])[Label(b, size, 0, color)]
            : [new Fill((box, canvas, s) => canvas.Fill(Figures.Box(box with { Left = box.Center.X, Width = MathF.Max(1, 0.07f * s.Unit) }), s.Ink(color), PageRole.Ornament), 1.1f) { Wide = 0.1f, Before = 0.8f },
                Label(b, size, 0.8f, color)])) { Before = r > 0 ? 0.6f : large.Length > 0 ? 1 : 0 })]) { Before = before };
    }

    /// <summary>The same facts as columns of a grid, each under a thin line.</summary>
    /// <param name="size">Size of the letters, units.</param>
    /// <param name="before">Space before, units.</param>
    /// <param name="most">Most columns.</param>
    /// <param name="color">Colour wished for.</param>
    public Node? FactGrid(float size = Text, float before = 1.4f, int most = 3, LinearRgb? color = null)
    {
        PageBlock[] facts = TakeAll(BlockRole.Date, BlockRole.Time, BlockRole.Place, BlockRole.Price, BlockRole.Contact);
        if (facts.Length == 0)
        {
            return null;
        }

        int columns = facts.Length == 4 && most >= 3 ? 2 : Math.Min(most, facts.Length);
        Node Cell(PageBlock? fact, int i) => new Stack(
            fact is null ? null : new Fill((box, canvas, s) => canvas.Fill(Figures.Box(box with { Height = MathF.Max(1, 0.09f * s.Unit), Bottom = box.Top - MathF.Max(1, 0.09f * s.Unit) }), s.Ink(color), PageRole.Ornament), 0.6f),
            fact is null ? null : Label(fact, size, 0.2f, color)) { Grow = 1, Before = i == 0 ? 0 : 1.2f, Alignment = TextAlignment.Left };
        return new Stack(facts.Chunk(columns).Select((row, r) => (Node)new Row(Enumerable.Range(0, columns).Select(i => Cell(i < row.Length ? row[i] : null, i))) { At = VerticalAlignment.Top, Before = r == 0 ? 0 : 1 })) { Before = before };
    }

    /// <summary>The title as a block of lines that fill the width where it suits one, else as large as it may be.</summary>
    /// <param name="most">Greatest height of such a block, share of its width.</param>
    /// <param name="size">Largest size of other titles, units.</param>
    /// <param name="lines">Most lines of other titles.</param>
    /// <param name="color">Colour wished for.</param>
    public Node? TitleBlock(float most, float size, int lines = 3, LinearRgb? color = null)
    {
        if (Take(BlockRole.Title) is not { } block)
        {
            return null;
        }

        return Lockup.Suits(block, brief.Faces.Title) ? new Lockup(block, brief.Faces.Title, most) { Color = color } : Display(block, brief.Faces.Title, size, lines, 0, color);
    }

    /// <summary>What is left where it is one or two short notes — an offer, a condition —: as fields of the accent, else as <see cref="Rest"/>.</summary>
    public Node? Notes(float before = 1)
    {
        if (_left.Count is 0 or > 2 || _left.Exists(b => b.Role != BlockRole.Caption || b.Text.Length > 32 || b.Color is not null))
        {
            return Rest(before, Text);
        }

        Node Note(PageBlock b, int i) => new Inset(new TextNode(b, brief.Faces.Label with { Weight = 700 }, Text) { LineHeight = 1.2f, Spacing = 0.08f }, 1.3f, 0.7f)
        {
            Field = brief.Palette.Accent, Radius = brief.Feels("playful", "pastel", "modern", "minimalist") ? 10 : 0.2f, Hugs = true, Before = i == 0 ? before : 0.6f,
        };
        Node[] notes = [.. _left.Select(Note)];
        _left.Clear();
        return new Stack(notes) { Before = before };
    }

    /// <summary>All that is left, in small type, so that no text is lost.</summary>
    public Node? Rest(float before = 1, float size = Small)
    {
        PageBlock[] rest = [.. _left];
        _left.Clear();
        return rest.Length == 0 ? null : new Stack(rest.Select((b, i) => Any(b, size, i == 0 ? 0 : 0.55f))) { Before = before };
    }

    private Node Any(PageBlock block, float size, float before) => block.Role switch
    {
        BlockRole.Body => Paragraph(block, Text, before + 0.3f),
        BlockRole.Heading => new TextNode(block, brief.Faces.Subtitle, Lead) { LineHeight = 1.2f, Before = before + 0.6f },
        BlockRole.Item => Entries.Plain(brief, block, Text, before),
        BlockRole.Speech => Paragraph(block, Text, before),
        _ => Label(block, size, before),
    };
}
