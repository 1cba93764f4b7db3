using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Flat;
using Easel.Styles.Motifs;

namespace Easel.Styles.Cel;

/// <summary>A sky as background painters make it: a smooth ramp of the hour's colours, heaped clouds in two tones, a sun with a halo.</summary>
internal sealed class PaintedSky
{
    private readonly Motif _motif;
    private readonly Vector3[] _ramp;
    private readonly Vector3 _cloud;
    private readonly Vector3 _cloudShade;
    private readonly bool _hasClouds;
    private readonly float _horizon;
    private readonly Vector2? _sun;

    /// <summary>The sky of a frame.</summary>
    public PaintedSky(Motif motif, Frame frame)
    {
        _motif = motif;
        FlatMood mood = FlatMood.Of(frame.Facts.Mood);
        _ramp = mood.Sky.Length < 2
            ? []
            : [.. mood.Sky.Select(c => new Vector3(Srgb.Encode(c.X), Srgb.Encode(c.Y), Srgb.Encode(c.Z))).Select(c => Tints.Saturate(c, 1.15f))];
        _horizon = Math.Clamp(frame.Facts.HorizonRow / frame.Height, 0.15f, 1.2f) * motif.Height;
        _hasClouds = _ramp.Length > 0 && !mood.Stars;
        bool isEvening = mood.LampsShine;
        (_cloud, _cloudShade) = isEvening ? (Tints.Hex("#ffd2a6"), Tints.Hex("#c0678f")) : (Tints.Hex("#ffffff"), Tints.Hex("#a9c6ea"));
        _sun = frame.Facts.SunPixel is { } p ? p * motif.Width / frame.Width : null;
    }

    /// <summary>Codes at a pixel.</summary>
    public Vector3 At(int x, int y)
    {
        if (_ramp.Length == 0)
        {
            return _motif.At(x, y);
        }

        float t = Math.Clamp(y / _horizon, 0, 1);
        Vector3 color = Tints.Ramp(_ramp, t);
        if (_sun is { } sun)
        {
            float distance = Vector2.Distance(new Vector2(x, y), sun) / (0.06f * _motif.Width);
            color = Tints.Screen(color, new Vector3(1, 0.85f, 0.6f) * (0.55f / (1 + (distance * distance * 0.35f))));
            color = Vector3.Lerp(new Vector3(1, 0.98f, 0.9f), color, Tints.Step(0.9f, 1.02f, distance));
        }

        if (!_hasClouds)
        {
            return color;
        }

        // Heaps with flat feet: the foot of each bank is a level, its top a noise.
        float size = 0.24f * _motif.Width, u = x / size, v = y / size;
        float billow = Noise2.Fractal(u, v * 1.3f, _motif.Seed + 21, 5), bank = Noise2.Value(u * 0.55f, v * 0.9f, _motif.Seed + 33);
        float body = billow + (0.75f * bank) - 0.98f + (0.24f * t);
        float lit = Noise2.Fractal(u, (v + 0.09f) * 1.3f, _motif.Seed + 21, 5) - billow;
        Vector3 cloud = Vector3.Lerp(_cloud, _cloudShade, Tints.Step(-0.02f, 0.05f, -lit) * 0.8f);
        return Vector3.Lerp(color, cloud, Tints.Step(0, 0.035f, body) * 0.95f);
    }
}
