using System.Numerics;
using Easel.Design.Pages.Types;
using Easel.Imaging;
using Easel.Planning.Pages;
using Easel.Typography;

namespace Easel.Design.Pages.Layout;

/// <summary>A number with what it counts: the number as large as the width allows, the words small beside or below it.</summary>
internal sealed class OfferText(PageBlock block, TypeFace face) : Node
{
    /// <summary>Size at which it is measured.</summary>
    private const float Measured = 100;

    /// <summary>Greatest height of the number, share of the width.</summary>
    private const float Most = 0.46f;

    /// <summary>Colour wished for; ink where it is unreadable.</summary>
    public LinearRgb? Color { get; init; }

    /// <inheritdoc/>
    public override float Height(float width, Setting setting) => Set(width, setting).Bounds.Height;

    /// <inheritdoc/>
    public override void Draw(TextBox box, Canvas canvas, Setting setting)
    {
        TextBlock set = Set(box.Width, setting);
        canvas.Text(TextPlacing.Move(set, new Vector2(box.Left, box.Top)), block.Role, setting.Ink(block.Color is { } asked ? LinearRgb.FromHex(asked.Hex) : Color), box);
    }

    private TextBlock Set(float width, Setting setting)
    {
        string[] words = block.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int last = Array.FindLastIndex(words, w => w.Any(char.IsAsciiDigit));
        string number = string.Join(' ', words[..(last + 1)]), rest = string.Join(' ', words[(last + 1)..]);
        TextStyle style = face.Style(number, 0, 1) with { Size = Measured, Alignment = TextAlignment.Left };
        TextBlock large = setting.Type.Set(number, style, 1e5f);
        if (rest.Length == 0)
        {
            return Join([(large, MathF.Min(width / large.Bounds.Width, Most * width / large.Bounds.Height), 0, 0)], width);
        }

        TextBlock small = setting.Type.Set(rest, style, 1e5f);
        if (rest.Length <= 4)
        {
            // A short word stands beside the number, on its baseline.
            float zoom = MathF.Min(0.74f * width / large.Bounds.Width, Most * width / large.Bounds.Height), tall = zoom * large.Bounds.Height;
            float beside = MathF.Min(0.24f * width / small.Bounds.Width, 0.55f * tall / small.Bounds.Height);
            return Join([(large, zoom, 0, 0), (small, beside, (zoom * large.Bounds.Width) + (0.025f * width), beside * small.Bounds.Height - tall)], width);
        }

        float above = MathF.Min(width / large.Bounds.Width, Most * width / large.Bounds.Height), under = MathF.Min(0.9f * width / small.Bounds.Width, 0.22f * Most * width / small.Bounds.Height);
        return Join([(large, above, 0.5f * (width - (above * large.Bounds.Width)), 0), (small, under, 0.5f * (width - (under * small.Bounds.Width)), -(above * large.Bounds.Height) - (0.035f * width))], width);
    }

    /// <summary>Blocks at their sizes, each with its upper left corner, as one text in the middle of the width.</summary>
    private TextBlock Join((TextBlock Block, float Zoom, float Left, float Top)[] parts, float width)
    {
        TextLine[] lines = [.. parts.SelectMany(p => p.Block.Lines.Select(l => TextPlacing.Scale(l, p.Zoom, new Vector2(p.Left - (p.Block.Bounds.Left * p.Zoom), p.Top - (p.Block.Bounds.Top * p.Zoom)))))];
        TextBox bounds = lines.Select(l => l.Bounds).Aggregate((a, b) => a.Union(b));
        TextBlock joined = parts[0].Block with { Text = block.Text, Lines = [.. lines], Bounds = bounds, Size = Measured * parts.Min(p => p.Zoom), Missing = [.. parts.SelectMany(p => p.Block.Missing)] };
        return TextPlacing.Move(joined, new Vector2((0.5f * (width - bounds.Width)) - bounds.Left, -bounds.Top));
    }
}
