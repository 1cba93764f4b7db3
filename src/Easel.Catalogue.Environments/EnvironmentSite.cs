using System.Collections.Immutable;
using Easel.Scenes;
using Easel.Scenes.Skies;

namespace Easel.Catalogue.Environments;

/// <summary>
/// The lie of the land. The camera looks roughly along −Z; the stage, where the main subject stands on land, is around the origin.
/// </summary>
public sealed record EnvironmentSite
{
    /// <summary>Height of the ground or water at (x, z), metres.</summary>
    public required Func<float, float, float> GroundHeight { get; init; }

    /// <summary>Where elements may be, the best zone for each kind of support first.</summary>
    public required ImmutableArray<Zone> Zones { get; init; }

    /// <summary>The view that shows the place best when no subject asks for another.</summary>
    public required Camera View { get; init; }

    /// <summary>True when <see cref="View"/> must be kept even with subjects in it (a skyline with things in the air); false when the camera
    /// goes to the subject.</summary>
    public bool IsVista { get; init; }

    /// <summary>The sky.</summary>
    public required Sky Sky { get; init; }

    /// <summary>The air.</summary>
    public Haze? Haze { get; init; }

    /// <summary>Exposure and mood.</summary>
    public Finish Finish { get; init; } = new();
}
