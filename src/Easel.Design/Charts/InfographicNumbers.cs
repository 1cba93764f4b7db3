using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using Easel.Design.Diagrams;
using Easel.Design.Pages;
using Easel.Imaging;
using Easel.Planning.Charts;
using Easel.Typography;

namespace Easel.Design.Charts;

/// <summary>The large numbers of an infographic: each on a field of its own colour, with a ring for a share or a drawing of what it is about.</summary>
internal static class InfographicNumbers
{
    /// <summary>Draws numbers as full bands or as tiles of a grid.</summary>
    /// <param name="canvas">The figure.</param>
    /// <param name="numbers">The numbers.</param>
    /// <param name="box">Where; bands run to the edges of the page.</param>
    /// <param name="columns">Tiles in a row; 0 for bands.</param>
    /// <param name="icons">Finds drawings by name, or null.</param>
    public static void Draw(FigureCanvas canvas, ImmutableArray<KeyNumber> numbers, TextBox box, int columns, Func<string, PageIcon?>? icons)
    {
        bool areBands = columns == 0;
        columns = Math.Max(1, columns);
        float em = canvas.Em, gap = areBands ? 0 : 0.8f * em;
        int rows = (numbers.Length + columns - 1) / columns;
        float height = (box.Height - ((rows - 1) * gap)) / rows;
        TextBox area = areBands ? box with { Left = 0, Width = canvas.Width } : box;
        var used = new HashSet<string>(StringComparer.Ordinal);

        // One size for all, so that no number seems to weigh more than another.
        TextBox[] cells = [.. numbers.Select((_, i) => InfographicDesigner.Cell(area, i, numbers.Length, columns, gap, height))];
        float size = numbers.Select((n, i) => NodeText.Fit(canvas, n.Number, new Vector2(NumberRoom(cells[i], areBands, canvas), 0.62f * height), new TextLook(areBands ? 0.56f * height : 0.4f * height, 900), 1).Size).Min();
        for (int i = 0; i < numbers.Length; i++)
        {
            LinearRgb field = canvas.Theme.Color(i % 4), ink = FigureTheme.On(field);
            canvas.Rect(cells[i], field, areBands ? 0 : 0.7f * em);
            PageIcon? icon = Icon(numbers[i].Text, icons, used);
            if (areBands)
            {
                Band(canvas, numbers[i], cells[i], field, ink, size, icon, i);
            }
            else
            {
                Tile(canvas, numbers[i], cells[i], field, ink, size, icon, i);
            }
        }
    }

    private static float NumberRoom(TextBox cell, bool isBand, FigureCanvas canvas) => isBand ? 0.64f * canvas.Content.Width : cell.Width - (2.8f * canvas.Em);

    /// <summary>Number and words on one side, the picture of it on the other, in turn.</summary>
    private static void Band(FigureCanvas canvas, KeyNumber number, TextBox cell, LinearRgb field, LinearRgb ink, float size, PageIcon? icon, int index)
    {
        float em = canvas.Em, side = MathF.Min(0.7f * cell.Height, 0.3f * cell.Width), margin = canvas.Content.Left * 1.2f;
        bool isLeft = index % 2 == 0;
        float room = cell.Width - (2 * margin) - side - (2 * em), left = isLeft ? cell.Left + margin : cell.Right - margin - room;
        var center = new Vector2(isLeft ? cell.Right - margin - (0.5f * side) : cell.Left + margin + (0.5f * side), cell.Center.Y);
        bool isDrawn = Picture(canvas, number, center, 0.5f * side, field, ink, icon, index);
        room = isDrawn ? room : cell.Width - (2 * margin);
        left = isDrawn ? left : cell.Left + margin;
        Words(canvas, number, new TextBox(left, cell.Bottom, room, cell.Height), ink, size, 1.75f * em);
    }

    private static void Tile(FigureCanvas canvas, KeyNumber number, TextBox cell, LinearRgb field, LinearRgb ink, float size, PageIcon? icon, int index)
    {
        float em = canvas.Em, side = MathF.Min(0.5f * cell.Height, 0.28f * cell.Width);
        bool isWide = cell.Width > 13 * em && side > 2.4f * em;
        var center = new Vector2(cell.Right - (1.2f * em) - (0.5f * side), cell.Center.Y);
        bool isDrawn = isWide && Picture(canvas, number, center, 0.5f * side, field, ink, icon, index);
        float room = cell.Width - (2.6f * em) - (isDrawn ? side + em : 0);
        Words(canvas, number, new TextBox(cell.Left + (1.4f * em), cell.Bottom, room, cell.Height), ink, size, 1.25f * em);
    }

    private static void Words(FigureCanvas canvas, KeyNumber number, TextBox box, LinearRgb ink, float size, float small)
    {
        TextLook text = NodeText.Fit(canvas, number.Text, new Vector2(box.Width, 0.36f * box.Height), new TextLook(small, 500, ink) { LineHeight = 1.28f }, 3);
        TextLook look = NodeText.Fit(canvas, number.Number, new Vector2(box.Width, 0.7f * box.Height), new TextLook(size, 900, ink) { Tracking = -0.03f }, 1);
        float tall = canvas.Measure(number.Text, text).Y, cap = canvas.CapHeight * look.Size, gap = 0.75f * text.Size, top = box.Center.Y + (0.5f * (cap + gap + tall));
        canvas.Text(number.Number, new Vector2(box.Left, top), look, TextAnchor.Top);
        canvas.Text(number.Text, new Vector2(box.Left, top - cap - gap), text, TextAnchor.Top);
    }

    /// <summary>A share as part of a ring, else a drawing on a disc; false where there is neither.</summary>
    private static bool Picture(FigureCanvas canvas, KeyNumber number, Vector2 center, float radius, LinearRgb field, LinearRgb ink, PageIcon? icon, int index)
    {
        float share = Share(number.Number);
        LinearRgb track = OkColor.Mix(field, ink, 0.22f);
        if (share > 0)
        {
            LinearRgb full = Contrast.Ratio(ink, field) > 3 ? ink : canvas.Theme.Ground;
            canvas.Fill(FigureShapes.Slice(center, 0.7f * radius, radius, 0, MathF.Tau), track);
            float end = (0.5f * MathF.PI) - (MathF.Tau * share);
            canvas.Fill(FigureShapes.Slice(center, 0.7f * radius, radius, end, 0.5f * MathF.PI), full);
            canvas.Mark(new FigureMark
            {
                Kind = MarkKind.Slice, Name = number.Text, Value = 100 * share, Color = full, Scale = 3.6, Angle = 0.5f * (end + (0.5f * MathF.PI)), Radius = 0.85f * radius,
                Box = new TextBox(center.X - radius, center.Y - radius, 2 * radius, 2 * radius),
            });
            if (icon is not null)
            {
                canvas.Icon(icon, Square(center, 0.4f * radius));
            }

            return true;
        }

        if (icon is null)
        {
            return false;
        }

        canvas.Disc(center, radius, track);
        canvas.Icon(icon, Square(center, 0.62f * radius));
        return true;
    }

    private static TextBox Square(Vector2 center, float half) => new(center.X - half, center.Y - half, 2 * half, 2 * half);

    /// <summary>The drawing of the last word that has one and that no other number took.</summary>
    private static PageIcon? Icon(string text, Func<string, PageIcon?>? icons, HashSet<string> used)
    {
        foreach (string word in text.ToLowerInvariant().Split([' ', ',', '.', '-'], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 2).Reverse())
        {
            string single = word.EndsWith('s') ? word[..^1] : word;
            if ((icons?.Invoke(word) ?? icons?.Invoke(single)) is { } icon && used.Add(single))
            {
                return icon;
            }
        }

        return null;
    }

    /// <summary>The share that "45%" or "1 in 3" says; 0 for other numbers.</summary>
    private static float Share(string number)
    {
        string[] parts = number.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (number.EndsWith('%') && float.TryParse(number[..^1], CultureInfo.InvariantCulture, out float percent))
        {
            return percent is > 0 and <= 100 ? percent / 100 : 0;
        }

        return parts.Length > 2 && float.TryParse(parts[0], CultureInfo.InvariantCulture, out float a)
            && float.TryParse(parts[^1], CultureInfo.InvariantCulture, out float b) && a > 0 && b >= a ? a / b : 0;
    }
}
