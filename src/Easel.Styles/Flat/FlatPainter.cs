using System.Numerics;
using Easel.Imaging;

namespace Easel.Styles.Flat;

/// <summary>
/// Paints a frame as a flat illustration. Every pixel gets a class — a fill, a tone and a layer of distance — and every class one colour.
/// </summary>
internal sealed class FlatPainter
{
    private const int Tones = 4, Layers = 6, Sky = -1;

    // Distance at which the second layer begins under a clear sky, metres; each further one begins at twice the distance.
    private const float SecondLayer = 35;

    // Least ratio of far to near for which all layers are used.
    private const float DeepestStep = 1.5f;

    // Smallest regions of things and of masses such as leaves, in pixels of a frame 2048 high.
    private const float SmallestRegion = 60, SmallestMass = 700;

    private readonly Frame _frame;
    private readonly FlatMood _mood;
    private readonly FlatFills _fills;
    private readonly FlatSky _sky;
    private readonly FlatWater _water;
    private readonly int[] _classes;
    private readonly float _scale;
    private readonly float _firstStep;
    private readonly float _stepsPerLayer;
    private readonly Vector3[] _colors;

    /// <summary>Decides the class of every pixel and the colour of every class.</summary>
    public FlatPainter(Frame frame, uint seed, CancellationToken cancellation)
    {
        _frame = frame;
        _mood = FlatMood.Of(frame.Facts.Mood);
        _fills = new FlatFills(frame);
        cancellation.ThrowIfCancellationRequested();
        byte[] tones = FlatTones.Choose(frame, cancellation);
        _classes = new int[frame.Width * frame.Height];
        _scale = frame.Height / 2048f * (frame.Height / 2048f);
        (_firstStep, _stepsPerLayer) = LayOutLayers();
        bool[] shines = _mood.LampsShine ? FindLamps(cancellation) : [];
        Parallel.For(0, frame.Height, new ParallelOptions { CancellationToken = cancellation }, y =>
        {
            for (int i = y * frame.Width; i < (y + 1) * frame.Width; i++)
            {
                _classes[i] = ClassOf(i, tones[i], shines.Length > 0 && shines[i]);
            }
        });

        RegionCleaner.Clean(_classes, frame.Width, LeastPixels);
        cancellation.ThrowIfCancellationRequested();
        _colors = new Vector3[_fills.All.Count * Tones * Layers * 2];
        for (int i = 0; i < _colors.Length; i++)
        {
            _colors[i] = ColorOf(i);
        }

        _sky = new FlatSky(frame, _mood, seed);
        _water = new FlatWater(frame, _mood, seed);
    }

    /// <summary>Colour of a pixel of the frame, linear sRGB.</summary>
    public Vector3 At(int x, int y)
    {
        int c = _classes[(y * _frame.Width) + x];
        return c >= 0 && FillOf(c).Kind == FrameMaterialKind.Water ? _water.At(x, y, Plain) : Plain(x, y);
    }

    private static int Pack(int fill, int tone, int layer, bool element) => (((((fill * Tones) + tone) * Layers) + layer) * 2) + (element ? 1 : 0);

    private Vector3 Plain(int x, int y)
    {
        int c = _classes[(y * _frame.Width) + x];
        return c == Sky ? _sky.At(x + 0.5f, y + 0.5f) : _colors[c];
    }

    private FlatFill FillOf(int c) => _fills.All[c / (Tones * Layers * 2)];

    /// <summary>Regions smaller than this are nobody's intention; leaves and blades are many and mean one mass.</summary>
    private int LeastPixels(int c)
    {
        if (c == Sky)
        {
            return (int)(SmallestRegion * _scale);
        }

        FlatFill fill = FillOf(c);
        return fill.Shines || fill.Kind is FrameMaterialKind.Text or FrameMaterialKind.Light ? 0
            : (int)(_scale * (fill.Kind is FrameMaterialKind.Foliage or FrameMaterialKind.Ground ? SmallestMass : SmallestRegion));
    }

    /// <summary>
    /// Where the second layer begins and how deep each is, as binary logarithms of metres. Haze of the day depends on true distance; the
    /// silhouettes of evening and night are spread over all layers, wherever they stand.
    /// </summary>
    private (float First, float Depth) LayOutLayers()
    {
        var depths = new List<float>();
        for (int i = 0; _mood.LampsShine && i < _frame.Depth.Length; i += 53)
        {
            int material = _frame.MaterialId[i];
            if (material >= 0 && _frame.ElementId[i] == 0
                && _frame.Materials[material].Kind is not (FrameMaterialKind.Ground or FrameMaterialKind.Water))
            {
                depths.Add(MathF.Log2(MathF.Max(_frame.Depth[i], 1e-3f)));
            }
        }

        const int fewest = 20;
        if (depths.Count < fewest)
        {
            return (MathF.Log2(SecondLayer), 1);
        }

        depths.Sort();
        float near = depths[(int)(0.04f * depths.Count)], far = depths[(int)(0.97f * depths.Count)];
        float depth = MathF.Max(MathF.Log2(DeepestStep) / 2, (far - near) / Layers);
        return (near + depth, depth);
    }

    private int ClassOf(int i, int tone, bool shines)
    {
        int material = _frame.MaterialId[i];
        if (material < 0)
        {
            return Sky;
        }

        bool element = _frame.ElementId[i] != 0;
        float steps = (MathF.Log2(MathF.Max(_frame.Depth[i], 1e-3f)) - _firstStep) / _stepsPerLayer;
        int layer = element ? 0 : Math.Clamp(1 + (int)MathF.Floor(steps), 0, Layers - 1);
        FrameMaterialKind kind = _frame.Materials[material].Kind;
        if (kind is FrameMaterialKind.Text)
        {
            return Pack(_fills.Of(material, _frame.Albedo, i), 2, 0, true);
        }

        if (shines && kind is not (FrameMaterialKind.Water or FrameMaterialKind.Glass or FrameMaterialKind.Ground or FrameMaterialKind.Foliage))
        {
            return Pack(_fills.OfLamp(new Vector3(_frame.Color.AsSpan(3 * i, 3))), 2, 0, true);
        }

        return Pack(_fills.Of(material, _frame.Albedo, i), tone, layer, element);
    }

    /// <summary>
    /// Marks pixels far brighter than their reflectance and the light around explain. A frame without light transport is noisy, so a pixel
    /// counts only with three neighbours that form a square with it.
    /// </summary>
    private bool[] FindLamps(CancellationToken cancellation)
    {
        int width = _frame.Width, height = _frame.Height;
        var options = new ParallelOptions { CancellationToken = cancellation };
        float[] excess = new float[width * height];
        Parallel.For(0, height, options, y =>
        {
            for (int i = y * width; i < (y + 1) * width; i++)
            {
                excess[i] = Excess(i);
            }
        });

        var sample = new List<float>();
        for (int i = 0; i < excess.Length; i += 61)
        {
            if (_frame.MaterialId[i] >= 0)
            {
                sample.Add(excess[i]);
            }
        }

        sample.Sort();
        const float usual = 0.75f, farAbove = 11;
        bool[] result = new bool[width * height];
        if (sample.Count == 0)
        {
            return result;
        }

        float threshold = farAbove * MathF.Max(1e-4f, sample[(int)(usual * sample.Count)]);
        Parallel.For(1, height - 1, options, y =>
        {
            for (int x = 1; x < width - 1; x++)
            {
                int i = (y * width) + x;
                result[i] = Square(i, -1, -width) || Square(i, 1, -width) || Square(i, -1, width) || Square(i, 1, width);
            }
        });
        return result;

        bool Square(int i, int dx, int dy) =>
            excess[i] > threshold && excess[i + dx] > threshold && excess[i + dy] > threshold && excess[i + dx + dy] > threshold;
    }

    /// <summary>How much brighter a pixel is than its reflectance and the key light on it explain.</summary>
    private float Excess(int i)
    {
        int k = 3 * i;
        float luminance = (0.2126f * _frame.Color[k]) + (0.7152f * _frame.Color[k + 1]) + (0.0722f * _frame.Color[k + 2]);
        float albedo = (_frame.Albedo[k] + _frame.Albedo[k + 1] + _frame.Albedo[k + 2]) / 3;
        const float keyLight = 12;
        return luminance / ((0.04f + albedo) * (1 + (keyLight * _frame.SunVisibility[i])));
    }

    private Vector3 ColorOf(int c)
    {
        bool element = (c & 1) != 0;
        int layer = c / 2 % Layers, tone = c / (2 * Layers) % Tones;
        FlatFill fill = FillOf(c);
        if (fill.Kind == FrameMaterialKind.Text)
        {
            return fill.Color;
        }

        if (fill.Shines && _mood.LampsShine)
        {
            return fill.Color;
        }

        // Elements keep the colour that was asked for; the environment turns to the palette of the hour with distance.
        Vector3 color = fill.Color * _mood.Light;
        if (!element)
        {
            Vector3 ramp = _mood.Ramp[Math.Min(layer, _mood.Ramp.Length - 1)];
            color = Vector3.Lerp(color, ramp, _mood.RampShare[layer]);
        }

        // Contrast between tones fades with distance as well.
        float contrast = element ? 1 : 1 - (0.13f * layer);
        Vector3 shade = Vector3.Lerp(Vector3.One, _mood.Shade, contrast);
        return tone switch
        {
            0 => color * shade * Vector3.Lerp(Vector3.One, shade, 0.6f),
            1 => color * shade,
            2 => color,
            _ => Vector3.Lerp(color, _mood.Light, 0.10f * contrast),
        };
    }
}
