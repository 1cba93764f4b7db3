namespace Easel.Server.Features.Moderation;

/// <summary>Refuses prompts that speak of several things close together.</summary>
internal sealed class PolicyRule
{
    /// <summary>Concepts that must all occur.</summary>
    public required string[] All { get; init; }

    /// <summary>Words that may lie between the first and the last of them.</summary>
    public int Within { get; init; }

    /// <summary>Concepts that make it harmless when they are near.</summary>
    public string[] Unless { get; init; } = [];

    /// <summary>How near, in words.</summary>
    public int UnlessWithin { get; init; } = 8;

    /// <summary>The least strict level that still refuses: <c>low</c> means always.</summary>
    public ModerationLevel RefusedAt { get; init; } = ModerationLevel.Auto;
}
