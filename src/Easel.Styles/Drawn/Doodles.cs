using System.Numerics;
using Easel.Styles.Lines;
using Easel.Styles.Motifs;

namespace Easel.Styles.Drawn;

/// <summary>What hands put around a sketch: arrows towards each thing, stars, rays and an underline.</summary>
internal static class Doodles
{
    private const int MostThings = 4, Stars = 7;

    /// <summary>Adds them to a sheet.</summary>
    public static void Around(Motif motif, LineSheet sheet)
    {
        float u = motif.Unit, pen = MathF.Max(1.2f, 4.5f * u);
        foreach ((Vector2 least, Vector2 most) in ElementBoxes.Of(motif).OrderByDescending(b => (b.Most.X - b.Least.X) * (b.Most.Y - b.Least.Y)).Take(MostThings))
        {
            // A curved arrow from the freer side to the top of the thing.
            Vector2 head = new Vector2(0.5f * (least.X + most.X), least.Y - (14 * u));
            float side = head.X < 0.5f * motif.Width ? -1 : 1;
            Vector2 tail = head + new Vector2(side * 120 * u, -66 * u);
            Curve(tail, tail + new Vector2(-side * 20 * u, 40 * u) + (0.5f * (head - tail) * new Vector2(0.4f, 0.2f)), head + new Vector2(side * 10 * u, -6 * u));
            Line(head + new Vector2(side * 10 * u, -6 * u), head + new Vector2(side * 16 * u, -34 * u));
            Line(head + new Vector2(side * 10 * u, -6 * u), head + new Vector2(side * 40 * u, -12 * u));
            float below = MathF.Min(most.Y + (16 * u), motif.Height - (12 * u));
            Curve(new Vector2(least.X, below), new Vector2(0.5f * (least.X + most.X), below + (10 * u)), new Vector2(most.X, below - (3 * u)));
            Curve(new Vector2(most.X, below - (3 * u)), new Vector2(0.5f * (least.X + most.X), below + (22 * u)), new Vector2(least.X + (24 * u), below + (13 * u)));
        }

        for (int k = 0; k < Stars; k++)
        {
            var at = new Vector2((0.06f + (0.88f * Noise2.Cell(k, 1, motif.Seed + 70))) * motif.Width, (0.05f + (0.34f * Noise2.Cell(k, 2, motif.Seed + 70))) * motif.Height);
            float size = (13 + (10 * Noise2.Cell(k, 3, motif.Seed + 70))) * u;
            if (k % 2 == 0)
            {
                Star(at, size);
            }
            else
            {
                for (int r = 0; r < 3; r++)
                {
                    (float sin, float cos) = MathF.SinCos(-1.2f + (0.5f * r));
                    Line(at + (0.6f * size * new Vector2(cos, sin)), at + (1.6f * size * new Vector2(cos, sin)));
                }
            }
        }

        void Line(Vector2 a, Vector2 b) => sheet.Add(a, b, pen, pen, 1);

        void Curve(Vector2 a, Vector2 control, Vector2 b)
        {
            Vector2 before = a;
            for (int s = 1; s <= 14; s++)
            {
                float t = s / 14f;
                Vector2 p = Vector2.Lerp(Vector2.Lerp(a, control, t), Vector2.Lerp(control, b, t), t);
                Line(before, p);
                before = p;
            }
        }

        void Star(Vector2 at, float size)
        {
            for (int p = 0; p < 5; p++)
            {
                (float s0, float c0) = MathF.SinCos((MathF.Tau * p * 2 / 5) - 1.57f);
                (float s1, float c1) = MathF.SinCos((MathF.Tau * (p + 1) * 2 / 5) - 1.57f);
                Line(at + (size * new Vector2(c0, s0)), at + (size * new Vector2(c1, s1)));
            }
        }
    }
}
