using System.Numerics;
using Easel.Imaging;
using Easel.Planning.Charts;
using Easel.Typography;

namespace Easel.Design.Charts;

/// <summary>Streams between stations in columns, as wide as what flows; stations stand where their streams bend least.</summary>
internal static class SankeyChart
{
    private const float StationWidth = 0.9f, Gap = 1.5f, Opacity = 0.42f;
    private const int Rounds = 24;

    /// <summary>Draws the chart.</summary>
    public static void Draw(FigureCanvas canvas, ChartWish wish, NumberText numbers, TextBox area)
    {
        float em = canvas.Em;
        SankeyStation[] stations = SankeyStation.Of(wish.Flows);
        int columns = stations.Max(s => s.Column) + 1;
        float tallest = 0;
        double most = 0;
        for (int c = 0; c < columns; c++)
        {
            SankeyStation[] column = [.. stations.Where(s => s.Column == c)];
            tallest = MathF.Max(tallest, (column.Length - 1) * Gap * em);
            most = Math.Max(most, column.Sum(s => s.Size));
        }

        float gap = tallest > 0.45f * area.Height ? Gap * em * 0.45f * area.Height / tallest : Gap * em;
        double scale = Enumerable.Range(0, columns).Min(c =>
        {
            SankeyStation[] column = [.. stations.Where(s => s.Column == c)];
            return (area.Height - ((column.Length - 1) * gap)) / column.Sum(s => s.Size);
        });
        var names = new TextLook(0.95f * em, 500, canvas.Theme.Ink) { LineHeight = 1.1f };
        float labels = MathF.Min(0.24f * area.Width, stations.Where(s => s.Column == columns - 1).Max(s => canvas.Measure(Label(s, numbers), names).X) + (1.3f * em));
        float step = (area.Width - labels - (StationWidth * em)) / MathF.Max(1, columns - 1);
        Arrange(stations, columns, area, (float)scale, gap);
        DrawStreams(canvas, wish, stations, area.Left, step, (float)scale);
        for (int i = 0; i < stations.Length; i++)
        {
            SankeyStation station = stations[i];
            float left = MathF.Round(area.Left + (station.Column * step)), height = (float)(station.Size * scale);
            LinearRgb color = canvas.Theme.Color(i);
            var box = new TextBox(left, station.Bottom, MathF.Round(StationWidth * em), height);
            canvas.Rect(box, color);
            canvas.Mark(new FigureMark { Kind = MarkKind.Height, Name = station.Name, Value = station.Size, Color = color, Box = box, Scale = scale });
            float width = MathF.Max(2 * em, (station.Column == columns - 1 ? labels : 0.62f * step) - em);
            TextLook look = canvas.Shrink(Label(station, numbers), names with { Width = width }, 2, 0.7f);
            canvas.Text(Label(station, numbers), new Vector2(box.Right + (0.5f * em), box.Center.Y), look, TextAnchor.Middle);
        }
    }

    private static string Label(SankeyStation station, NumberText numbers) => $"{station.Name} {numbers.Short(station.Size)}";

    /// <summary>Relaxation (as in Riehmann, Hanfler and Froehlich, 2005): stations move to the weighted mean of their neighbours and are then
    /// pushed apart.</summary>
    private static void Arrange(SankeyStation[] stations, int columns, TextBox area, float scale, float gap)
    {
        for (int c = 0; c < columns; c++)
        {
            SankeyStation[] column = [.. stations.Where(s => s.Column == c)];
            float height = (float)(column.Sum(s => s.Size) * scale) + ((column.Length - 1) * gap), at = area.Center.Y + (0.5f * height);
            foreach (SankeyStation station in column)
            {
                station.Bottom = at - (float)(station.Size * scale);
                at = station.Bottom - gap;
            }
        }

        for (int round = 0; round < Rounds; round++)
        {
            bool forwards = round % 2 == 0;
            for (int k = 0; k < columns; k++)
            {
                int c = forwards ? k : columns - 1 - k;
                SankeyStation[] column = [.. stations.Where(s => s.Column == c)];
                float[] wanted = [.. column.Select(s => s.Pull(forwards, scale))], sizes = [.. column.Select(s => (float)(s.Size * scale) + gap)];
                float[] places = Spread.Apart(wanted, sizes, area.Bottom - (0.5f * gap), area.Top + (0.5f * gap));
                for (int i = 0; i < column.Length; i++)
                {
                    column[i].Bottom = places[i] - (0.5f * (float)(column[i].Size * scale));
                }
            }
        }
    }

    private static void DrawStreams(FigureCanvas canvas, ChartWish wish, SankeyStation[] stations, float left, float step, float scale)
    {
        float em = canvas.Em;
        foreach (SankeyStation station in stations)
        {
            station.SortStreams(scale);
        }

        foreach (SankeyStream stream in stations.SelectMany(s => s.Out).OrderByDescending(s => s.Value))
        {
            float width = (float)(stream.Value * scale);
            float a = left + (stream.From.Column * step) + (StationWidth * em), b = left + (stream.To.Column * step), middle = 0.5f * (a + b);
            float ya = stream.From.Bottom + (float)(stream.From.Size * scale) - stream.OffsetOut, yb = stream.To.Bottom + (float)(stream.To.Size * scale) - stream.OffsetIn;
            Vector2[] top = FigureShapes.Curve(new(a, ya), new(middle, ya), new(middle, yb), new(b, yb), 48);
            Vector2[] bottom = [.. top.Select(p => p - new Vector2(0, width)).Reverse()];
            canvas.Fill(FigureShapes.Polygon([.. top, .. bottom]), canvas.Theme.Color(Array.IndexOf(stations, stream.From)), Opacity);
        }
    }
}
