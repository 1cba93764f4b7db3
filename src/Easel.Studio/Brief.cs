using Easel.Planning;
using Easel.Studio.Editing;

namespace Easel.Studio;

/// <summary>An order for one picture.</summary>
public sealed record Brief
{
    /// <summary>What is asked for, in words; ignored when <see cref="Plan"/> is given.</summary>
    public string Prompt { get; init; } = "";

    /// <summary>A plan to draw from instead of a prompt, or null.</summary>
    public Plan? Plan { get; init; }

    /// <summary>Pixels per row, 16 to 3840.</summary>
    public int Width { get; init; } = 1024;

    /// <summary>Rows, 16 to 3840.</summary>
    public int Height { get; init; } = 1024;

    /// <summary>Effort.</summary>
    public Quality Quality { get; init; } = Quality.Medium;

    /// <summary>Whether to spend less: half the samples, and at most about a megapixel that is drawn and then enlarged.</summary>
    public bool IsEconomical { get; init; }

    /// <summary>Seed of all chance in the picture; null lets the engine derive one from the prompt's hash.</summary>
    public int? Seed { get; init; }

    /// <summary>Style id that overrides the plan's, or null.</summary>
    public string? Style { get; init; }

    /// <summary>Pictures to change by the prompt as an instruction, instead of a picture to draw; null to draw.</summary>
    public EditOrder? Edit { get; init; }

    /// <summary>Whether only the subject is drawn, cut out with soft edges; alpha is 0 around it.</summary>
    public bool IsTransparent { get; init; }

    /// <summary>Intermediate pictures that progress reports carry, 0 to 3. Never changes the picture.</summary>
    public int PartialPictures { get; init; }

    /// <summary>Threads to use; 0 means all cores. Never changes the picture.</summary>
    public int Threads { get; init; }
}
