using System.Numerics;
using Easel.Imaging;

namespace Easel.Styles.Flat;

/// <summary>
/// Water as a designer draws it: a few bands from the colour of the horizon to the deep one, the silhouettes of the shore mirrored with a
/// calm wave, crisp bars of light, and the sun's column as a stack of pills.
/// </summary>
internal sealed class FlatWater
{
    // Share of a mirrored silhouette in the water.
    private const float MirrorShare = 0.5f;

    private const int Bands = 6;

    // Opacity of foam on the near shore.
    private const float FoamShare = 0.8f;

    // How far aside to look past what stands before the shore, in shares of the width.
    private static readonly float[] Asides = [0, -0.008f, 0.008f, -0.02f, 0.02f, -0.05f, 0.05f];

    // Rows of bars: nearest to the shore they are this share of the height apart, and there are so many to the factor e.
    private const float FirstRow = 0.012f, RowsPerFold = 8;

    private readonly int[] _shore;
    private readonly int[] _above;
    private readonly float[] _foot;
    private readonly Vector3[] _bands = new Vector3[Bands];
    private readonly Frame _frame;
    private readonly Func<int, bool> _isWater;
    private readonly Func<int, bool> _isThing;
    private readonly int _width;
    private readonly int _height;
    private readonly float _pixel;
    private readonly float _horizon;
    private readonly FlatMood _mood;
    private readonly Vector2? _sun;
    private readonly uint _seed;

    /// <summary>Finds the shore of the water of a frame.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="isWater">Whether a pixel of the frame is drawn as water.</param>
    /// <param name="isThing">Whether a pixel is drawn as part of an element.</param>
    /// <param name="mood">Colours.</param>
    /// <param name="seed">Seed of bars and waves.</param>
    /// <param name="pixel">Width of a pixel of the picture in pixels of the frame.</param>
    public FlatWater(Frame frame, Func<int, bool> isWater, Func<int, bool> isThing, FlatMood mood, uint seed, float pixel)
    {
        (_frame, _isWater, _isThing, _width, _height, _mood, _seed, _pixel) = (frame, isWater, isThing, frame.Width, frame.Height, mood, seed, pixel);
        _sun = mood.DiscRadius > 0 ? frame.Facts.SunPixel : null;
        _above = FindAbove();
        for (int band = 0; band < Bands; band++)
        {
            _bands[band] = OkLab.Mix(mood.WaterHorizon, mood.Water, band / (Bands - 1f));
        }

        int[] top = new int[_width];
        for (int x = 0; x < _width; x++)
        {
            int y = 0;
            while (y < _height && !_isWater((y * _width) + x))
            {
                y++;
            }

            top[x] = y;
        }

        // What stands in the water hides the shore in its columns: its neighbours know better, so narrow bulges of the shore are taken off.
        int reach = Math.Max(1, _width / 9);
        int[] shore = Extreme(Extreme(top, reach, Math.Min), reach, Math.Max);
        _shore = new int[_width];
        for (int x = 0; x < _width; x++)
        {
            _shore[x] = top[x] - shore[x] > 0.004f * _height ? shore[x] : top[x];
        }

        _foot = FindFoot();
        int first = _shore.Min();
        _horizon = Math.Clamp(frame.Facts.HorizonRow, 0, Math.Max(0, first));
    }

    /// <summary>Colour of a place in the water.</summary>
    /// <param name="x">Column of the frame.</param>
    /// <param name="y">Row of the frame.</param>
    /// <param name="scene">Colour of a flat area of the frame, or null where the sky, water or a lamp is.</param>
    public Vector3 At(float x, float y, Func<int, int, Vector3?> scene)
    {
        float below = MathF.Max(0, y - _horizon);
        float row = MathF.Log((below / (FirstRow * _height)) + 1) * RowsPerFold;
        float middle = FirstRow * _height * MathF.Exp((MathF.Floor(row) + 0.5f) / RowsPerFold);
        float spacing = middle / RowsPerFold, phase = Chance.Unit(_seed, 7) * MathF.Tau;

        // Bands with a slow wave, softened over a pixel.
        float depth = below / (0.85f * (_height - _horizon) + 1), wave = 0.10f * MathF.Sin((x / _width * 7) + phase + (row * 0.7f));
        float t = (Bands * MathF.Sqrt(Math.Clamp(depth, 0, 1))) + (wave * MathF.Min(1, depth * 8)), band = MathF.Floor(t);
        float slope = Bands / (2 * MathF.Sqrt(MathF.Max(depth, 1e-3f)) * 0.85f * (_height - _horizon + 1));
        float edge = Math.Clamp(((t - band) / (slope * _pixel)) - 0.5f, 0, 1);
        int nearer = Math.Clamp((int)band, 0, Bands - 1);
        Vector3 color = Vector3.Lerp(_bands[Math.Max(0, nearer - 1)], _bands[nearer], edge);

        // The mirrored shore, swaying more the farther it is thrown.
        int column = Math.Clamp((int)x, 0, _width - 1);
        Vector3 sum = Vector3.Zero;
        for (int sample = -1; sample <= 1; sample++)
        {
            float at = Math.Clamp(y + (sample * _pixel / 3), 0, _height - 1);
            sum += Mirrored(column, at, row, phase, scene) is { } mirrored ? Vector3.Lerp(color, mirrored, MirrorShare) : color;
        }

        color = sum / 3;
        float bar = Bar(x, row, spacing);
        color = Vector3.Lerp(color, Vector3.Lerp(_mood.WaterHorizon, Vector3.One, 0.35f), 0.5f * bar);
        if (_sun is { } sun && sun.Y < _horizon + (0.05f * _height))
        {
            float glow = Glow(x - sun.X, row, spacing, depth);
            color = Vector3.Lerp(color, _mood.Disc, 0.92f * glow);
        }

        return Vector3.Lerp(color, Vector3.Lerp(_mood.WaterHorizon, Vector3.One, 0.6f), FoamShare * Foam(x, y, phase));
    }

    /// <summary>The least or greatest value within a reach of every column.</summary>
    private static int[] Extreme(int[] rows, int reach, Func<int, int, int> choose)
    {
        int[] result = new int[rows.Length];
        for (int x = 0; x < rows.Length; x++)
        {
            int extreme = rows[x];
            for (int k = Math.Max(0, x - reach); k <= Math.Min(rows.Length - 1, x + reach); k++)
            {
                extreme = choose(extreme, rows[k]);
            }

            result[x] = extreme;
        }

        return result;
    }

    /// <summary>For every pixel of water the row of what is right above the water there; −1 when nothing is.</summary>
    private int[] FindAbove()
    {
        int[] above = new int[_width * _height];
        const int block = 32;
        Parallel.For(0, (_width + block - 1) / block, b =>
        {
            for (int y = 0; y < _height; y++)
            {
                for (int x = b * block; x < Math.Min(_width, (b + 1) * block); x++)
                {
                    int i = (y * _width) + x;
                    above[i] = y == 0 ? -1 : _isWater(i - _width) ? above[i - _width] : y - 1;
                }
            }
        });
        return above;
    }

    private Vector3? Mirrored(int x, float y, float row, float phase, Func<int, int, Vector3?> scene)
    {
        // The end of what stands in the water right above, such as a hull, mirrors at its own waterline.
        float below = y - _shore[x];
        float sway = ((0.0025f * _height) + (0.035f * MathF.Max(0, below))) * MathF.Sin((row * 1.7f) + phase);
        int mx = Math.Clamp(x + (int)sway, 0, _width - 1);
        mx = _isWater(((int)y * _width) + mx) ? mx : x;
        int k = _above[((int)y * _width) + mx];
        if (k > _shore[mx])
        {
            int i = (k * _width) + mx, water = i + _width;
            if (_frame.ElementId[i] != 0 && MathF.Abs(_frame.Depth[i] - _frame.Depth[water]) < 0.15f * _frame.Depth[water])
            {
                int my = (2 * k) - (int)y;
                if (my >= 0 && _frame.ElementId[(my * _width) + mx] == _frame.ElementId[i])
                {
                    return scene(mx, my);
                }
            }
        }

        int mirror = Math.Max(0, (2 * _shore[mx]) - (int)y - 1);
        if (mirror >= _shore[mx])
        {
            return null;
        }

        // Beside what hides the far shore it is much the same.
        foreach (float aside in Asides)
        {
            int ax = Math.Clamp(mx + (int)(aside * _width), 0, _width - 1);
            if (!IsNear(ax, mirror))
            {
                return scene(ax, mirror);
            }
        }

        return null;
    }

    // What stands before the water is not mirrored in it.
    private bool IsNear(int x, int y)
    {
        int i = (y * _width) + x;
        if (_frame.ElementId[i] != 0 || _isThing(i))
        {
            return true;
        }

        int shore = Math.Min(_height - 1, _shore[x]);
        float far = _frame.Depth[(shore * _width) + x], depth = _frame.Depth[i];
        const float clearly = 0.6f;
        return float.IsFinite(far) && depth < clearly * far;
    }

    /// <summary>Row at which the water ends on the near shore, by column, calm; infinite where there is no shore in sight.</summary>
    private float[] FindFoot()
    {
        float[] foot = new float[_width], smooth = new float[_width];
        for (int x = 0; x < _width; x++)
        {
            foot[x] = float.PositiveInfinity;
            for (int y = _height - 2; y > 0; y--)
            {
                int i = (y * _width) + x, below = i + _width, material = _frame.MaterialId[below];
                if (_isWater(i))
                {
                    bool isLand = !_isWater(below) && _frame.ElementId[below] == 0 && material >= 0 && _frame.Materials[material].Kind == FrameMaterialKind.Ground;
                    foot[x] = isLand ? y + 1 : float.PositiveInfinity;
                    break;
                }
            }
        }

        int reach = Math.Max(1, _width / 60);
        for (int x = 0; x < _width; x++)
        {
            float sum = 0;
            int count = 0;
            for (int k = Math.Max(0, x - reach); k <= Math.Min(_width - 1, x + reach); k++)
            {
                (sum, count) = float.IsFinite(foot[k]) ? (sum + foot[k], count + 1) : (sum, count);
            }

            smooth[x] = count > reach / 2 ? sum / count : float.PositiveInfinity;
        }

        return smooth;
    }

    /// <summary>The last wave on the near shore, and a thin one behind it.</summary>
    private float Foam(float x, float y, float phase)
    {
        float up = _foot[Math.Clamp((int)x, 0, _width - 1)] - y, unit = 0.006f * _height;
        if (!float.IsFinite(up))
        {
            return 0;
        }

        float swell = MathF.Sin((x / _width * 17) + phase) + (0.6f * MathF.Sin((x / _width * 41) + (2 * phase)));
        float edge = unit * (1.2f + (0.35f * swell)), gap = unit * (3.1f + (0.5f * MathF.Sin((x / _width * 23) - phase))), thin = 0.28f * unit * MathF.Max(0, 1 + swell);
        float first = Math.Clamp(((edge - up) / _pixel) + 0.5f, 0, 1);
        float second = Math.Clamp(((thin - MathF.Abs(up - gap)) / _pixel) + 0.5f, 0, 1);
        return MathF.Max(first, second);
    }

    /// <summary>Scattered bars of light.</summary>
    private float Bar(float x, float row, float spacing)
    {
        int r = (int)MathF.Floor(row);
        float cell = MathF.Max(0.09f * _width, 9 * spacing), most = 0;
        int c = (int)MathF.Floor(x / cell);
        for (int k = c - 1; k <= c + 1; k++)
        {
            uint id = 3000 + (uint)((r * 131) + k + 64);
            if (Chance.Unit(_seed, id) < 0.16f)
            {
                float middle = (k + 0.2f + (0.6f * Chance.Unit(_seed, id + 40000))) * cell;
                float half = cell * (0.12f + (0.22f * Chance.Unit(_seed, id + 80000)));
                most = MathF.Max(most, Pill(x - middle, row - r - 0.5f, half, 0.12f, spacing));
            }
        }

        return most;
    }

    /// <summary>The column of light below the sun.</summary>
    private float Glow(float x, float row, float spacing, float depth)
    {
        int r = (int)MathF.Floor(row);
        uint id = 2000 + (uint)r;
        float half = _mood.DiscRadius * _width * (0.95f - (0.45f * MathF.Min(1, depth))) * (0.55f + (0.6f * Chance.Unit(_seed, id)));
        float middle = (Chance.Unit(_seed, id + 500) - 0.5f) * 0.5f * half;
        float glow = Pill(x - middle, row - r - 0.5f, half, 0.27f, spacing);

        // Now and then a short one beside it.
        float side = Chance.Unit(_seed, id + 900) < 0.5f ? -1 : 1;
        return Chance.Unit(_seed, id + 700) < 0.45f
            ? MathF.Max(glow, Pill(x - middle - (side * half * 1.45f), row - r - 0.5f, 0.22f * half, 0.2f, spacing))
            : glow;
    }

    /// <summary>Share of a pixel in a lying pill; rows are counted in spacings.</summary>
    private float Pill(float dx, float dRow, float half, float thickness, float spacing)
    {
        float radius = thickness * spacing, beyond = MathF.Max(0, MathF.Abs(dx) - MathF.Max(0, half - radius));
        float distance = new Vector2(beyond, dRow * spacing).Length() - radius;
        return Math.Clamp(0.5f - (distance / _pixel), 0, 1);
    }
}
