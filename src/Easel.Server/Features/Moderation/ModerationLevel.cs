namespace Easel.Server.Features.Moderation;

/// <summary>How strictly prompts are judged.</summary>
internal enum ModerationLevel
{
    /// <summary>The default.</summary>
    Auto,

    /// <summary>Less restrictive; what must never be drawn is refused all the same.</summary>
    Low,
}
