namespace Easel.Planning.Charts;

/// <summary>A number shown large in an infographic.</summary>
/// <param name="Number">The number as it is to be written, with its sign or unit: <c>2 billion</c>, <c>45%</c>.</param>
/// <param name="Text">What it is the number of.</param>
public sealed record KeyNumber(string Number, string Text);
