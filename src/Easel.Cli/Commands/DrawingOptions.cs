using System.CommandLine;
using Easel.Studio;

namespace Easel.Cli.Commands;

/// <summary>The options every drawing command shares.</summary>
internal sealed class DrawingOptions
{
    public Option<string> Size { get; } = new("--size")
    {
        Description = "Width and height in pixels, multiples of 16.",
        DefaultValueFactory = _ => "1024x1024",
    };

    public Option<Quality> Quality { get; } = new("--quality")
    {
        Description = "Effort: low, medium or high.",
        DefaultValueFactory = _ => Studio.Quality.Medium,
    };

    public Option<int?> Seed { get; } = new("--seed") { Description = "Seed of all chance: the same seed gives the same bytes." };

    public Option<string?> Style { get; } = new("--style") { Description = "Style that overrides the prompt's: an id or a name of 'easel styles list'." };

    public Option<int> Threads { get; } = new("--threads")
    {
        Description = "Threads to draw with; 0 uses all cores. Never changes the picture.",
        DefaultValueFactory = _ => 0,
    };

    /// <summary>Adds all options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(Size);
        command.Options.Add(Quality);
        command.Options.Add(Seed);
        command.Options.Add(Style);
        command.Options.Add(Threads);
    }

    /// <summary>The brief that the options describe, without a prompt.</summary>
    public Brief Read(ParseResult result)
    {
        (int width, int height) = PictureSize.Parse(result.GetValue(Size)!);
        int? seed = result.GetValue(Seed);
        if (seed < 0)
        {
            throw new UsageException($"--seed {seed} is negative. Seeds are whole numbers from 0 to 2147483647.");
        }

        string? style = result.GetValue(Style);
        string? id = style is null ? null : Styles.StyleTable.Named(style)?.Id;
        if (style is not null && id is null)
        {
            throw new UsageException($"--style '{style}' does not exist. Styles: {string.Join(", ", Styles.StyleTable.All.Select(s => s.Id))}.");
        }

        return new Brief
        {
            Width = width,
            Height = height,
            Quality = result.GetValue(Quality),
            Seed = seed,
            Style = id,
            Threads = result.GetValue(Threads),
        };
    }
}
