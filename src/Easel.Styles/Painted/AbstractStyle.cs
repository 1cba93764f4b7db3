using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Brushes;
using Easel.Styles.Motifs;

namespace Easel.Styles.Painted;

/// <summary>Abstract painting: the picture dissolved into a few huge strokes of its colours, with splashes, drips and free marks over it.</summary>
internal sealed class AbstractStyle : DrawnStyle
{
    /// <inheritdoc/>
    public override string Id => "abstract";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } =
        ["abstract painting", "abstract art", "abstract style", "abstract composition", "abstract expressionism", "abstract expressionist", "action painting"];

    /// <inheritdoc/>
    private protected override Picture Draw(Motif motif)
    {
        var painting = new Painting(motif, new FlowField(motif, 0.6f), Tints.Hex("#efe7d6"))
        {
            Mix = (c, _, luck) => Bold(c, luck),
            Turn = (p, a) => a + (1.7f * (Noise2.Fractal(p.X / motif.Pixels(420, 10), p.Y / motif.Pixels(420, 10), motif.Seed + 3, 2) - 0.5f) * 2),
            Wildness = 0.5f,
            Looseness = 0.42f,
        };
        painting.Add(new StrokeLayer(74, 4, new Brush(0.96f, 0.16f, 0.5f, 1.2f, 0.7f), 0.9f), motif.Seed + 11);
        painting.Add(new StrokeLayer(38, 5, new Brush(0.96f, 0.18f, 0.5f, 1.4f, 0.6f), 1.5f, 0.12f), motif.Seed + 23);
        painting.Add(new StrokeLayer(17, 4, new Brush(0.97f, 0.14f, 0.5f, 1.3f, 0.3f), 1.5f, 0.22f), motif.Seed + 37);
        painting.Add(new StrokeLayer(9, 3, new Brush(0.97f, 0.1f, 0.4f, 1.1f, 0.1f), 1.4f, 0.36f), motif.Seed + 51);
        BrushPainter.Paint(painting.Canvas, motif.Width, Splashes(motif), new Brush(1, 0.03f, 0.15f, 1.6f, 0), null, motif.Options);
        return painting.Light(0.6f, 0.45f, null);
    }

    private static Vector3 Bold(Vector3 c, float luck)
    {
        Vector3 lab = Tints.ToLab(Tints.Contrast(c, 0.6f));
        (float sin, float cos) = MathF.SinCos(0.9f * (luck - 0.5f));
        return Tints.FromLab(new Vector3(lab.X + (0.22f * (luck - 0.5f)), ((lab.Y * cos) - (lab.Z * sin)) * 1.9f, ((lab.Y * sin) + (lab.Z * cos)) * 1.9f));
    }

    /// <summary>Arcs thrown from a stick: lines of drops that become finer, in black, white and a loud colour.</summary>
    private static List<BrushStroke> Splashes(Motif motif)
    {
        Vector3[] paints = [Tints.Hex("#14121a"), Tints.Hex("#f6f1e4"), Tints.Hex("#14121a"), Tints.Hex("#e8442a"), Tints.Hex("#f0b92b"), Tints.Hex("#1f5fae")];
        var strokes = new List<BrushStroke>();
        for (int k = 0; k < 11; k++)
        {
            var p = new Vector2(Noise2.Cell(k, 0, motif.Seed) * motif.Width, Noise2.Cell(k, 1, motif.Seed) * motif.Height);
            float angle = MathF.Tau * Noise2.Cell(k, 2, motif.Seed), turn = (Noise2.Cell(k, 3, motif.Seed) - 0.5f) * 0.16f, radius = motif.Pixels(3 + (5 * Noise2.Cell(k, 4, motif.Seed)), 0.8f);
            Vector3 paint = paints[k % paints.Length];
            for (int n = 0; n < 46; n++)
            {
                float stride = motif.Pixels(15, 2);
                angle += turn + (0.22f * (Noise2.Cell(k, n + 10, motif.Seed) - 0.5f));
                p += new Vector2(MathF.Cos(angle), MathF.Sin(angle)) * stride;
                float swell = radius * (0.35f + (0.9f * Noise2.Value(n * 0.22f, k, motif.Seed + 5)));
                strokes.Add(new BrushStroke(p, angle, stride * 1.15f, swell, 0, paint, (uint)(k * 97)));
                if (Noise2.Cell(k, n + 200, motif.Seed) > 0.6f)
                {
                    Vector2 off = new Vector2(Noise2.Cell(k, n + 300, motif.Seed) - 0.5f, Noise2.Cell(k, n + 400, motif.Seed) - 0.5f) * motif.Pixels(80, 6);
                    strokes.Add(new BrushStroke(p + off, angle, swell, swell * 0.7f, 0, paint, (uint)n));
                }
            }
        }

        return strokes;
    }
}
