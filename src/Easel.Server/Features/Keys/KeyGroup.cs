namespace Easel.Server.Features.Keys;

/// <summary>The groups that are shipped.</summary>
public enum KeyGroup
{
    /// <summary>One picture per request, no masks.</summary>
    Default,

    /// <summary>Several pictures per request, and masks.</summary>
    Direct,
}
