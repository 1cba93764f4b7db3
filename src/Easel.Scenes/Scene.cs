using System.Collections.Immutable;
using Easel.Scenes.Lights;
using Easel.Scenes.Skies;
using Easel.Scenes.Weather;

namespace Easel.Scenes;

/// <summary>
/// Everything a renderer needs and nothing it has to guess. Metres, right-handed, +Y up, radians, linear sRGB.
/// A scene knows no words: what an element means stands in the plan.
/// </summary>
public sealed record Scene
{
    /// <summary>All that stands in the world. Instances share models freely; they must not overlap massively (see docs/architecture.md).</summary>
    public required ImmutableArray<Instance> Instances { get; init; }

    /// <summary>Lights beside the sky: panels, lamps, signs. Emissive materials are seen, but only lights listed here light others reliably.</summary>
    public ImmutableArray<Light> Lights { get; init; } = [];

    /// <summary>The sky dome: what rays that hit nothing see, and the sun in it.</summary>
    public required Sky Sky { get; init; }

    /// <summary>Air that scatters light, or null for clear air.</summary>
    public Haze? Haze { get; init; }

    /// <summary>Rain or snow that falls, or null. Drawn when light is traced along paths.</summary>
    public Precipitation? Precipitation { get; init; }

    /// <summary>Wetness and snow on surfaces, or null for dry weather and rooms.</summary>
    public GroundCover? GroundCover { get; init; }

    /// <summary>The room that is seen, or null for the open.</summary>
    public Interior? Interior { get; init; }

    /// <summary>The camera.</summary>
    public required Camera Camera { get; init; }

    /// <summary>How the picture is to be finished.</summary>
    public Finish Finish { get; init; } = new();
}
