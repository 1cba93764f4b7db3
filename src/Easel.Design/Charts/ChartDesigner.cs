using Easel.Planning.Charts;
using Easel.Typography;

namespace Easel.Design.Charts;

/// <summary>Draws charts as pages. A pure function of the wish, the size and the fonts.</summary>
public static class ChartDesigner
{
    /// <summary>Draws a chart.</summary>
    /// <param name="wish">What it shows.</param>
    /// <param name="width">Pixels per row of the picture it is made for.</param>
    /// <param name="height">Rows.</param>
    /// <param name="library">Fonts; null takes those beside the program.</param>
    /// <exception cref="ArgumentException">The size has no area, or the wish has no data of the kind that its chart shows.</exception>
    /// <exception cref="FontsMissingException">There is no font at all.</exception>
    public static Figure Design(ChartWish wish, float width, float height, FontLibrary? library = null)
    {
        var canvas = new FigureCanvas(width, height, FigureTheme.For(wish.Colors, wish.Ground), library);
        ChartWish shown = ChartData.Check(wish);
        var numbers = new NumberText(shown.Unit);
        TextBox area = FigureFrame.Draw(
            canvas, shown.Title, ChartHeadings.Subtitle(shown, numbers), shown.Source, shown.IsSample, ChartHeadings.Key(shown, canvas.Theme));
        Draw(canvas, shown, numbers, area);
        return canvas.Build();
    }

    /// <summary>Draws a chart without its frame into a part of a page.</summary>
    internal static void Draw(FigureCanvas canvas, ChartWish wish, NumberText numbers, TextBox area)
    {
        switch (wish.Kind)
        {
            case ChartKind.Bar or ChartKind.GroupedBar or ChartKind.StackedBar or ChartKind.PercentBar:
                BarChart.Draw(canvas, wish, numbers, area);
                break;
            case ChartKind.HorizontalBar:
                HorizontalBarChart.Draw(canvas, wish, numbers, area);
                break;
            case ChartKind.Line or ChartKind.Area:
                LineChart.Draw(canvas, wish, numbers, area);
                break;
            case ChartKind.Scatter or ChartKind.Bubble:
                ScatterChart.Draw(canvas, wish, numbers, area);
                break;
            case ChartKind.Pie or ChartKind.Donut:
                PieChart.Draw(canvas, wish, numbers, area);
                break;
            case ChartKind.Radar:
                RadarChart.Draw(canvas, wish, numbers, area);
                break;
            case ChartKind.Histogram:
                HistogramChart.Draw(canvas, wish, numbers, area);
                break;
            case ChartKind.Box:
                BoxChart.Draw(canvas, wish, numbers, area);
                break;
            case ChartKind.HeatMap:
                HeatMapChart.Draw(canvas, wish, numbers, area);
                break;
            case ChartKind.Candlestick:
                CandlestickChart.Draw(canvas, wish, numbers, area);
                break;
            case ChartKind.Gantt:
                GanttChart.Draw(canvas, wish, numbers, area);
                break;
            case ChartKind.Funnel:
                FunnelChart.Draw(canvas, wish, numbers, area);
                break;
            case ChartKind.Treemap:
                TreemapChart.Draw(canvas, wish, numbers, area);
                break;
            case ChartKind.Sankey:
                SankeyChart.Draw(canvas, wish, numbers, area);
                break;
            case ChartKind.Gauge:
                GaugeChart.Draw(canvas, wish, numbers, area);
                break;
            case ChartKind.Waterfall:
                WaterfallChart.Draw(canvas, wish, numbers, area);
                break;
            case ChartKind.Table:
                TableChart.Draw(canvas, wish, area);
                break;
            default:
                throw new ArgumentException($"There is no chart of kind {wish.Kind}.", nameof(wish));
        }
    }
}
