using System.Numerics;
using Easel.Imaging;
using Easel.Rendering.Acceleration;
using Easel.Rendering.Lighting;
using Easel.Rendering.Media;
using Easel.Rendering.Shading;
using Easel.Rendering.Skies;
using Easel.Rendering.Transport;
using Easel.Rendering.Weather;
using Easel.Scenes;
using Easel.Scenes.Randomness;

namespace Easel.Rendering;

/// <summary>
/// A scene with its acceleration structures and sky tables built, ready to be rendered from any camera. Not thread-safe: one render at a
/// time, which itself uses many threads.
/// </summary>
public sealed class PreparedScene : IDisposable
{
    /// <summary>Pixels between two points of the grid on which the sky is computed.</summary>
    private const float SkyCellSize = 2;

    /// <summary>Paths per pixel from which there is less noise than the denoiser, and what is left to it, would err by.</summary>
    private const int ManySamples = 400;

    private readonly SceneTree _tree;
    private readonly MaterialTable _materials;
    private readonly SkyDome _sky;
    private readonly LightSet _lights;
    private readonly PortalSet _portals;
    private MediumSet? _media;

    private PreparedScene(Scene scene, SceneTree tree, SkyDome sky)
    {
        Scene = scene;
        _tree = tree;
        _sky = sky;
        _materials = MaterialTable.Build(tree);
        _portals = new PortalSet(scene.Interior, sky);

        // Indoors no daylight outshines the lamps.
        _lights = new LightSet(scene.Lights, scene.Interior is null ? sky.MeanIrradiance() : 0);
    }

    /// <summary>The scene.</summary>
    public Scene Scene { get; }

    /// <summary>Rays traced by all finished renders: camera, scattered and shadow rays.</summary>
    internal long RayCount { get; private set; }

    /// <summary>Builds everything that does not depend on the camera.</summary>
    /// <param name="scene">What to render.</param>
    /// <param name="threads">Threads to use; 0 means all cores.</param>
    /// <param name="cancellation">Stops the work within a fraction of a second.</param>
    /// <param name="cache">Where acceleration structures of models are taken from and kept, or null.</param>
    /// <param name="sky">The baked sky of the scene, perhaps still in the making, or null to bake it now; another one is ignored.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static PreparedScene Prepare(
        Scene scene, int threads = 0, CancellationToken cancellation = default, GeometryCache? cache = null, Task<BakedSky>? sky = null)
    {
        ArgumentNullException.ThrowIfNull(scene);
        int workers = Workers(threads);
        return Cancellable(
            () =>
            {
                SceneTree tree = SceneTree.Build(scene, workers, cancellation, cache);
                BakedSky? baked = sky?.GetAwaiter().GetResult();
                return new PreparedScene(scene, tree, baked?.Sky == scene.Sky ? baked.Dome : SkyDome.Bake(scene.Sky, workers, cancellation));
            },
            cancellation);
    }

    /// <summary>Renders one frame.</summary>
    /// <param name="camera">Where to look from; usually <see cref="Scene.Camera"/>.</param>
    /// <param name="settings">Size and effort.</param>
    /// <param name="progress">Receives the finished share in [0, 1].</param>
    /// <param name="states">Asks for states of the unfinished picture, or null. Never changes the finished one.</param>
    /// <param name="cancellation">Stops the work within a fraction of a second.</param>
    /// <returns>A frame that the caller owns.</returns>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public Frame Render(
        Camera camera, RenderSettings settings, IProgress<float>? progress = null, RenderStates? states = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(camera);
        ArgumentNullException.ThrowIfNull(settings);
        settings = settings with { Denoise = settings.Denoise && settings.SamplesPerPixel < ManySamples };
        return Cancellable(() => RenderFrame(camera, settings, progress, states, cancellation), cancellation);
    }

    /// <summary>Frees native memory.</summary>
    public void Dispose() => _tree.Dispose();

    private Frame RenderFrame(
        Camera camera, RenderSettings settings, IProgress<float>? progress, RenderStates? states, CancellationToken cancellation)
    {
        CameraRays rays = new(camera, settings.Width, settings.Height);
        var resolver = new SurfaceResolver(_tree, _materials, Scene.GroundCover is { } cover ? new WeatheredSurface(cover, _tree) : null);
        PathTracer? paths = null;
        if (settings.Mode == RenderMode.PathTraced)
        {
            var skyBuffer = new SkyBuffer(_sky, rays, settings.Width, settings.Height, SkyCellSize / settings.LightScale);
            int bounces = Math.Max(1, Scene.Interior is null ? settings.MaxBounces : settings.MaxRoomBounces ?? settings.MaxBounces);
            HazeModel? haze = Scene.Haze is null ? null : new HazeModel(Scene.Haze, _sky);
            _media ??= MediumSet.Build(_tree);
            Air? air = haze is null && _media is null ? null : new Air(haze, _media);
            paths = new PathTracer(_tree, resolver, new DirectLighting(_tree, _sky, skyBuffer, _lights, _portals, new SunPatches(_tree, resolver, _sky, _portals)), air, bounces);
            paths.Calibrate(rays, settings, cancellation);
            paths.LightMedia(settings, cancellation);
        }

        KeyLight? keyLight = settings.Mode == RenderMode.FirstHit ? new KeyLight(_tree, _sky, _lights) : null;
        var renderer = new FrameRenderer(_tree, resolver, _sky, _materials, (paths, keyLight), rays, settings);
        Frame frame;
        if (paths is not null && settings is { LightScale: < 1, Denoise: true })
        {
            RenderSettings reduced = settings with
            {
                Width = Math.Max(1, (int)MathF.Round(settings.Width * settings.LightScale)),
                Height = Math.Max(1, (int)MathF.Round(settings.Height * settings.LightScale)),
            };
            CameraRays lightRays = new(camera, reduced.Width, reduced.Height, (float)settings.Width / reduced.Width);
            var lighting = new FrameRenderer(_tree, resolver, _sky, _materials, (paths, null), lightRays, reduced);
            frame = renderer.RenderDecoupled(lighting, lightRays, Scene.Finish, Workers(settings.Threads), progress, states, cancellation);
        }
        else
        {
            frame = renderer.Render(Scene.Finish, Workers(settings.Threads), progress, states, cancellation);
        }

        RayCount += renderer.RayCount;
        if (paths is not null)
        {
            AddWeather(frame, rays, new ParallelOptions { MaxDegreeOfParallelism = Workers(settings.Threads), CancellationToken = cancellation });
        }

        return frame;
    }

    /// <summary>What glitters on the ground and falls from the sky, painted into the finished light.</summary>
    private void AddWeather(Frame frame, CameraRays rays, ParallelOptions options)
    {
        if (Scene.GroundCover is { Snow: > 0 })
        {
            Vector3 sun = _sky.SunIrradiance * MathF.Max(0, _sky.SunDirection.Y), sum = sun + _sky.Ambient();
            float share = Noise.SmoothStep(0.1f, 0.5f, sun.Y / MathF.Max(sum.Y, 1e-9f));
            Parallel.For(0, frame.Height, options, y => SnowSparkle.Apply(frame, rays, share, y));
        }

        if (Scene.Precipitation is { Rate: > 0 } falling)
        {
            new PrecipitationPainter(falling, _sky, _lights, rays).Paint(frame, options);
        }
    }

    internal static int Workers(int threads) => threads > 0 ? threads : Environment.ProcessorCount;

    /// <summary>Parallel loops wrap what their bodies throw: callers of a cancelled job see the cancellation itself.</summary>
    internal static T Cancellable<T>(Func<T> job, CancellationToken cancellation)
    {
        try
        {
            return job();
        }
        catch (AggregateException) when (cancellation.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellation);
        }
    }
}
