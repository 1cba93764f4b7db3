using System.Numerics;
using Easel.Imaging;
using Easel.Planning.Charts;
using Easel.Typography;

namespace Easel.Design.Charts;

/// <summary>Slices of a disc or ring from noon clockwise, each with its name and share beside it.</summary>
internal static class PieChart
{
    private const float Hole = 0.58f, LabelGap = 0.95f, Air = 0.16f;

    /// <summary>Share of the width on each side of the disc that names may take.</summary>
    private const float LabelShare = 0.27f;

    /// <summary>Draws the chart.</summary>
    public static void Draw(FigureCanvas canvas, ChartWish wish, NumberText numbers, TextBox area)
    {
        float em = canvas.Em;
        double[] values = [.. ChartData.Values(wish, 0).Select(v => Math.Max(0, v))];
        double total = values.Sum();
        (string Name, string Number)[] labels = [.. values.Select((v, i) => (wish.Categories[i], Number(wish, numbers, v, total)))];
        var name = new TextLook(em, 500, canvas.Theme.Ink, TextAlignment.Left, LabelShare * area.Width) { LineHeight = 1.1f };
        var number = new TextLook(1.25f * em, 700, canvas.Theme.Ink);
        float side = labels.Max(l => MathF.Max(canvas.Measure(l.Name, name).X, canvas.Measure(l.Number, number).X));
        float radius = MathF.Max(4, MathF.Min(0.5f * area.Height - (1.2f * em), (0.5f * area.Width) - side - ((LabelGap + 0.6f) * em)));
        bool fits = radius > 0.22f * MathF.Min(area.Width, area.Height);
        Vector2 center = area.Center;
        if (!fits)
        {
            // Too narrow for names beside the disc: they stand below it.
            radius = MathF.Max(4, MathF.Min(0.42f * area.Width, 0.28f * area.Height));
            center = new Vector2(area.Center.X, area.Top - radius);
        }

        float inner = wish.Kind == ChartKind.Donut ? Hole * radius : 0;
        var disc = new TextBox(center.X - radius, center.Y - radius, 2 * radius, 2 * radius);
        double before = 0;
        var middles = new float[values.Length];
        for (int i = 0; i < values.Length; i++)
        {
            float to = Angle(before / total), from = Angle((before + values[i]) / total);
            before += values[i];
            middles[i] = 0.5f * (from + to);
            if (values[i] <= 0)
            {
                continue;
            }

            LinearRgb color = SliceColor(canvas, wish, i, values.Length);
            canvas.Fill(FigureShapes.Slice(center, inner, radius, from, to), color);
            canvas.Mark(new FigureMark
            {
                Kind = MarkKind.Slice, Name = labels[i].Name, Value = values[i], Color = color, Box = disc, Scale = 360 / total, Angle = middles[i], Gap = MathF.Max(1, Air * em) + 1,
                Radius = inner > 0 ? 0.5f * (inner + radius) : 0.86f * radius,
            });
        }

        Separate(canvas, values, total, center, inner, radius);
        if (inner > 0)
        {
            Middle(canvas, wish, numbers, total, center, inner);
        }

        if (fits)
        {
            DrawLabels(canvas, labels, middles, values, area, radius, name, number);
        }
        else
        {
            DrawList(canvas, wish, labels, values, area with { Height = MathF.Max(1, area.Height - (2 * radius) - (1.2f * em)) });
        }
    }

    private static string Number(ChartWish wish, NumberText numbers, double value, double total)
    {
        // Percentages that make a whole are shown as they are; of other numbers the share is what a slice says.
        bool isShare = wish.Unit.Suffix == "%" && Math.Abs(total - 100) < 0.51;
        string share = $"{NumberText.Digits(Math.Round(100 * value / total, value / total < 0.095 ? 1 : 0))}%";
        return isShare || wish.Unit.Suffix == "%" ? numbers.Short(value) : $"{numbers.Short(value)} ({share})";
    }

    private static float Angle(double share) => (float)((Math.PI * 0.5) - (share * Math.Tau));

    /// <summary>“Others” is grey, whatever its turn.</summary>
    private static LinearRgb SliceColor(FigureCanvas canvas, ChartWish wish, int index, int count)
    {
        bool isRest = index == count - 1 && wish.Colors.Length < count && count > 2
            && wish.Categories[index].ToLowerInvariant() is "other" or "others" or "the rest" or "rest" or "everything else" or "everyone else";
        int palette = canvas.Theme.Palette.Length;
        LinearRgb color = isRest ? canvas.Theme.Neutral : canvas.Theme.Color(index % palette);
        return index < palette || isRest ? color : OkColor.Mix(color, canvas.Theme.Ground, 0.35f);
    }

    /// <summary>Thin gaps keep neighbours apart for everyone.</summary>
    private static void Separate(FigureCanvas canvas, double[] values, double total, Vector2 center, float inner, float radius)
    {
        if (values.Count(v => v > 0) < 2)
        {
            return;
        }

        double before = 0;
        float width = MathF.Max(1, Air * canvas.Em);
        foreach (double value in values)
        {
            var ray = new Vector2(MathF.Cos(Angle(before / total)), MathF.Sin(Angle(before / total)));
            canvas.Fill(FigureShapes.Stroke([center + (inner * ray), center + ((radius + 1) * ray)], width), canvas.Theme.Ground);
            before += value;
        }
    }

    private static void Middle(FigureCanvas canvas, ChartWish wish, NumberText numbers, double total, Vector2 center, float inner)
    {
        bool isShare = wish.Unit.Suffix == "%" && Math.Abs(total - 100) < 0.51;
        if (isShare)
        {
            return;
        }

        string text = numbers.Short(total);
        TextLook look = canvas.Shrink(text, new TextLook(0.42f * inner, 700, canvas.Theme.Ink, TextAlignment.Center, 1.45f * inner), 1, 0.3f);
        canvas.Text(text, center + new Vector2(0, 0.12f * inner), look, TextAnchor.Middle);
        canvas.Text("total", center - new Vector2(0, 0.28f * inner), new TextLook(MathF.Min(canvas.Em, 0.2f * inner), 400, canvas.Theme.Muted, TextAlignment.Center), TextAnchor.Middle, counts: false);
    }

    /// <summary>Labels in a column on each side, level with their slices as far as there is room, joined to them by thin lines.</summary>
    private static void DrawLabels(
        FigureCanvas canvas, (string Name, string Number)[] labels, float[] middles, double[] values, TextBox area, float radius, TextLook name, TextLook number)
    {
        float em = canvas.Em;
        foreach (bool right in (bool[])[true, false])
        {
            int[] indices = [.. Enumerable.Range(0, labels.Length).Where(i => values[i] > 0 && MathF.Cos(middles[i]) >= 0 == right)];
            float Height(int i) => canvas.Measure(labels[i].Name, name).Y + (CapOf(canvas, number) + (0.55f * em)) + (0.9f * em);
            float need = indices.Sum(Height), squeeze = MathF.Min(1, area.Height / MathF.Max(1, need));
            TextLook small = name with { Size = squeeze * name.Size }, strong = number with { Size = squeeze * number.Size };
            float[] sizes = [.. indices.Select(i => squeeze * Height(i))];
            float[] places = Spread.Apart([.. indices.Select(i => area.Center.Y + ((radius + (LabelGap * em)) * MathF.Sin(middles[i])))], sizes, area.Bottom, area.Top);
            for (int k = 0; k < indices.Length; k++)
            {
                int i = indices[k];
                Vector2 ray = new(MathF.Cos(middles[i]), MathF.Sin(middles[i]));
                Vector2 edge = area.Center + ((radius + (0.15f * em)) * ray), bend = area.Center + ((radius + (0.6f * em)) * ray);

                // Beside the disc, clear of it over the whole height of the label.
                float near = MathF.Max(0, MathF.Abs(places[k] - area.Center.Y) - (0.5f * sizes[k]));
                float dy = Math.Clamp(near / (radius + (0.6f * em)), 0, 1);
                float reach = MathF.Max(MathF.Abs(bend.X - area.Center.X), (radius + (0.5f * em)) * MathF.Sqrt(1 - (dy * dy))) + (0.5f * em);
                float x = area.Center.X + (right ? reach : -reach);
                canvas.Polyline([edge, bend, new Vector2(x, places[k])], canvas.Hairline, canvas.Theme.Axis);
                TextAlignment align = right ? TextAlignment.Left : TextAlignment.Right;
                float text = x + (right ? 0.4f * em : -0.4f * em), block = sizes[k] - (squeeze * 0.9f * em), top = places[k] + (0.5f * block);
                canvas.Text(labels[i].Number, new Vector2(text, top), strong with { Align = align }, TextAnchor.Top);
                canvas.Text(labels[i].Name, new Vector2(text, top - CapOf(canvas, strong) - (squeeze * 0.55f * em)), small with { Align = align }, TextAnchor.Top);
            }
        }
    }

    /// <summary>Names with their colours and numbers, one below the other.</summary>
    private static void DrawList(FigureCanvas canvas, ChartWish wish, (string Name, string Number)[] labels, double[] values, TextBox area)
    {
        float em = canvas.Em;
        int[] shown = [.. Enumerable.Range(0, values.Length).Where(i => values[i] > 0)];
        float row = MathF.Min(2 * em, area.Height / shown.Length), size = MathF.Min(em, 0.62f * row);
        for (int k = 0; k < shown.Length; k++)
        {
            int i = shown[k];
            float y = area.Top - ((k + 0.5f) * row);
            canvas.Rect(new TextBox(area.Left, y - (0.4f * size), 0.8f * size, 0.8f * size), SliceColor(canvas, wish, i, values.Length), 0.12f * size);
            var strong = new TextLook(size, 700, canvas.Theme.Ink, TextAlignment.Right);
            float taken = canvas.Measure(labels[i].Number, strong).X;
            canvas.Text(labels[i].Number, new Vector2(area.Right, y), strong, TextAnchor.Middle);
            canvas.Text(labels[i].Name, new Vector2(area.Left + (1.4f * size), y), canvas.Shrink(labels[i].Name, new TextLook(size, 500, Width: MathF.Max(1, area.Width - taken - (2 * size))), 1, 0.5f), TextAnchor.Middle);
        }
    }

    private static float CapOf(FigureCanvas canvas, TextLook look) => canvas.CapHeight * look.Size;
}
