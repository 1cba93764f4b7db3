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
        int last = Array.FindLastIndex(words, w => w.Any(char.IsAsciiDigit)), first = last;
        string before = string.Join(' ', words[..first]), number = words[last], rest = string.Join(' ', words[(last + 1)..]);
        TextStyle style = face.Style(number, 0, 1) with { Size = Measured, Alignment = TextAlignment.Left };
        TextBlock large = setting.Type.Set(number, style, 1e5f);
        bool isBeside = rest.Length is > 0 and <= 4;
        float zoom = MathF.Min((isBeside ? 0.74f : 1) * width / large.Bounds.Width, Most * width / large.Bounds.Height), wide = zoom * large.Bounds.Width, tall = zoom * large.Bounds.Height;
        float left = isBeside ? 0 : 0.5f * (width - wide), top = 0;
        List<(TextBlock Block, float Zoom, float Left, float Top)> parts = [];
        if (before.Length > 0)
        {
            // Words before the number stand small over its left edge.
            TextBlock lead = setting.Type.Set(before, style, 1e5f);
            float over = MathF.Min(0.6f * wide / lead.Bounds.Width, 0.2f * tall / lead.Bounds.Height);
            parts.Add((lead, over, left, 0));
            top = -(over * lead.Bounds.Height) - (0.035f * width);
        }

        parts.Add((large, zoom, left, top));
        if (rest.Length > 0)
        {
            TextBlock small = setting.Type.Set(rest, style, 1e5f);
            if (isBeside)
            {
                // A short word stands beside the number, on its baseline.
                float beside = MathF.Min(0.24f * width / small.Bounds.Width, 0.55f * tall / small.Bounds.Height);
                parts.Add((small, beside, wide + (0.025f * width), top + (beside * small.Bounds.Height) - tall));
            }
            else
            {
                float under = MathF.Min(0.9f * width / small.Bounds.Width, 0.22f * Most * width / small.Bounds.Height);
                parts.Add((small, under, 0.5f * (width - (under * small.Bounds.Width)), top - tall - (0.035f * width)));
            }
        }

        return Join([.. parts], width);
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
