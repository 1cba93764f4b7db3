namespace Easel.Planning.Charts;

/// <summary>A place in a scatter or bubble chart.</summary>
/// <param name="X">Along the horizontal axis.</param>
/// <param name="Y">Along the vertical axis.</param>
/// <param name="Size">What the area of its disc shows, or null for a dot.</param>
/// <param name="Label">Name beside it, or null.</param>
public sealed record ChartPoint(double X, double Y, double? Size = null, string? Label = null);
