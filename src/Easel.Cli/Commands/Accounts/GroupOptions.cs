using System.CommandLine;
using Easel.Accounts;

namespace Easel.Cli.Commands.Accounts;

/// <summary>What can be said of a group on the command line.</summary>
internal sealed class GroupOptions
{
    private const string Many = "n", Mask = "mask", None = "none";

    private readonly Option<string?> _features = new("--features") { Description = "Features, separated by commas: n (several pictures a request), mask; or none." };
    private readonly Option<string?> _models = new("--models") { Description = "Models, separated by commas, or all." };
    private readonly Option<int?> _rpm = new("--rpm") { Description = "Requests a minute over all its keys; 0 for no limit." };
    private readonly Option<int?> _concurrency = new("--concurrency") { Description = "Pictures drawn at once over all its keys; 0 for no limit." };
    private readonly Option<double?> _ratio = new("--price-ratio") { Description = "What a token costs relative to the list price, 1." };

    /// <summary>Adds all options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(_features);
        command.Options.Add(_models);
        command.Options.Add(_rpm);
        command.Options.Add(_concurrency);
        command.Options.Add(_ratio);
    }

    /// <summary>The change that the options describe.</summary>
    public GroupChange Read(ParseResult result)
    {
        string[]? features = result.GetValue(_features)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (features?.FirstOrDefault(f => f is not (Many or Mask or None)) is { } unknown)
        {
            throw new UsageException($"--features has no '{unknown}'. Features: {Many}, {Mask}; or {None}.");
        }

        return new GroupChange
        {
            AllowsMany = features?.Contains(Many),
            AllowsMask = features?.Contains(Mask),
            Models = result.GetValue(_models),
            RequestsPerMinute = result.GetValue(_rpm),
            ConcurrentPictures = result.GetValue(_concurrency),
            PriceRatio = result.GetValue(_ratio),
        };
    }
}
