using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Finishing;

namespace Easel.Styles.Flat;

/// <summary>
/// Chooses one of four tones for every pixel: 0 and 1 away from the light, 2 the plain colour, 3 facing the light. Leaves, fur and slopes are
/// seen as masses: their light is averaged over a neighbourhood of the same stuff, so that it falls in calm patches.
/// </summary>
internal sealed class FlatTones
{
    private const int Leaves = 0, Fur = 1, Slope = 2, Floor = 3, Grass = 4;

    // Radius over which each of them is averaged, in thousandths of the picture's height.
    private static readonly float[] MassRadius = [6, 14, 26, 4, 18];

    // The same for the shape of a crown as a whole and for one frond or tuft of it.
    private const float CrownRadius = 50, FrondRadius = 2;

    // How much lighter a frond is drawn that is nearer than its crown, per binary logarithm of the distance, and the most that counts.
    private const float ReliefLight = 3, MostRelief = 0.06f;

    // Ground that rises more steeply than this is a slope with a lit and a shaded side.
    private const float FlatNormal = 0.80f;

    // Beyond this distance in metres all ground is land that rises and falls.
    private const float FarGround = 150;

    private static readonly Vector3 FormLight = Vector3.Normalize(new Vector3(-0.5f, 0.75f, 0.35f));

    private readonly Frame _frame;
    private readonly Turf _turf;
    private readonly bool _isBacklit;
    private readonly bool _anyLight;
    private readonly Plane?[] _masses = new Plane?[5];
    private readonly sbyte[] _massOf;
    private readonly (int First, int End)[] _rows;
    private readonly Plane? _crownLight;
    private readonly Plane? _crownDistance;
    private readonly Plane? _frondDistance;

    /// <summary>Prepares the tones of a frame.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="turf">What of it is meadow.</param>
    /// <param name="isBacklit">True when the light stands low or is gone: form is then told by what faces the sky.</param>
    /// <param name="options">Cancellation.</param>
    public FlatTones(Frame frame, Turf turf, bool isBacklit, ParallelOptions options)
    {
        _frame = frame;
        _turf = turf;
        _isBacklit = isBacklit;
        _anyLight = Array.Exists(frame.SunVisibility, v => v > 0.1f);
        _massOf = new sbyte[((frame.Width + 1) / 2) * ((frame.Height + 1) / 2)];
        _rows = FindMasses(options);
        for (int mass = 0; mass < _masses.Length; mass++)
        {
            _masses[mass] = Average(mass, MassRadius[mass], LightOf, options);
        }

        _crownLight = Average(Leaves, CrownRadius, LightOf, options);
        _crownDistance = isBacklit ? Average(Leaves, CrownRadius, Distance, options) : null;
        _frondDistance = isBacklit ? Average(Leaves, FrondRadius, Distance, options) : null;
    }

    /// <summary>The tone of a pixel with a surface.</summary>
    public int At(int x, int y)
    {
        int i = (y * _frame.Width) + x;
        FrameMaterialKind kind = _frame.Materials[_frame.MaterialId[i]].Kind;
        var normal = new Vector3(_frame.Normal.AsSpan(3 * i, 3));
        int mass = MassOf(i);
        float light = mass >= 0 && _masses[mass] is { } average
            ? average.At(x, y)
            : LightOf(i, mass);
        switch (mass)
        {
            case Leaves when _crownDistance is { } crown && _frondDistance is { } frond && _frame.ElementId[i] != 0:
                // Against the light, what stands out towards the viewer is lighter than what lies behind it.
                float near = crown.At(x, y) - frond.At(x, y);
                float form = light + (ReliefLight * Math.Clamp(near, -MostRelief, MostRelief));
                return form > 0.50f ? 3 : form > 0.34f ? 2 : form > 0.14f ? 1 : 0;
            case Leaves when _crownLight is { } around:
                // Lighter and darker than the crown around, so that each has its parts in the sun and in the shade.
                float relative = light - (0.7f * around.At(x, y));
                return Step(relative, 0.05f, 0.17f);
            case Fur:
                return Step(light, 0.22f, 0.70f);
            case Slope:
                return light > (_isBacklit ? 0.08f : 0.24f) ? 2 : 1;
            case Grass:
                return light > 0.36f ? 2 : 1;
            case Floor:
                // A floor has one tone and the shadows cast on it.
                return light > 0.5f ? 2 : 1;
        }

        if (kind == FrameMaterialKind.Water)
        {
            return 2;
        }

        if (_isBacklit && _frame.ElementId[i] != 0)
        {
            float form = (0.55f * normal.Y) + (0.8f * _frame.SunVisibility[i]);
            return form > 0.45f ? 3 : form > -0.15f ? 2 : form > -0.5f ? 1 : 0;
        }

        if (light > 0.28f)
        {
            return light > 0.86f || (normal.Y > 0.8f && light > 0.4f) ? 3 : 2;
        }

        return Vector3.Dot(normal, FormLight) > (_isBacklit ? 0.1f : -0.25f) ? 1 : 0;
    }

    private static int Step(float light, float dark, float bright) => light < dark ? 1 : light > bright ? 3 : 2;

    /// <summary>Light on a pixel; without any, how far it faces up and to the left. Of a floor only whether a shadow falls on it.</summary>
    private float LightOf(int i, int mass)
    {
        var normal = new Vector3(_frame.Normal.AsSpan(3 * i, 3));
        if (mass is Floor or Grass)
        {
            // Where it just turns away from a low sun is no shadow.
            const float clearly = 4, turned = 0.03f;
            float facing = Vector3.Dot(normal, _frame.Facts.SunDirection);
            return _anyLight && facing > turned ? MathF.Min(1, clearly * _frame.SunVisibility[i] / facing) : 1;
        }

        float form = MathF.Max(0, Vector3.Dot(normal, FormLight));
        return mass == Leaves && _isBacklit ? form : mass == Leaves && _anyLight ? 0.5f * (form + _frame.SunVisibility[i])
            : _anyLight ? _frame.SunVisibility[i] : form;
    }

    private float Distance(int i, int mass) => MathF.Log2(MathF.Max(_frame.Depth[i], 1e-3f));

    private int MassOf(int i)
    {
        int material = _frame.MaterialId[i];
        return material < 0 ? -1 : _frame.ElementId[i] == 0 && _turf.Contains(material) ? Grass : _frame.Materials[material].Kind switch
        {
            FrameMaterialKind.Foliage => Leaves,
            FrameMaterialKind.Fur => Fur,
            FrameMaterialKind.Ground => _frame.Normal[(3 * i) + 1] < FlatNormal || _frame.Depth[i] > FarGround ? Slope : Floor,
            _ => -1,
        };
    }

    /// <summary>The mass of every other pixel of every other row, and between which rows there is some of each.</summary>
    private (int First, int End)[] FindMasses(ParallelOptions options)
    {
        int width = (_frame.Width + 1) / 2, height = (_frame.Height + 1) / 2;
        int[] seen = new int[height];
        Parallel.For(0, height, options, y =>
        {
            for (int x = 0; x < width; x++)
            {
                int mass = MassOf((2 * y * _frame.Width) + (2 * x));
                _massOf[(y * width) + x] = (sbyte)mass;
                seen[y] |= mass >= 0 ? 1 << mass : 0;
            }
        });
        var rows = new (int First, int End)[_masses.Length];
        for (int mass = 0; mass < rows.Length; mass++)
        {
            int bit = 1 << mass;
            rows[mass] = (Math.Max(0, Array.FindIndex(seen, s => (s & bit) != 0)), Array.FindLastIndex(seen, s => (s & bit) != 0) + 1);
        }

        return rows;
    }

    /// <summary>Mean of a value, such as light, of a mass around each pixel, at half the size of the frame; null when there is none.</summary>
    private Plane? Average(int mass, float thousandths, Func<int, int, float> valueOf, ParallelOptions options)
    {
        int width = (_frame.Width + 1) / 2, height = (_frame.Height + 1) / 2;
        (int first, int end) = _rows[mass];
        if (end <= first)
        {
            return null;
        }

        // Rows without any of it are left out; two filters in a row reach twice their radius.
        int radius = Math.Max(1, (int)(thousandths * height / 1000));
        (first, end) = (Math.Max(0, first - (2 * radius)), Math.Min(height, end + (2 * radius)));
        float[] light = new float[width * (end - first)], weight = new float[light.Length];
        Parallel.For(first, end, options, y =>
        {
            for (int x = 0; x < width; x++)
            {
                if (_massOf[(y * width) + x] == mass)
                {
                    int j = ((y - first) * width) + x;
                    (light[j], weight[j]) = (valueOf((2 * y * _frame.Width) + (2 * x), mass), 1);
                }
            }
        });
        BoxBlur.Run(light, width, radius, options);
        BoxBlur.Run(weight, width, radius, options);
        for (int j = 0; j < light.Length; j++)
        {
            light[j] = weight[j] > 1e-4f ? light[j] / weight[j] : 0;
        }

        return new Plane(light, width, first);
    }

    /// <summary>Some rows of values at half the size of the frame.</summary>
    private sealed record Plane(float[] Values, int Width, int FirstRow)
    {
        /// <summary>The value at a pixel of the frame.</summary>
        public float At(int x, int y)
        {
            int row = Math.Clamp((y / 2) - FirstRow, 0, (Values.Length / Width) - 1);
            return Values[(row * Width) + (x / 2)];
        }
    }
}
