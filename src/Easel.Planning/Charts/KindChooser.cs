using System.Collections.Immutable;

namespace Easel.Planning.Charts;

/// <summary>Chooses the kind of a chart by its data where the prompt leaves it open, and keeps asked kinds possible.</summary>
internal static class KindChooser
{
    private const int FewSlices = 7, FewPoints = 4, ManyBars = 9, LongName = 16;

    /// <summary>The kind that suits data best.</summary>
    public static ChartKind Choose(ChartWish wish)
    {
        if (!wish.Flows.IsEmpty)
        {
            return ChartKind.Sankey;
        }

        if (wish.Series.Any(s => !s.Points.IsEmpty))
        {
            return wish.Series.Any(s => s.Points.Any(p => p.Size is not null)) ? ChartKind.Bubble : ChartKind.Scatter;
        }

        ImmutableArray<double?> values = wish.Series.Length > 0 ? wish.Series[0].Values : [];
        bool isPercent = wish.Unit.Suffix == "%";
        if (wish.Series.Length == 1 && values.Length == 1)
        {
            return isPercent ? ChartKind.Gauge : ChartKind.Bar;
        }

        if (!wish.Categories.IsEmpty && wish.Categories.All(Temporal.Is))
        {
            return wish.Categories.Length >= FewPoints ? ChartKind.Line : wish.Series.Length > 1 ? ChartKind.GroupedBar : ChartKind.Bar;
        }

        if (wish.Series.Length > 1)
        {
            return wish.Categories.IsEmpty ? ChartKind.Line : ChartKind.GroupedBar;
        }

        double sum = values.Sum(v => v ?? 0);
        return isPercent && Math.Abs(sum - 100) < 1.5 && values.Length <= FewSlices && values.All(v => v >= 0) ? ChartKind.Pie
            : wish.Categories.IsEmpty ? ChartKind.Line
            : wish.Categories.Length > ManyBars || wish.Categories.Any(c => c.Length > LongName) ? ChartKind.HorizontalBar : ChartKind.Bar;
    }

    /// <summary>The asked kind where the data allow it, else its nearest relative.</summary>
    public static ChartKind Settle(ChartKind asked, ChartWish wish) => (asked, wish.Series.Length) switch
    {
        (ChartKind.Bar, > 1) => ChartKind.GroupedBar,
        (ChartKind.GroupedBar or ChartKind.StackedBar or ChartKind.PercentBar, <= 1) => ChartKind.Bar,
        (ChartKind.Scatter, _) when wish.Series.Any(s => s.Points.Any(p => p.Size is not null)) => ChartKind.Bubble,
        _ => asked,
    };
}
