using Easel.Design.Carriers;
using Easel.Design.Pages.Types;
using Easel.Imaging;
using Easel.Planning.Pages;
using Easel.Typography;

namespace Easel.Design.Pages.Layout;

/// <summary>A text.</summary>
internal sealed class TextNode(PageBlock block, TypeFace face, float size) : Node
{
    /// <summary>Usual height of capitals, em.</summary>
    private const float CapHeight = 0.71f;

    /// <summary>Most lines that a title is set in; 0 sets as many as the width needs.</summary>
    public int FitLines { get; init; }

    /// <summary>Distance of baselines, em.</summary>
    public float LineHeight { get; init; } = 1.4f;

    /// <summary>Extra space between capitals, em.</summary>
    public float Spacing { get; init; } = 0.08f;

    /// <summary>Colour wished for; ink where it is unreadable.</summary>
    public LinearRgb? Color { get; init; }

    /// <summary>How lines stand; null leaves it to the setting.</summary>
    public TextAlignment? Alignment { get; init; }

    /// <summary>Share of the width that lines may take.</summary>
    public float Measure { get; init; } = 1;

    /// <summary>What is shown.</summary>
    public string Text { get; } = Shown(block, face);

    /// <inheritdoc/>
    public override float Height(float width, Setting setting)
    {
        TextBlock set = Set(width, setting);
        return FitLines > 0 || set.Lines.IsEmpty ? set.Bounds.Height : (CapHeight * set.Size) + (set.Lines[0].Baseline - set.Lines[^1].Baseline);
    }

    /// <summary>Distance from its top to the first baseline, pixels.</summary>
    public float Ascent(float width, Setting setting) => Ascent(Set(width, setting));

    /// <inheritdoc/>
    public override float Width(float available, Setting setting) => MathF.Min(available, Set(available, setting).Bounds.Width + (0.45f * size * setting.Unit));

    /// <inheritdoc/>
    public override void Draw(TextBox box, Canvas canvas, Setting setting)
    {
        TextBlock set = Set(box.Width, setting);
        if (set.Lines.IsEmpty)
        {
            return;
        }

        // Lines narrower than the measure stand in the middle or at a side of the whole box.
        float spare = (1 - Measure) * box.Width;
        float shift = AlignmentOf(setting) switch { TextAlignment.Left => 0, TextAlignment.Right => spare, _ => 0.5f * spare };
        TextBlock placed = TextPlacing.Move(set, new System.Numerics.Vector2(box.Left + shift, box.Top - Ascent(set) + set.Bounds.Top - set.Lines[0].Baseline));
        LinearRgb? wished = block.Color is { } asked ? LinearRgb.FromHex(asked.Hex) : Color;
        LinearRgb ink = setting.Ink(wished);
        if (setting.Weak.Contains(Text))
        {
            LinearRgb field = Contrast.Ratio(ink, setting.Surface) >= Contrast.Readable ? setting.Surface : Contrast.FirstReadable([], ink);
            TextBox area = placed.Bounds.Inset(-0.45f * setting.Unit, -0.35f * setting.Unit);
            canvas.Fill(PageShapes.RoundedBox(area, 0.25f * setting.Unit), field, PageRole.Panel, 0.92f);
        }

        canvas.Text(placed, block.Role, ink, box);
    }

    /// <summary>Titles are placed by their ink; lines of text from the height of capitals to the last baseline, so that lines beside one
    /// another share theirs whatever letters they have.</summary>
    private float Ascent(TextBlock set) => set.Lines.IsEmpty ? 0 : FitLines > 0 ? set.Bounds.Top - set.Lines[0].Baseline : CapHeight * set.Size;

    /// <summary>Ways to get in touch are written as they are typed.</summary>
    private static string Shown(PageBlock block, TypeFace face) => face.IsCaps && block.IsAssumed && block.Role != BlockRole.Contact ? block.Text.ToUpperInvariant() : block.Text;

    private TextAlignment AlignmentOf(Setting setting) => Alignment ?? setting.Alignment;

    private TextBlock Set(float width, Setting setting)
    {
        TypeFace chosen = FaceWishes.Read(block.Face) is { } wish ? new TypeFace(wish.Role, wish.Weight, wish.Italic) : face;
        TextStyle style = chosen.Style(Text, Spacing, LineHeight) with { Size = MathF.Max(1, size * setting.Unit), Alignment = AlignmentOf(setting) };
        return FitLines > 0 ? setting.Type.Fit(Text, style, width * Measure, FitLines) : setting.Type.Set(Text, style, width * Measure);
    }
}
