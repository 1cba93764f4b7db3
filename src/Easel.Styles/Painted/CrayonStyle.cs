using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Brushes;
using Easel.Styles.Faces;
using Easel.Styles.Lines;
using Easel.Styles.Motifs;
using Easel.Styles.Palettes;
using Easel.Styles.Surfaces;

namespace Easel.Styles.Painted;

/// <summary>Wax crayon as children use it: a box of plain colours, hatched in one direction on white paper, with thick wobbly outlines.</summary>
internal sealed class CrayonStyle : DrawnStyle
{
    private static readonly Palette Box = new([.. new[]
    {
        "#22201f", "#6a4327", "#a9713f", "#d9a878", "#f2cfae", "#c9302b", "#e9662f", "#f59a2f", "#f8d23c", "#fbf3d9", "#8cbf45", "#3f8f3f", "#1f5c36", "#58b7a5", "#6db4e4", "#2f6fc0", "#283d8a", "#7a4aa3", "#d667a6", "#f3a3bd", "#8f9397", "#c9ccce",
    }.Select(Tints.Hex)], 0.9f);

    /// <inheritdoc/>
    public override string Id => "crayon";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } =
        ["crayon drawing", "in crayon", "wax crayon drawing", "child's crayon drawing", "children's crayon drawing", "children's drawing", "child's drawing", "kid's drawing"];

    /// <inheritdoc/>
    private protected override FaceManner? Faces { get; } = FaceManner.Coarse with { Ink = Tints.Hex("#2b2725"), Tooth = 0.3f };

    /// <inheritdoc/>
    private protected override Picture Draw(Motif motif)
    {
        Vector3 sheet = Tints.Hex("#fbf8f0");
        float grain = motif.Pixels(3.4f, 1.4f);
        float[] tooth = motif.Plane((x, y) => Paper.Rough(x, y, grain, motif.Seed));
        var painting = new Painting(motif, new FlowField(motif), sheet)
        {
            // Two crayons over each other are between their colours.
            Mix = (c, _, luck) =>
            {
                Vector3 seen = Tints.Saturate((c * 0.85f) + new Vector3(0.15f), 1.7f);
                return Vector3.Lerp(seen, Box.Colors[Box.Nearest(seen + new Vector3(0.08f * (luck - 0.5f)))], 0.55f);
            },
            Turn = (p, _) => -0.9f + (0.9f * (Noise2.Value(p.X / motif.Pixels(330, 8), p.Y / motif.Pixels(330, 8), motif.Seed) - 0.5f)) + (motif.ElementAt((int)p.X, (int)p.Y) * 0.7f),
            Wildness = 0.22f,
            Looseness = 0.24f,
            Ground = tooth,
        };
        painting.Add(new StrokeLayer(5.5f, 15, new Brush(0.82f, 0.05f, 0.6f, 0.2f, 0.2f, 0.5f), 1.15f), motif.Seed + 11);
        painting.Add(new StrokeLayer(3.6f, 12, new Brush(0.85f, 0.05f, 0.6f, 0.2f, 0.2f, 0.5f), 1.5f, 0.14f), motif.Seed + 23);
        painting.Add(new StrokeLayer(2f, 5, new Brush(0.92f, 0.04f, 0.5f, 0.2f, 0.2f, 0.34f), 1.2f, 0.16f), motif.Seed + 37);
        Outline(motif, painting.Canvas, tooth);
        return painting.Light(0.10f, 0, tooth);
    }

    private static void Outline(Motif motif, Vector4[] canvas, float[] tooth)
    {
        var sheet = new LineSheet(motif);
        foreach (Contour contour in Contours.Of(AreaMap.Of(motif), motif, 3).Where(c => c.Weight > 0.5f))
        {
            sheet.Add(contour, new Pen(6.5f, 0.9f, 0.35f, 0.6f, 3.5f, 9), motif.Seed);
        }

        float[] ink = new float[canvas.Length];
        sheet.Draw(ink, buildsUp: false);
        Vector3 dark = Tints.Hex("#2b2725");
        Parallel.For(0, motif.Height, motif.Options, y =>
        {
            for (int x = 0; x < motif.Width; x++)
            {
                int i = (y * motif.Width) + x;
                float caught = ink[i] * Tints.Step(0.22f, 0.5f, tooth[i]);
                canvas[i] = Vector4.Lerp(canvas[i], new Vector4(dark, canvas[i].W), 0.9f * caught);
            }
        });
    }
}
