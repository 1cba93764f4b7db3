using System.Numerics;
using Easel.Imaging;

namespace Easel.Styles.Flat;

/// <summary>A painted sky: wavy bands of colour, clouds with flat bottoms, a disc with halos, stars. A pure function of the place.</summary>
internal sealed class FlatSky
{
    private const int MostClouds = 7;

    // Halos around the disc: radius in radii of the disc, and opacity.
    private static readonly (float Radius, float Share)[] Halos = [(2.3f, 0.13f), (1.65f, 0.20f), (1.28f, 0.32f), (1, 1)];

    private readonly FlatMood _mood;
    private readonly float _unit;
    private readonly float _pixel;
    private readonly float _span;
    private readonly float _phase;
    private readonly uint _seed;
    private readonly Vector2? _disc;
    private readonly Vector3 _backdrop;
    private readonly List<FlatCloud> _clouds = [];

    /// <summary>Lays out the sky of a frame.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="mood">Colours.</param>
    /// <param name="seed">Seed of clouds, waves and stars.</param>
    /// <param name="pixel">Width of a pixel of the picture in pixels of the frame, over which edges are softened.</param>
    public FlatSky(Frame frame, FlatMood mood, uint seed, float pixel)
    {
        _mood = mood;
        _seed = seed;
        _pixel = pixel;
        _unit = frame.Width;
        _disc = mood.DiscRadius > 0 ? frame.Facts.SunPixel : null;
        _phase = Chance.Unit(seed, 1) * MathF.Tau;

        // Bands end at the horizon; when that is outside the picture they still fill it.
        _span = Math.Clamp(frame.Facts.HorizonRow, 0.45f * frame.Height, 1.2f * frame.Height);
        _backdrop = mood.Sky.IsEmpty ? Backdrop(frame) : default;
        for (uint i = 0; mood.CloudOpacity > 0 && i < MostClouds; i++)
        {
            // Lower clouds are farther and smaller; some places stay empty.
            float low = (i + 0.5f) / MostClouds;
            float bottom = _span * (0.13f + (0.66f * low)), size = _unit * (0.15f - (0.09f * low)) * (0.75f + (0.5f * Chance.Unit(seed, 40 + i)));
            float middle = _unit * (((i * 0.618034f) + (0.35f * Chance.Unit(seed, 20 + i))) % 1);
            if (Chance.Unit(seed, 60 + i) > 0.22f)
            {
                _clouds.Add(new FlatCloud(new Vector2(middle, bottom), size, seed, 100 + (20 * i)));
            }
        }
    }

    /// <summary>Colour of a place in the frame, linear sRGB.</summary>
    public Vector3 At(float x, float y)
    {
        if (_mood.Sky.IsEmpty)
        {
            return _backdrop;
        }

        var place = new Vector2(x, y);
        Vector3 color = Band(x, y);
        if (_mood.Stars)
        {
            color = Vector3.Lerp(color, new Vector3(0.95f, 0.96f, 1), Star(x, y));
        }

        if (_disc is { } disc)
        {
            float distance = Vector2.Distance(disc, place), radius = _mood.DiscRadius * _unit;
            foreach ((float size, float share) in Halos)
            {
                color = Vector3.Lerp(color, _mood.Disc, share * Inside(distance - (size * radius)));
            }
        }

        // Clouds that overlap make one shape; the lower edge of each is a little shaded.
        float cover = 0, shade = 0;
        foreach (FlatCloud cloud in _clouds)
        {
            (float outside, float lower) = cloud.Distance(place);
            cover = MathF.Max(cover, Inside(outside));
            shade = MathF.Max(shade, Inside(MathF.Max(outside, lower)));
        }

        color = Vector3.Lerp(color, _mood.Cloud, _mood.CloudOpacity * cover);
        return Vector3.Lerp(color, Band(x, _span * 0.75f), 0.28f * shade);
    }

    /// <summary>Share of a pixel inside a shape at a distance from its rim.</summary>
    private float Inside(float distance) => Math.Clamp(0.5f - (distance / _pixel), 0, 1);

    private Vector3 Band(float x, float y)
    {
        // A slow wave keeps the bands from looking like a chart.
        float wave = (0.020f * MathF.Sin((x / _unit * 5.3f) + _phase + (y / _span * 4))) + (0.008f * MathF.Sin((x / _unit * 12.7f) + (2.1f * _phase)));
        int bands = _mood.Sky.Length;
        float t = Math.Clamp(((y / _span) + wave) * bands, 0.5f, bands - 0.5f);
        int next = (int)MathF.Round(t);
        float share = Math.Clamp(((t - next) * _span / (bands * _pixel)) + 0.5f, 0, 1);
        return Vector3.Lerp(_mood.Sky[Math.Clamp(next - 1, 0, bands - 1)], _mood.Sky[Math.Min(next, bands - 1)], share);
    }

    /// <summary>A studio's backdrop: the mean of what is seen there, light and clean.</summary>
    private static Vector3 Backdrop(Frame frame)
    {
        Vector3 sum = Vector3.Zero;
        for (int i = 0; i < frame.Depth.Length; i += 7)
        {
            sum += frame.MaterialId[i] < 0 ? new Vector3(frame.Color.AsSpan(3 * i, 3)) : Vector3.Zero;
        }

        float max = MathF.Max(sum.X, MathF.Max(sum.Y, sum.Z));
        const float brightness = 0.85f;
        return max > 0 && float.IsFinite(max) ? sum * (brightness / max) : new Vector3(brightness);
    }

    private float Star(float x, float y)
    {
        float cell = _unit / 26;
        int cx = (int)(x / cell), cy = (int)(y / cell);
        uint id = (uint)((cy * 1009) + cx);
        if (Chance.Unit(_seed, 5000 + id) > 0.42f)
        {
            return 0;
        }

        float size = _unit * (0.0009f + (0.0016f * Chance.Unit(_seed, 90000 + id) * Chance.Unit(_seed, 90000 + id)));
        var center = new Vector2((cx + 0.15f + (0.7f * Chance.Unit(_seed, 20000 + id))) * cell, (cy + 0.15f + (0.7f * Chance.Unit(_seed, 50000 + id))) * cell);
        return Inside(Vector2.Distance(center, new Vector2(x, y)) - size) * ((0.9f * MathF.Max(0, 1 - (y / _span))) + 0.1f);
    }
}
