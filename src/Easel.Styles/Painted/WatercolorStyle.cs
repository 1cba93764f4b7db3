using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Lines;
using Easel.Styles.Motifs;
using Easel.Styles.Surfaces;

namespace Easel.Styles.Painted;

/// <summary>
/// Watercolour: transparent washes that run a little over a pencil line, pigment that gathers at wet edges and in the grain of the paper, blooms,
/// and the white of the paper for lights (after Bousseau 2006).
/// </summary>
internal sealed class WatercolorStyle : DrawnStyle
{
    /// <inheritdoc/>
    public override string Id => "watercolor";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } =
        ["watercolor painting", "watercolor", "watercolour", "watercolour painting", "aquarelle", "watercolor wash", "watercolor illustration"];

    /// <inheritdoc/>
    private protected override Picture Draw(Motif motif)
    {
        int width = motif.Width;
        Motif washed = Kuwahara.Careful(motif, 9, 4);

        // Washes are laid down one over the other: a few steps of lightness with soft borders between.
        float[] wash = washed.Plane((x, y) => Wash(washed.Lightness[(y * width) + x])), near = PlaneFilter.Blur(wash, width, (int)motif.Pixels(4, 1), 2, motif.Options);
        float[] lines = Underdrawing(motif);
        float run = motif.Pixels(7, 1), grain = motif.Pixels(3, 1.3f), pool = motif.Pixels(120, 6), shore = motif.Pixels(46, 4);
        Vector3 paper = Tints.Hex("#fbf8f1");
        return motif.Paint((x, y) =>
        {
            Vector2 warp = Noise2.Warp(x / (5 * run), y / (5 * run), motif.Seed + 1, 3) * run;
            var place = new Vector2(x + 0.5f, y + 0.5f) + warp;
            int i = (Math.Clamp((int)place.Y, 0, motif.Height - 1) * width) + Math.Clamp((int)place.X, 0, width - 1);
            Vector3 seen = washed.At(place);
            float light = wash[i], edge = MathF.Max(0, near[i] - light);

            // The colour of the wash at the lightness it was laid with, cleaner than what is seen.
            Vector3 color = Tints.Saturate(seen * (MathF.Max(0.02f, light) / MathF.Max(0.04f, Tints.Luma(seen))), 1.25f);
            color = Vector3.Lerp(color, paper, 0.12f + (0.88f * Tints.Step(0.74f, 0.93f, light)));
            float turbid = Noise2.Fractal(x / pool, y / pool, motif.Seed + 2, 5), bloom = MathF.Abs(Noise2.Fractal(x / (1.6f * pool), y / (1.6f * pool), motif.Seed + 9, 4) - 0.5f);
            float tooth = Paper.Rough(x, y, grain, motif.Seed);
            float density = 1 + (1.5f * (turbid - 0.5f)) + (3.2f * edge) + (0.55f * (0.5f - tooth)) + (0.3f * (1 - Tints.Step(0, 0.025f, bloom)));
            Vector3 dense = color - ((color - (color * color)) * (density - 1));

            // The sheet stays bare towards its rim, where the brush was lifted.
            float rim = MathF.Min(MathF.Min(x, width - 1 - x), MathF.Min(y, motif.Height - 1 - y)) - (shore * (0.25f + (1.1f * Noise2.Fractal(x / (2.2f * shore), y / (2.2f * shore), motif.Seed + 4, 4))));
            float laid = Tints.Step(-0.04f * shore, 0.05f * shore, rim);
            dense *= 1 - (0.2f * Tints.Step(0.35f * shore, 0, rim) * laid);
            Vector3 result = Vector3.Lerp(paper, Vector3.Clamp(dense, Vector3.Zero, Vector3.One) * paper, laid);
            result = Vector3.Lerp(result, result * Tints.Hex("#5a5350"), 0.62f * lines[(y * width) + x] * (0.15f + (0.85f * laid)) * (0.6f + (0.4f * tooth)));
            return result * (0.965f + (0.05f * tooth));
        });
    }

    private static float Wash(float light)
    {
        const float steps = 5;
        float lifted = 0.14f + (0.92f * MathF.Pow(light, 0.82f)), at = lifted * steps, below = MathF.Floor(at);
        return MathF.Min(1, (below + Tints.Step(0.25f, 0.75f, at - below)) / steps);
    }

    private static float[] Underdrawing(Motif motif)
    {
        var sheet = new LineSheet(motif);
        foreach (Contour contour in Contours.Of(AreaMap.Of(motif), motif, 1.6f))
        {
            sheet.Add(contour, new Pen(2, 0.75f, 0.3f, 0.8f, 1.5f, 8), motif.Seed + 5);
        }

        float[] lines = new float[motif.Width * motif.Height];
        sheet.Draw(lines, buildsUp: true);
        return lines;
    }
}
