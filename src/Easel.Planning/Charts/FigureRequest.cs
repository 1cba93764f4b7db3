namespace Easel.Planning.Charts;

/// <summary>A chart, diagram or infographic that a prompt asks for as the picture.</summary>
/// <param name="Target">What: <c>chart.bar</c>, <c>diagram.tree</c>, <c>infographic</c>; kinds that the data shall choose end in <c>auto</c>.</param>
/// <param name="Before">The prompt before the words that ask for it.</param>
/// <param name="Phrase">Those words.</param>
/// <param name="After">The prompt behind them.</param>
internal sealed record FigureRequest(string Target, string Before, string Phrase, string After);
