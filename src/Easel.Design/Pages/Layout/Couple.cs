using System.Numerics;
using Easel.Design.Pages.Types;
using Easel.Imaging;
using Easel.Planning.Pages;
using Easel.Typography;

namespace Easel.Design.Pages.Layout;

/// <summary>Two names with the word that joins them small between them, as on cards of weddings.</summary>
/// <param name="block">The text.</param>
/// <param name="face">Face of the names.</param>
/// <param name="join">Face of the word between.</param>
/// <param name="size">Largest size of the names, units.</param>
internal sealed class Couple(PageBlock block, TypeFace face, TypeFace join, float size) : Node
{
    /// <summary>Size at which it is measured.</summary>
    private const float Measured = 100;

    private static readonly string[] s_joints = [" & ", " and ", " + ", " und ", " et ", " y ", " e "];

    /// <summary>Colour wished for; ink where it is unreadable.</summary>
    public LinearRgb? Color { get; init; }

    /// <summary>Whether a text is two short names.</summary>
    public static bool Suits(PageBlock block) => Array.Find(s_joints, j => block.Text.Contains(j, StringComparison.Ordinal)) is { } joint
        && block.Text.Split(joint) is { Length: 2 } names && names.All(n => n.Length is > 1 and < 22) && block.Face is null;

    /// <summary>The first letters of both names.</summary>
    public static (string First, string Second) Initials(PageBlock block)
    {
        string joint = Array.Find(s_joints, j => block.Text.Contains(j, StringComparison.Ordinal))!;
        string[] names = block.Text.Split(joint);
        return (names[0].Trim()[..1], names[1].Trim()[..1]);
    }

    /// <inheritdoc/>
    public override float Height(float width, Setting setting) => Set(width, setting).Bounds.Height;

    /// <inheritdoc/>
    public override void Draw(TextBox box, Canvas canvas, Setting setting) => canvas.Text(
        TextPlacing.Move(Set(box.Width, setting), new Vector2(box.Left, box.Top)), block.Role, setting.Ink(block.Color is { } asked ? LinearRgb.FromHex(asked.Hex) : Color), box);

    private TextBlock Set(float width, Setting setting)
    {
        string joint = Array.Find(s_joints, j => block.Text.Contains(j, StringComparison.Ordinal))!;
        string[] names = block.Text.Split(joint);
        TextStyle style = face.Style(block.Text, 0.08f, 1.1f) with { Size = Measured, Alignment = TextAlignment.Left };
        TextBlock first = setting.Type.Set(names[0], style, 1e5f), second = setting.Type.Set(names[1], style, 1e5f);
        TextBlock middle = setting.Type.Set(joint.Trim(), join.Style(joint, 0, 1) with { Size = 0.46f * Measured, Alignment = TextAlignment.Left }, 1e5f);
        float zoom = MathF.Min(size * setting.Unit / Measured, width / MathF.Max(first.Bounds.Width, second.Bounds.Width));
        float gap = 0.2f * Measured * zoom, top = 0;
        var lines = new List<TextLine>();
        foreach (TextBlock part in new[] { first, middle, second })
        {
            var shift = new Vector2((0.5f * width) - (zoom * part.Bounds.Center.X), top - (zoom * part.Bounds.Top));
            lines.AddRange(part.Lines.Select(l => TextPlacing.Scale(l, zoom, shift)));
            top -= (zoom * part.Bounds.Height) + gap;
        }

        TextBox bounds = lines.Select(l => l.Bounds).Aggregate((a, b) => a.Union(b));
        return first with { Text = block.Text, Lines = [.. lines], Bounds = bounds, Size = 0.46f * Measured * zoom, Missing = [.. first.Missing, .. middle.Missing, .. second.Missing] };
    }
}
