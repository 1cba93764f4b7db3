using System.Collections.Immutable;
using Easel.Planning.Charts;

namespace Easel.Design.Charts;

/// <summary>Holds wishes against what their charts need, and bounds them.</summary>
internal static class ChartData
{
    /// <summary>More are never told apart in a picture, and would only take time.</summary>
    public const int MostCategories = 120, MostSeries = 24, MostPoints = 2000, MostFlows = 80, MostRows = 60, MostColumns = 16;

    private const double Largest = 1e15;

    /// <summary>The wish, cut to size.</summary>
    /// <exception cref="ArgumentException">There is nothing to show.</exception>
    public static ChartWish Check(ChartWish wish)
    {
        ChartWish cut = wish with
        {
            Categories = [.. wish.Categories.Take(MostCategories)],
            Series = [.. wish.Series.Take(MostSeries).Select(s => Cut(s, wish))],
            Flows = [.. wish.Flows.Where(f => f.Value is > 0 and < Largest && f.From != f.To).Take(MostFlows)],
            Rows = [.. wish.Rows.Take(MostRows).Select(r => (ImmutableArray<string>)[.. r.Take(MostColumns)])],
        };
        bool holds = cut.Kind switch
        {
            ChartKind.Table => cut.Rows.Any(r => !r.IsEmpty),
            ChartKind.Sankey => !cut.Flows.IsEmpty,
            ChartKind.Scatter or ChartKind.Bubble => cut.Series.Any(s => !s.Points.IsEmpty),
            ChartKind.Candlestick => cut.Series.Length >= 4 && !cut.Categories.IsEmpty,
            ChartKind.Gantt => cut.Series.Length >= 2 && !cut.Categories.IsEmpty,
            ChartKind.Pie or ChartKind.Donut or ChartKind.Treemap or ChartKind.Funnel => cut.Series.Any(s => s.Values.Any(v => v > 0)),
            _ => cut.Series.Any(s => s.Values.Any(v => v is not null)),
        };
        return holds ? cut : throw new ArgumentException($"A {wish.Kind} chart needs data, and there is none of its kind.", nameof(wish));
    }

    /// <summary>The values of one series, one per category; what is missing counts as nothing.</summary>
    public static double[] Values(ChartWish wish, int series) =>
        [.. Enumerable.Range(0, wish.Categories.Length).Select(i => Value(wish, series, i) ?? 0)];

    /// <summary>One value, or null where there is none.</summary>
    public static double? Value(ChartWish wish, int series, int category) =>
        series < wish.Series.Length && category < wish.Series[series].Values.Length ? wish.Series[series].Values[category] : null;

    private static ChartSeries Cut(ChartSeries series, ChartWish wish)
    {
        int most = wish.Kind is ChartKind.Histogram or ChartKind.Box ? MostPoints : Math.Min(MostCategories, Math.Max(1, wish.Categories.Length));
        return series with
        {
            Values = [.. series.Values.Take(most).Select(v => v is { } x && double.IsFinite(x) && Math.Abs(x) < Largest ? v : null)],
            Points = [.. series.Points.Take(MostPoints).Where(p => double.IsFinite(p.X) && double.IsFinite(p.Y)
                && Math.Abs(p.X) < Largest && Math.Abs(p.Y) < Largest)],
        };
    }
}
