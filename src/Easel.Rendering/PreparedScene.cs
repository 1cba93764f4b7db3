using Easel.Imaging;
using Easel.Scenes;

namespace Easel.Rendering;

/// <summary>
/// A scene with its acceleration structures and sky tables built, ready to be rendered from any camera. Not thread-safe: one render at a
/// time, which itself uses many threads.
/// </summary>
public sealed class PreparedScene : IDisposable
{
    private PreparedScene(Scene scene) => Scene = scene;

    /// <summary>The scene.</summary>
    public Scene Scene { get; }

    /// <summary>Builds everything that does not depend on the camera.</summary>
    /// <param name="scene">What to render.</param>
    /// <param name="threads">Threads to use; 0 means all cores.</param>
    /// <param name="cancellation">Stops the work within a fraction of a second.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static PreparedScene Prepare(Scene scene, int threads = 0, CancellationToken cancellation = default) =>
        throw new NotImplementedException();

    /// <summary>Renders one frame.</summary>
    /// <param name="camera">Where to look from; usually <see cref="Scene.Camera"/>.</param>
    /// <param name="settings">Size and effort.</param>
    /// <param name="progress">Receives the finished share in [0, 1] and, now and then, intermediate pictures.</param>
    /// <param name="cancellation">Stops the work within a fraction of a second.</param>
    /// <returns>A frame that the caller owns.</returns>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public Frame Render(Camera camera, RenderSettings settings, IProgress<float>? progress = null, CancellationToken cancellation = default) =>
        throw new NotImplementedException();

    /// <summary>Frees native memory.</summary>
    public void Dispose()
    {
    }
}
