using System.Numerics;
using Easel.Design.Pages.Art;
using Easel.Design.Pages.Colors;
using Easel.Design.Pages.Layout;
using Easel.Imaging;
using Easel.Planning.Pages;
using Easel.Typography;

namespace Easel.Design.Pages.Compositions;

/// <summary>A certificate: an engraved border, the recipient in large letters, a seal, lines to sign on.</summary>
internal sealed class Certificate : IComposition
{
    /// <inheritdoc/>
    public string Name => nameof(Certificate);

    /// <inheritdoc/>
    public float Suits(DesignBrief brief) => 1;

    /// <inheritdoc/>
    public Sheet Compose(DesignBrief brief)
    {
        Palette palette = brief.Palette;
        Parts parts = brief.Parts();
        float m = brief.Margin;
        PageBlock? signed = brief.Wish.Blocks.FirstOrDefault(b => b.Role == BlockRole.Brand && b.Detail is not null);
        PageBlock[] issuers = [.. parts.TakeAll(BlockRole.Brand).Where(b => b != signed)];
        Node? title = parts.Title(4, 2, issuers.Length > 0 ? 1.2f : 0);
        PageBlock? subtitle = parts.Take(BlockRole.Subtitle), recipient = parts.Take(BlockRole.Heading);
        IEnumerable<Node> merits = parts.TakeAll(BlockRole.Item).SelectMany(b => new Node?[]
        {
            Parts.Display(b with { Detail = null, Value = null }, brief.Faces.Title with { IsItalic = false }, 2, 2, 0.7f),
            b.Detail is { } detail ? new TextNode(b with { Text = detail, Detail = null, Value = null }, brief.Faces.Body, 1) { Before = 0.5f } : null,
            b.Value is { } value ? new TextNode(b with { Text = value, Detail = null, Value = null }, brief.Faces.Label, 1) { Before = 0.5f } : null,
        }).OfType<Node>();
        Node? kind = subtitle is null ? null : new TextNode(subtitle, brief.Faces.Label, 1.25f) { Spacing = 0.2f, Before = 1.3f, Color = palette.Accent };
        Node? name = recipient is null ? null : Parts.Display(recipient, new Types.TypeFace(FontRole.Script, 400, Family: "Great Vibes"), 3.4f, 1, 1.3f);
        Node? date = parts.FactRow(0.9f, 0), signer = signed is null ? null : parts.Label(signed with { Detail = null }, 0.9f, 0);
        Fill rule = new((box, canvas, s) => canvas.Fill(PageShapes.TaperedRule(box.Center, MathF.Min(box.Width, 26 * s.Unit), 0.14f * s.Unit), palette.Accent, PageRole.Ornament), 0.3f) { Before = 0.9f };
        Node feet = new Row(
            Signature(parts, date, "Date", palette), new Fill((box, canvas, s) => Seal(canvas, box.Center, 0.5f * MathF.Min(box.Width, box.Height), palette), 5) { Wide = 5, Before = 1 },
            Signature(parts, signer, "Signature", palette, 1)) { At = VerticalAlignment.Bottom };
        return new Sheet
        {
            Palette = palette,
            Alignment = TextAlignment.Center,
            Area = brief.Page.Inset(1.75f * m, 1.6f * m),
            Fullness = 0.85f,
            Under = (canvas, s) => Border(canvas, brief.Page.Inset(0.4f * m, 0.4f * m), palette, 0.62f * m),
            Root = new Stack(
                [.. issuers.Select(b => parts.Label(b, 1.1f, 0)), title, kind, new Fill { Grow = 0.7f, Before = 0.6f }, parts.Label(BlockRole.Caption, 0.95f, 0), name, rule,
                new Stack(parts.Body(1, 0)) { Before = 1 }, .. merits, parts.Rest(0.8f), new Fill { Grow = 1, Before = 0.8f }, feet]),
        };
    }

    /// <summary>A line to write on, and below it what for.</summary>
    private static Stack Signature(Parts parts, Node? text, string label, Palette palette, float before = 0) => new(
        text ?? new Fill(null, 1),
        new Fill((box, canvas, s) => canvas.Fill(Figures.Box(new TextBox(box.Left + (0.08f * box.Width), box.Center.Y, 0.84f * box.Width, MathF.Max(1, 0.05f * s.Unit))), palette.Tint(0.6f), PageRole.Ornament), 0.7f),
        parts.Label(new PageBlock { Role = BlockRole.Caption, Text = label, IsAssumed = true }, 0.72f, 0.35f, palette.Tint(0.7f))) { Grow = 1, Before = before };

    /// <summary>A rosette of interlaced waves between two frames.</summary>
    private static void Border(Canvas canvas, TextBox box, Palette p, float width)
    {
        canvas.Fill(Figures.Frame(box, width), LinearRgb.Lerp(p.Accent, p.Ground, p.IsDark ? 0.72f : 0.82f), PageRole.Frame);
        canvas.Fill(Figures.Frame(box, MathF.Max(1.5f, 0.09f * width)), p.Accent, PageRole.Frame);
        TextBox inner = box.Inset(width, width);
        canvas.Fill(Figures.Frame(inner, MathF.Max(1, 0.05f * width)), p.Accent, PageRole.Frame);
        float t = MathF.Max(0.7f, 0.035f * width);
        Wave(canvas, new Vector2(box.Left, box.Bottom + (0.5f * width)), new Vector2(box.Right, box.Bottom + (0.5f * width)), width, t, p.Accent);
        Wave(canvas, new Vector2(box.Left, box.Top - (0.5f * width)), new Vector2(box.Right, box.Top - (0.5f * width)), width, t, p.Accent);
        Wave(canvas, new Vector2(box.Left + (0.5f * width), box.Bottom), new Vector2(box.Left + (0.5f * width), box.Top), width, t, p.Accent);
        Wave(canvas, new Vector2(box.Right - (0.5f * width), box.Bottom), new Vector2(box.Right - (0.5f * width), box.Top), width, t, p.Accent);
        foreach (Vector2 corner in new Vector2[] { new(box.Left, box.Bottom), new(box.Right, box.Bottom), new(box.Right, box.Top), new(box.Left, box.Top) })
        {
            Vector2 at = corner + new Vector2(corner.X < box.Center.X ? 0.5f * width : -0.5f * width, corner.Y < box.Center.Y ? 0.5f * width : -0.5f * width);
            canvas.Fill(Figures.Box(new TextBox(at.X - (0.5f * width), at.Y - (0.5f * width), width, width)), p.Accent, PageRole.Frame);
            canvas.Fill(Figures.Star(at, 8, 0.36f * width, 0.2f * width), p.Ground, PageRole.Frame);
        }
    }

    private static void Wave(Canvas canvas, Vector2 from, Vector2 to, float width, float thickness, LinearRgb color)
    {
        Vector2 along = to - from;
        float length = along.Length();
        var across = new Vector2(-along.Y, along.X) / length;
        int periods = Math.Max(4, (int)MathF.Round(length / (1.1f * width))), steps = periods * 14;
        for (int strand = 0; strand < 4; strand++)
        {
            var points = new Vector2[steps + 1];
            for (int i = 0; i <= steps; i++)
            {
                float t = (float)i / steps;
                points[i] = from + (along * t) + (across * 0.36f * width * MathF.Sin((t * periods * MathF.Tau) + (strand * MathF.PI / 2)));
            }

            canvas.Fill(Figures.Line(thickness, points), color, PageRole.Frame);
        }
    }

    private static void Seal(Canvas canvas, Vector2 center, float r, Palette p)
    {
        LinearRgb dark = LinearRgb.Lerp(p.Accent, LinearRgb.Black, 0.3f);
        foreach (float turn in (float[])[-0.35f, 0.35f])
        {
            canvas.Fill(Figures.Turn(new OutlinePolygon([center + new Vector2(-0.24f * r, -1.35f * r), center + new Vector2(0, -1.15f * r), center + new Vector2(0.24f * r, -1.35f * r), center + new Vector2(0.24f * r, 0), center + new Vector2(-0.24f * r, 0)], []), center, turn), dark);
        }

        canvas.Fill(Figures.Star(center, 28, 0.92f * r, 0.82f * r), p.Accent);
        canvas.Fill(Figures.Ring(center, 0.68f * r, 0.64f * r), p.Ground);
        canvas.Fill(Figures.Star(center, 5, 0.42f * r, 0.17f * r), p.Ground);
    }
}
