using System.Collections.Immutable;
using Easel.Scenes;
using Easel.Scenes.Lights;

namespace Easel.Catalogue.Environments;

/// <summary>Scenery built for one view.</summary>
/// <param name="Instances">Ground, water, buildings, plants; all with element id 0.</param>
/// <param name="Lights">Lamps, panels, windows that light the stage.</param>
public sealed record EnvironmentDressing(ImmutableArray<Instance> Instances, ImmutableArray<Light> Lights)
{
    /// <summary>The room that the view is in, or null in the open.</summary>
    public Interior? Interior { get; init; }
}
