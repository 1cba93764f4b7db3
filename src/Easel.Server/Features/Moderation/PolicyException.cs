namespace Easel.Server.Features.Moderation;

/// <summary>A moderation policy cannot be used.</summary>
/// <param name="source">Which.</param>
/// <param name="fault">What is wrong, where, and how to mend it.</param>
internal sealed class PolicyException(string source, string fault) : Exception($"Moderation policy {source}: {fault}");
