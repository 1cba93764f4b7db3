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

    /// <summary>
    /// What <see cref="AtrousSettings.VarianceGain"/> is for soft light after the pass of each step, 1 first. A mean over 5 × 5 pixels under the
    /// B-spline keeps 1/13.4 of the variance of independent ones. Of white noise with a variance of σ², the passes up to a step s leave about
    /// σ²/(4π Σs²) — the variance of a Gaussian's weights — and twice that on a chequerboard, where only half of the pixels know anything.
    /// Taken for independent, noise a few pixels wide would soon pass for detail and stay, as blotches.
    /// </summary>
    private static readonly float[] SoftGains = [2.1f, 2.7f, 3.2f, 3.3f, 3.3f, 3.3f];

    /// <summary>Step of the last pass, pixels, and of the one more that soft light has in pictures of at least so many rows.</summary>
    private const int LastStep = 16, SoftLastStep = FeatureBuffers.Margin / 2, SoftLastRows = 400;

    /// <summary>Powers of the cosine between normals: gloss; soft light, which surfaces 20 degrees apart still share; and shadows, whose slope is
    /// told apart.</summary>
    private const int Power = 64, SoftPower = 16, ShadowPower = 4;

    /// <summary>A pixel may outshine its third-brightest neighbour by this factor; brighter ones are fireflies. Soft light is often found by few
    /// of the lit pixels: cutting those off at less would darken it and leave its holes.</summary>
    private const float FireflyFactor = 2.2f, SoftFireflyFactor = 4;

    /// <summary>The same for pixels of a single sample, of which some are always bright by chance.</summary>
    private const float SingleSampleFactor = 1.1f;

    /// <summary>Nor is a pixel a firefly that lies within so many standard deviations of the mean of a wider neighbourhood, unless it is gloss, smoother
    /// than this roughness: neighbours there see other things.</summary>
    private const float UsualDeviations = 4, GlossRoughness = 0.25f;

    /// <summary>Where a pixel's neighbours lie. In a chequerboard, where every other pixel is lit, eight of them are still lit.</summary>
    private static readonly (int X, int Y)[] Around =
        [(0, -2), (-1, -1), (0, -1), (1, -1), (-2, 0), (-1, 0), (1, 0), (2, 0), (-1, 1), (0, 1), (1, 1), (0, 2)];

    private readonly FeatureBuffers _features;
    private readonly int _threads;
    private readonly CancellationToken _cancellation;

    // Second set of planes, swapped with the layer's after each pass.
    private UnsignedPlane _r;
    private UnsignedPlane _g;
    private UnsignedPlane _b;
    private UnsignedPlane _variance;
    private readonly UnsignedPlane _guide;

    private readonly bool _isSingleSample;

    private Denoiser(FeatureBuffers features, int threads, bool isSingleSample, CancellationToken cancellation)
    {
        _isSingleSample = isSingleSample;
        _features = features;
        _threads = threads;
        _cancellation = cancellation;
        int length = features.Depth.Length;
        _r = new UnsignedPlane(length);
        _g = new UnsignedPlane(length);
        _b = new UnsignedPlane(length);
        _variance = new UnsignedPlane(length);
        _guide = new UnsignedPlane(length);
    }

    /// <summary>Filters all layers in place.</summary>
    /// <param name="features">The layers and their guides.</param>
    /// <param name="threads">Threads to use.</param>
    /// <param name="cancellation">Checked in every row.</param>
    /// <param name="isSingleSample">True when most lit pixels have a single sample.</param>
    public static void Run(FeatureBuffers features, int threads, CancellationToken cancellation, bool isSingleSample = false)
    {
        var denoiser = new Denoiser(features, threads, isSingleSample, cancellation);
        denoiser.Filter(features.Key, null);
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation };
        ContactOcclusion contacts = ContactOcclusion.Measure(features, options);
        contacts.Divide(features.Diffuse, options);
        denoiser.Filter(features.Diffuse, null);
        contacts.Multiply(features.Diffuse, options);

        // What gloss reflects is asked for at every tap: its luminance is kept.
        var reflected = new UnsignedPlane(features.Depth.Length);
        Albedo albedo = features.Specular.Albedo;
        denoiser.ForRows(y => denoiser.Luminance((albedo.R, albedo.G, albedo.B), reflected, y));
        denoiser.Filter(features.Specular, reflected);
    }

    private void Filter(Layer layer, UnsignedPlane? reflected)
    {
        if (layer == _features.Key && layer.IsDark)
        {
            return;
        }

        bool isSoft = layer == _features.Diffuse, isShadow = layer == _features.Key && _features.IsKeyShadow;
        if (!isShadow)
        {
            LightStatistics? usual = layer == _features.Key ? null : Statistics(layer);
            ForRows(y => ClampFireflies(layer, usual, y));
            Swap(layer);
        }

        if (layer != _features.Key)
        {
            ForRows(y => LayerFiller.FillRow(_features, layer, y));
        }

        ForRows(y => SpreadVariance(layer.Variance, _variance, y, 1));
        ForRows(y => SpreadVariance(_variance, layer.Variance, y, _features.Stride));

        // A pilot: smoothed by shape alone, so that the first comparison is not one of noise with noise.
        Guide((layer.R, layer.G, layer.B));
        Pass(layer, new AtrousSettings(1, 1, 1e6f), reflected);
        Guide((_r, _g, _b));
        int power = isShadow ? ShadowPower : isSoft ? SoftPower : Power;
        Pass(layer, new AtrousSettings(1, 2, PilotDeviations, isSoft ? SoftGains[0] : 1, power), reflected);
        Swap(layer);
        int last = isSoft && _features.Height >= SoftLastRows ? SoftLastStep : LastStep;
        for (int number = 1, step = 2; step <= last; number++, step *= 2)
        {
            Guide((layer.R, layer.G, layer.B));
            Pass(layer, new AtrousSettings(step, 2, LuminanceDeviations, isSoft ? SoftGains[number] : 1, power), reflected);
            Swap(layer);
        }

        // Gloss may glint in single pixels, unless all that is known of it is one sample.
        if (isSoft || (_isSingleSample && layer == _features.Specular))
        {
            var specks = new Despeckler(_features, layer);
            ForRows(y => Despeckle(layer, specks, y));
            Swap(layer);
        }
    }

    private void Despeckle(Layer layer, Despeckler specks, int y)
    {
        for (int x = 0; x < _features.Width; x++)
        {
            int i = _features.Index(x, y);
            float scale = specks.Scale(x, y);
            (_r[i], _g[i], _b[i], _variance[i]) = (layer.R[i] * scale, layer.G[i] * scale, layer.B[i] * scale, layer.Variance[i]);
        }
    }

    private LightStatistics Statistics(Layer layer)
    {
        var usual = new LightStatistics(_features, i => Seen(layer, i));
        Parallel.For(0, usual.Rows, new ParallelOptions { MaxDegreeOfParallelism = _threads, CancellationToken = _cancellation }, usual.Gather);
        return usual;
    }

    /// <summary>Luminance by which fireflies are judged. What mirrors and glass show is compared as it is seen: what it was divided by may be as rare as
    /// the firefly itself.</summary>
    private float Seen(Layer layer, int i) =>
        Luminance(layer.R[i], layer.G[i], layer.B[i]) * (layer == _features.Specular ? layer.Albedo.Luminance(i) : 1);

    private void Pass(Layer layer, AtrousSettings settings, UnsignedPlane? reflected)
    {
        var pass = new AtrousPass(_features, layer, (_r, _g, _b, _variance), _guide, reflected, settings);
        ForRows(pass.FilterRowWide);
    }

    /// <summary>Takes the luminance of three planes as the measure of likeness.</summary>
    private void Guide((UnsignedPlane R, UnsignedPlane G, UnsignedPlane B) planes) => ForRows(y => Luminance(planes, _guide, y));

    private void Luminance((UnsignedPlane R, UnsignedPlane G, UnsignedPlane B) planes, UnsignedPlane to, int y)
    {
        int row = _features.Index(0, y);
        for (int i = row; i < row + _features.Width; i += Vector256<float>.Count)
        {
            to.Store(i, (planes.R.Load(i) * 0.2126f) + (planes.G.Load(i) * 0.7152f) + (planes.B.Load(i) * 0.0722f));
        }
    }

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
    private void ClampFireflies(Layer layer, LightStatistics? usual, int y)
    {
        bool asSeen = layer == _features.Specular;
        float factor = _isSingleSample ? SingleSampleFactor : layer == _features.Diffuse ? SoftFireflyFactor : FireflyFactor;
        Span<float> around = stackalloc float[Around.Length];
        for (int x = 0; x < _features.Width; x++)
        {
            int i = _features.Index(x, y), n = 0;
            float r = layer.R[i], g = layer.G[i], b = layer.B[i], variance = layer.Variance[i], own = Luminance(r, g, b), scale = 1;
            if (own > 0 && _features.Depth[i] > 0 && (asSeen || _isSingleSample || own * own <= 16 * variance))
            {
                // Three neighbours that come near it are enough to know that it is none.
                float seen = Seen(layer, i);
                int near = 0;
                for (int k = 0; k < Around.Length && near < 3; k++)
                {
                    (int dx, int dy) = Around[k];
                    int j = i + (dy * _features.Stride) + dx;
                    if ((uint)(y + dy) < (uint)_features.Height && _features.Depth[j] > 0 && (layer == _features.Key || !_features.IsUnlit[j]))
                    {
                        float other = Seen(layer, j);
                        around[n++] = other;
                        near += factor * other >= seen ? 1 : 0;
                    }
                }

                if (near < 3 && n >= 3)
                {
                    around[..n].Sort();
                    float limit = factor * around[n - 3];
                    if (usual is not null && _features.Roughness[i] > GlossRoughness)
                    {
                        (float mean, float deviation) = usual.Around(x, y, seen);
                        limit = MathF.Max(limit, mean + (UsualDeviations * deviation));
                    }

                    scale = MathF.Min(limit / seen, 1);
                }
            }

            (_r[i], _g[i], _b[i], _variance[i]) = (r * scale, g * scale, b * scale, variance * scale * scale);
        }
    }

    /// <summary>
    /// Blurs variances over seven pixels along one axis. Where light is hard to find most pixels see none of it and think they know all:
    /// their luckier neighbours know better.
    /// </summary>
    private void SpreadVariance(UnsignedPlane from, UnsignedPlane to, int y, int stride)
    {
        ReadOnlySpan<float> binomial = [20 / 64f, 15 / 64f, 6 / 64f, 1 / 64f];
        int row = _features.Index(0, y);
        for (int x = 0; x < _features.Width; x += Vector256<float>.Count)
        {
            int i = row + x;
            Vector256<float> sum = from.Load(i) * binomial[0];
            for (int k = 1; k <= 3; k++)
            {
                // Outside the picture the nearest row stands in; beside it lie the margins, which hold no variance.
                int before = stride == 1 ? k : Math.Min(k, y) * stride, after = stride == 1 ? k : Math.Min(k, _features.Height - 1 - y) * stride;
                sum += (from.Load(i - before) + from.Load(i + after)) * binomial[k];
            }

            to.Store(i, sum);
        }
    }

    private static float Luminance(float r, float g, float b) => (0.2126f * r) + (0.7152f * g) + (0.0722f * b);
}
