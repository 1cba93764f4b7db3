using System.Numerics;
using Easel.Imaging;
using Easel.Rendering.Acceleration;
using Easel.Rendering.Sampling;
using Easel.Rendering.Shading;
using Easel.Rendering.Skies;
using Easel.Scenes;

namespace Easel.Rendering.Transport;

/// <summary>Fills a frame tile by tile on several threads. Every pixel depends on its coordinates alone, never on the schedule.</summary>
internal sealed class FrameRenderer(
    SceneTree tree, SurfaceResolver resolver, SkyDome sky, MaterialTable materials, PathTracer tracer, Camera camera, RenderSettings settings)
{
    private const int TileSize = 16;

    private readonly CameraRays _rays = new(camera, settings.Width, settings.Height);

    public Frame Render(Finish finish, int threads, IProgress<float>? progress, CancellationToken cancellation)
    {
        Frame frame = new(settings.Width, settings.Height) { Materials = materials.Described, Facts = Facts(finish) };
        int columns = (settings.Width + TileSize - 1) / TileSize, rows = (settings.Height + TileSize - 1) / TileSize;
        int done = 0, reported = 0;
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation };
        Parallel.For(0, columns * rows, options, tile =>
        {
            RenderTile(frame, tile % columns * TileSize, tile / columns * TileSize, cancellation);
            int percent = Interlocked.Increment(ref done) * 100 / (columns * rows);
            if (progress is not null && Interlocked.Exchange(ref reported, percent) < percent)
            {
                progress.Report(percent / 100f);
            }
        });
        return frame;
    }

    private FrameFacts Facts(Finish finish)
    {
        Vector2? sunPixel = sky.SunDirection.Y > 0 && sky.SunIrradiance != Vector3.Zero ? _rays.Project(sky.SunDirection) : null;
        bool inside = sunPixel is { } p && p.X >= 0 && p.Y >= 0 && p.X < settings.Width && p.Y < settings.Height;
        return new FrameFacts
        {
            SunDirection = sky.SunDirection,
            SunPixel = inside ? sunPixel : null,
            HorizonRow = _rays.HorizonRow(),
            ExposureKey = finish.ExposureKey,
            Saturation = finish.Saturation,
            Bloom = finish.Bloom,
            Mood = finish.Mood,
        };
    }

    private void RenderTile(Frame frame, int left, int top, CancellationToken cancellation)
    {
        int right = Math.Min(left + TileSize, settings.Width), bottom = Math.Min(top + TileSize, settings.Height);
        for (int y = top; y < bottom; y++)
        {
            cancellation.ThrowIfCancellationRequested();
            for (int x = left; x < right; x++)
            {
                WriteFacts(frame, x, y);
                if (settings.Mode != RenderMode.IdsOnly)
                {
                    WriteLight(frame, x, y);
                }
            }
        }
    }

    /// <summary>What the ray through the centre of the pixel meets first.</summary>
    private void WriteFacts(Frame frame, int x, int y)
    {
        Vector3 direction = _rays.Direction(new Vector2(x + 0.5f, y + 0.5f));
        if (!tree.Intersect(_rays.Position, direction, float.PositiveInfinity, out Hit hit))
        {
            return;
        }

        int i = (y * settings.Width) + x;
        resolver.Resolve(hit, direction, _rays.PixelAngle * hit.Distance, out SurfaceInteraction surface);
        frame.Depth[i] = hit.Distance;
        frame.ElementId[i] = surface.ElementId;
        frame.MaterialId[i] = surface.MaterialId;
        Write(frame.Albedo, i, surface.Surface.BaseColor);
        Write(frame.Normal, i, surface.Normal);
        if (settings.Mode == RenderMode.IdsOnly)
        {
            frame.Coverage[i] = surface.ElementId != 0 ? 1 : 0;
        }
    }

    private void WriteLight(Frame frame, int x, int y)
    {
        int i = (y * settings.Width) + x, samples = Math.Max(1, settings.SamplesPerPixel);
        int log2 = BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)samples));
        PixelSum sum = default;
        for (int s = 0; s < samples; s++)
        {
            var random = new Sobol(x, y, s, log2, settings.Seed);
            Vector2 pixel = CameraRays.Jitter(x, y, random.Next());
            (Vector3 origin, Vector3 direction) = _rays.Ray(pixel, random.Next());
            tracer.Trace(ref random, origin, direction, _rays.PixelAngle, ref sum);
        }

        float share = 1f / samples;
        Write(frame.Color, i, (sum.Direct + sum.Diffuse + sum.Specular) * share);
        frame.SunVisibility[i] = Math.Clamp(sum.Sun * share, 0, 1);
        frame.Coverage[i] = sum.Coverage * share;
    }

    private static void Write(float[] buffer, int pixel, Vector3 value) => value.CopyTo(buffer.AsSpan(3 * pixel, 3));
}
