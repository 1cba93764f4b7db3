using System.Collections.Immutable;
using System.Numerics;
using Easel.Design.Diagrams;
using Easel.Imaging;
using Easel.Planning.Charts;
using Easel.Typography;

namespace Easel.Design.Charts;

/// <summary>Lays out infographics: a headline on a band, large numbers, small charts in cards, statements.</summary>
public static class InfographicDesigner
{
    private const float HeadShare = 0.17f;

    /// <summary>Draws an infographic.</summary>
    /// <param name="wish">What it shows.</param>
    /// <param name="width">Pixels per row of the picture it is made for.</param>
    /// <param name="height">Rows.</param>
    /// <param name="library">Fonts; null takes those beside the program.</param>
    /// <exception cref="ArgumentException">The size has no area.</exception>
    /// <exception cref="FontsMissingException">There is no font at all.</exception>
    public static Figure Design(InfographicWish wish, float width, float height, FontLibrary? library = null)
    {
        var canvas = new FigureCanvas(width, height, FigureTheme.For(wish.Colors, wish.Ground), library);
        float em = canvas.Em, y = DrawHead(canvas, wish);
        float foot = DrawFoot(canvas, wish);
        var body = new TextBox(canvas.Content.Left, foot, canvas.Content.Width, MathF.Max(1, y - foot - (1.4f * em)));
        List<Section> sections = [];
        if (!wish.Numbers.IsEmpty)
        {
            int columns = Columns(wish.Numbers.Length, body);
            sections.Add(new Section((wish.Numbers.Length + columns - 1) / columns * 0.75f, box => DrawNumbers(canvas, wish.Numbers, box, columns)));
        }

        if (!wish.Charts.IsEmpty)
        {
            int columns = Math.Min(wish.Charts.Length, body.Width > 0.9f * body.Height ? 3 : body.Width > 26 * em && wish.Charts.Length > 1 ? 2 : 1);
            sections.Add(new Section((wish.Charts.Length + columns - 1) / columns * 1.7f, box => DrawCharts(canvas, wish.Charts, box, columns)));
        }

        if (!wish.Points.IsEmpty)
        {
            sections.Add(new Section(0.32f * wish.Points.Length + 0.15f, box => DrawPoints(canvas, wish.Points, box)));
        }

        float gap = 1.2f * em, total = sections.Sum(s => s.Weight), room = body.Height - (gap * (sections.Count - 1)), top = body.Top;
        foreach (Section section in sections)
        {
            float tall = room * section.Weight / total;
            section.Draw(new TextBox(body.Left, top - tall, body.Width, tall));
            top -= tall + gap;
        }

        return canvas.Build();
    }

    private static int Columns(int count, TextBox body) => body.Width > 0.8f * body.Height ? Math.Min(count, count == 4 ? 4 : 3) : count == 1 ? 1 : 2;

    private static float DrawHead(FigureCanvas canvas, InfographicWish wish)
    {
        float em = canvas.Em, tall = MathF.Max(6 * em, HeadShare * canvas.Height);
        LinearRgb band = canvas.Theme.Color(0), ink = FigureTheme.On(band);
        canvas.Rect(new TextBox(0, canvas.Height - tall, canvas.Width, tall), band);
        float width = canvas.Content.Width;
        bool has = wish.Subtitle is not null;
        TextLook look = NodeText.Fit(canvas, wish.Title, new Vector2(width, tall * (has ? 0.42f : 0.6f)), new TextLook(MathF.Min(3.4f * em, 0.4f * tall), 900, ink) { LineHeight = 1.1f, Tracking = -0.015f }, 2);
        float middle = canvas.Height - (0.5f * tall);
        canvas.Text(wish.Title, new Vector2(canvas.Content.Left, middle + (has ? 0.1f * tall : 0)), look, TextAnchor.Middle);
        if (wish.Subtitle is { } subtitle)
        {
            canvas.Text(subtitle, new Vector2(canvas.Content.Left, canvas.Height - (0.8f * tall)), NodeText.Fit(canvas, subtitle, new Vector2(width, 0.22f * tall), new TextLook(1.2f * em, 400, ink), 2), TextAnchor.Middle);
        }

        return canvas.Height - tall;
    }

    private static float DrawFoot(FigureCanvas canvas, InfographicWish wish)
    {
        float em = canvas.Em;
        string note = string.Join("  ·  ", new[] { wish.IsSample ? "Sample data for illustration" : null, wish.Source is null ? null : $"Source: {wish.Source}" }.OfType<string>());
        if (note.Length == 0)
        {
            return 1.6f * em;
        }

        canvas.Text(note, new Vector2(canvas.Content.Left, 1.3f * em), canvas.Shrink(note, new TextLook(0.8f * em, 400, canvas.Theme.Muted, Width: canvas.Content.Width), 1, 0.6f), TextAnchor.Bottom);
        return 3 * em;
    }

    private static void DrawNumbers(FigureCanvas canvas, ImmutableArray<KeyNumber> numbers, TextBox box, int columns)
    {
        float em = canvas.Em, gap = em;
        int rows = (numbers.Length + columns - 1) / columns;
        float width = (box.Width - ((columns - 1) * gap)) / columns, height = (box.Height - ((rows - 1) * gap)) / rows;

        // One size for all, so that no number seems to weigh more than another.
        float size = numbers.Min(n => NodeText.Fit(canvas, n.Number, new Vector2(width - (1.6f * em), 0.4f * height), new TextLook(MathF.Min(3.6f * em, 0.48f * height), 900), 1).Size);
        for (int i = 0; i < numbers.Length; i++)
        {
            LinearRgb color = canvas.Theme.Color(i % (canvas.Theme.Palette.Length - 1));
            TextBox cell = Cell(box, i, numbers.Length, columns, gap, height);
            canvas.Rect(cell, canvas.Theme.Tint(color, 0.12f), 0.6f * em);
            canvas.Rect(new TextBox(cell.Left, cell.Bottom, 0.4f * em, cell.Height), color);
            float share = Share(numbers[i].Number), ring = MathF.Min(0.32f * height, 0.16f * width);
            float left = cell.Left + (1.2f * em), room = cell.Width - (2 * em);
            bool hasRing = share > 0 && ring > 1.2f * em && width > 12 * em;
            if (hasRing)
            {
                // A share is also shown as a part of a ring.
                var center = new Vector2(cell.Right - ring - em, cell.Center.Y);
                canvas.Fill(FigureShapes.Slice(center, 0.66f * ring, ring, 0, MathF.Tau), canvas.Theme.Tint(color, 0.3f));
                float end = (0.5f * MathF.PI) - (MathF.Tau * share);
                canvas.Fill(FigureShapes.Slice(center, 0.66f * ring, ring, end, 0.5f * MathF.PI), color);
                canvas.Mark(new FigureMark
                {
                    Kind = MarkKind.Slice, Name = numbers[i].Text, Value = 100 * share, Color = color, Scale = 3.6, Angle = 0.5f * (end + (0.5f * MathF.PI)), Radius = 0.83f * ring,
                    Box = new TextBox(center.X - ring, center.Y - ring, 2 * ring, 2 * ring),
                });
                room -= (2 * ring) + em;
            }

            TextLook text = NodeText.Fit(canvas, numbers[i].Text, new Vector2(room, 0.36f * height), new TextLook(1.15f * em, 400, canvas.Theme.Ink), 3);
            TextLook look = NodeText.Fit(canvas, numbers[i].Number, new Vector2(room, 0.42f * height), new TextLook(size, 900, canvas.Theme.TextColor(color)), 1);
            float tall = canvas.Measure(numbers[i].Text, text).Y, cap = canvas.CapHeight * look.Size, block = cap + (0.85f * em) + tall, top = cell.Center.Y + (0.5f * block);
            canvas.Text(numbers[i].Number, new Vector2(left, top), look, TextAnchor.Top);
            canvas.Text(numbers[i].Text, new Vector2(left, top - cap - (0.85f * em)), text, TextAnchor.Top);
        }
    }

    /// <summary>A cell of a grid; those of a last row that is not full are wider.</summary>
    private static TextBox Cell(TextBox box, int index, int count, int columns, float gap, float height)
    {
        int row = index / columns, inRow = Math.Min(columns, count - (row * columns));
        float width = (box.Width - ((inRow - 1) * gap)) / inRow;
        return new TextBox(box.Left + (index % columns * (width + gap)), box.Top - ((row + 1) * height) - (row * gap), width, height);
    }

    /// <summary>The share that "45%" or "1 in 3" says; 0 for other numbers.</summary>
    private static float Share(string number)
    {
        string[] parts = number.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (number.EndsWith('%') && float.TryParse(number[..^1], System.Globalization.CultureInfo.InvariantCulture, out float percent))
        {
            return percent is > 0 and <= 100 ? percent / 100 : 0;
        }

        return parts.Length > 2 && float.TryParse(parts[0], System.Globalization.CultureInfo.InvariantCulture, out float a)
            && float.TryParse(parts[^1], System.Globalization.CultureInfo.InvariantCulture, out float b) && a > 0 && b >= a ? a / b : 0;
    }

    private static void DrawCharts(FigureCanvas canvas, ImmutableArray<ChartWish> charts, TextBox box, int columns)
    {
        float em = canvas.Em, gap = em;
        int rows = (charts.Length + columns - 1) / columns;
        float height = (box.Height - ((rows - 1) * gap)) / rows;
        for (int i = 0; i < charts.Length; i++)
        {
            TextBox cell = Cell(box, i, charts.Length, columns, gap, height);
            canvas.Rect(cell, canvas.Theme.Field, 0.6f * em);
            TextBox inner = cell.Inset(1.1f * em, 1.1f * em);
            ChartWish chart = ChartData.Check(charts[i]);
            var numbers = new NumberText(chart.Unit);
            string heading = string.Join(", ", new[] { chart.Title, ChartHeadings.Subtitle(chart, numbers)?.ToLowerInvariant() }.OfType<string>());
            if (heading.Length > 0)
            {
                TextLook look = canvas.Shrink(heading, new TextLook(1.15f * em, 700, canvas.Theme.Ink, Width: inner.Width), 2);
                canvas.Text(heading, new Vector2(inner.Left, inner.Top), look, TextAnchor.Top);
                inner = inner with { Height = MathF.Max(1, inner.Height - canvas.Measure(heading, look).Y - (1.1f * em)) };
            }

            ChartDesigner.Draw(canvas, chart, numbers, inner);
        }
    }

    private static void DrawPoints(FigureCanvas canvas, ImmutableArray<string> points, TextBox box)
    {
        float em = canvas.Em;
        canvas.Rect(box, canvas.Theme.Tint(canvas.Theme.Color(2), 0.12f), 0.6f * em);
        PointList.Draw(canvas, points, box.Inset(1.2f * em, 1.1f * em), 1.15f * em, canvas.Theme.Color(2), PointSign.Tick);
    }

    private sealed record Section(float Weight, Action<TextBox> Draw);
}
