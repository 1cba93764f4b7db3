using System.Numerics;
using Easel.Imaging;

namespace Easel.Styles.Flat;

/// <summary>A painted sky: wavy bands of colour, clouds with flat bottoms, a disc with halos, stars. A pure function of the pixel.</summary>
internal sealed class FlatSky
{
    private const int LargestClouds = 9;

    private readonly FlatMood _mood;
    private readonly float _unit;
    private readonly float _span;
    private readonly float _phase;
    private readonly uint _seed;
    private readonly Vector2? _disc;
    private readonly Vector3 _backdrop;
    private readonly List<Cloud> _clouds = [];

    /// <summary>Lays out the sky of a frame.</summary>
    public FlatSky(Frame frame, FlatMood mood, uint seed)
    {
        _mood = mood;
        _seed = seed;
        _unit = frame.Width;
        _disc = mood.DiscRadius > 0 ? frame.Facts.SunPixel : null;
        _phase = Unit(seed, 1) * MathF.Tau;

        // Bands end at the horizon; when that is outside the picture they still fill it.
        _span = Math.Clamp(frame.Facts.HorizonRow, 0.45f * frame.Height, 1.2f * frame.Height);
        _backdrop = mood.Sky.IsEmpty ? Backdrop(frame) : default;
        if (mood.CloudOpacity > 0)
        {
            LayOutClouds(frame.Width);
        }
    }

    /// <summary>Colour of a pixel, linear sRGB.</summary>
    public Vector3 At(float x, float y)
    {
        if (_mood.Sky.IsEmpty)
        {
            return _backdrop;
        }

        // A slow wave keeps the bands from looking like a chart.
        float wave = 0.022f * MathF.Sin((x / _unit * 5.3f) + _phase + (y / _span * 4)) + (0.010f * MathF.Sin((x / _unit * 12.7f) + (2.1f * _phase)));
        int bands = _mood.Sky.Length;
        Vector3 color = _mood.Sky[Math.Clamp((int)(((y / _span) + wave) * bands), 0, bands - 1)];
        if (_mood.Stars)
        {
            color = Vector3.Lerp(color, new Vector3(0.95f, 0.96f, 1), Star(x, y));
        }

        if (_disc is { } disc)
        {
            float distance = Vector2.Distance(disc, new Vector2(x, y)) / (_mood.DiscRadius * _unit);
            float share = distance < 1 ? 1 : distance < 1.35f ? 0.34f : distance < 1.85f ? 0.18f : 0;
            color = Vector3.Lerp(color, _mood.Disc, share);
        }

        foreach (Cloud cloud in _clouds)
        {
            if (cloud.Covers(x, y))
            {
                color = Vector3.Lerp(color, _mood.Cloud, _mood.CloudOpacity * (cloud.CoversShade(x, y) ? 0.72f : 1));
            }
        }

        return color;
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

    private static float Unit(uint seed, uint index)
    {
        uint h = (seed * 0x9e3779b9) ^ (index * 0x85ebca6b);
        h = (h ^ (h >> 16)) * 0x7feb352d;
        h = (h ^ (h >> 15)) * 0x846ca68b;
        return ((h ^ (h >> 16)) >> 8) / 16777216f;
    }

    private void LayOutClouds(float width)
    {
        for (uint i = 0; i < LargestClouds; i++)
        {
            // Smaller towards the horizon, in columns so that they spread; some places stay empty.
            float depth = i / (float)LargestClouds, y = _span * (0.12f + (0.68f * depth)), size = width * (0.17f - (0.10f * depth)) * (0.7f + (0.6f * Unit(_seed, 40 + i)));
            float x = width * ((((i * 0.618034f) + Unit(_seed, 20 + i)) * 0.5f % 1 * 1.2f) - 0.1f);
            if (Unit(_seed, 60 + i) < 0.25f)
            {
                continue;
            }

            var puffs = new List<Vector3>();
            int count = 4 + (int)(3 * Unit(_seed, 80 + i));
            for (int k = 0; k < count; k++)
            {
                // The middle puffs are the largest; all rise from one line.
                float t = ((k + 0.5f) / count * 2) - 1, radius = size * (0.34f - (0.20f * t * t)) * (0.75f + (0.5f * Unit(_seed, 100 + (10 * i) + (uint)k)));
                puffs.Add(new Vector3(x + (t * size * 0.85f), y - (0.35f * radius), radius));
            }

            _clouds.Add(new Cloud(puffs, y));
        }
    }

    private float Star(float x, float y)
    {
        float cell = _unit / 26;
        int cx = (int)(x / cell), cy = (int)(y / cell);
        uint id = (uint)((cy * 1009) + cx);
        if (Unit(_seed, 5000 + id) > 0.42f)
        {
            return 0;
        }

        float size = _unit * (0.0009f + (0.0016f * Unit(_seed, 90000 + id) * Unit(_seed, 90000 + id)));
        var center = new Vector2((cx + 0.15f + (0.7f * Unit(_seed, 20000 + id))) * cell, (cy + 0.15f + (0.7f * Unit(_seed, 50000 + id))) * cell);
        return Vector2.Distance(center, new Vector2(x, y)) < size ? 0.9f * MathF.Max(0, 1 - (y / _span)) + 0.1f : 0;
    }

    /// <summary>Circles (x, y, radius) cut off below a line.</summary>
    private sealed class Cloud(List<Vector3> puffs, float bottom)
    {
        private readonly float _left = puffs.Min(p => p.X - p.Z);
        private readonly float _right = puffs.Max(p => p.X + p.Z);
        private readonly float _top = puffs.Min(p => p.Y - p.Z);

        public bool Covers(float x, float y) => y < bottom && y > _top && x > _left && x < _right && Inside(x, y, 0);

        /// <summary>The shaded underside: the cloud less the cloud shifted up.</summary>
        public bool CoversShade(float x, float y) => !Inside(x + (0.10f * (bottom - _top)), y + (0.30f * (bottom - _top)), 0.0f);

        private bool Inside(float x, float y, float grow)
        {
            foreach (Vector3 p in puffs)
            {
                float dx = x - p.X, dy = y - p.Y, r = p.Z + grow;
                if ((dx * dx) + (dy * dy) < r * r)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
