using System.Numerics;
using Easel.Imaging;
using Easel.Rendering.Denoising;
using Easel.Rendering.Sampling;

namespace Easel.Rendering.Transport;

/// <summary>
/// Computes the light of a tile. Every pixel gets half of the samples; the rest go where the tile is noisy. Noise is judged over the whole
/// tile, as a pixel that missed a rare light believes itself calm. Edges get more looks at what is there, without light.
/// </summary>
internal sealed class TileSampler(PathTracer tracer, CameraRays rays, RenderSettings settings)
{
    /// <summary>Side of a tile, pixels.</summary>
    public const int Size = 8;

    /// <summary>Fewest samples of a pixel that sees an edge.</summary>
    private const int LeastSamples = 4;

    /// <summary>Samples of a pixel at an edge among calm ones, where steps would show.</summary>
    private const int SmoothSamples = 16;

    /// <summary>Standard deviation, relative to the mean, below which a tile is calm; where there are mostly edges, as in grass, more goes
    /// unseen.</summary>
    private const float CalmDeviation = 0.14f, EdgeDeviation = 0.3f;

    /// <summary>Groups of samples whose disagreement tells the noise of a pixel.</summary>
    private const int Batches = 4;

    private static readonly Vector3 Luminance = new(0.2126f, 0.7152f, 0.0722f);

    // The sequence has room for the samples that edges get in any case.
    private readonly int _most = Math.Max(1, settings.SamplesPerPixel);
    private readonly int _log2 = BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)Math.Max(settings.SamplesPerPixel, SmoothSamples)));

    /// <summary>Renders the pixels of a tile.</summary>
    /// <param name="frame">Receives direct light, sun visibility and coverage.</param>
    /// <param name="features">Receives the layers for the denoiser.</param>
    /// <param name="tile">Columns and rows, the ends excluded; at most <see cref="Size"/> each.</param>
    /// <param name="cancellation">Checked at every pixel.</param>
    /// <returns>Rays traced.</returns>
    public long Render(
        Frame frame, FeatureBuffers features, (int Left, int Top, int Right, int Bottom) tile, CancellationToken cancellation)
    {
        Span<Pixel> pixels = stackalloc Pixel[Size * Size];
        int width = tile.Right - tile.Left, count = width * (tile.Bottom - tile.Top);
        pixels = pixels[..count];
        pixels.Clear();
        int least = _most <= LeastSamples ? _most : (_most + 1) / 2;
        for (int i = 0; i < count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            Light(tile.Left + (i % width), tile.Top + (i / width), 0, least, ref pixels[i]);
        }

        bool isNoisy = _most > least && IsNoisy(pixels, least);
        Span<bool> edges = stackalloc bool[Size * Size];
        edges.Clear();
        int looks = _most > 1 ? FindEdges(pixels, least, width, edges[..count]) : 0;
        long traced = 0;
        for (int i = 0; i < count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            int x = tile.Left + (i % width), y = tile.Top + (i / width);
            ref Pixel pixel = ref pixels[i];
            if (isNoisy)
            {
                Light(x, y, least, _most, ref pixel);
            }

            for (int wanted = edges[i] ? looks : 0; pixel.Taken < wanted; pixel.Taken++)
            {
                Sample(x, y, pixel.Taken, false, ref pixel.Sum);
            }

            Store(frame, features, x, y, pixel);
            traced += pixel.Sum.Rays;
        }

        return traced;
    }

    private void Store(Frame frame, FeatureBuffers features, int x, int y, in Pixel pixel)
    {
        float share = 1f / pixel.Taken;
        int i = (y * settings.Width) + x;
        (pixel.Sum.Direct * share).CopyTo(frame.Color.AsSpan(3 * i, 3));
        frame.SunVisibility[i] = pixel.Sum.LitHits > 0 ? Math.Clamp(pixel.Sum.Sun / pixel.Sum.LitHits * pixel.Sum.Hits * share, 0, 1) : 0;
        frame.Coverage[i] = pixel.Sum.Coverage * share;
        features.Store(x, y, pixel.Sum, (pixel.Taken, pixel.Lit), pixel.Noise.Variance, (rays.Right, rays.Up, rays.Forward));
    }

    /// <summary>Traces some of a pixel's samples in groups.</summary>
    private void Light(int x, int y, int first, int end, ref Pixel pixel)
    {
        int count = end - first, batches = Math.Min(Batches, count);
        for (int batch = 0; batch < batches; batch++)
        {
            int from = first + (count * batch / batches), to = first + (count * (batch + 1) / batches);
            Vector3 diffuse = pixel.Sum.Diffuse, specular = pixel.Sum.Specular;
            for (int s = from; s < to; s++)
            {
                Sample(x, y, s, true, ref pixel.Sum);
            }

            pixel.Noise.Add(
                Vector3.Dot(pixel.Sum.Diffuse - diffuse, Luminance) / (to - from), Vector3.Dot(pixel.Sum.Specular - specular, Luminance) / (to - from));
        }

        pixel.Taken = pixel.Lit = end;
    }

    private void Sample(int x, int y, int sample, bool isLit, ref PixelSum sum)
    {
        var random = new Sobol(x, y, sample, _log2, settings.Seed);
        Vector2 point = CameraRays.Jitter(x, y, random.Next());
        (Vector3 origin, Vector3 direction) = rays.Ray(point, random.Next());
        PixelSum before = sum;
        tracer.Trace(ref random, point, origin, direction, (rays.Forward, rays.PixelAngle), isLit, ref sum);
        if (!IsFinite(sum))
        {
            // One path that is not a number must not take the pixel with it.
            sum = before;
        }
    }

    /// <summary>True where the light of a tile is still far from certain.</summary>
    private static bool IsNoisy(ReadOnlySpan<Pixel> pixels, int samples)
    {
        float variance = 0, squares = 0;
        int edges = 0;
        foreach (ref readonly Pixel pixel in pixels)
        {
            float mean = Vector3.Dot(pixel.Sum.Direct + pixel.Sum.Diffuse + pixel.Sum.Specular, Luminance) / samples;
            variance += pixel.Noise.Variance.X + pixel.Noise.Variance.Y;
            squares += mean * mean;
            edges += IsEdge(pixel.Sum, samples) ? 1 : 0;
        }

        float deviation = float.Lerp(CalmDeviation, EdgeDeviation, (float)edges / pixels.Length);
        return variance > deviation * deviation * squares;
    }

    /// <summary>Marks pixels at edges and those beside them, which few samples may have missed.</summary>
    /// <returns>Samples that they are to get: few where there is hardly anything but edges, as in grass.</returns>
    private int FindEdges(ReadOnlySpan<Pixel> pixels, int samples, int width, Span<bool> edges)
    {
        int found = 0;
        for (int i = 0; i < pixels.Length; i++)
        {
            if (!IsEdge(pixels[i].Sum, samples))
            {
                continue;
            }

            found++;
            edges[i] = true;
            int column = i % width;
            edges[column > 0 ? i - 1 : i] = true;
            edges[column < width - 1 ? i + 1 : i] = true;
            edges[i >= width ? i - width : i] = true;
            edges[i + width < pixels.Length ? i + width : i] = true;
        }

        return Math.Max(_most, found > pixels.Length / 2 ? LeastSamples : SmoothSamples);
    }

    /// <summary>True where samples of a pixel see different surfaces: there the denoiser finds few like neighbours.</summary>
    private static bool IsEdge(in PixelSum sum, int samples)
    {
        const float SameNormal = 0.96f, SameDepth = 0.02f;
        if (sum.Hits == 0)
        {
            return false;
        }

        float mean = sum.Depth / sum.Hits, variance = (sum.DepthSquared / sum.Hits) - (mean * mean);
        return sum.Hits < samples || sum.Normal.LengthSquared() < SameNormal * SameNormal * sum.Hits * sum.Hits
            || variance > SameDepth * SameDepth * mean * mean;
    }

    private static bool IsFinite(in PixelSum sum)
    {
        Vector3 all = sum.Direct + sum.Diffuse + sum.Specular + sum.DiffuseAlbedo + sum.SpecularAlbedo + sum.Normal;
        return float.IsFinite(all.X + all.Y + all.Z + sum.Depth + sum.Sun);
    }

    /// <summary>A pixel in the making.</summary>
    private struct Pixel
    {
        public PixelSum Sum;
        public NoiseEstimate Noise;

        /// <summary>Samples taken, and those among them whose light was computed.</summary>
        public int Taken;
        public int Lit;
    }
}
