using System.Numerics;
using Easel.Imaging;

namespace Easel.Styles.Flat;

/// <summary>
/// Chooses one of four tones for every pixel: 0 and 1 away from the light, 2 the plain colour, 3 facing the light. Leaves, fur and slopes are
/// seen as masses: their light is averaged over a neighbourhood of the same stuff, so that it falls in calm patches.
/// </summary>
internal sealed class FlatTones
{
    private const int Leaves = 0, Fur = 1, Slope = 2, Floor = 3, Grass = 4;

    // Radius over which each of them is averaged, in thousandths of the picture's height.
    private static readonly float[] MassRadius = [6, 14, 14, 4, 18];

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
    private readonly float[]?[] _masses = new float[5][];
    private readonly float[]? _relief;
    private readonly float[]? _crownLight;

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
        for (int mass = 0; mass < _masses.Length; mass++)
        {
            _masses[mass] = Average(mass, MassRadius[mass], LightOf, options);
        }

        _crownLight = Average(Leaves, CrownRadius, LightOf, options);
        if (isBacklit && Average(Leaves, CrownRadius, Distance, options) is { } crown
            && Average(Leaves, FrondRadius, Distance, options) is { } frond)
        {
            // How much nearer than the crown around it, in shares of the distance.
            _relief = new float[crown.Length];
            for (int j = 0; j < crown.Length; j++)
            {
                _relief[j] = crown[j] - frond[j];
            }
        }
    }

    /// <summary>The tone of a pixel with a surface.</summary>
    public int At(int x, int y)
    {
        int i = (y * _frame.Width) + x;
        FrameMaterialKind kind = _frame.Materials[_frame.MaterialId[i]].Kind;
        var normal = new Vector3(_frame.Normal.AsSpan(3 * i, 3));
        int mass = MassOf(i);
        float light = mass >= 0 && _masses[mass] is { } average
            ? average[(y / 2 * ((_frame.Width + 1) / 2)) + (x / 2)]
            : LightOf(i, mass);
        switch (mass)
        {
            case Leaves when _isBacklit && _relief is { } relief && _frame.ElementId[i] != 0:
                // Against the light, what stands out towards the viewer is lighter than what lies behind it.
                float near = relief[(y / 2 * ((_frame.Width + 1) / 2)) + (x / 2)];
                float form = light + (ReliefLight * Math.Clamp(near, -MostRelief, MostRelief));
                return form > 0.50f ? 3 : form > 0.34f ? 2 : form > 0.14f ? 1 : 0;
            case Leaves when _crownLight is { } crown:
                // Lighter and darker than the crown around, so that each has its parts in the sun and in the shade.
                float relative = light - (0.7f * crown[(y / 2 * ((_frame.Width + 1) / 2)) + (x / 2)]);
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

    /// <summary>Mean of a value, such as light, of a mass around each pixel, at half the size of the frame; null when there is none.</summary>
    private float[]? Average(int mass, float thousandths, Func<int, int, float> valueOf, ParallelOptions options)
    {
        int width = (_frame.Width + 1) / 2, height = (_frame.Height + 1) / 2;
        float[] light = new float[width * height], weight = new float[width * height];
        int found = 0;
        Parallel.For(0, height, options, y =>
        {
            int here = 0;
            for (int x = 0; x < width; x++)
            {
                int i = (2 * y * _frame.Width) + (2 * x), j = (y * width) + x;
                if (MassOf(i) == mass)
                {
                    (light[j], weight[j]) = (valueOf(i, mass), 1);
                    here++;
                }
            }

            Interlocked.Add(ref found, here);
        });
        if (found == 0)
        {
            return null;
        }

        int radius = Math.Max(1, (int)(thousandths * height / 1000));
        BoxBlur.Run(light, width, radius, options);
        BoxBlur.Run(weight, width, radius, options);
        for (int j = 0; j < light.Length; j++)
        {
            light[j] = weight[j] > 1e-4f ? light[j] / weight[j] : 0;
        }

        return light;
    }
}
