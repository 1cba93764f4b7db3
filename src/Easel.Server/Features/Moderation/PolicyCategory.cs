namespace Easel.Server.Features.Moderation;

/// <summary>A category of refused prompts.</summary>
internal sealed class PolicyCategory
{
    /// <summary>Its name, as the refusal tells it.</summary>
    public required string Name { get; init; }

    /// <summary>What it is for, for readers of the file.</summary>
    public string? About { get; init; }

    /// <summary>When a prompt belongs to it: any of these.</summary>
    public required PolicyRule[] Rules { get; init; }
}
