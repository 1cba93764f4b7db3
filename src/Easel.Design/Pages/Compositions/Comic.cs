using System.Collections.Immutable;
using System.Numerics;
using Easel.Design.Pages.Art;
using Easel.Design.Pages.Colors;
using Easel.Design.Pages.Layout;
using Easel.Imaging;
using Easel.Planning.Pages;
using Easel.Typography;

namespace Easel.Design.Pages.Compositions;

/// <summary>A page of panels, each with a picture and a balloon or a caption, under a title.</summary>
internal sealed class Comic : IComposition
{
    private const int MostPanels = 9, UsualPanels = 4;

    /// <inheritdoc/>
    public string Name => nameof(Comic);

    /// <inheritdoc/>
    public float Suits(DesignBrief brief) => 1;

    /// <inheritdoc/>
    public Sheet Compose(DesignBrief brief)
    {
        bool isFree = brief.Wish.Ground is null && brief.Wish.Colors.IsEmpty;
        Palette palette = isFree ? brief.Palette with { Ground = LinearRgb.FromHex("#fdfcf7"), Ink = LinearRgb.FromHex("#131313"), Second = LinearRgb.FromHex("#ffd75e"), Accent = LinearRgb.FromHex("#e4382c") } : brief.Palette;
        Parts parts = brief.Parts();
        float m = MathF.Max(brief.Margin, 0.025f * brief.Side);
        PageBlock? title = parts.Take(BlockRole.Title);
        PageBlock[] speech = parts.TakeAll(BlockRole.Speech, BlockRole.Body, BlockRole.Subtitle, BlockRole.Caption, BlockRole.Action);
        int usual = brief.Wish.Panels.IsEmpty ? Math.Max(UsualPanels, speech.Length) : brief.Wish.Panels.Length;
        int count = Math.Clamp(brief.Wish.Parts ?? usual, 1, MostPanels);
        Fill panels = new((box, canvas, s) => Panels(brief, canvas, box, count, speech, palette, s), 8) { Grow = 1, Before = 0.9f };
        return new Sheet
        {
            Palette = palette,
            Alignment = TextAlignment.Center,
            Area = brief.Page.Inset(1.2f * m, 1.2f * m),
            Fullness = 1,
            Growth = 1,
            Root = new Stack(
                title is null ? null : Parts.Display(title, new Types.TypeFace(title.Text.Any(char.IsLower) ? FontRole.Condensed : FontRole.Capitals, 700), 3, 1, 0), panels, parts.FactRow(0.85f, 0.7f), parts.Rest(0.7f)),
        };
    }

    private static void Panels(DesignBrief brief, Canvas canvas, TextBox box, int count, PageBlock[] speech, Palette palette, Setting s)
    {
        float gap = 0.022f * brief.Side;
        TextBox[] boxes = Divide(box, count, gap, brief.Random.Child("panels"));
        PageBlock[] free = [.. speech.Where(b => b.Panel is null)];
        int spoken = 0;
        for (int i = 0; i < boxes.Length; i++)
        {
            TextBox panel = boxes[i];
            canvas.Fill(Figures.Box(panel), i % 2 == 0 ? palette.Second : LinearRgb.Lerp(palette.Second, palette.Ground, 0.5f));
            if (brief.Hero is HeroKind.Scene or HeroKind.CutOut)
            {
                canvas.Picture(Figures.Box(panel), new PictureSlot(panel, false, i), brief.Order.Pictures.GetValueOrDefault(i));
            }
            else
            {
                canvas.Clip = panel;
                FlatArt.RaysAround(panel.Center, panel, canvas, palette.Ground, 18, 0.5f);
                canvas.Clip = null;
                float side = 0.7f * MathF.Min(panel.Width, panel.Height);
                brief.DrawHero(canvas, Figures.Box(new TextBox(panel.Center.X - (0.5f * side), panel.Bottom + (0.04f * panel.Height), side, side)));
            }

            // Texts stand where the story has them; without one they are shared out evenly, so that the last panel has one.
            int upTo = (int)MathF.Ceiling((float)free.Length * (i + 1) / boxes.Length);
            PageBlock[] own = [.. speech.Where(b => b.Panel is { } at && Math.Min(at, boxes.Length) == i + 1), .. free[spoken..upTo]];
            spoken = upTo;
            float top = panel.Top - (0.5f * gap);
            for (int k = 0; k < own.Length; k++)
            {
                top = Balloon(canvas, panel, own[k], top, k % 2 == 0 == (i % 2 == 0), palette, s);
            }

            canvas.Fill(Figures.Frame(panel, MathF.Max(2, 0.12f * s.Unit)), palette.Ink, PageRole.Frame);
        }
    }

    /// <summary>Rows of panels whose widths vary a little.</summary>
    private static TextBox[] Divide(TextBox box, int count, float gap, Scenes.Randomness.RandomStream random)
    {
        float aspect = box.Width / box.Height;
        int rows = Math.Clamp((int)MathF.Round(MathF.Sqrt(count / MathF.Max(0.3f, aspect))), 1, count);
        var boxes = new List<TextBox>();
        float h = (box.Height - ((rows - 1) * gap)) / rows;
        for (int r = 0, done = 0; r < rows; r++)
        {
            int inRow = (count - done + (rows - r) - 1) / (rows - r);
            float[] weights = [.. Enumerable.Range(0, inRow).Select(i => inRow == 1 ? 1 : random.Child((r * 16) + i).Range(0.82f, 1.22f))];
            float left = box.Left, free = box.Width - ((inRow - 1) * gap);
            foreach (float weight in weights)
            {
                float w = free * weight / weights.Sum();
                boxes.Add(new TextBox(left, box.Top - ((r + 1) * h) - (r * gap), w, h));
                left += w + gap;
            }

            done += inRow;
        }

        return [.. boxes];
    }

    /// <summary>A balloon with its tail towards the middle of the panel, or a square box for what nobody says; returns its lower edge.</summary>
    private static float Balloon(Canvas canvas, TextBox panel, PageBlock block, float top, bool isLeft, Palette palette, Setting s)
    {
        bool isSpeech = block.Role is BlockRole.Speech;
        float pad = 0.7f * s.Unit, width = (isSpeech ? 0.74f : 0.9f) * panel.Width;
        TextStyle style = new()
        {
            Role = FontRole.Handwriting, Weight = 700, Size = 1.35f * s.Unit, LineHeight = 1.05f, Alignment = isSpeech ? TextAlignment.Center : TextAlignment.Left,
        };
        float most = MathF.Max(8, MathF.Min(0.42f * panel.Height, top - panel.Bottom - (0.3f * panel.Height)));
        TextBlock set = s.Type.Set(block.Text, style, width - (2 * pad));
        set = set.Bounds.Height > most ? s.Type.Fit(block.Text, style, width - (2 * pad), 14, most) : set;
        float w = set.Bounds.Width + (2.4f * pad), h = set.Bounds.Height + (2 * pad);
        float left = isSpeech ? (isLeft ? panel.Left + (0.6f * pad) : panel.Right - w - (0.6f * pad)) : panel.Left;
        var field = new TextBox(left, top - h, w, h);
        float line = MathF.Max(1.5f, 0.09f * s.Unit), radius = isSpeech ? 0.5f * MathF.Min(h, 3 * s.Unit) : 0;
        var foot = new Vector2(field.Center.X + ((isLeft ? 0.12f : -0.12f) * w), field.Bottom);
        Vector2 tip = foot + new Vector2((isLeft ? 0.8f : -0.8f) * s.Unit, -1.5f * s.Unit);
        ImmutableArray<OutlinePolygon> tail = isSpeech
            ? [new OutlinePolygon([foot + new Vector2(-0.55f * s.Unit, line), tip, foot + new Vector2(0.55f * s.Unit, line)], [])] : [];
        canvas.Fill(PolygonOffset.Offset([Figures.Round(field, radius), .. tail], line), palette.Ink, PageRole.Panel);
        canvas.Fill([Figures.Round(field, radius), .. tail], isSpeech ? LinearRgb.White : palette.Second, PageRole.Panel);
        TextBlock placed = TextPlacing.Move(set, new Vector2(field.Center.X - (0.5f * (set.Bounds.Left + set.Bounds.Right)), field.Center.Y + (0.5f * set.Bounds.Height)));
        canvas.Text(placed, block.Role, palette.On(isSpeech ? LinearRgb.White : palette.Second), field);
        return field.Bottom - (isSpeech ? 1.7f * s.Unit : 0.4f * s.Unit);
    }
}
