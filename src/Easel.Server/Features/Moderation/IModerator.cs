namespace Easel.Server.Features.Moderation;

/// <summary>Judges prompts before anything is drawn.</summary>
internal interface IModerator
{
    /// <summary>The category for which a prompt is refused, or null when it may be drawn.</summary>
    /// <param name="prompt">The prompt, as it came.</param>
    /// <param name="level">How strictly.</param>
    string? Judge(string prompt, ModerationLevel level);
}
