namespace Easel.Server.Features.Moderation;

/// <summary>A concept found in a text.</summary>
/// <param name="First">Place of its first word, in half words.</param>
/// <param name="Last">Place of its last word.</param>
/// <param name="IsNegated">Whether it is said not to be there.</param>
internal readonly record struct Hit(int First, int Last, bool IsNegated);
