namespace Easel.Server.Features.Moderation;

/// <summary>Lets every prompt pass.</summary>
internal sealed class OpenModerator : IModerator
{
    /// <inheritdoc/>
    public string? Judge(string prompt, ModerationLevel level) => null;
}
