using System.Numerics;
using Easel.Imaging;
using Easel.Rendering.Acceleration;
using Easel.Rendering.Denoising;
using Easel.Rendering.Sampling;

namespace Easel.Rendering.Transport;

/// <summary>
/// Computes the light of a tile. Every pixel is looked at a few times, which tells what is there and how the key light falls on it; soft
/// light is computed for every other pixel and left to the denoiser to spread. More goes where a tile is noisy: there lit pixels get all
/// their samples, and where a shadow ends every pixel is looked at until it is crisp. Noise is judged over the whole tile, as a pixel that missed a rare light believes itself calm.
/// </summary>
internal sealed class TileSampler(PathTracer tracer, CameraRays rays, RenderSettings settings)
{
    /// <summary>Side of a tile, pixels.</summary>
    public const int Size = 8;

    /// <summary>Samples up to which lit pixels take a single lit one, and neighbours tell the noise.</summary>
    private const int FewSamples = 3;

    /// <summary>Samples up to which two fifths come first, not half: a picture of so few is smoothed anyway.</summary>
    private const int MediumSamples = 8;

    /// <summary>Looks at a pixel that is not lit.</summary>
    private const int FewLooks = 2;

    /// <summary>Looks at a pixel that hardly sees anything but edges, as in grass, and at one where a shadow ends, at least.</summary>
    private const int EdgeLooks = 3, ShadowLooks = 5;

    /// <summary>Looks at the end of a shadow for each sample of a pixel.</summary>
    private const float ShadowShare = 0.6f;

    /// <summary>Share of edges beyond which a tile is taken for grass or the like.</summary>
    private const float BusyShare = 0.5f;

    /// <summary>Standard deviation, relative to the mean, below which a tile is calm; where there are mostly edges, as in grass, more goes
    /// unseen.</summary>
    private const float CalmDeviation = 0.25f, EdgeDeviation = 0.9f;

    /// <summary>The same for the key light: unlike soft light it is hardly smoothed.</summary>
    private const float CalmKeyDeviation = 0.12f;

    /// <summary>Groups of samples whose disagreement tells the noise of a pixel.</summary>
    private const int Batches = 4;

    /// <summary>Variance of a single sample, relative to its square, at least: one that stands out knows no better.</summary>
    private const float LeastVariance = 1 / 15f;

    private static readonly Vector3 Luminance = new(0.2126f, 0.7152f, 0.0722f);

    // Without the denoiser nothing would light the pixels left out.
    private readonly bool _isSparse = settings is { Mode: RenderMode.PathTraced, Denoise: true, SamplesPerPixel: > 1 };
    private readonly int _most = Math.Max(1, settings.SamplesPerPixel);

    /// <summary>Samples of the first round.</summary>
    private readonly int _first = FirstSamples(settings);

    private readonly int _edgeLooks = Math.Min(EdgeLooks, settings.SamplesPerPixel);
    private readonly int _shadowLooks = Math.Min(
        Math.Max(ShadowLooks, (int)(ShadowShare * settings.SamplesPerPixel)), settings.SamplesPerPixel + 1);
    private readonly int _log2 = BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)Math.Max(settings.SamplesPerPixel + FewLooks, ShadowLooks)));

    /// <summary>True where one lit sample has to do, however noisy: the picture is a quick look.</summary>
    public bool IsQuick { get; } = IsQuickLook(settings);

    /// <summary>Renders the pixels of a tile.</summary>
    /// <param name="frame">Receives direct light, sun visibility and coverage.</param>
    /// <param name="features">Receives the layers for the denoiser.</param>
    /// <param name="tile">Columns and rows, the ends excluded; at most <see cref="Size"/> each.</param>
    /// <param name="centers">What the rays through the centres of the pixels meet, row after row.</param>
    /// <param name="cancellation">Checked at every pixel.</param>
    /// <returns>Rays traced.</returns>
    public long Render(
        Frame frame, FeatureBuffers features, (int Left, int Top, int Right, int Bottom) tile, ReadOnlySpan<Hit> centers,
        CancellationToken cancellation)
    {
        Span<Pixel> pixels = stackalloc Pixel[Size * Size];
        int width = tile.Right - tile.Left, count = width * (tile.Bottom - tile.Top);
        pixels = pixels[..count];
        pixels.Clear();

        // The first round: a few looks everywhere, light in a chequerboard.
        int edges = 0;
        for (int i = 0; i < count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            (int x, int y) = (tile.Left + (i % width), tile.Top + (i / width));
            if (_isSparse && ((x + y) & 1) != 0)
            {
                Look(x, y, FewLooks, centers[i], ref pixels[i]);
            }
            else
            {
                Light(x, y, _first, centers[i], ref pixels[i]);
                Look(x, y, _isSparse ? FewLooks : 0, centers[i], ref pixels[i]);
            }

            edges += pixels[i].IsEdge ? 1 : 0;
        }

        // Neighbours know little of what is thin, and nothing of what gloss shows. In grass all are as thin, and their light is as good.
        bool isBusy = edges > BusyShare * count;
        for (int i = 0; i < count && _isSparse; i++)
        {
            if (pixels[i].Lit == 0 && (pixels[i].Sum.Outlined > 0 || (pixels[i].IsEdge && !isBusy)))
            {
                Light(tile.Left + (i % width), tile.Top + (i / width), _first, centers[i], ref pixels[i]);
            }
        }

        // The second round, where the first leaves doubts.
        if (IsQuick)
        {
            PoolVariance(pixels, width);
        }

        TileNoise noise = Judge(pixels);
        int wanted = isBusy ? _edgeLooks : noise.IsKeyNoisy ? _shadowLooks : 0;
        long traced = 0;
        for (int i = 0; i < count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            (int x, int y) = (tile.Left + (i % width), tile.Top + (i / width));
            ref Pixel pixel = ref pixels[i];
            if (noise.IsNoisy && pixel.Lit > 0 && !IsQuick)
            {
                Light(x, y, _most, centers[i], ref pixel);
            }

            if (_isSparse)
            {
                Look(x, y, wanted, centers[i], ref pixel);
            }

            features.IsMixed[features.Index(x, y)] = pixel.IsEdge;
            Store(frame, features, x, y, pixel);
            traced += pixel.Sum.Rays;
        }

        return traced;
    }

    private static bool IsQuickLook(RenderSettings settings) =>
        settings is { Mode: RenderMode.PathTraced, Denoise: true, SamplesPerPixel: > 1 and <= FewSamples };

    private static int FirstSamples(RenderSettings settings) => settings.SamplesPerPixel switch
    {
        <= FewSamples => IsQuickLook(settings) ? 1 : Math.Max(1, settings.SamplesPerPixel),
        <= MediumSamples => Math.Max(2, 2 * settings.SamplesPerPixel / 5),
        _ => (settings.SamplesPerPixel + 1) / 2,
    };

    private void Store(Frame frame, FeatureBuffers features, int x, int y, in Pixel pixel)
    {
        float share = 1f / pixel.Taken;
        int i = (y * settings.Width) + x;
        (pixel.Sum.Direct * share).CopyTo(frame.Color.AsSpan(3 * i, 3));
        frame.SunVisibility[i] = Math.Clamp(pixel.Sum.Sun * share, 0, 1);
        frame.Coverage[i] = pixel.Sum.Coverage * share;
        Vector2 variance = pixel.Variance;
        features.Store(
            x, y, pixel.Sum, (pixel.Taken, pixel.Lit), new Vector3(pixel.KeyNoise.Variance.X, variance.X, variance.Y), (rays.Right, rays.Up, rays.Forward));
    }

    /// <summary>Follows more paths, in groups, until so many were followed.</summary>
    private void Light(int x, int y, int wanted, in Hit center, ref Pixel pixel)
    {
        int count = wanted - pixel.Lit, batches = Math.Min(Batches, count);
        for (int batch = 0; batch < batches; batch++)
        {
            int samples = (count * (batch + 1) / batches) - (count * batch / batches);
            Vector3 diffuse = pixel.Sum.Diffuse, specular = pixel.Sum.Specular;
            for (int s = 0; s < samples; s++)
            {
                Sample(x, y, true, center, ref pixel);
            }

            pixel.Noise.Add(
                Vector3.Dot(pixel.Sum.Diffuse - diffuse, Luminance) / samples, Vector3.Dot(pixel.Sum.Specular - specular, Luminance) / samples);
        }
    }

    /// <summary>Takes more samples, without soft light, until so many were taken.</summary>
    private void Look(int x, int y, int wanted, in Hit center, ref Pixel pixel)
    {
        while (pixel.Taken < wanted)
        {
            Sample(x, y, false, center, ref pixel);
        }
    }

    private void Sample(int x, int y, bool isLit, in Hit center, ref Pixel pixel)
    {
        Sobol random = Numbers(x, y, isLit, pixel);
        Vector2 u = random.Next();

        // Edges are drawn softer later on; other pixels do not look beyond their borders, lest they see a bit of an edge. What lies in the
        // middle is known already.
        bool isKnown = _isSparse && pixel.Taken == 0 && rays.IsPinhole;
        Vector2 point = isKnown ? new Vector2(x + 0.5f, y + 0.5f) : _isSparse ? new Vector2(x, y) + u : CameraRays.Jitter(x, y, u);
        (Vector3 origin, Vector3 direction) = rays.Ray(point, random.Next());
        PixelSum before = pixel.Sum;
        tracer.Trace(
            ref random, rays.InPicture(point), origin, direction, (rays.Forward, rays.PixelAngle), isLit, ref pixel.Sum, isKnown ? center : null);
        if (!pixel.Sum.IsFinite)
        {
            // One path that is not a number must not take the pixel with it.
            pixel.Sum = before;
        }

        
        // A look at what faces away from the light says nothing about shadows.
        float lightable = Vector3.Dot(pixel.Sum.KeyAlbedo - before.KeyAlbedo, Luminance);
        if (lightable > 0)
        {
            pixel.KeyNoise.Add(Vector3.Dot(pixel.Sum.Key - before.Key, Luminance) / lightable, 0);
        }

        pixel.Taken++;
        pixel.Lit += isLit ? 1 : 0;
    }

    /// <summary>
    /// Random numbers for the next sample of a pixel. The first lit samples count by themselves, as do those of the second round: each of the
    /// two sets is spread evenly over the lit pixels of a neighbourhood, and so is what the denoiser makes of it.
    /// </summary>
    private Sobol Numbers(int x, int y, bool isLit, in Pixel pixel)
    {
        if (!_isSparse || !isLit)
        {
            return new Sobol(x, y, pixel.Taken, _log2, settings.Seed);
        }

        bool isFirst = pixel.Lit < _first;
        (int sample, int samples) = isFirst ? (pixel.Lit, _first) : (pixel.Lit - _first, Math.Max(1, _most - _first));
        return Sobol.OnChequerboard(x, y, sample, BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)samples)), settings.Seed + (isFirst ? 0x10u : 0x20u));
    }

    /// <summary>Where each pixel has one lit sample, the differences between lit neighbours tell the noise of all.</summary>
    private static void PoolVariance(Span<Pixel> pixels, int width)
    {
        Vector2 squares = Vector2.Zero;
        int pairs = 0;
        for (int i = width; i < pixels.Length; i++)
        {
            // In a chequerboard the nearest lit pixels lie across the corners.
            for (int side = -1; side <= 1; side += 2)
            {
                int column = (i % width) + side;
                if ((uint)column < (uint)width && pixels[i].IsPlain && pixels[i - width + side].IsPlain)
                {
                    Vector2 step = pixels[i].SoftLight - pixels[i - width + side].SoftLight;
                    squares += step * step;
                    pairs++;
                }
            }
        }

        if (pairs == 0)
        {
            return;
        }

        foreach (ref Pixel pixel in pixels)
        {
            pixel.PooledVariance = squares / (2 * pairs);
        }
    }

    /// <summary>How far the light of a tile is still from certain.</summary>
    private static TileNoise Judge(ReadOnlySpan<Pixel> pixels)
    {
        Vector2 variance = Vector2.Zero;
        float squares = 0, keyVariance = 0;
        int edges = 0, lit = 0;
        foreach (ref readonly Pixel pixel in pixels)
        {
            edges += pixel.IsEdge ? 1 : 0;
            float key = Vector3.Dot(pixel.Sum.Key, Luminance) / pixel.Taken;
            float keyAlbedo = Vector3.Dot(pixel.Sum.KeyAlbedo, Luminance) / pixel.Taken;
            keyVariance += pixel.KeyNoise.Variance.X * keyAlbedo * keyAlbedo;
            if (pixel.Lit == 0)
            {
                continue;
            }

            lit++;
            float others = (Vector3.Dot(pixel.Sum.Direct, Luminance) / pixel.Taken)
                + (Vector3.Dot(pixel.Sum.Diffuse + pixel.Sum.Specular, Luminance) / pixel.Lit);
            variance += pixel.Variance;
            squares += (others + key) * (others + key);
        }

        float deviation = float.Lerp(CalmDeviation, EdgeDeviation, (float)edges / pixels.Length);
        return new TileNoise
        {
            IsNoisy = variance.X + variance.Y > deviation * deviation * squares,
            IsKeyNoisy = keyVariance / pixels.Length > CalmKeyDeviation * CalmKeyDeviation * squares / Math.Max(lit, 1),
        };
    }

    /// <summary>What the first round tells of a tile.</summary>
    private readonly ref struct TileNoise
    {
        public bool IsNoisy { get; init; }

        public bool IsKeyNoisy { get; init; }
    }

    /// <summary>A pixel in the making.</summary>
    private struct Pixel
    {
        public PixelSum Sum;
        public NoiseEstimate Noise;
        public NoiseEstimate KeyNoise;

        /// <summary>Variance of the soft light of one sample, where neighbours told it.</summary>
        public Vector2 PooledVariance;

        /// <summary>Samples taken, and those among them whose light was computed.</summary>
        public int Taken;
        public int Lit;

        /// <summary>Variance of the mean luminance of diffuse and of specular light.</summary>
        public readonly Vector2 Variance => Lit == 1 && PooledVariance != Vector2.Zero
            ? Vector2.Max(PooledVariance, SoftLight * SoftLight * LeastVariance)
            : Noise.Variance;

        /// <summary>Luminance of diffuse and of specular light.</summary>
        public readonly Vector2 SoftLight => new Vector2(Vector3.Dot(Sum.Diffuse, Luminance), Vector3.Dot(Sum.Specular, Luminance)) / Lit;

        /// <summary>True for a lit pixel that sees one surface.</summary>
        public readonly bool IsPlain => Lit > 0 && !IsEdge;

        /// <summary>True where samples see different surfaces: there the denoiser finds few like neighbours.</summary>
        public readonly bool IsEdge => Sum.IsEdge(Taken);
    }
}
