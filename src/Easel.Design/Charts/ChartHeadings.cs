using Easel.Imaging;
using Easel.Planning.Charts;

namespace Easel.Design.Charts;

/// <summary>What stands above a chart besides its title.</summary>
internal static class ChartHeadings
{
    /// <summary>The line below the title: what was asked for, else the unit and what the axes are.</summary>
    public static string? Subtitle(ChartWish wish, NumberText numbers)
    {
        if (wish.Subtitle is not null)
        {
            return wish.Subtitle;
        }

        string? unit = wish.Kind is ChartKind.Table ? null : numbers.Describe();
        string? what = wish.Kind switch
        {
            ChartKind.HeatMap or ChartKind.Table or ChartKind.Sankey or ChartKind.Scatter or ChartKind.Bubble => null,
            ChartKind.Histogram when wish.YName is null => "Number of values",
            _ => wish.YName,
        };
        return what is not null && unit is not null && !what.Contains(unit, StringComparison.OrdinalIgnoreCase) ? $"{what}, {unit.ToLowerInvariant()}"
            : what ?? unit;
    }

    /// <summary>Names of series that their marks cannot carry themselves.</summary>
    public static IReadOnlyList<(string Name, LinearRgb Color)>? Key(ChartWish wish, FigureTheme theme)
    {
        bool needs = wish.Series.Length > 1 && wish.Kind is ChartKind.GroupedBar or ChartKind.StackedBar or ChartKind.PercentBar
            or ChartKind.HorizontalBar or ChartKind.Radar or ChartKind.Scatter or ChartKind.Bubble or ChartKind.Bar or ChartKind.Histogram;
        return needs && wish.Series.Length > 1 && wish.Series.All(s => s.Name is not null)
            ? [.. wish.Series.Select((s, i) => (s.Name!, SeriesColor(wish, theme, i)))] : null;
    }

    /// <summary>The colour of a series: what was asked for it, else its turn in the palette.</summary>
    public static LinearRgb SeriesColor(ChartWish wish, FigureTheme theme, int index) =>
        wish.Series[index].Color is { } asked ? LinearRgb.FromHex(asked.Hex) : theme.Color(index);
}
