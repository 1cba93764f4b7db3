using System.Collections.Immutable;

namespace Easel.Scenes;

/// <summary>
/// A closed space that daylight enters through openings alone. For surfaces in it the sky is asked for through the portals, and paths that
/// have scattered end at them: what stands outside is seen by the camera, but only the sky and the sun light the inside.
/// </summary>
/// <param name="Space">Box around the space with its walls: from here to the outer faces of the walls, the portals on its sides.</param>
/// <param name="Portals">All openings to the sky.</param>
public sealed record Interior(Bounds Space, ImmutableArray<Portal> Portals);
