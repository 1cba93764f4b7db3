using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Flat;
using Easel.Styles.Motifs;

namespace Easel.Styles.Cel;

/// <summary>A sky as background painters make it: a smooth ramp of the hour's colours, veils and heaped clouds, a sun with a halo.</summary>
internal sealed class PaintedSky
{
    private readonly Motif _motif;
    private readonly Vector3[] _ramp;
    private readonly (Vector3 Bright, Vector3 Middle, Vector3 Shade) _tones;
    private readonly CumulusField? _clouds;
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
        bool isEvening = mood.LampsShine;
        _tones = isEvening ? (Tints.Hex("#ffe3bd"), Tints.Hex("#f3a08a"), Tints.Hex("#9a6198")) : (Tints.Hex("#ffffff"), Tints.Hex("#d3e6f6"), Tints.Hex("#8fb6dd"));
        _sun = frame.Facts.SunPixel is { } p ? p * motif.Width / frame.Width : null;
        var light = _sun is { } s ? new Vector3((s.X / motif.Width) - 0.5f, -0.35f, isEvening ? -0.1f : 0.35f) : new Vector3(-0.5f, -0.75f, 0.4f);
        _clouds = _ramp.Length > 0 && !mood.Stars ? new CumulusField(motif.Width, _horizon, _tones, light, motif.Seed + 40) : null;
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

        if (_clouds is null)
        {
            return color;
        }

        // Thin veils high up, drawn out along the wind; heaps below.
        float veil = 0.5f * _motif.Width, u = x / veil, v = y / (0.16f * veil);
        float streak = Tints.Step(0.56f, 0.80f, Noise2.Fractal(u + (0.25f * v), v - (0.5f * u), _motif.Seed + 21, 4)) * Tints.Step(0.75f, 0.25f, t);
        color = Vector3.Lerp(color, _tones.Bright, 0.34f * streak);
        Vector4 heap = _clouds.At(x + 0.5f, y + 0.5f);
        return Vector3.Lerp(color, Vector3.Lerp(new Vector3(heap.X, heap.Y, heap.Z), color, 0.28f * Tints.Step(0.72f, 1, t)), heap.W);
    }
}
