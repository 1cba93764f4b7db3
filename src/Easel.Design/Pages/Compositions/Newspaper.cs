using Easel.Design.Pages.Art;
using Easel.Design.Pages.Colors;
using Easel.Design.Pages.Layout;
using Easel.Imaging;
using Easel.Planning.Pages;
using Easel.Typography;

namespace Easel.Design.Pages.Compositions;

/// <summary>The front page of a newspaper: its name, a line of dates, a headline, a picture, and text in columns.</summary>
internal sealed class Newspaper : IComposition
{
    /// <inheritdoc/>
    public string Name => nameof(Newspaper);

    /// <inheritdoc/>
    public float Suits(DesignBrief brief) => 1;

    /// <inheritdoc/>
    public Sheet Compose(DesignBrief brief)
    {
        bool isFree = brief.Wish.Ground is null && brief.Wish.Colors.IsEmpty;
        Palette palette = isFree ? brief.Palette with { Ground = LinearRgb.FromHex("#f4f0e6"), Ink = LinearRgb.FromHex("#1b1a18"), Second = LinearRgb.FromHex("#d8d2c2"), Accent = LinearRgb.FromHex("#8c2f24") } : brief.Palette;
        Parts parts = brief.Parts();
        float m = brief.Margin;
        PageBlock? name = parts.Take(BlockRole.Title), headline = parts.Take(BlockRole.Heading), lead = parts.Take(BlockRole.Subtitle);
        Node? masthead = name is null ? null : Parts.Display(name, new Types.TypeFace(Masthead(brief), 900), 6.5f, 1, 0);
        bool hasPicture = brief.Hero != HeroKind.None;
        PageBlock[] notes = parts.TakeAll(BlockRole.Caption);
        PageBlock? legend = hasPicture && notes.Length > 1 ? notes[^1] : null, byline = parts.Take(BlockRole.Brand);
        PageBlock[] small = [.. parts.TakeAll(BlockRole.Contact, BlockRole.Place, BlockRole.Date, BlockRole.Time, BlockRole.Brand), .. notes.Take(1), .. parts.TakeAll(BlockRole.Price)];
        PageBlock[] others = [.. notes.Skip(1).Where(b => b != legend && (!b.IsAssumed || hasPicture))];
        Node strip = new Stack(Rule(0.06f, 0.7f), new Row(small.SelectMany((b, i) => i == 0 ? (Node[])[parts.Label(b, 0.8f, 0)] : [new Fill { Wide = 1 }, parts.Label(b, 0.8f, 0)])) { Spreads = small.Length > 1, Before = 0.5f }, Rule(0.14f, 0.5f));
        Node? big = headline is null ? null : Parts.Display(headline, new Types.TypeFace(FontRole.Display, 900), 5.2f, 2, 1.1f);
        Node? sub = lead is null ? null : new TextNode(lead, new Types.TypeFace(FontRole.Serif, 400, true), 1.5f) { LineHeight = 1.25f, Before = 0.9f };
        PageBlock[] texts = parts.TakeAll(BlockRole.Body, BlockRole.Item, BlockRole.Speech);
        int columns = brief.Aspect > 1.4f ? 4 : brief.Aspect < 0.6f ? 2 : 3;
        Node body = new Columns(columns, 1.6f, Paragraphs(brief, texts))
        {
            Rule = (box, canvas, s) => canvas.Fill(Figures.Box(box with { Width = MathF.Max(1, 0.05f * s.Unit) }), palette.Tint(0.35f), PageRole.Ornament), Before = 1.2f,
        };
        Fill picture = new((box, canvas, s) => Picture(brief, canvas, box, palette), 10) { Grow = 1, Before = 1.1f };
        return new Sheet
        {
            Palette = palette,
            Alignment = TextAlignment.Center,
            Area = brief.Page.Inset(1.2f * m, 1.1f * m),
            Growth = 1.5f,
            Fullness = hasPicture ? 0.7f : 0.95f,
            Root = new Stack([masthead, strip, big, sub, hasPicture ? picture : null, legend is null ? null : new TextNode(legend, new Types.TypeFace(FontRole.Serif, 400, true), 0.86f) { LineHeight = 1.25f, Before = 0.5f, Alignment = TextAlignment.Left, Color = palette.Tint(0.8f) },
                .. others.Select(b => parts.Label(b, 0.8f, 0.5f)), byline is null ? null : new TextNode(byline, new Types.TypeFace(FontRole.Serif, 700), 0.95f) { LineHeight = 1.25f, Before = 1, Alignment = TextAlignment.Left }, body, hasPicture ? null : new Fill { Grow = 1 }, parts.Action(), parts.Rest(0.8f)]),
        };
    }

    private static FontRole Masthead(DesignBrief brief) => brief.Random.Child("masthead").Chance(0.6f) ? FontRole.Blackletter : FontRole.Display;

    private static void Picture(DesignBrief brief, Canvas canvas, TextBox box, Palette palette)
    {
        if (brief.Hero == HeroKind.Scene)
        {
            brief.DrawHero(canvas, Figures.Box(box));
            return;
        }

        canvas.Fill(Figures.Box(box), palette.Second);
        float side = 0.86f * MathF.Min(box.Width, box.Height);
        brief.DrawHero(canvas, Figures.Box(new TextBox(box.Center.X - (0.5f * side), box.Center.Y - (0.5f * side), side, side)));
    }

    private static Fill Rule(float thickness, float before) => new(
        (box, canvas, s) => canvas.Fill(Figures.Box(box with { Height = MathF.Max(1, thickness * s.Unit) }), s.Ink(), PageRole.Ornament), thickness) { Before = before };

    /// <summary>Columns are filled sentence by sentence, so that they come out even.</summary>
    private static IEnumerable<Node> Paragraphs(DesignBrief brief, PageBlock[] texts)
    {
        for (int i = 0; i < texts.Length; i++)
        {
            float before = i == 0 ? 0 : 0.75f;
            yield return texts[i].Role == BlockRole.Item ? Entries.Plain(brief, texts[i], 1, before) : new JustifiedText(texts[i], before);
        }
    }

    /// <summary>A paragraph as wide as its column.</summary>
    private sealed class JustifiedText : Node
    {
        private readonly PageBlock _block;

        public JustifiedText(PageBlock block, float before) => (_block, Before) = (block, before);

        public override float Height(float width, Setting setting) => Set(width, setting).Bounds.Height;

        public override void Draw(TextBox box, Canvas canvas, Setting setting)
        {
            TextBlock set = Set(box.Width, setting);
            canvas.Text(TextPlacing.Move(set, new System.Numerics.Vector2(box.Left, box.Top)), _block.Role, setting.Ink(), box);
        }

        private TextBlock Set(float width, Setting setting) => setting.Type.Set(_block.Text, new TextStyle
        {
            Role = FontRole.Serif, Size = setting.Unit, LineHeight = 1.38f, Alignment = TextAlignment.Justify,
            Language = _block.IsAssumed ? "en" : null, Hyphenate = _block.IsAssumed,
        }, width);
    }
}
