namespace Easel.Planning.Charts;

/// <summary>A connection of two nodes.</summary>
/// <param name="From">Id of the node it leaves.</param>
/// <param name="To">Id of the node it reaches.</param>
/// <param name="Label">Words on it, such as “yes”, or null.</param>
public sealed record DiagramLink(string From, string To, string? Label = null);
