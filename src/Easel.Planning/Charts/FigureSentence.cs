using System.Text.RegularExpressions;

namespace Easel.Planning.Charts;

/// <summary>Says in a sentence what a figure shows.</summary>
internal static class FigureSentence
{
    private static readonly Regex s_joint = new("(?<=[a-z])(?=[A-Z])", RegexOptions.CultureInvariant);

    /// <summary>The sentence for a plan with a figure; null for other plans.</summary>
    public static string? Describe(Plan plan) => plan switch
    {
        { Chart: { } chart } => $"{Article(Words(chart.Kind.ToString()))} {(chart.Kind is ChartKind.Table or ChartKind.Histogram or ChartKind.HeatMap or ChartKind.Treemap ? "" : "chart ")}{Titled(chart.Title)}"
            .TrimEnd() + $"{Content(chart)}.",
        { Diagram: { } diagram } => $"{Article(Words(diagram.Kind.ToString()))} {(diagram.Kind is DiagramKind.Flowchart or DiagramKind.MindMap or DiagramKind.Timeline ? "" : "diagram ")}{Titled(diagram.Title)}"
            .TrimEnd() + $" of {List([.. diagram.Nodes.Where(n => n.In.IsEmpty).Select(n => n.Detail is null ? n.Text : $"{n.Text} ({n.Detail})")])}.",
        { Infographic: { } page } => $"An infographic {Titled(page.Title)}".TrimEnd() + $" with {page.Numbers.Length} key numbers and {page.Charts.Length} charts.",
        _ => null,
    };

    private static string Content(ChartWish chart)
    {
        string sample = chart.IsSample ? " with sample data" : "";
        var numbers = new NumberWords(chart.Unit);
        string[] pairs = chart.Series is [{ } only] && chart.Kind is not (ChartKind.Gantt or ChartKind.Candlestick)
            ? [.. chart.Categories.Zip(only.Values).Where(p => p.Second is not null).Select(p => $"{p.First} {numbers.Write(p.Second!.Value)}")]
            : [.. chart.Series.Select(s => s.Name).OfType<string>()];
        return pairs.Length > 0 ? $"{sample}: {List(pairs)}" : sample;
    }

    private static string Titled(string? title) => title is null ? "" : $"“{title}”";

    private static string Words(string kind) => s_joint.Replace(kind, " ").ToLowerInvariant();

    private static string Article(string words) => (words[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "An " : "A ") + words;

    private static string List(string[] items) => items.Length switch
    {
        0 => "nothing",
        1 => items[0],
        > 12 => $"{string.Join(", ", items.Take(11))} and {items.Length - 11} more",
        _ => $"{string.Join(", ", items.SkipLast(1))} and {items[^1]}",
    };
}
