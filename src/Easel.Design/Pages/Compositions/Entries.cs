using System.Numerics;
using Easel.Design.Pages.Art;
using Easel.Design.Pages.Layout;
using Easel.Imaging;
using Easel.Planning.Pages;
using Easel.Typography;

namespace Easel.Design.Pages.Compositions;

/// <summary>Entries of lists.</summary>
internal static class Entries
{
    /// <summary>Name on the left, value on the right with dots between, what explains it below.</summary>
    public static Node Priced(DesignBrief brief, PageBlock item, float size, float before)
    {
        var name = new TextNode(item with { Value = null }, brief.Faces.Subtitle with { Weight = 700, IsItalic = false }, size) { LineHeight = 1.2f, Alignment = TextAlignment.Left };
        var detail = item.Detail is { } text
            ? new TextNode(item with { Text = text }, brief.Faces.Body, 0.82f * size) { LineHeight = 1.35f, Before = 0.32f, Alignment = TextAlignment.Left, Color = brief.Palette.Tint(0.78f) } : null;
        if (item.Value is not { } value)
        {
            return new Stack(name, detail) { Before = before };
        }

        var price = new TextNode(item with { Text = value }, brief.Faces.Subtitle with { Weight = 700, IsItalic = false }, size) { LineHeight = 1.2f, Before = 0.5f, Alignment = TextAlignment.Right };
        return new Stack(new LeaderRow(name, price), detail) { Before = before };
    }

    /// <summary>A point of a list.</summary>
    public static Node Plain(DesignBrief brief, PageBlock item, float size, float before) => item.Value is not null
        ? Priced(brief, item, size, before)
        : new Stack(
            new TextNode(item, brief.Faces.Body, size) { LineHeight = 1.35f },
            item.Detail is { } detail ? new TextNode(item with { Text = detail }, brief.Faces.Body, 0.85f * size) { LineHeight = 1.35f, Before = 0.3f } : null) { Before = before };

    /// <summary>Time or quantity in a column of its own on the left.</summary>
    public static Node Timed(DesignBrief brief, PageBlock item, float size, float before, float column)
    {
        var what = new Stack(
            new TextNode(item with { Value = null }, brief.Faces.Body with { Weight = 500 }, size) { LineHeight = 1.25f, Alignment = TextAlignment.Left },
            item.Detail is { } detail ? new TextNode(item with { Text = detail }, brief.Faces.Body, 0.82f * size) { LineHeight = 1.4f, Before = 0.35f, Alignment = TextAlignment.Left, Color = brief.Palette.Tint(0.78f) } : null) { Grow = 1, Before = 0.9f };
        var when = new FixedWidth(new TextNode(item with { Text = item.Value ?? "", IsAssumed = false }, brief.Faces.Label with { Weight = 700 }, size) { LineHeight = 1.25f, Alignment = TextAlignment.Left, Color = brief.Palette.Accent }, column);
        Fill rail = new((box, canvas, s) =>
        {
            float x = box.Center.X, y = box.Top - (0.62f * size * s.Unit), r = 0.34f * s.Unit;
            canvas.Fill(Figures.Box(new TextBox(x - (0.07f * s.Unit), box.Bottom - (0.5f * before * s.Unit), 0.14f * s.Unit, box.Height + (before * s.Unit))), brief.Palette.Tint(0.25f), PageRole.Ornament);
            canvas.Fill(Figures.Disc(new System.Numerics.Vector2(x, y), r), brief.Palette.Accent, PageRole.Ornament);
            canvas.Fill(Figures.Disc(new System.Numerics.Vector2(x, y), 0.5f * r), s.Surface, PageRole.Ornament);
        }, 1.6f * size) { Wide = 1.4f, Before = 0.4f };
        bool hasRail = brief.Kind.Id is "timetable" or "resume";
        return new Row(when, hasRail ? rail : null, what) { At = VerticalAlignment.Top, Before = before };
    }

    /// <summary>A point with a box to tick or a bullet.</summary>
    public static Node Ticked(DesignBrief brief, PageBlock item, float size, float before, bool hasBox)
    {
        Node mark = new Fill((box, canvas, s) => DrawMark(box, canvas, s, hasBox, brief.Palette.Accent), 1.05f * size) { Wide = 1.05f * size };
        var name = new TextNode(item with { Value = null }, brief.Faces.Body, size) { LineHeight = 1.3f, Alignment = TextAlignment.Left };
        return new Row(mark, new Stack(
            item.Value is { } value ? new LeaderRow(name, new TextNode(item with { Text = value }, brief.Faces.Body with { Weight = 700 }, size) { LineHeight = 1.2f, Alignment = TextAlignment.Right }) : name,
            item.Detail is { } detail ? new TextNode(item with { Text = detail }, brief.Faces.Body, 0.82f * size) { LineHeight = 1.35f, Before = 0.5f, Alignment = TextAlignment.Left } : null) { Grow = 1, Before = 0.7f })
        {
            Before = before, At = VerticalAlignment.Top,
        };
    }

    private static void DrawMark(TextBox box, Canvas canvas, Setting s, bool hasBox, LinearRgb accent)
    {
        float side = 0.9f * MathF.Min(box.Width, box.Height);
        var square = new TextBox(box.Left, box.Top - side + (0.08f * side), side, side);
        if (hasBox)
        {
            canvas.Fill(Figures.Frame(square, 0.09f * side, 0.18f * side), s.Ink(accent), PageRole.Ornament);
        }
        else
        {
            canvas.Fill(Figures.Disc(square.Center + new Vector2(0, 0.06f * side), 0.2f * side), s.Ink(accent), PageRole.Ornament);
        }
    }
}
