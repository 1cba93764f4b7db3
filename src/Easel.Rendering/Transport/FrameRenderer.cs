using System.Numerics;
using Easel.Imaging;
using Easel.Rendering.Acceleration;
using Easel.Rendering.Denoising;
using Easel.Rendering.Shading;
using Easel.Rendering.Skies;
using Easel.Scenes;

namespace Easel.Rendering.Transport;

/// <summary>
/// Fills a frame tile by tile on several threads. Every pixel depends on its coordinates alone, never on the schedule. Light is traced
/// along paths, or only the key light's share is found, or — with neither — none.
/// </summary>
internal sealed class FrameRenderer(
    SceneTree tree, SurfaceResolver resolver, SkyDome sky, MaterialTable materials, (PathTracer? Paths, KeyLight? Key) light, CameraRays rays,
    RenderSettings settings)
{
    private const int TileSize = TileSampler.Size;

    /// <summary>What glows more brightly keeps its hue where no light is traced: nothing there is as bright as the day.</summary>
    private const float MostEmission = 1.6f;

    private readonly TileSampler? _sampler = light.Paths is null ? null : new(light.Paths, rays, settings);

    private long _rays;

    /// <summary>Rays traced so far.</summary>
    public long RayCount => _rays;

    /// <summary>Renders a frame.</summary>
    public Frame Render(Finish finish, int threads, IProgress<float>? progress, RenderStates? states, CancellationToken cancellation)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation };
        (Frame frame, FeatureBuffers? features) = RenderLayers(finish, progress, states, options);
        if (features is not null)
        {
            Parallel.For(0, settings.Height, options, y => Compose(frame, features, y));
        }

        if (features is not null && light.Paths is not null && settings.Denoise)
        {
            EdgeMap map = EdgeMap.Find(frame, features, rays, options);
            var edges = new EdgeResolver(light.Paths, rays, settings, new NearbyLight(features, map, rays, light.Paths.SunLight), 1);
            Parallel.For(0, settings.Height, options, y => Interlocked.Add(ref _rays, edges.ResolveRow(frame, map, y)));
        }

        progress?.Report(1);
        return frame;
    }

    /// <summary>Renders a frame with light found by another, smaller renderer of the same view.</summary>
    /// <param name="lighting">The renderer whose layers light the frame.</param>
    /// <param name="lightRays">Its camera.</param>
    /// <param name="finish">How the picture is to be developed.</param>
    /// <param name="threads">Threads to use.</param>
    /// <param name="progress">Receives the finished share in [0, 1].</param>
    /// <param name="states">Asks for states of the unfinished picture, or null.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Frame RenderDecoupled(
        FrameRenderer lighting, CameraRays lightRays, Finish finish, int threads, IProgress<float>? progress, RenderStates? states, CancellationToken cancellation)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation };
        PathTracer paths = light.Paths ?? throw new InvalidOperationException("Only path-traced light can be found at another size.");
        (Frame small, FeatureBuffers? features) = lighting.RenderLayers(finish, progress, states, options);
        EdgeMap map = EdgeMap.Find(small, features, lightRays, options);
        Parallel.For(0, small.Height, options, y => lighting.Compose(small, features!, y));
        Frame frame = new(settings.Width, settings.Height) { Materials = materials.Described, Facts = Facts(finish) };
        var pass = new SurfacePass(
            this, paths, rays, settings, new NearbyLight(features!, map, lightRays, paths.SunLight), small);
        pass.Draw(frame, options);
        _rays += lighting.RayCount + pass.RayCount;
        progress?.Report(1);
        return frame;
    }

    /// <summary>Traces the light of a frame and smooths it; the layers are not yet put together.</summary>
    private (Frame Frame, FeatureBuffers? Features) RenderLayers(Finish finish, IProgress<float>? progress, RenderStates? states, ParallelOptions options)
    {
        Frame frame = new(settings.Width, settings.Height) { Materials = materials.Described, Facts = Facts(finish) };
        FeatureBuffers? features = null;
        if (_sampler is not null)
        {
            features = new FeatureBuffers(settings.Width, settings.Height, rays.PixelAngle) { IsKeyShadow = light.Paths is { HasCrispKey: true } };
        }

        RenderTiles(frame, features, progress, states, options);
        if (features is not null && settings.Denoise)
        {
            Denoiser.Run(features, options.MaxDegreeOfParallelism, options.CancellationToken, _sampler is { IsQuick: true });
        }

        return (frame, features);
    }

    private void RenderTiles(Frame frame, FeatureBuffers? features, IProgress<float>? progress, RenderStates? states, ParallelOptions options)
    {
        int columns = (settings.Width + TileSize - 1) / TileSize, rows = (settings.Height + TileSize - 1) / TileSize;
        int[]? order = states is null ? null : TileOrder.FromMiddle(columns, rows);
        bool[] isDone = new bool[columns * rows];
        int done = 0, reported = 0, from = 0;
        foreach (float share in (ReadOnlySpan<float>)[.. states?.Shares ?? [], 1])
        {
            int to = (int)(share * isDone.Length);
            Parallel.For(from, to, options, i =>
            {
                int tile = order?[i] ?? i;
                RenderTile(frame, features, tile % columns * TileSize, tile / columns * TileSize, options.CancellationToken);
                isDone[tile] = true;
                int percent = Interlocked.Increment(ref done) * 98 / isDone.Length;
                if (progress is not null && Interlocked.Exchange(ref reported, percent) < percent)
                {
                    progress.Report(percent / 100f);
                }
            });
            from = to;
            if (states is not null && features is not null && to < isDone.Length)
            {
                states.Show(new StateReader(frame, features, states.Rough, isDone).Read());
            }
        }
    }

    private FrameFacts Facts(Finish finish)
    {
        Vector2? sunPixel = sky.SunDirection.Y > 0 && sky.SunIrradiance != Vector3.Zero ? rays.Project(sky.SunDirection) : null;
        bool inside = sunPixel is { } p && p.X >= 0 && p.Y >= 0 && p.X < settings.Width && p.Y < settings.Height;
        return new FrameFacts
        {
            SunDirection = sky.SunDirection,
            SunPixel = inside ? sunPixel : null,
            HorizonRow = rays.HorizonRow(),
            PixelAngle = rays.PixelAngle,
            ExposureKey = finish.ExposureKey,
            Saturation = finish.Saturation,
            Bloom = finish.Bloom,
            Mood = finish.Mood,
            Faces = finish.Faces,
            Eyes = finish.Eyes,
            Motion = new Vector3(Vector3.Dot(finish.Motion, rays.Right), Vector3.Dot(finish.Motion, rays.Up), Vector3.Dot(finish.Motion, rays.Forward)),
        };
    }

    private void RenderTile(Frame frame, FeatureBuffers? features, int left, int top, CancellationToken cancellation)
    {
        int right = Math.Min(left + TileSize, settings.Width), bottom = Math.Min(top + TileSize, settings.Height);
        Span<Hit> hits = stackalloc Hit[TileSize * TileSize];
        int count = 0;
        for (int y = top; y < bottom; y++)
        {
            cancellation.ThrowIfCancellationRequested();
            for (int x = left; x < right; x++)
            {
                hits[count++] = WriteFacts(frame, x, y);
            }
        }

        long traced = (right - left) * (bottom - top);
        if (_sampler is not null && features is not null)
        {
            traced += _sampler.Render(frame, features, (left, top, right, bottom), hits[..count], cancellation);
        }

        Interlocked.Add(ref _rays, traced);
    }

    /// <summary>Writes down, and returns, what the ray through the centre of the pixel meets first.</summary>
    private Hit WriteFacts(Frame frame, int x, int y)
    {
        WriteFacts(frame, x, y, out Hit hit, out _);
        return hit;
    }

    /// <summary>Writes down what the ray through the centre of the pixel meets first.</summary>
    /// <returns>False when it meets nothing, or nothing but ids are wanted: then there is no surface.</returns>
    internal bool WriteFacts(Frame frame, int x, int y, out Hit hit, out SurfaceInteraction surface)
    {
        Vector3 direction = rays.Direction(new Vector2(x + 0.5f, y + 0.5f));
        surface = default;
        bool met = tree.Intersect(rays.Position, direction, float.PositiveInfinity, out hit, seesMedia: settings.Mode != RenderMode.PathTraced);
        int veil = light.Paths?.Air?.Media?.ElementAlong(rays.Position, direction, met ? hit.Distance : float.PositiveInfinity) ?? 0;
        if (!met)
        {
            frame.ElementId[(y * settings.Width) + x] = veil;
            if (light.Key is not null)
            {
                Write(frame.Color, (y * settings.Width) + x, sky.Radiance(direction));
            }

            return false;
        }

        int i = (y * settings.Width) + x;
        if (settings.Mode == RenderMode.IdsOnly)
        {
            frame.Depth[i] = hit.Distance;
            ref readonly PlacedModel placed = ref tree.Instances[hit.Instance];
            frame.ElementId[i] = placed.ElementId;
            frame.MaterialId[i] = materials.Numbers[placed.FirstMaterial + tree.Models[placed.Model].Locate(hit.Triangle).Part];
            return false;
        }

        resolver.Resolve(hit, direction, rays.PixelAngle * hit.Distance, out surface);
        frame.Depth[i] = hit.Distance;
        frame.ElementId[i] = veil != 0 ? veil : surface.ElementId;
        frame.MaterialId[i] = surface.MaterialId;
        Write(frame.Albedo, i, surface.Surface.BaseColor);
        Write(frame.Normal, i, surface.Normal);
        if (light.Paths is null)
        {
            frame.Coverage[i] = surface.ElementId != 0 ? 1 : 0;
        }

        if (light.Key is not null)
        {
            Vector3 emission = surface.Surface.Emission;
            float brightest = MathF.Max(emission.X, MathF.Max(emission.Y, emission.Z));
            Write(frame.Color, i, brightest > MostEmission ? emission * (MostEmission / brightest) : emission);
            frame.SunVisibility[i] = light.Key.Share(surface);
        }

        return true;
    }

    /// <summary>Puts the layers back together.</summary>
    private void Compose(Frame frame, FeatureBuffers features, int y)
    {
        for (int x = 0; x < settings.Width; x++)
        {
            int i = 3 * ((y * settings.Width) + x), j = features.Index(x, y);
            Layer key = features.Key, diffuse = features.Diffuse, specular = features.Specular;
            frame.Color[i] += (key.R[j] * key.Albedo.R[j]) + (diffuse.R[j] * diffuse.Albedo.R[j]) + (specular.R[j] * specular.Albedo.R[j]);
            frame.Color[i + 1] += (key.G[j] * key.Albedo.G[j]) + (diffuse.G[j] * diffuse.Albedo.G[j]) + (specular.G[j] * specular.Albedo.G[j]);
            frame.Color[i + 2] += (key.B[j] * key.Albedo.B[j]) + (diffuse.B[j] * diffuse.Albedo.B[j]) + (specular.B[j] * specular.Albedo.B[j]);
        }
    }

    private static void Write(float[] buffer, int pixel, Vector3 value) => value.CopyTo(buffer.AsSpan(3 * pixel, 3));
}
