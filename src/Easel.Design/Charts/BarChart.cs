using System.Numerics;
using Easel.Imaging;
using Easel.Planning.Charts;
using Easel.Typography;

namespace Easel.Design.Charts;

/// <summary>Standing bars: single, side by side, stacked, or stacked to a hundred per cent. Bars begin at zero.</summary>
internal static class BarChart
{
    /// <summary>Share of a category's band that bars take; one bar alone is not wider than this many em.</summary>
    private const float BandShare = 0.68f, WidestBar = 9;

    /// <summary>Size of the numbers on bars, em, and how far they may shrink.</summary>
    private const float NumberSize = 1.0f, SmallestNumber = 0.62f;

    /// <summary>Draws the chart.</summary>
    public static void Draw(FigureCanvas canvas, ChartWish wish, NumberText numbers, TextBox area)
    {
        int categories = Math.Max(1, wish.Categories.Length), series = wish.Series.Length;
        bool stacked = series > 1 && wish.Kind is ChartKind.StackedBar or ChartKind.PercentBar, percent = stacked && wish.Kind == ChartKind.PercentBar;
        BarStack[] stacks = [.. Enumerable.Range(0, categories).Select(c => BarStack.Of(wish, c, stacked, percent))];
        double low = Math.Min(0, stacks.Min(s => s.Low)), high = Math.Max(0, stacks.Max(s => s.High));
        NumberText axisNumbers = percent ? new NumberText(new ChartUnit { Suffix = "%" }) : numbers;

        float em = canvas.Em;
        Ticks ticks = percent ? new Ticks([0, 25, 50, 75, 100], 25) : ValueAxis.Vertical(canvas, low, high, area.Height);
        int bars = stacked ? 1 : series;
        float band = area.Width / categories, bar = BarWidth(band, bars, em);
        TextLook? look = NumberLook(canvas, numbers, stacks, stacked, bar, bars, band, out bool isLong);
        bool hasAxis = look is null || stacked;
        float left = hasAxis ? ValueAxis.LabelWidth(canvas, ticks, axisNumbers) : 0;
        var plot = new TextBox(area.Left + left, area.Bottom, area.Width - left, area.Height);
        band = plot.Width / categories;
        bar = BarWidth(band, bars, em);
        var axis = new CategoryAxis(canvas, wish.Categories, band);
        if (axis.Every > 1 && !stacked && !wish.Categories.All(IsShort))
        {
            // Names that find no room below standing bars find it beside lying ones.
            HorizontalBarChart.Draw(canvas, wish, numbers, area);
            return;
        }

        float head = look is null || stacked ? 0.5f * em : 1.7f * em, xName = wish.XName is null ? 0 : 1.6f * em;
        plot = plot with { Bottom = plot.Bottom + axis.Height + xName, Height = MathF.Max(1, plot.Height - axis.Height - head - xName) };

        // Without labelled gridlines nothing asks for round ends: the highest bar takes the whole height.
        Ticks shown = hasAxis ? ticks : new Ticks([low, high > low ? high : low + 1], high - low);
        float under = !hasAxis && low < 0 ? 1.5f * em : 0;
        var scale = new ValueAxis(shown, plot.Bottom + under, plot.Top);
        if (hasAxis)
        {
            scale.DrawRows(canvas, plot, axisNumbers);
        }

        for (int c = 0; c < categories; c++)
        {
            float center = plot.Left + ((c + 0.5f) * band);
            foreach (BarPiece piece in stacks[c].Pieces)
            {
                float x = stacked ? center - (0.5f * bar) : center + ((piece.Series - (0.5f * bars)) * bar);
                DrawPiece(canvas, wish, numbers, scale, piece, new Vector2(x, bars > 1 ? 0.92f * bar : bar), c, stacked, percent, isLong, look);
            }

            if (c < wish.Categories.Length)
            {
                axis.Draw(c, center, plot.Bottom);
            }
        }

        float zero = scale.At(0);
        canvas.Line(new Vector2(plot.Left, zero), new Vector2(plot.Right, zero), MathF.Max(canvas.Hairline, MathF.Round(0.09f * em)), canvas.Theme.Axis);
        if (wish.XName is { } name)
        {
            canvas.Text(name, new Vector2(plot.Center.X, area.Bottom), new TextLook(0.86f * em, 500, canvas.Theme.Muted, TextAlignment.Center, plot.Width), TextAnchor.Bottom);
        }
    }

    /// <summary>The colour of a bar: of its series, or of its category where each category was given a colour.</summary>
    public static LinearRgb ColorOf(FigureCanvas canvas, ChartWish wish, int series, int category) =>
        wish.Series.Length == 1 && wish.Colors.Length > 1 && wish.Colors.Length >= wish.Categories.Length ? canvas.Theme.Color(category)
            : ChartHeadings.SeriesColor(wish, canvas.Theme, series);

    /// <summary>Years and numbers may be left out between others.</summary>
    private static bool IsShort(string name) => name.Length <= 4 && name.Any(char.IsAsciiDigit);

    private static float BarWidth(float band, int bars, float em) => MathF.Min(BandShare + (bars > 1 ? 0.1f : 0), 1) * MathF.Min(band, WidestBar * bars * em / BandShare) / bars;

    private static void DrawPiece(
        FigureCanvas canvas, ChartWish wish, NumberText numbers, ValueAxis scale, BarPiece piece, Vector2 place, int category, bool stacked, bool percent,
        bool isLong, TextLook? look)
    {
        float a = scale.At(piece.From), b = scale.At(piece.To), em = canvas.Em;
        var box = new TextBox(MathF.Round(place.X), MathF.Min(a, b), MathF.Max(1, MathF.Round(place.Y)), MathF.Abs(b - a));
        LinearRgb color = ColorOf(canvas, wish, piece.Series, category);
        string name = string.Join(", ", new[] { wish.Series[piece.Series].Name, category < wish.Categories.Length ? wish.Categories[category] : null }.OfType<string>());
        canvas.Rect(box, color);
        canvas.Mark(new FigureMark { Kind = MarkKind.Height, Name = name, Value = Math.Abs(piece.To - piece.From), Color = color, Box = box, Scale = Math.Abs(scale.Scale) });
        if (look is null)
        {
            return;
        }

        string text = percent ? $"{NumberText.Digits(Math.Round(piece.To - piece.From, 1))}%" : isLong ? numbers.Long(piece.Value) : numbers.Short(piece.Value);
        if (!stacked)
        {
            bool up = piece.To >= piece.From;
            canvas.Text(text, new Vector2(box.Center.X, up ? box.Top + (0.45f * em) : box.Bottom - (0.45f * em)), look, up ? TextAnchor.Bottom : TextAnchor.Top);
        }
        else if (canvas.Measure(text, look) is var size && size.X < box.Width - (0.6f * em) && size.Y < box.Height - (0.5f * em))
        {
            canvas.Text(text, box.Center, look with { Color = FigureTheme.On(color) }, TextAnchor.Middle);
        }
    }

    /// <summary>How the numbers on bars are set, or null where they would touch: then gridlines tell the values.</summary>
    private static TextLook? NumberLook(
        FigureCanvas canvas, NumberText numbers, BarStack[] stacks, bool stacked, float bar, int bars, float band, out bool isLong)
    {
        float room = (bars > 1 ? bar : stacked ? bar - (0.5f * canvas.Em) : band) - (0.35f * canvas.Em);
        double[] values = [.. stacks.SelectMany(s => s.Pieces).Select(p => p.Value)];
        for (int attempt = 0; attempt < 2; attempt++)
        {
            isLong = attempt == 0;
            bool asLong = isLong;
            var look = new TextLook(NumberSize * canvas.Em, stacked ? 500 : 700, canvas.Theme.Ink, TextAlignment.Center);
            float widest = values.Length == 0 ? 0 : values.Max(v => canvas.Measure(asLong ? numbers.Long(v) : numbers.Short(v), look).X);
            float shrink = MathF.Min(1, room / MathF.Max(1, widest));
            if (shrink >= (attempt == 0 ? 0.85f : SmallestNumber) || (stacked && attempt == 1))
            {
                return look with { Size = MathF.Max(shrink, SmallestNumber) * look.Size };
            }
        }

        isLong = false;
        return null;
    }
}
