namespace Easel.Planning.Charts;

/// <summary>A stream of a Sankey diagram.</summary>
/// <param name="From">Where it comes from.</param>
/// <param name="To">Where it goes.</param>
/// <param name="Value">How much, above 0.</param>
public sealed record ChartFlow(string From, string To, double Value);
