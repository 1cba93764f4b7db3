using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Easel.Rendering.Denoising;

/// <summary>
/// Edge-avoiding à-trous wavelet filter (Dammertz and others 2010) guided by variance (Schied and others 2017): each pass averages 5 × 5
/// pixels, twice as far apart as the pass before, weighted by likeness of normal, plane, and — measured against the noise — luminance.
/// Works on light divided by albedo. The wide form filters eight pixels at once; the scalar form is the reference in tests.
/// </summary>
internal sealed class Denoiser
{
    /// <summary>Luminance may differ by so many standard deviations before a neighbour counts as something else.</summary>
    private const float LuminanceDeviations = 3;

    /// <summary>The same where the guide was smoothed beforehand, which leaves it less noise than the layer has.</summary>
    private const float PilotDeviations = 1.5f;

    /// <summary>A pixel may outshine its third-brightest neighbour by this factor; brighter ones are fireflies.</summary>
    private const float FireflyFactor = 2.2f;

    /// <summary>Where a pixel's neighbours lie. In a chequerboard, where every other pixel is lit, eight of them are still lit.</summary>
    private static readonly (int X, int Y)[] Around =
        [(0, -2), (-1, -1), (0, -1), (1, -1), (-2, 0), (-1, 0), (1, 0), (2, 0), (-1, 1), (0, 1), (1, 1), (0, 2)];

    private readonly FeatureBuffers _features;
    private readonly int _threads;
    private readonly CancellationToken _cancellation;

    // Second set of planes, swapped with the layer's after each pass.
    private float[] _r;
    private float[] _g;
    private float[] _b;
    private float[] _variance;
    private readonly float[] _guide;

    private Denoiser(FeatureBuffers features, int threads, CancellationToken cancellation)
    {
        _features = features;
        _threads = threads;
        _cancellation = cancellation;
        int length = features.Depth.Length;
        _r = new float[length];
        _g = new float[length];
        _b = new float[length];
        _variance = new float[length];
        _guide = new float[length];
    }

    /// <summary>Filters all layers in place.</summary>
    /// <param name="features">The layers and their guides.</param>
    /// <param name="threads">Threads to use.</param>
    /// <param name="cancellation">Checked in every row.</param>
    public static void Run(FeatureBuffers features, int threads, CancellationToken cancellation)
    {
        var denoiser = new Denoiser(features, threads, cancellation);
        denoiser.Filter(features.Key, isSpecular: false);
        denoiser.Filter(features.Diffuse, isSpecular: false);
        denoiser.Filter(features.Specular, isSpecular: true);
    }

    private void Filter(Layer layer, bool isSpecular)
    {
        ForRows(y => ClampFireflies(layer, y));
        Swap(layer);
        if (layer != _features.Key)
        {
            ForRows(y => LayerFiller.FillRow(_features, layer, y));
        }

        ForRows(y => SpreadVariance(layer.Variance, _variance, y, 1));
        ForRows(y => SpreadVariance(_variance, layer.Variance, y, _features.Stride));

        // A pilot: smoothed by shape alone, so that the first comparison is not one of noise with noise.
        Guide((layer.R, layer.G, layer.B));
        Pass(layer, new AtrousSettings(1, 1, 1e6f, isSpecular));
        Guide((_r, _g, _b));
        Pass(layer, new AtrousSettings(1, 2, PilotDeviations, isSpecular));
        Swap(layer);
        for (int step = 2; step <= FeatureBuffers.Margin / 2; step *= 2)
        {
            Guide((layer.R, layer.G, layer.B));
            Pass(layer, new AtrousSettings(step, 2, LuminanceDeviations, isSpecular));
            Swap(layer);
        }
    }

    private void Pass(Layer layer, AtrousSettings settings)
    {
        var pass = new AtrousPass(_features, layer, (_r, _g, _b, _variance), _guide, settings);
        ForRows(pass.FilterRowWide);
    }

    /// <summary>Takes the luminance of three planes as the measure of likeness.</summary>
    private void Guide((float[] R, float[] G, float[] B) planes) => ForRows(y =>
    {
        int row = _features.Index(0, y);
        for (int x = 0; x < _features.Width; x++)
        {
            _guide[row + x] = (0.2126f * planes.R[row + x]) + (0.7152f * planes.G[row + x]) + (0.0722f * planes.B[row + x]);
        }
    });

    private void ForRows(Action<int> row)
    {
        const int Band = 8;
        int bands = (_features.Height + Band - 1) / Band;
        var options = new ParallelOptions { MaxDegreeOfParallelism = _threads, CancellationToken = _cancellation };
        Parallel.For(0, bands, options, band =>
        {
            int end = Math.Min((band + 1) * Band, _features.Height);
            for (int y = band * Band; y < end; y++)
            {
                row(y);
            }
        });
    }

    private void Swap(Layer layer)
    {
        (layer.R, _r) = (_r, layer.R);
        (layer.G, _g) = (_g, layer.G);
        (layer.B, _b) = (_b, layer.B);
        (layer.Variance, _variance) = (_variance, layer.Variance);
    }

    /// <summary>Dims pixels that are noisy and far brighter than their surroundings.</summary>
    private void ClampFireflies(Layer layer, int y)
    {
        // What mirrors and glass show is compared as it is seen: what it was divided by may be as rare as the firefly itself.
        bool asSeen = layer == _features.Specular;
        Span<float> around = stackalloc float[Around.Length];
        for (int x = 0; x < _features.Width; x++)
        {
            int i = _features.Index(x, y), n = 0;
            (_r[i], _g[i], _b[i], _variance[i]) = (layer.R[i], layer.G[i], layer.B[i], layer.Variance[i]);
            float own = Luminance(layer, i);
            if ((!asSeen && own * own > 16 * layer.Variance[i]) || _features.Depth[i] == 0 || own <= 0)
            {
                continue;
            }

            foreach ((int dx, int dy) in Around)
            {
                int j = i + (dy * _features.Stride) + dx;
                if ((uint)(y + dy) < (uint)_features.Height && _features.Depth[j] > 0 && (layer == _features.Key || !_features.IsUnlit[j]))
                {
                    around[n++] = Luminance(layer, j) * (asSeen ? layer.Albedo.Luminance(j) : 1);
                }
            }

            if (n < 3)
            {
                continue;
            }

            around[..n].Sort();
            float limit = FireflyFactor * around[n - 3], seen = own * (asSeen ? layer.Albedo.Luminance(i) : 1);
            if (seen > limit)
            {
                float scale = limit / seen;
                _r[i] *= scale;
                _g[i] *= scale;
                _b[i] *= scale;
                _variance[i] *= scale * scale;
            }
        }
    }

    /// <summary>
    /// Blurs variances over seven pixels along one axis. Where light is hard to find most pixels see none of it and think they know all:
    /// their luckier neighbours know better.
    /// </summary>
    private void SpreadVariance(float[] from, float[] to, int y, int stride)
    {
        ReadOnlySpan<float> binomial = [20 / 64f, 15 / 64f, 6 / 64f, 1 / 64f];
        int row = _features.Index(0, y);
        for (int x = 0; x < _features.Width; x += Vector256<float>.Count)
        {
            int i = row + x;
            Vector256<float> sum = Load(from, i) * binomial[0];
            for (int k = 1; k <= 3; k++)
            {
                // Outside the picture the nearest row stands in; beside it lie the margins, which hold no variance.
                int before = stride == 1 ? k : Math.Min(k, y) * stride, after = stride == 1 ? k : Math.Min(k, _features.Height - 1 - y) * stride;
                sum += (Load(from, i - before) + Load(from, i + after)) * binomial[k];
            }

            sum.StoreUnsafe(ref MemoryMarshal.GetArrayDataReference(to), (nuint)i);
        }
    }

    private static Vector256<float> Load(float[] plane, int index) =>
        Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(plane), (nuint)index);

    private static float Luminance(Layer layer, int i) => (0.2126f * layer.R[i]) + (0.7152f * layer.G[i]) + (0.0722f * layer.B[i]);
}
