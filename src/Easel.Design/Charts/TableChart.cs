using System.Collections.Immutable;
using System.Numerics;
using Easel.Planning.Charts;
using Easel.Typography;

namespace Easel.Design.Charts;

/// <summary>Words and numbers in rows and columns: words left, numbers right, thin rules between rows.</summary>
internal static class TableChart
{
    private const float Padding = 0.9f, TallestRow = 3.4f, SmallestText = 0.5f;

    /// <summary>Draws the table.</summary>
    public static void Draw(FigureCanvas canvas, ChartWish wish, TextBox area)
    {
        float em = canvas.Em;
        ImmutableArray<ImmutableArray<string>> rows = wish.Rows;
        int columns = Math.Max(wish.Categories.Length, rows.Max(r => r.Length)), lines = rows.Length + (wish.Categories.IsEmpty ? 0 : 1);
        bool[] isNumber = [.. Enumerable.Range(0, columns).Select(c => IsNumeric(rows, c))];
        float rowHeight = MathF.Min(area.Height / lines, TallestRow * em), size = Math.Clamp(rowHeight / (2.1f * em), SmallestText, 1.25f) * em;
        var body = new TextLook(size);
        float[] widths = Widths(canvas, wish, rows, columns, body);
        float total = widths.Sum(), room = area.Width;
        if (total > room)
        {
            body = body with { Size = MathF.Max(SmallestText * em, size * room / total) };
            widths = [.. widths.Select(w => w * room / total)];
        }
        else
        {
            // What is left goes to the columns alike, but not so much that a row falls apart.
            float spare = MathF.Min((room - total) / columns, 6 * em);
            widths = [.. widths.Select(w => w + spare)];
        }

        float right = area.Left + widths.Sum(), y = area.Top;
        if (!wish.Categories.IsEmpty)
        {
            DrawRow(canvas, wish.Categories, widths, isNumber, area.Left, y - (0.5f * rowHeight), body with { Weight = 700, Color = canvas.Theme.TextColor(canvas.Theme.Color(0)) });
            y -= rowHeight;
            canvas.Line(new Vector2(area.Left, y), new Vector2(right, y), MathF.Max(canvas.Hairline, MathF.Round(0.12f * em)), canvas.Theme.Ink);
        }

        for (int r = 0; r < rows.Length; r++, y -= rowHeight)
        {
            if (r % 2 == 1)
            {
                canvas.Rect(new TextBox(area.Left, y - rowHeight, right - area.Left, rowHeight), canvas.Theme.Field);
            }

            DrawRow(canvas, rows[r], widths, isNumber, area.Left, y - (0.5f * rowHeight), body);
            canvas.Line(new Vector2(area.Left, y - rowHeight), new Vector2(right, y - rowHeight), canvas.Hairline, canvas.Theme.Grid);
        }
    }

    private static float[] Widths(FigureCanvas canvas, ChartWish wish, ImmutableArray<ImmutableArray<string>> rows, int columns, TextLook look) =>
        [.. Enumerable.Range(0, columns).Select(c => rows.Append(wish.Categories)
            .Select((r, i) => c < r.Length ? canvas.Measure(r[c], i == rows.Length ? look with { Weight = 700 } : look).X : 0).Max() + (2 * Padding * canvas.Em))];

    private static void DrawRow(FigureCanvas canvas, ImmutableArray<string> cells, float[] widths, bool[] isNumber, float left, float middle, TextLook look)
    {
        float pad = Padding * canvas.Em;
        for (int c = 0; c < cells.Length && c < widths.Length; c++)
        {
            float room = MathF.Max(1, widths[c] - (1.2f * pad));
            TextLook cell = canvas.Shrink(cells[c], look with { Align = isNumber[c] ? TextAlignment.Right : TextAlignment.Left, Width = room, TabularFigures = isNumber[c] }, 1, 0.6f);
            canvas.Text(cells[c], new Vector2(isNumber[c] ? left + widths[c] - pad : left + (c == 0 ? 0.4f * pad : pad), middle), cell, TextAnchor.Middle);
            left += widths[c];
        }
    }

    /// <summary>Columns of numbers stand to the right, so that digits of one rank lie below one another.</summary>
    private static bool IsNumeric(ImmutableArray<ImmutableArray<string>> rows, int column)
    {
        string[] cells = [.. rows.Where(r => column < r.Length && r[column].Length > 0).Select(r => r[column])];
        return cells.Length > 0 && cells.Count(c => c.Any(char.IsAsciiDigit) && c.Count(char.IsLetter) <= 3) >= 0.7f * cells.Length;
    }
}
