using Easel.Rendering.Skies;
using Easel.Scenes.Skies;

namespace Easel.Rendering;

/// <summary>A sky made ready for rendering. It depends on nothing else of a scene, so it can be baked while the scene is still being built.
/// Immutable, safe on many threads.</summary>
public sealed class BakedSky
{
    private BakedSky(Sky sky, SkyDome dome)
    {
        Sky = sky;
        Dome = dome;
    }

    /// <summary>The sky that was baked.</summary>
    public Sky Sky { get; }

    internal SkyDome Dome { get; }

    /// <summary>Bakes the tables of a sky.</summary>
    /// <param name="sky">The sky.</param>
    /// <param name="threads">Threads to use; 0 means all cores.</param>
    /// <param name="cancellation">Stops the work within a fraction of a second.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static BakedSky Bake(Sky sky, int threads = 0, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(sky);
        int workers = PreparedScene.Workers(threads);
        return new BakedSky(sky, PreparedScene.Cancellable(() => SkyDome.Bake(sky, workers, cancellation), cancellation));
    }
}
