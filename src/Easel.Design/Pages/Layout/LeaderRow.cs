using System.Collections.Immutable;
using System.Numerics;
using Easel.Design.Pages.Art;
using Easel.Typography;

namespace Easel.Design.Pages.Layout;

/// <summary>A name on the left and its value on the right, joined by a line of dots.</summary>
internal sealed class LeaderRow(TextNode name, TextNode value) : Node
{
    /// <summary>The value never takes more than this share.</summary>
    private const float MostValue = 0.45f;

    /// <inheritdoc/>
    public override float Height(float width, Setting setting)
    {
        (float first, float last) = Divide(width, setting);
        float ascent = MathF.Max(name.Ascent(first, setting), value.Ascent(last, setting));
        return ascent + MathF.Max(name.Height(first, setting) - name.Ascent(first, setting), value.Height(last, setting) - value.Ascent(last, setting));
    }

    /// <inheritdoc/>
    public override void Draw(TextBox box, Canvas canvas, Setting setting)
    {
        (float first, float last) = Divide(box.Width, setting);
        float h = name.Height(first, setting), v = value.Height(last, setting);

        // The first lines of both stand on one baseline.
        float nameAscent = name.Ascent(first, setting), valueAscent = value.Ascent(last, setting), baseline = box.Top - MathF.Max(nameAscent, valueAscent);
        name.Draw(new TextBox(box.Left, baseline + nameAscent - h, first, h), canvas, setting);
        value.Draw(new TextBox(box.Right - last, baseline + valueAscent - v, last, v), canvas, setting);
        float from = box.Left + name.Width(first, setting) + (0.5f * setting.Unit), to = box.Right - value.Width(last, setting) - (0.5f * setting.Unit);
        float step = 0.5f * setting.Unit;
        if (h <= 1.6f * v && to - from > 2 * step)
        {
            var dots = ImmutableArray.CreateBuilder<OutlinePolygon>();
            for (float x = to; x > from; x -= step)
            {
                dots.Add(Figures.Disc(new Vector2(x, baseline + (0.04f * setting.Unit)), MathF.Max(0.5f, 0.05f * setting.Unit)));
            }

            canvas.Fill(dots.ToImmutable(), setting.Palette.Tint(0.5f), PageRole.Ornament);
        }
    }

    private (float Name, float Value) Divide(float width, Setting setting)
    {
        float last = MathF.Min(value.Width(width * MostValue, setting), width * MostValue);
        return (MathF.Max(1, width - last - (1.2f * setting.Unit)), last);
    }
}
