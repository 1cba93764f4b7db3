using System.Collections.Immutable;
using System.Numerics;
using Easel.Design.Diagrams;
using Easel.Design.Pages;
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
    /// <param name="icons">Finds flat drawings by the names of things; null for none.</param>
    /// <exception cref="ArgumentException">The size has no area.</exception>
    /// <exception cref="FontsMissingException">There is no font at all.</exception>
    public static Figure Design(InfographicWish wish, float width, float height, FontLibrary? library = null, Func<string, PageIcon?>? icons = null)
    {
        InfographicScheme scheme = InfographicScheme.For($"{wish.Title} {wish.Subtitle} {string.Join(' ', wish.Numbers.Select(n => n.Text))}");
        var canvas = new FigureCanvas(width, height, FigureTheme.For(wish.Colors.IsEmpty ? scheme.Colors : wish.Colors, wish.Ground ?? scheme.Ground), library);
        float em = canvas.Em, y = DrawHead(canvas, wish, icons);
        float foot = DrawFoot(canvas, wish);
        bool onlyNumbers = wish.Diagram is null && wish.Charts.IsEmpty && wish.Points.IsEmpty && wish.Numbers.Length is > 0 and <= 5 && height > 1.1f * width;
        if (onlyNumbers)
        {
            float low = wish.IsSample || wish.Source is not null ? foot : 0;
            InfographicNumbers.Draw(canvas, wish.Numbers, new TextBox(0, low, width, MathF.Max(1, y - low)), 0, icons);
            return canvas.Build();
        }

        var body = new TextBox(canvas.Content.Left, foot, canvas.Content.Width, MathF.Max(1, y - foot - (0.4f * em)));
        List<Section> sections = [];
        if (!wish.Numbers.IsEmpty)
        {
            int columns = Columns(wish.Numbers.Length, body);
            sections.Add(new Section((wish.Numbers.Length + columns - 1) / columns * 0.75f, box => InfographicNumbers.Draw(canvas, wish.Numbers, box, columns, icons)));
        }

        if (!wish.Charts.IsEmpty)
        {
            int columns = Math.Min(wish.Charts.Length, body.Width > 0.9f * body.Height ? 3 : body.Width > 26 * em && wish.Charts.Length > 1 ? 2 : 1);
            sections.Add(new Section((wish.Charts.Length + columns - 1) / columns * 1.7f, box => DrawCharts(canvas, wish.Charts, box, columns)));
        }

        if (wish.Diagram is { } diagram)
        {
            sections.Add(new Section(4, box => ProcessStages.Draw(canvas, diagram, box, icons)));
        }

        if (!wish.Points.IsEmpty)
        {
            sections.Add(new Section((0.32f * wish.Points.Length) + 0.15f, box => DrawPoints(canvas, wish.Points, box)));
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

    /// <summary>A cell of a grid; those of a last row that is not full are wider.</summary>
    internal static TextBox Cell(TextBox box, int index, int count, int columns, float gap, float height)
    {
        int row = index / columns, inRow = Math.Min(columns, count - (row * columns));
        float width = (box.Width - ((inRow - 1) * gap)) / inRow;
        return new TextBox(box.Left + (index % columns * (width + gap)), box.Top - ((row + 1) * height) - (row * gap), width, height);
    }

    private static int Columns(int count, TextBox body) => body.Width > 0.8f * body.Height ? Math.Min(count, count == 4 ? 4 : 3) : count == 1 ? 1 : 2;

    /// <summary>The headline in large letters on the paper, a short bar of colour over it, and a drawing of the subject.</summary>
    private static float DrawHead(FigureCanvas canvas, InfographicWish wish, Func<string, PageIcon?>? icons)
    {
        float em = canvas.Em, tall = MathF.Max(7.5f * em, HeadShare * canvas.Height), left = canvas.Content.Left * 1.2f, width = canvas.Width - (2 * left), top = canvas.Height - (0.16f * tall);
        PageIcon? icon = wish.Title.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 2).Reverse()
            .Select(w => icons?.Invoke(w) ?? (w.EndsWith('s') ? icons?.Invoke(w[..^1]) : null)).OfType<PageIcon>().FirstOrDefault();
        float side = 0.66f * tall;
        if (icon is not null && width > 3.2f * side)
        {
            canvas.Icon(icon, new TextBox(left + width - side, canvas.Height - (0.5f * tall) - (0.5f * side), side, side));
            width -= side + (1.5f * em);
        }

        canvas.Rect(new TextBox(left, top - (0.32f * em), 4.2f * em, 0.32f * em), canvas.Theme.Color(1));
        bool has = wish.Subtitle is not null;
        TextLook look = NodeText.Fit(canvas, wish.Title, new Vector2(width, tall * (has ? 0.42f : 0.56f)), new TextLook(0.42f * tall, 900, canvas.Theme.TextColor(canvas.Theme.Color(0))) { LineHeight = 1.06f, Tracking = -0.025f }, 2);
        TextBox set = canvas.Text(wish.Title, new Vector2(left, top - (1.5f * em)), look, TextAnchor.Top);
        if (wish.Subtitle is { } subtitle)
        {
            canvas.Text(subtitle, new Vector2(left, set.Bottom - (0.9f * em)), NodeText.Fit(canvas, subtitle, new Vector2(width, 0.22f * tall), new TextLook(1.35f * em, 400, canvas.Theme.Muted), 2), TextAnchor.Top);
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
