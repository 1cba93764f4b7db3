using System.Numerics;
using Easel.Styles.Motifs;

namespace Easel.Styles.Prints;

/// <summary>A frame of riveted brass with a copper pipe and cogwheels in its corners.</summary>
internal sealed class BrassFrame
{
    private static readonly Vector3[] _brass = [.. new[] { "#1c1006", "#5a3a12", "#a67426", "#dcb25a", "#fff0bc" }.Select(Tints.Hex)];
    private static readonly Vector3[] _copper = [.. new[] { "#1d0b06", "#5c2814", "#a8522a", "#e08e5a", "#ffdcc0" }.Select(Tints.Hex)];

    private readonly Motif _motif;
    private readonly float _plate;
    private readonly List<(Vector2 At, float Radius, int Teeth, float Turn, bool IsCopper)> _wheels = [];

    /// <summary>The frame of a picture.</summary>
    public BrassFrame(Motif motif)
    {
        _motif = motif;
        _plate = motif.Pixels(40, 3);
        (float w, float h, float u) = (motif.Width, motif.Height, motif.Unit);
        _wheels.Add((new Vector2(70 * u, h - (70 * u)), 104 * u, 18, 0.1f, false));
        _wheels.Add((new Vector2(196 * u, h - (44 * u)), 52 * u, 10, 0.22f, true));
        _wheels.Add((new Vector2(48 * u, h - (206 * u)), 44 * u, 9, 0.5f, true));
        _wheels.Add((new Vector2(w - (62 * u), 62 * u), 88 * u, 16, 0.3f, false));
        _wheels.Add((new Vector2(w - (172 * u), 40 * u), 46 * u, 9, 0.05f, true));
        _wheels.Add((new Vector2(w - (38 * u), h - (46 * u)), 52 * u, 11, 0, false));
    }

    /// <summary>Codes and opacity at a pixel.</summary>
    public Vector4 At(int x, int y)
    {
        var p = new Vector2(x + 0.5f, y + 0.5f);
        for (int k = _wheels.Count - 1; k >= 0; k--)
        {
            if (Wheel(p, k) is { W: > 0 } wheel)
            {
                return wheel;
            }
        }

        float left = p.X, right = _motif.Width - p.X, above = p.Y, below = _motif.Height - p.Y, from = MathF.Min(MathF.Min(left, right), MathF.Min(above, below));
        if (from > _plate)
        {
            return default;
        }

        bool isUpright = from == left || from == right, isLit = from == above || from == left;
        float along = (isUpright ? p.Y : p.X) / _motif.Pixels(64, 8), across = from / _plate;
        float worn = Noise2.Fractal(p.X / _motif.Pixels(60, 6), p.Y / _motif.Pixels(8, 2), _motif.Seed + 6, 3);
        float light = 0.42f + (0.20f * (worn - 0.5f)) + ((isLit ? 0.3f : -0.26f) * (Tints.Step(0.10f, 0, across) - Tints.Step(0.88f, 1, across)));

        // Rivets in a row.
        var rivet = new Vector2((along - MathF.Round(along)) * _motif.Pixels(64, 8), from - (0.5f * _plate));
        float radius = _motif.Pixels(8, 1.2f), d = rivet.Length() / radius;
        if (d < 1.25f)
        {
            Vector2 local = isUpright ? new Vector2(p.X - (from == left ? 0.5f * _plate : _motif.Width - (0.5f * _plate)), rivet.X) : new Vector2(rivet.X, p.Y - (from == above ? 0.5f * _plate : _motif.Height - (0.5f * _plate)));
            light = d < 1 ? 0.5f - (0.42f * Vector2.Dot(local, new Vector2(0.6f, 0.8f)) / radius) : light - 0.18f;
        }

        return new Vector4(Tints.Ramp(_brass, Math.Clamp(light, 0, 1)), 1);
    }

    /// <summary>Factor for the shadow that the frame throws.</summary>
    public float Shade(int x, int y)
    {
        float shade = 0, soft = _motif.Pixels(26, 2);
        var p = new Vector2(x - (0.5f * soft), y - (0.6f * soft));
        foreach ((Vector2 at, float radius, _, _, _) in _wheels)
        {
            shade = MathF.Max(shade, Tints.Step(soft, 0, Vector2.Distance(p, at) - radius));
        }

        float from = MathF.Min(MathF.Min(p.X, _motif.Width - x), MathF.Min(p.Y, _motif.Height - y)) - _plate;
        return 1 - (0.55f * MathF.Max(shade, Tints.Step(soft, 0, from)));
    }

    private Vector4 Wheel(Vector2 p, int k)
    {
        (Vector2 at, float radius, int teeth, float turn, bool isCopper) = _wheels[k];
        Vector2 d = (p - at) / radius;
        float r = d.Length();
        if (r > 1.02f)
        {
            return default;
        }

        float angle = (MathF.Atan2(d.Y, d.X) / MathF.Tau) + turn, tooth = MathF.Abs(((angle * teeth) % 1 + 1) % 1 - 0.5f), pixel = 1.2f / radius;
        float rim = tooth < 0.27f ? 1 : 0.84f, spoke = MathF.Abs(((angle * 5) % 1 + 1) % 1 - 0.5f) * r;
        bool isOpen = (r is > 0.34f and < 0.62f && spoke > 0.075f) || r < 0.10f;
        float cover = isOpen ? 0 : Tints.Step(rim, rim - pixel, r);
        if (cover <= 0)
        {
            return default;
        }

        // Rings are turned to the light in turn.
        float facing = -Vector2.Dot(d, new Vector2(0.6f, 0.8f)) / MathF.Max(r, 1e-3f);
        float bevel = (Tints.Step(0.72f, 0.86f, r) - Tints.Step(0.70f, 0.62f, r)) + (Tints.Step(0.30f, 0.34f, r) - Tints.Step(0.16f, 0.10f, r)) * Tints.Step(0.36f, 0.34f, r);
        float light = 0.42f + (0.30f * facing * bevel) + (0.12f * (Noise2.Fractal(angle * 40, r * 9, _motif.Seed + 8, 2) - 0.5f)) + (0.10f * facing);
        return new Vector4(Tints.Ramp(isCopper ? _copper : _brass, Math.Clamp(light, 0, 1)), cover > 0.5f ? 1 : cover);
    }
}
