using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Motifs;

namespace Easel.Styles.Lines;

/// <summary>Shading with parallel lines that follow the forms, in one of a few directions at each place.</summary>
internal sealed class Hatching
{
    private const int Directions = 6;

    private readonly Motif _motif;
    private readonly byte[] _direction;

    /// <summary>Chooses the directions.</summary>
    public Hatching(Motif motif)
    {
        _motif = motif;
        _direction = new byte[motif.Width * motif.Height];
        FlowField? flow = motif.Frame is null ? new FlowField(motif, -0.8f) : null;

        // The hand follows the form and not every hair and fold of it.
        (float[] across, float[] up) = motif.Frame is { } frame ? (Tilt(frame, 0), Tilt(frame, 1)) : ([], []);
        Parallel.For(0, motif.Height, motif.Options, y =>
        {
            for (int x = 0; x < motif.Width; x++)
            {
                float angle = flow?.AngleAt(new Vector2(x, y)) ?? AngleAt(x, y, new Vector2(across[(y * motif.Width) + x], -up[(y * motif.Width) + x]));
                float turn = angle / MathF.PI;
                _direction[(y * motif.Width) + x] = (byte)((int)MathF.Round((turn - MathF.Floor(turn)) * Directions) % Directions);
            }
        });

        float[] Tilt(Frame facts, int axis) => PlaneFilter.Blur(
            motif.Plane((x, y) => facts.Normal[(3 * motif.FactAt(x, y)) + axis]), motif.Width, (int)motif.Pixels(9, 1), 2, motif.Options);
    }

    /// <summary>One set of lines.</summary>
    /// <param name="sheet">Receives them.</param>
    /// <param name="tone">float[height × width]: where it is darker than the threshold there are lines.</param>
    /// <param name="threshold">Lightness from which on there are none.</param>
    /// <param name="spacing">Distance between lines, pixels of a picture of 1024.</param>
    /// <param name="turn">Angle to the direction of the form, radians.</param>
    /// <param name="pen">Width, opacity and wobble.</param>
    /// <param name="seed">Seed.</param>
    public void Add(LineSheet sheet, float[] tone, float threshold, float spacing, float turn, Pen pen, uint seed)
    {
        float step = MathF.Max(2.2f, spacing * _motif.Unit), width = MathF.Max(0.9f, pen.Width * _motif.Unit), thin = MathF.Min(1, pen.Width * _motif.Unit / 0.9f);
        float reach = 0.5f * MathF.Sqrt((_motif.Width * _motif.Width) + (_motif.Height * _motif.Height)), longest = 110 * MathF.Max(0.35f, _motif.Unit);
        var middle = new Vector2(_motif.Width, _motif.Height) / 2;
        for (int k = 0; k < Directions; k++)
        {
            (float sin, float cos) = MathF.SinCos((k * MathF.PI / Directions) + turn);
            var way = new Vector2(cos, sin);
            var across = new Vector2(-sin, cos);
            int lines = (int)(reach / step);
            for (int line = -lines; line <= lines; line++)
            {
                Vector2 origin = middle + (across * (step * (line + (0.5f * (Noise2.Cell(line, k, seed) - 0.5f)))));
                Walk(line + (1000 * k), origin, way, across, k);
            }
        }

        void Walk(int line, Vector2 origin, Vector2 way, Vector2 across, int k)
        {
            const float pace = 2;
            float start = float.NaN, allowed = longest * (0.5f + Noise2.Cell(line, 0, seed + 1));
            int strokes = 0;
            for (float t = -reach; t <= reach + pace; t += pace)
            {
                Vector2 p = origin + (way * t);
                bool isOn = t <= reach && IsDark(p, k);
                if (isOn && float.IsNaN(start))
                {
                    start = t;
                }
                else if (!float.IsNaN(start) && (!isOn || t - start > allowed))
                {
                    Emit(start, t, ++strokes);
                    allowed = longest * (0.5f + Noise2.Cell(line, strokes, seed + 1));
                    start = float.NaN;
                }
            }

            void Emit(float from, float to, int stroke)
            {
                if (to - from < 1.5f * step)
                {
                    return;
                }

                // A hand starts firmly, lifts at the end, and never hits the same place twice.
                float slip = (Noise2.Cell(line, stroke, seed + 2) - 0.5f) * step * 1.2f, bow = (Noise2.Cell(line, stroke, seed + 3) - 0.5f) * pen.Wobble * _motif.Unit * 2;
                float press = opacityOf(Noise2.Cell(line, stroke, seed + 4));
                Vector2 a = origin + (way * (from + slip)), b = origin + (way * (to + slip)), m = ((a + b) / 2) + (across * bow);
                sheet.Add(a, m, width * (pen.Taper ? 0.85f : 1), width, press);
                sheet.Add(m, b, width, width * (pen.Taper ? 0.35f : 1), press);
            }
        }

        float opacityOf(float luck) => pen.Opacity * thin * (0.75f + (0.5f * luck * pen.Swell));

        bool IsDark(Vector2 p, int k)
        {
            int x = (int)p.X, y = (int)p.Y;
            if (x < 0 || y < 0 || x >= _motif.Width || y >= _motif.Height)
            {
                return false;
            }

            int i = (y * _motif.Width) + x;
            return _direction[i] == k && tone[i] < threshold;
        }
    }

    /// <summary>Around round things, along the ground, at a slant everywhere else.</summary>
    private float AngleAt(int x, int y, Vector2 tilt)
    {
        const float slant = -0.9f;
        if (_motif.KindAt(x, y) is not { } kind || kind is FrameMaterialKind.Foliage)
        {
            return slant;
        }

        if (kind is FrameMaterialKind.Ground or FrameMaterialKind.Water)
        {
            return 0.05f;
        }

        return tilt.LengthSquared() < 0.12f ? slant : MathF.Atan2(tilt.Y, tilt.X) + (MathF.PI / 2) + 0.3f;
    }
}
