using System.Collections.Immutable;
using System.Numerics;
using Easel.Design.Pages.Types;
using Easel.Imaging;
using Easel.Planning.Pages;
using Easel.Typography;

namespace Easel.Design.Pages.Layout;

/// <summary>A short text as a block of large type: each line is set at the size at which it fills the width, as on posters.</summary>
/// <param name="block">The text.</param>
/// <param name="face">Its face.</param>
/// <param name="most">Greatest height, share of the width.</param>
internal sealed class Lockup(PageBlock block, TypeFace face, float most) : Node
{
    /// <summary>More words make lines of running text, not a lockup.</summary>
    public const int MostWords = 7;

    /// <summary>Space between lines, share of the height of the higher one.</summary>
    private const float Gap = 0.13f;

    /// <summary>Size at which lines are measured.</summary>
    private const float Measured = 100;

    /// <summary>Colour wished for; ink where it is unreadable.</summary>
    public LinearRgb? Color { get; init; }

    /// <summary>Whether a text makes a good lockup in a face: few words, letters that do not join.</summary>
    public static bool Suits(PageBlock block, TypeFace face)
    {
        string[] words = block.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= MostWords && block.Text.Length is > 2 and <= 34 && words.All(w => w.Length <= 13)
            && face.Role is not (FontRole.Script or FontRole.Handwriting or FontRole.Blackletter) && block.Face is null
            && block.Text.All(c => c < 0x250 || c is '’' or '–' or '“' or '”');
    }

    /// <inheritdoc/>
    public override float Height(float width, Setting setting) => Set(width, setting).Bounds.Height;

    /// <inheritdoc/>
    public override void Draw(TextBox box, Canvas canvas, Setting setting)
    {
        TextBlock set = Set(box.Width, setting);
        TextBlock placed = TextPlacing.Move(set, new Vector2(box.Left, box.Top));
        LinearRgb? wished = block.Color is { } asked ? LinearRgb.FromHex(asked.Hex) : Color;
        canvas.Text(placed, block.Role, setting.Ink(wished), box);
    }

    private TextBlock Set(float width, Setting setting)
    {
        string text = face.IsCaps && block.IsAssumed ? block.Text.ToUpperInvariant() : block.Text;
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        TextStyle style = face.Style(text, 0.01f, 1) with { Size = Measured, Alignment = TextAlignment.Left };
        float limit = most * width;
        List<TextBlock>? best = null;
        float least = float.MaxValue;
        for (int cut = 0; cut < 1 << (words.Length - 1); cut++)
        {
            var lines = Divide(words, cut).Select(l => setting.Type.Set(l, style, 100 * Measured * l.Length)).ToList();
            float[] heights = [.. lines.Select(l => width / l.Bounds.Width * l.Bounds.Height)];
            float tall = heights.Sum() + (Gap * heights.Take(heights.Length - 1).Sum());

            // As high as it may be, with lines of like size; no line of one small word unless it must be.
            float cost = MathF.Abs(MathF.Log(tall / limit)) * (tall > limit ? 1.3f : 1) + (0.7f * MathF.Log(heights.Max() / heights.Min())) + (0.05f * heights.Length);
            (least, best) = cost < least ? (cost, lines) : (least, best);
        }

        return Build(best!, width, limit, text);
    }

    private static IEnumerable<string> Divide(string[] words, int cut)
    {
        int from = 0;
        for (int i = 0; i < words.Length; i++)
        {
            if (i == words.Length - 1 || (cut >> i & 1) == 1)
            {
                yield return string.Join(' ', words[from..(i + 1)]);
                from = i + 1;
            }
        }
    }

    private static TextBlock Build(List<TextBlock> lines, float width, float limit, string text)
    {
        float[] zooms = [.. lines.Select(l => width / l.Bounds.Width)];
        float tall = lines.Select((l, i) => zooms[i] * l.Bounds.Height * (i == lines.Count - 1 ? 1 : 1 + Gap)).Sum();
        float shrink = MathF.Min(1, limit / tall), top = 0, left = 0.5f * width * (1 - shrink);
        var placed = ImmutableArray.CreateBuilder<TextLine>();
        for (int i = 0; i < lines.Count; i++)
        {
            float zoom = zooms[i] * shrink;
            var shift = new Vector2(left - (lines[i].Bounds.Left * zoom), top - (lines[i].Bounds.Top * zoom));
            placed.AddRange(lines[i].Lines.Select(l => TextPlacing.Scale(l, zoom, shift)));
            top -= zoom * lines[i].Bounds.Height * (1 + Gap);
        }

        TextBox bounds = TextBox.Around([.. placed.SelectMany(l => new[] { new Vector2(l.Bounds.Left, l.Bounds.Bottom), new Vector2(l.Bounds.Right, l.Bounds.Top) })]);
        return lines[0] with { Text = text, Lines = placed.ToImmutable(), Bounds = bounds, Size = Measured * zooms.Min() * shrink, Missing = [.. lines.SelectMany(l => l.Missing)] };
    }
}
