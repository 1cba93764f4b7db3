using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Flat;
using Easel.Styles.Motifs;

namespace Easel.Styles.Cel;

/// <summary>
/// Paints leaves and grass as background painters do: not leaf by leaf but in dabs of four tones, dark masses first, then lighter clumps where the light falls, a few
/// bright touches at last. Dabs reach over the rim of a mass and make its outline leafy. Twigs among leaves vanish in them.
/// </summary>
internal sealed class FoliagePainter
{
    /// <summary>Radius of the dabs, pixels of a picture of 1024: clumps, leaves, and blades of grass.</summary>
    private static readonly float[] Sizes = [15, 7.5f];
    private const float Blade = 9;

    /// <summary>Shares of a mass that are darker than each of the three lighter tones.</summary>
    private static readonly float[] Shares = [0.34f, 0.70f, 0.91f];

    /// <summary>Beyond this distance in metres dabs shrink, and haze is half.</summary>
    private const float Near = 9, Hazy = 260;

    private readonly Motif _motif;
    private readonly Frame _frame;
    private readonly Vector3 _haze;
    private readonly (Vector3 Shade, Vector3 Light) _tints;
    private readonly float[] _light;
    private readonly float[][] _colors;
    private readonly float[] _levels;
    private readonly bool _hasGrass;
    private readonly bool[] _isLeaf;
    private readonly bool[] _isGrass;

    /// <summary>Looks at the leaves of a frame.</summary>
    /// <param name="motif">What is painted.</param>
    /// <param name="frame">Its facts.</param>
    /// <param name="hasGrass">Whether blades of grass are painted as well as leaves.</param>
    public FoliagePainter(Motif motif, Frame frame, bool hasGrass = true)
    {
        (_motif, _frame, _hasGrass) = (motif, frame, hasGrass);
        FlatMood mood = FlatMood.Of(frame.Facts.Mood);
        _haze = Codes(mood.Sky.Length > 0 ? mood.Sky[^1] : Vector3.One);
        _tints = mood.LampsShine ? (new Vector3(0.40f, 0.34f, 0.66f), new Vector3(1.22f, 1.0f, 0.78f)) : (new Vector3(0.40f, 0.55f, 0.66f), new Vector3(1.16f, 1.13f, 0.80f));
        (_isLeaf, _isGrass) = FindMasses();
        int reach = (int)motif.Pixels(6, 1);
        float[] weight = motif.Plane((x, y) => Mass(x, y) ? 1 : 0);
        _light = Spread((x, y) => frame.SunVisibility[motif.FactAt(x, y)] + (0.25f * frame.Normal[(3 * motif.FactAt(x, y)) + 1]), weight, reach);
        _colors = [.. Enumerable.Range(0, 3).Select(c => Spread((x, y) => frame.Albedo[(3 * motif.FactAt(x, y)) + c], weight, 2 * reach))];
        Density = PlaneFilter.Blur(weight, motif.Width, (int)motif.Pixels(9, 1), 2, motif.Options);

        // A lawn has broad patches of light, a crown its clumps.
        float[] broad = Spread((x, y) => _light[(y * motif.Width) + x], weight, (int)motif.Pixels(26, 2));
        for (int y = 0; y < motif.Height; y++)
        {
            for (int x = 0; x < motif.Width; x++)
            {
                int i = (y * motif.Width) + x;
                _light[i] = weight[i] > 0 && _isGrass[Material(x, y)] ? broad[i] : _light[i];
            }
        }

        // Within each crown what is lighter than its surroundings counts, so that every one has its lit and its shaded part.
        float[] around = Spread((x, y) => _light[(y * motif.Width) + x], weight, (int)motif.Pixels(60, 4));
        for (int i = 0; i < _light.Length; i++)
        {
            _light[i] -= 0.55f * around[i];
        }

        _levels = Levels();
    }

    /// <summary>float[height × width]: share of leaves around each pixel.</summary>
    public float[] Density { get; }

    /// <summary>Codes and opacity at a pixel; opacity 0 where no leaf or blade reaches.</summary>
    public Vector4 At(int x, int y)
    {
        int i = (y * _motif.Width) + x;
        if (Density[i] <= 0.01f)
        {
            return default;
        }

        float best = float.NegativeInfinity;
        Vector4 color = default;
        bool isMass = Mass(x, y);
        if (isMass || IsTwig(x, y, i))
        {
            (best, color) = (-10, Tone(i, isMass && _isGrass[Material(x, y)] ? 1 : 0, isMass && _isGrass[Material(x, y)]));
        }

        bool isGrass = isMass && _isGrass[Material(x, y)];
        float depth = _frame.Depth[_motif.FactAt(x, y)], shrink = float.IsFinite(depth) ? Math.Clamp(MathF.Sqrt(Near / MathF.Max(depth, 1)), 0.38f, 1.3f) : 0.6f;
        for (int k = 0; k < (isGrass ? 1 : Sizes.Length); k++)
        {
            Dab(x, y, isGrass, MathF.Max(1.3f, (isGrass ? Blade : Sizes[k]) * _motif.Unit * shrink), k, ref best, ref color);
        }

        return color;
    }

    /// <summary>The lightest dab of one size that covers a pixel.</summary>
    private void Dab(int x, int y, bool isGrass, float radius, int layer, ref float best, ref Vector4 color)
    {
        // Sizes come in steps, so that neighbouring pixels see the same grid.
        radius = float.Exp2(MathF.Round(2 * MathF.Log2(radius)) / 2);
        float spacing = radius * 0.95f;
        int column = (int)MathF.Floor(x / spacing), row = (int)MathF.Floor(y / spacing);
        uint seed = _motif.Seed + (uint)(layer * 77) + (uint)(radius * 16);
        for (int v = -1; v <= 1; v++)
        {
            for (int u = -1; u <= 1; u++)
            {
                float a = Noise2.Cell(column + u, row + v, seed), b = Noise2.Cell(column + u, row + v, seed + 1), c = Noise2.Cell(column + u, row + v, seed + 2);
                var at = new Vector2((column + u + a) * spacing, (row + v + b) * spacing);
                int cx = Math.Clamp((int)at.X, 0, _motif.Width - 1), cy = Math.Clamp((int)at.Y, 0, _motif.Height - 1);
                if (!Mass(cx, cy) || _isGrass[Material(cx, cy)] != isGrass)
                {
                    continue;
                }

                // A leaf hangs and leans; a blade of grass stands.
                float angle = isGrass ? (0.5f * MathF.PI) + (0.5f * (c - 0.5f)) : (MathF.PI * c) + (0.3f * (a - b));
                (float sin, float cos) = MathF.SinCos(angle);
                Vector2 d = new Vector2(x + 0.5f, y + 0.5f) - at;
                float along = ((d.X * cos) + (d.Y * sin)) / radius, across = ((d.Y * cos) - (d.X * sin)) / ((isGrass ? 0.20f : 0.50f) * radius);
                if ((along * along) + (across * across) > 1 - (0.3f * along))
                {
                    continue;
                }

                int i = (cy * _motif.Width) + cx;
                float light = _light[i] + ((isGrass ? 0.05f : 0.16f) * (c - 0.5f)) + (layer * 0.02f);
                float order = light + (0.06f * a);
                if (order > best)
                {
                    int tone = light > _levels[2] ? 3 : light > _levels[1] ? 2 : light > _levels[0] ? 1 : 0;
                    (best, color) = (order, Tone(i, tone, isGrass));
                }
            }
        }
    }

    private Vector4 Tone(int i, int tone, bool isGrass = false)
    {
        var albedo = new Vector3(_colors[0][i], _colors[1][i], _colors[2][i]);
        Vector3 local = Tints.Saturate(Codes(albedo), 1.28f);
        Vector3 lab = Tints.ToLab(local);
        local = Tints.FromLab(lab with { X = 0.30f + (0.62f * lab.X) });
        Vector3 color = tone switch
        {
            0 => local * _tints.Shade,
            1 => local * Vector3.Lerp(_tints.Shade, Vector3.One, 0.52f),
            2 => local,
            _ => Vector3.Min(local * _tints.Light + new Vector3(0.05f, 0.05f, 0), Vector3.One),
        };
        color = isGrass ? Vector3.Lerp(local * 0.97f, color, 0.45f) : color;
        int x = i % _motif.Width, y = i / _motif.Width;
        float depth = _frame.Depth[_motif.FactAt(x, y)], haze = float.IsFinite(depth) && _motif.ElementAt(x, y) == 0 ? depth / (depth + Hazy) : 0;
        return new Vector4(Vector3.Lerp(color, _haze, 0.9f * haze), 1);
    }

    /// <summary>Twigs and trunks of scenery that are more leaf than wood.</summary>
    private bool IsTwig(int x, int y, int i) => Density[i] > 0.30f && _motif.ElementAt(x, y) == 0 && _motif.KindAt(x, y) is FrameMaterialKind.Solid;

    private int Material(int x, int y) => _frame.MaterialId[_motif.FactAt(x, y)];

    private bool Mass(int x, int y)
    {
        int material = Material(x, y);
        return material >= 0 && (_isLeaf[material] || _isGrass[material]);
    }

    private (bool[] Leaf, bool[] Grass) FindMasses()
    {
        var turf = new Turf(_frame);
        bool[] leaf = new bool[_frame.Materials.Length], grass = new bool[leaf.Length];
        for (int m = 0; m < leaf.Length; m++)
        {
            bool isFoliage = _frame.Materials[m].Kind == FrameMaterialKind.Foliage;
            grass[m] = _hasGrass && (turf.IsBlade(m) || m == turf.Ground);
            leaf[m] = isFoliage && !grass[m] && !turf.IsBlade(m) && !turf.IsBlossom(m);
        }

        return (leaf, grass);
    }

    /// <summary>Means of a value over the leaves around each pixel.</summary>
    private float[] Spread(Func<int, int, float> value, float[] weight, int radius)
    {
        int width = _motif.Width;
        float[] sums = PlaneFilter.Blur(_motif.Plane((x, y) => weight[(y * width) + x] > 0 ? value(x, y) : 0), width, radius, 2, _motif.Options);
        float[] weights = PlaneFilter.Blur(weight, width, radius, 2, _motif.Options);
        for (int i = 0; i < sums.Length; i++)
        {
            sums[i] = weights[i] > 1e-4f ? sums[i] / weights[i] : 0;
        }

        return sums;
    }

    /// <summary>The light at which each lighter tone begins, so that each has its share.</summary>
    private float[] Levels()
    {
        var seen = new List<float>();
        for (int y = 1; y < _motif.Height; y += 3)
        {
            for (int x = 1; x < _motif.Width; x += 3)
            {
                if (Mass(x, y))
                {
                    seen.Add(_light[(y * _motif.Width) + x]);
                }
            }
        }

        seen.Sort();
        return [.. Shares.Select(s => seen.Count > 0 ? seen[(int)(s * (seen.Count - 1))] : 0)];
    }

    private static Vector3 Codes(Vector3 linear) => new(Srgb.Encode(linear.X), Srgb.Encode(linear.Y), Srgb.Encode(linear.Z));
}
