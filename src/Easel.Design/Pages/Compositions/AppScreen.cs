using System.Numerics;
using Easel.Design.Pages.Art;
using Easel.Design.Pages.Colors;
using Easel.Design.Pages.Layout;
using Easel.Imaging;
using Easel.Planning.Pages;
using Easel.Typography;

namespace Easel.Design.Pages.Compositions;

/// <summary>A screen of an app, in a phone where the page is not shaped like one.</summary>
internal sealed class AppScreen : IComposition
{
    /// <inheritdoc/>
    public string Name => nameof(AppScreen);

    /// <inheritdoc/>
    public float Suits(DesignBrief brief) => 1;

    /// <inheritdoc/>
    public Sheet Compose(DesignBrief brief)
    {
        Palette palette = brief.Palette;
        bool isPhone = brief.Aspect < 0.64f;
        float height = isPhone ? brief.Page.Height : 0.92f * MathF.Min(brief.Page.Height, brief.Page.Width * 2.05f), width = isPhone ? brief.Page.Width : 0.49f * height;
        var screen = new TextBox(brief.Page.Center.X - (0.5f * width), brief.Page.Center.Y - (0.5f * height), width, height);
        float m = 0.075f * width, u = width / 22;
        Parts parts = brief.Parts();
        string? face = AppKinds.Of(brief.Wish.Topic)?.View;
        Fill cover = new((box, canvas, s) => Picture(brief, canvas, box, palette), 9) { Before = 1, Grow = 1 };
        Node[]? view = new AppViews(brief, parts, palette).Of(face, brief.Hero is HeroKind.Scene or HeroKind.CutOut ? cover : null);
        Node? brand = parts.Label(BlockRole.Brand, 0.9f, 0, palette.Accent), title = parts.Title(2.4f, 2, 0.5f), subtitle = Gauge(brief, parts, palette) ?? parts.Subtitle(0.95f, 0.55f, palette.Tint(0.7f));
        PageBlock[] items = parts.TakeAll(BlockRole.Item, BlockRole.Heading);
        bool isForm = items.Length <= 3 && items.All(i => i.Value is null && i.Detail is null) && parts.Has(BlockRole.Action);
        IEnumerable<Node> rows = items.Select((b, i) => b.Role == BlockRole.Heading
            ? (Node)new TextNode(b, brief.Faces.Subtitle with { Weight = 700 }, 1.1f) { Before = 1.1f, LineHeight = 1.2f }
            : isForm ? Field(brief, b, palette, i) : Card(brief, b, palette, i));
        Node? body = parts.Body(0.92f, 0.9f), facts = parts.Facts(0.9f, 0.9f), action = Button(brief, parts, palette), rest = parts.Rest(0.8f, 0.85f);
        bool hasPicture = brief.Hero != HeroKind.None && !isForm && view is null && subtitle is not Inset;
        Fill picture = new((box, canvas, s) => Picture(brief, canvas, box, palette), 7) { Before = 1, Grow = hasPicture ? 0.8f : 0 };
        var area = new TextBox(screen.Left + m, screen.Bottom + (0.5f * m), width - (2 * m), height - (1.75f * m));
        return new Sheet
        {
            Palette = palette,
            Area = area,
            Scale = u / brief.Unit * 1.05f,
            Growth = 1.12f,
            Fullness = 0.97f,
            Under = (canvas, s) =>
            {
                if (!isPhone)
                {
                    Desk(brief, canvas, screen, palette);
                }

                Status(canvas, screen, palette);
            },
            Root = new Stack([
                new Fill(null, 0.8f), .. view ?? [], brand, title, subtitle, hasPicture ? picture : null, body, .. rows, facts, isForm ? action : null, new Fill { Grow = 1 },
                isForm ? null : action, rest, isForm ? new Fill(null, 2) : TabBar(brief, palette)]),
        };
    }

    /// <summary>A number that the prompt names, "8,432 steps", in a ring that is nearly closed.</summary>
    private static Node? Gauge(DesignBrief brief, Parts parts, Palette palette)
    {
        if (brief.Wish.First(BlockRole.Subtitle) is not { } block || !char.IsAsciiDigit(block.Text[0]))
        {
            return null;
        }

        parts.Take(BlockRole.Subtitle);
        var text = new TextNode(block, brief.Faces.Title, 1.75f) { LineHeight = 1.15f, FitLines = 2, Measure = 0.42f, Alignment = TextAlignment.Center };
        return new Inset(text, 0, 3.1f)
        {
            Before = 0.9f,
            Under = (box, canvas, s) =>
            {
                float r = 0.5f * MathF.Min(box.Width, box.Height), thick = 0.15f * r;
                canvas.Fill(Figures.Ring(box.Center, r, r - thick), palette.Tint(0.1f), PageRole.Panel);
                canvas.Fill(Figures.Band(box.Center, r, r - thick, (0.5f * MathF.PI) - (1.56f * MathF.PI), 0.5f * MathF.PI), palette.Accent, PageRole.Panel);
                canvas.Fill([Figures.Disc(box.Center + new Vector2(0, r - (0.5f * thick)), 0.5f * thick), Figures.Disc(box.Center + Figures.Polar(r - (0.5f * thick), -1.06f * MathF.PI), 0.5f * thick)], palette.Accent, PageRole.Panel);
            },
        };
    }

    private static Node? Button(DesignBrief brief, Parts parts, Palette palette)
    {
        PageBlock[] actions = parts.TakeAll(BlockRole.Action);
        return actions.Length == 0 ? null : new Stack(actions.Select((b, i) => (Node)new Inset(
            new TextNode(b, brief.Faces.Subtitle with { Weight = 700, IsItalic = false }, 1) { LineHeight = 1.2f, Alignment = TextAlignment.Center }, 1, 0.95f)
        {
            Field = i == 0 ? palette.Accent : palette.Second, Radius = 0.8f, Before = i == 0 ? 0 : 0.6f,
        })) { Before = 1.2f };
    }

    private static Inset Field(DesignBrief brief, PageBlock block, Palette palette, int i) => new(
        new TextNode(block, brief.Faces.Body, 0.95f) { LineHeight = 1.2f, Color = palette.Tint(0.72f), Alignment = TextAlignment.Left }, 0.9f, 0.95f)
    {
        Field = palette.Tint(0.06f), Radius = 0.7f, Before = i == 0 ? 1.6f : 0.7f,
    };

    private static Inset Card(DesignBrief brief, PageBlock block, Palette palette, int i)
    {
        LinearRgb field = palette.Tint(0.05f);
        Fill dot = new((box, canvas, s) =>
        {
            float r = 0.5f * MathF.Min(box.Width, box.Height);
            canvas.Fill(Figures.Round(new TextBox(box.Center.X - r, box.Center.Y - r, 2 * r, 2 * r), 0.7f * r), palette.Art[i % 3]);
            canvas.Fill(i % 2 == 0 ? Figures.Disc(box.Center, 0.38f * r) : Figures.Star(box.Center, 4, 0.55f * r, 0.2f * r), palette.Ground, PageRole.Art, 0.9f);
        }, 2) { Wide = 2 };
        var text = new Stack(
            new TextNode(block with { Value = null }, brief.Faces.Subtitle with { Weight = 700, IsItalic = false }, 0.98f) { LineHeight = 1.2f, Alignment = TextAlignment.Left },
            block.Detail is { } detail ? new TextNode(block with { Text = detail }, brief.Faces.Body, 0.78f) { LineHeight = 1.25f, Before = 0.4f, Color = palette.Tint(0.75f), Alignment = TextAlignment.Left } : null)
        { Grow = 1, Before = 0.8f, At = VerticalAlignment.Middle };
        Node? value = block.Value is { } number ? new TextNode(block with { Text = number }, brief.Faces.Title, 1.15f) { LineHeight = 1.1f, Before = 0.6f, Color = palette.Accent } : null;
        return new Inset(new Row(dot, text, value), 0.8f, 0.8f) { Field = field, Radius = 0.9f, Before = i == 0 ? 1.1f : 0.6f };
    }

    private static void Picture(DesignBrief brief, Canvas canvas, TextBox box, Palette palette)
    {
        float r = 0.06f * box.Width;
        if (brief.Hero == HeroKind.Scene)
        {
            brief.DrawHero(canvas, Figures.Round(box, r));
            return;
        }

        canvas.Fill(Figures.Round(box, r), palette.Second);
        float side = 0.8f * MathF.Min(box.Width, box.Height);
        brief.DrawHero(canvas, Figures.Box(new TextBox(box.Center.X - (0.5f * side), box.Center.Y - (0.5f * side), side, side)));
    }

    /// <summary>Signs of the places that the app has.</summary>
    private static Fill TabBar(DesignBrief brief, Palette palette) => new((box, canvas, s) =>
    {
        for (int i = 0; i < 4; i++)
        {
            var c = new Vector2(box.Left + ((i + 0.5f) * box.Width / 4), box.Center.Y);
            LinearRgb color = i == 0 ? palette.Accent : palette.Tint(0.4f);
            float r = 0.42f * s.Unit;
            switch (i)
            {
                case 0:
                    canvas.Fill([Figures.Box(new TextBox(c.X - (0.75f * r), c.Y - r, 1.5f * r, 1.1f * r)), new OutlinePolygon([new(c.X - (1.1f * r), c.Y), new(c.X + (1.1f * r), c.Y), new(c.X, c.Y + (1.1f * r))], [])], color, PageRole.Ornament);
                    break;
                case 1:
                    canvas.Fill([Figures.Ring(c + new Vector2(-0.15f * r, 0.15f * r), 0.8f * r, 0.52f * r), Figures.Line(0.3f * r, c + new Vector2(0.4f * r, -0.4f * r), c + new Vector2(r, -r))], color, PageRole.Ornament);
                    break;
                case 2:
                    canvas.Fill(Figures.Star(c, 5, 1.1f * r, 0.48f * r), color, PageRole.Ornament);
                    break;
                default:
                    canvas.Fill([Figures.Disc(c + new Vector2(0, 0.5f * r), 0.5f * r), Figures.Sector(c - new Vector2(0, r), 0.95f * r, 0, MathF.PI)], color, PageRole.Ornament);
                    break;
            }
        }
    }, 2.4f) { Before = 0.8f };

    /// <summary>What the phone lies on, and its body.</summary>
    private static void Desk(DesignBrief brief, Canvas canvas, TextBox screen, Palette palette)
    {
        float r = 0.11f * screen.Width, frame = 0.028f * screen.Width;
        canvas.Fill(Figures.Box(brief.Page), PageGradient.Linear(new Vector2(0, brief.Page.Height), new Vector2(brief.Page.Width, 0), palette.Second, palette.Accent));
        TextBox body = screen.Inset(-frame, -frame);
        Shadows.Under(canvas, body, r + frame, 0.05f * screen.Width);
        canvas.Fill(Figures.Round(body, r + frame), LinearRgb.FromHex("#15161a"));
        canvas.Fill(Figures.Round(screen, r), palette.Ground, PageRole.Panel);
    }

    /// <summary>The signs at the head of a phone's screen.</summary>
    private static void Status(Canvas canvas, TextBox screen, Palette palette)
    {
        float u = 0.018f * screen.Width, y = screen.Top - (3.1f * u);
        LinearRgb color = palette.Tint(0.75f);
        canvas.Fill(Figures.Round(new TextBox(screen.Center.X - (5.5f * u), y - (0.6f * u), 11 * u, 2.2f * u), 1.1f * u), LinearRgb.FromHex("#15161a"), PageRole.Ornament);
        for (int i = 0; i < 4; i++)
        {
            canvas.Fill(Figures.Box(new TextBox(screen.Left + (6 * u) + (i * 0.9f * u), y - (0.4f * u), 0.6f * u, (0.6f + (0.4f * i)) * u)), color, PageRole.Ornament);
        }

        canvas.Fill(Figures.Frame(new TextBox(screen.Right - (9 * u), y - (0.5f * u), 3.6f * u, 1.9f * u), 0.25f * u, 0.5f * u), color, PageRole.Ornament);
        canvas.Fill(Figures.Round(new TextBox(screen.Right - (8.6f * u), y - (0.1f * u), 2.2f * u, 1.1f * u), 0.25f * u), color, PageRole.Ornament);
    }
}
