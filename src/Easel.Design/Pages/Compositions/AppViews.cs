using System.Numerics;
using Easel.Design.Pages.Art;
using Easel.Design.Pages.Colors;
using Easel.Design.Pages.Layout;
using Easel.Imaging;
using Easel.Planning.Pages;
using Easel.Typography;

namespace Easel.Design.Pages.Compositions;

/// <summary>The screens of kinds of apps that have a face of their own: forecasts, players, conversations, balances, goods.</summary>
/// <param name="brief">What the page is made of.</param>
/// <param name="parts">Its texts.</param>
/// <param name="palette">Its colours.</param>
internal sealed class AppViews(DesignBrief brief, Parts parts, Palette palette)
{
    /// <summary>The parts of a view, or null where a plain list of cards serves.</summary>
    /// <param name="view">An <see cref="AppKind.View"/>.</param>
    /// <param name="picture">The picture of the page, or null.</param>
    public Node[]? Of(string? view, Node? picture) => view switch
    {
        "weather" => Weather(),
        "player" => Player(picture),
        "chat" => Chat(),
        "balance" => Balance(),
        "products" => Products(),
        _ => null,
    };

    private Types.TypeFace Strong => brief.Faces.Subtitle with { Weight = 700, IsItalic = false };

    private Types.TypeFace Plain => brief.Faces.Body with { IsItalic = false };

    private LinearRgb Quiet => palette.Tint(0.72f);

    private TextNode Text(PageBlock block, float size, float before = 0, LinearRgb? color = null, bool isStrong = false, TextAlignment? at = null) =>
        new(block, isStrong ? Strong : Plain, size) { LineHeight = 1.25f, Before = before, Color = color, Alignment = at };

    /// <summary>The place, the temperature in large figures, the hours in a row, the days one under the other.</summary>
    private Node[] Weather()
    {
        PageBlock? place = parts.Take(BlockRole.Place), title = parts.Take(BlockRole.Title), sky = parts.Take(BlockRole.Subtitle);
        PageBlock[] brands = parts.TakeAll(BlockRole.Brand), list = parts.TakeAll(BlockRole.Heading, BlockRole.Item);
        var nodes = new List<Node>();
        nodes.AddRange(brands.Select(b => Text(b, 0.9f, 0, Quiet)));
        if (place is not null)
        {
            nodes.Add(Text(place, 1.5f, 0.4f, isStrong: true));
        }

        string sign = WeatherWords.Sign(sky?.Text) ?? "sun";
        Fill large = new((box, canvas, s) => WeatherSigns.Draw(sign, box, canvas, palette.Ground), 6.2f) { Wide = 6.2f };
        Node? degrees = title is null ? null : new TextNode(title, Strong, 4.6f) { FitLines = 1, LineHeight = 1.05f };
        nodes.Add(new Row(large, new Stack(degrees, sky is null ? null : Text(sky, 1.25f, 0.7f, Quiet)) { Grow = 1, Before = 1, Alignment = TextAlignment.Left, At = VerticalAlignment.Middle }) { Before = 1.4f });
        for (int i = 0; i < list.Length;)
        {
            int end = i + 1;
            while (end < list.Length && list[end].Role == BlockRole.Item)
            {
                end++;
            }

            PageBlock[] items = list[i].Role == BlockRole.Heading ? list[(i + 1)..end] : list[i..end];
            Node? head = list[i].Role == BlockRole.Heading ? Text(list[i] with { IsAssumed = false }, 0.95f, 0, Quiet, isStrong: true) : null;
            bool areHours = items.Length is > 0 and <= 6 && items.All(b => b.Value?.Contains('/', StringComparison.Ordinal) == false) && items.All(b => b.Text.Length <= 6);
            Node body = areHours ? new Row(items.Select(Hour)) { Before = head is null ? 0 : 0.9f } : new Stack(items.Select(Day)) { Before = head is null ? 0 : 0.5f };
            nodes.Add(new Inset(new Stack(head, body), 0.9f, 0.9f) { Field = palette.Tint(0.05f), Radius = 0.9f, Before = i == 0 ? 1.5f : 0.8f });
            i = end;
        }

        return [.. nodes];
    }

    private Stack Hour(PageBlock b) => new(
        Text(b with { Value = null, Detail = null }, 0.82f, 0, Quiet),
        new Fill((box, canvas, s) => WeatherSigns.Draw(WeatherWords.Sign(b.Detail) ?? "sun", box, canvas, s.Surface), 1.7f) { Before = 0.5f },
        b.Value is { } v ? Text(b with { Text = v }, 0.95f, 0.6f, isStrong: true) : null) { Grow = 1, Alignment = TextAlignment.Center };

    private Row Day(PageBlock b, int i) => new(
        new Stack(Text(b with { Value = null, Detail = null }, 0.88f, 0, isStrong: true)) { Grow = 1.5f, At = VerticalAlignment.Middle },
        new Fill((box, canvas, s) => WeatherSigns.Draw(WeatherWords.Sign(b.Detail) ?? "sun", box, canvas, s.Surface), 1.4f) { Wide = 1.5f },
        new Stack(b.Detail is { } d ? Text(b with { Text = d }, 0.78f, 0, Quiet) : null) { Grow = 1.5f, Before = 0.4f, At = VerticalAlignment.Middle },
        b.Value is { } v ? Text(b with { Text = v }, 0.9f, 0.4f, isStrong: true, at: TextAlignment.Right) : null) { Before = i == 0 ? 0 : 0.55f };

    /// <summary>The cover, the track, how far it has come, and the controls.</summary>
    private Node[] Player(Node? picture)
    {
        PageBlock? now = parts.Take(BlockRole.Caption), title = parts.Take(BlockRole.Title), artist = parts.Take(BlockRole.Brand) ?? parts.Take(BlockRole.Subtitle);
        parts.TakeAll(BlockRole.Subtitle);
        PageBlock[] times = parts.TakeAll(BlockRole.Time), list = parts.TakeAll(BlockRole.Heading, BlockRole.Item);
        Node cover = picture ?? new Fill((box, canvas, s) =>
        {
            float side = MathF.Min(box.Width, box.Height);
            var square = new TextBox(box.Center.X - (0.5f * side), box.Bottom + (0.5f * (box.Height - side)), side, side);
            canvas.Fill(Figures.Round(square, 0.07f * side), palette.Second, PageRole.Panel);
            canvas.Fill(Figures.Disc(square.Center, 0.36f * side), palette.Accent);
            foreach (float ring in (float[])[0.3f, 0.24f, 0.18f])
            {
                canvas.Fill(Figures.Ring(square.Center, ring * side, (ring - 0.008f) * side), palette.Ground);
            }

            canvas.Fill(Figures.Disc(square.Center, 0.1f * side), palette.Ground);
            canvas.Fill(Figures.Disc(square.Center, 0.02f * side), palette.Accent);
        }, 9) { Grow = 1, Before = 1 };
        const float Played = 0.36f;
        Fill bar = new((box, canvas, s) =>
        {
            float t = 0.22f * s.Unit, y = box.Center.Y;
            canvas.Fill(Figures.Round(new TextBox(box.Left, y - (0.5f * t), box.Width, t), 0.5f * t), palette.Tint(0.2f), PageRole.Ornament);
            canvas.Fill([Figures.Round(new TextBox(box.Left, y - (0.5f * t), Played * box.Width, t), 0.5f * t), Figures.Disc(new Vector2(box.Left + (Played * box.Width), y), 1.7f * t)], palette.Accent, PageRole.Ornament);
        }, 0.9f) { Before = 1.1f };
        return [.. new Node?[]
        {
            now is null ? null : Text(now, 0.9f, 0, Quiet, at: TextAlignment.Center), cover,
            title is null ? null : new TextNode(title, Strong, 1.9f) { FitLines = 2, LineHeight = 1.15f, Before = 1.3f }, artist is null ? null : Text(artist, 1.1f, 0.7f, Quiet), bar,
            times.Length == 0 ? null : new Row(times.Select(b => Text(b, 0.8f, 0, Quiet))) { Spreads = true, Before = 0.4f },
            new Fill((box, canvas, s) => Controls(box, canvas), 2.8f) { Before = 0.8f },
        }.OfType<Node>(), .. list.Select(Line)];
    }

    private void Controls(TextBox box, Canvas canvas)
    {
        float r = 0.5f * box.Height;
        Vector2 c = box.Center;
        canvas.Fill(Figures.Disc(c, r), palette.Accent, PageRole.Ornament);
        LinearRgb on = palette.On(palette.Accent, palette.Ground, palette.Ink);
        canvas.Fill([Figures.Box(new TextBox(c.X - (0.34f * r), c.Y - (0.4f * r), 0.22f * r, 0.8f * r)), Figures.Box(new TextBox(c.X + (0.12f * r), c.Y - (0.4f * r), 0.22f * r, 0.8f * r))], on, PageRole.Ornament);
        foreach (int side in (int[])[-1, 1])
        {
            var at = new Vector2(c.X + (side * 2.4f * r), c.Y);
            float a = 0.42f * r;
            canvas.Fill([Triangle(at + new Vector2(side * 0.5f * a, 0), a, side), Triangle(at - new Vector2(side * 0.5f * a, 0), a, side), Figures.Box(new TextBox(at.X + (side * 1.35f * a) - (0.12f * a), at.Y - a, 0.24f * a, 2 * a))], palette.Ink, PageRole.Ornament);
        }
    }

    private static OutlinePolygon Triangle(Vector2 at, float a, int side) => side > 0
        ? new OutlinePolygon([at + new Vector2(-0.6f * a, -a), at + new Vector2(0.8f * a, 0), at + new Vector2(-0.6f * a, a)], [])
        : new OutlinePolygon([at + new Vector2(0.6f * a, a), at + new Vector2(-0.8f * a, 0), at + new Vector2(0.6f * a, -a)], []);

    /// <summary>A heading, or a row with a name, what explains it, and a value.</summary>
    private Node Line(PageBlock b, int i) => b.Role == BlockRole.Heading ? Text(b with { IsAssumed = false }, 1, 1.1f, isStrong: true) : new Row(
        new Stack(Text(b with { Value = null }, 0.98f, 0, isStrong: true), b.Detail is { } d ? Text(b with { Text = d }, 0.8f, 0.35f, Quiet) : null) { Grow = 1, At = VerticalAlignment.Middle },
        b.Value is { } v ? Text(b with { Text = v }, 0.95f, 0.6f, isStrong: true, at: TextAlignment.Right) : null) { Before = i == 0 ? 1 : 0.85f };

    /// <summary>Whom one talks to, and bubbles from both sides.</summary>
    private Node[] Chat()
    {
        PageBlock? name = parts.Take(BlockRole.Title) ?? parts.Take(BlockRole.Brand), state = parts.Take(BlockRole.Subtitle);
        string letter = name is { } n ? BusinessCard.Initials(n.Text) : "";
        Fill face = new((box, canvas, s) => BusinessCard.DrawMark(brief with { Order = brief.Order with { Icon = null, Icons = null } }, canvas, box, letter, palette, s), 2.4f) { Wide = 2.4f };
        Node head = new Row(face, new Stack(name is null ? null : Text(name, 1.25f, 0, isStrong: true), state is null ? null : Text(state, 0.85f, 0.35f, Quiet)) { Grow = 1, Before = 0.8f, At = VerticalAlignment.Middle }) { Before = 0.3f };
        PageBlock[] said = parts.TakeAll(BlockRole.Speech, BlockRole.Item, BlockRole.Body);
        return [head, new Fill((box, canvas, s) => canvas.Fill(Figures.Box(box with { Height = MathF.Max(1, 0.05f * s.Unit) }), palette.Tint(0.25f), PageRole.Ornament), 0.1f) { Before = 0.8f }, .. said.Select(Bubble)];
    }

    private Stack Bubble(PageBlock b, int i)
    {
        bool isOwn = i % 2 == 1;
        Node bubble = new Inset(new TextNode(b, Plain, 0.98f) { LineHeight = 1.3f, Alignment = TextAlignment.Left, Measure = 0.76f }, 0.85f, 0.75f) { Hugs = true, Radius = 1, Field = isOwn ? palette.Accent : palette.Tint(0.09f) };
        return new Stack(bubble) { Alignment = isOwn ? TextAlignment.Right : TextAlignment.Left, Before = i == 0 ? 1.3f : 0.8f };
    }

    /// <summary>An amount in large figures, what can be done, and what was done last.</summary>
    private Node[] Balance()
    {
        PageBlock[] notes = parts.TakeAll(BlockRole.Brand, BlockRole.Caption, BlockRole.Subtitle);
        PageBlock? amount = parts.Take(BlockRole.Title) ?? parts.Take(BlockRole.Price);
        PageBlock[] actions = parts.TakeAll(BlockRole.Action), list = parts.TakeAll(BlockRole.Heading, BlockRole.Item);
        LinearRgb on = palette.On(palette.Accent, palette.Ground, palette.Ink);
        Node card = new Inset(new Stack([.. notes.Select((b, i) => Text(b with { IsAssumed = false }, 0.95f, i == 0 ? 0 : 0.4f, on)), amount is null ? null : new TextNode(amount, Strong, 2.7f) { FitLines = 1, LineHeight = 1.1f, Before = 0.9f, Color = on }]), 1.1f, 1.5f)
        {
            Field = palette.Accent, Radius = 1, Before = 0.5f,
        };
        Node buttons = new Row(actions.Select((b, i) => (Node)new Stack(new Inset(new TextNode(b, Strong, 0.98f) { LineHeight = 1.2f, Alignment = TextAlignment.Center }, 0.6f, 0.8f) { Field = palette.Tint(0.09f), Radius = 0.8f }) { Grow = 1, Before = i == 0 ? 0 : 0.7f })) { Before = 0.9f };
        return [.. new Node?[] { card, actions.Length == 0 ? null : buttons }.OfType<Node>(), .. list.Select(Line)];
    }

    /// <summary>Goods two in a row, each with its mark, name and price.</summary>
    private Node[] Products()
    {
        Node? brand = parts.Label(BlockRole.Brand, 0.9f, 0, palette.Accent);
        PageBlock? title = parts.Take(BlockRole.Title), subtitle = parts.Take(BlockRole.Subtitle);
        PageBlock[] list = parts.TakeAll(BlockRole.Heading, BlockRole.Item);
        IEnumerable<Node> rows = list.Chunk(2).Select((pair, r) => (Node)new Row(Enumerable.Range(0, 2).Select(i => (Node)new Stack(i < pair.Length ? Tile(pair[i], (2 * r) + i) : null) { Grow = 1, Before = i == 0 ? 0 : 0.8f })) { Before = 0.9f, At = VerticalAlignment.Top });
        return [.. new Node?[] { brand, title is null ? null : new TextNode(title, Strong, 1.9f) { FitLines = 2, LineHeight = 1.15f, Before = 0.4f }, subtitle is null ? null : Text(subtitle, 0.95f, 0.7f, Quiet) }.OfType<Node>(), .. rows];
    }

    private Inset Tile(PageBlock b, int i)
    {
        Fill show = new((box, canvas, s) =>
        {
            canvas.Fill(Figures.Round(box, 0.6f * s.Unit), LinearRgb.Lerp(palette.Art[i % palette.Art.Length], palette.Ground, 0.55f), PageRole.Panel);
            float side = 0.78f * MathF.Min(box.Width, box.Height);
            TextBox square = new(box.Center.X - (0.5f * side), box.Center.Y - (0.5f * side), side, side);
            if (IconOf(b.Text) is { } icon)
            {
                IconArt.Draw(icon, square, canvas);
            }
            else if (!brief.DrawMotif(canvas, square, i))
            {
                canvas.Fill(Figures.Star(box.Center, 5 + (i % 4), 0.42f * side, 0.24f * side), palette.Art[(i + 1) % palette.Art.Length]);
            }
        }, 4.4f);
        return new Inset(new Stack(
            show, Text(b with { Value = null }, 0.95f, 0.7f, isStrong: true), b.Detail is { } d ? Text(b with { Text = d }, 0.78f, 0.35f, Quiet) : null,
            b.Value is { } v ? Text(b with { Text = v }, 1.05f, 0.5f, palette.Accent, isStrong: true) : null), 0.6f, 0.6f) { Field = palette.Tint(0.05f), Radius = 0.9f };
    }

    /// <summary>The drawing of what an entry is called after: its last word first.</summary>
    private PageIcon? IconOf(string name) => name.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries).Reverse().Select(w => brief.Order.Icons?.Invoke(w)).OfType<PageIcon>().FirstOrDefault();
}
