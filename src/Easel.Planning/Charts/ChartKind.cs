namespace Easel.Planning.Charts;

/// <summary>How numbers are shown.</summary>
public enum ChartKind
{
    /// <summary>Standing bars, one per category.</summary>
    Bar,

    /// <summary>Lying bars, one per category.</summary>
    HorizontalBar,

    /// <summary>Standing bars side by side, one per series and category.</summary>
    GroupedBar,

    /// <summary>Standing bars, the series on top of one another.</summary>
    StackedBar,

    /// <summary>Standing bars of one height, divided by the shares of the series.</summary>
    PercentBar,

    /// <summary>A line per series.</summary>
    Line,

    /// <summary>A line with the area below it filled; several series lie on one another.</summary>
    Area,

    /// <summary>A dot per pair of numbers.</summary>
    Scatter,

    /// <summary>A disc per triple of numbers: place and area.</summary>
    Bubble,

    /// <summary>Slices of a disc.</summary>
    Pie,

    /// <summary>Slices of a ring.</summary>
    Donut,

    /// <summary>A polygon per series on axes that leave one point.</summary>
    Radar,

    /// <summary>How often values fall into classes of even width.</summary>
    Histogram,

    /// <summary>Quartiles and extremes of each series.</summary>
    Box,

    /// <summary>A grid of cells coloured by their values: series are rows, categories are columns.</summary>
    HeatMap,

    /// <summary>Opening, highest, lowest and closing prices: four series in this order.</summary>
    Candlestick,

    /// <summary>Tasks with their beginnings and ends: two series.</summary>
    Gantt,

    /// <summary>Stages that let less and less through.</summary>
    Funnel,

    /// <summary>A rectangle divided into areas.</summary>
    Treemap,

    /// <summary>Streams between stations, as wide as what flows.</summary>
    Sankey,

    /// <summary>One value on a half circle.</summary>
    Gauge,

    /// <summary>Changes one after the other, from a beginning to an end.</summary>
    Waterfall,

    /// <summary>Rows and columns of words and numbers.</summary>
    Table,
}
