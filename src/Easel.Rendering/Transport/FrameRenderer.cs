using System.Numerics;
using Easel.Imaging;
using Easel.Rendering.Acceleration;
using Easel.Rendering.Denoising;
using Easel.Rendering.Sampling;
using Easel.Rendering.Shading;
using Easel.Rendering.Skies;
using Easel.Scenes;

namespace Easel.Rendering.Transport;

/// <summary>Fills a frame tile by tile on several threads. Every pixel depends on its coordinates alone, never on the schedule.</summary>
internal sealed class FrameRenderer(
    SceneTree tree, SurfaceResolver resolver, SkyDome sky, MaterialTable materials, IPixelTracer tracer, CameraRays rays, RenderSettings settings)
{
    private const int TileSize = 16;

    /// <summary>Fewest samples of a pixel that sees an edge.</summary>
    private const int LeastSamples = 4;

    /// <summary>Standard deviation, relative to the mean, below which a pixel is calm.</summary>
    private const float CalmDeviation = 0.12f;

    /// <summary>Groups of samples whose disagreement tells the noise of a pixel.</summary>
    private const int Batches = 4;

    private static readonly Vector3 Luminance = new(0.2126f, 0.7152f, 0.0722f);

    private long _rays;

    /// <summary>Rays traced so far.</summary>
    public long RayCount => _rays;

    public Frame Render(Finish finish, int threads, IProgress<float>? progress, CancellationToken cancellation)
    {
        Frame frame = new(settings.Width, settings.Height) { Materials = materials.Described, Facts = Facts(finish) };
        FeatureBuffers? features = null;
        if (settings.Mode != RenderMode.IdsOnly)
        {
            features = new FeatureBuffers(settings.Width, settings.Height, rays.PixelAngle);
        }

        int columns = (settings.Width + TileSize - 1) / TileSize, rows = (settings.Height + TileSize - 1) / TileSize;
        int done = 0, reported = 0;
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation };
        Parallel.For(0, columns * rows, options, tile =>
        {
            RenderTile(frame, features, tile % columns * TileSize, tile / columns * TileSize, cancellation);
            int percent = Interlocked.Increment(ref done) * 98 / (columns * rows);
            if (progress is not null && Interlocked.Exchange(ref reported, percent) < percent)
            {
                progress.Report(percent / 100f);
            }
        });
        if (features is not null)
        {
            if (settings.Denoise)
            {
                Denoiser.Run(features, threads, cancellation);
            }

            Parallel.For(0, settings.Height, options, y => Compose(frame, features, y));
        }

        progress?.Report(1);
        return frame;
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
            ExposureKey = finish.ExposureKey,
            Saturation = finish.Saturation,
            Bloom = finish.Bloom,
            Mood = finish.Mood,
        };
    }

    private void RenderTile(Frame frame, FeatureBuffers? features, int left, int top, CancellationToken cancellation)
    {
        int right = Math.Min(left + TileSize, settings.Width), bottom = Math.Min(top + TileSize, settings.Height);
        long traced = 0;
        for (int y = top; y < bottom; y++)
        {
            for (int x = left; x < right; x++)
            {
                cancellation.ThrowIfCancellationRequested();
                WriteFacts(frame, x, y);
                traced++;
                if (features is not null)
                {
                    traced += WriteLight(frame, features, x, y);
                }
            }
        }

        Interlocked.Add(ref _rays, traced);
    }

    /// <summary>What the ray through the centre of the pixel meets first.</summary>
    private void WriteFacts(Frame frame, int x, int y)
    {
        Vector3 direction = rays.Direction(new Vector2(x + 0.5f, y + 0.5f));
        if (!tree.Intersect(rays.Position, direction, float.PositiveInfinity, out Hit hit))
        {
            return;
        }

        int i = (y * settings.Width) + x;
        resolver.Resolve(hit, direction, rays.PixelAngle * hit.Distance, out SurfaceInteraction surface);
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

    private int WriteLight(Frame frame, FeatureBuffers features, int x, int y)
    {
        // Calm pixels are content with half of the samples; on edges even a quick picture wants a few.
        int most = Math.Max(1, settings.SamplesPerPixel), least = most <= LeastSamples ? most : (most + 1) / 2;
        int log2 = BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)Math.Max(most, LeastSamples)));
        var noise = new NoiseEstimate();
        PixelSum sum = default;
        Sample(x, y, 0, least, log2, ref sum, ref noise);
        int taken = least;
        if (most > 1 && IsEdge(sum, least))
        {
            taken = Math.Max(most, LeastSamples);
        }
        else if (IsNoisy(sum, least, noise))
        {
            taken = most;
        }

        if (taken > least)
        {
            Sample(x, y, least, taken, log2, ref sum, ref noise);
        }

        float share = 1f / taken;
        int i = (y * settings.Width) + x;
        Write(frame.Color, i, sum.Direct * share);
        frame.SunVisibility[i] = Math.Clamp(sum.Sun * share, 0, 1);
        frame.Coverage[i] = sum.Coverage * share;
        features.Store(x, y, sum, taken, noise.Variance, (rays.Right, rays.Up, rays.Forward));
        return sum.Rays;
    }

    /// <summary>Traces some of a pixel's samples in groups, whose disagreement tells the noise.</summary>
    private void Sample(int x, int y, int first, int end, int log2, ref PixelSum sum, ref NoiseEstimate noise)
    {
        int count = end - first, batches = Math.Min(Batches, count);
        for (int batch = 0; batch < batches; batch++)
        {
            int from = first + (count * batch / batches), to = first + (count * (batch + 1) / batches);
            Vector3 diffuse = sum.Diffuse, specular = sum.Specular;
            for (int s = from; s < to; s++)
            {
                var random = new Sobol(x, y, s, log2, settings.Seed);
                Vector2 pixel = CameraRays.Jitter(x, y, random.Next());
                (Vector3 origin, Vector3 direction) = rays.Ray(pixel, random.Next());
                PixelSum before = sum;
                tracer.Trace(ref random, pixel, origin, direction, (rays.Forward, rays.PixelAngle), ref sum);
                if (!IsFinite(sum))
                {
                    // One path that is not a number must not take the pixel with it.
                    sum = before;
                }
            }

            noise.Add(Vector3.Dot(sum.Diffuse - diffuse, Luminance) / (to - from), Vector3.Dot(sum.Specular - specular, Luminance) / (to - from));
        }
    }

    /// <summary>True where the light of a pixel is still far from certain.</summary>
    private static bool IsNoisy(in PixelSum sum, int samples, in NoiseEstimate noise)
    {
        float mean = Vector3.Dot(sum.Direct + sum.Diffuse + sum.Specular, Luminance) / samples;
        return noise.Variance.X + noise.Variance.Y > CalmDeviation * CalmDeviation * mean * mean;
    }

    /// <summary>True where samples of a pixel see different surfaces: there the denoiser finds few like neighbours.</summary>
    private static bool IsEdge(in PixelSum sum, int samples)
    {
        if (sum.Hits == 0)
        {
            return false;
        }

        const float SameNormal = 0.96f, SameDepth = 0.02f;
        float mean = sum.Depth / sum.Hits, variance = (sum.DepthSquared / sum.Hits) - (mean * mean);
        return sum.Hits < samples || sum.Normal.LengthSquared() < SameNormal * SameNormal * sum.Hits * sum.Hits
            || variance > SameDepth * SameDepth * mean * mean;
    }

    /// <summary>Puts the layers back together.</summary>
    private void Compose(Frame frame, FeatureBuffers features, int y)
    {
        for (int x = 0; x < settings.Width; x++)
        {
            int i = 3 * ((y * settings.Width) + x), j = features.Index(x, y);
            Layer d = features.Diffuse, s = features.Specular;
            frame.Color[i] += (d.R[j] * d.AlbedoR[j]) + (s.R[j] * s.AlbedoR[j]);
            frame.Color[i + 1] += (d.G[j] * d.AlbedoG[j]) + (s.G[j] * s.AlbedoG[j]);
            frame.Color[i + 2] += (d.B[j] * d.AlbedoB[j]) + (s.B[j] * s.AlbedoB[j]);
        }
    }

    private static bool IsFinite(in PixelSum sum)
    {
        Vector3 all = sum.Direct + sum.Diffuse + sum.Specular + sum.DiffuseAlbedo + sum.SpecularAlbedo + sum.Normal;
        return float.IsFinite(all.X + all.Y + all.Z + sum.Depth + sum.Sun);
    }

    private static void Write(float[] buffer, int pixel, Vector3 value) => value.CopyTo(buffer.AsSpan(3 * pixel, 3));
}
