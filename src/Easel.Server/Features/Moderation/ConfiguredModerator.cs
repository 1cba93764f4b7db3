using Easel.Server.Hosting;
using Microsoft.Extensions.Options;

namespace Easel.Server.Features.Moderation;

/// <summary>Judges by the configured policy. An own one is read when the options are checked, once, and stops the start when it cannot be
/// used: nothing may be drawn unjudged, or by other rules than meant.</summary>
internal sealed class ConfiguredModerator : IModerator, IValidateOptions<EaselOptions>
{
    // The policy that comes with Easel is known to be good; it is read after the start, which is sooner so.
    private volatile Lazy<PolicyModerator> _moderator = new(() => PolicyLoader.Load(null));

    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, EaselOptions options)
    {
        if (options.ModerationPolicy is not { } path)
        {
            return ValidateOptionsResult.Skip;
        }

        try
        {
            _moderator = new Lazy<PolicyModerator>(PolicyLoader.Load(path));
            return ValidateOptionsResult.Success;
        }
        catch (PolicyException e)
        {
            return ValidateOptionsResult.Fail(e.Message);
        }
    }

    /// <inheritdoc/>
    public string? Judge(string prompt, ModerationLevel level) => _moderator.Value.Judge(prompt, level);
}
