using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Faces;
using Easel.Styles.Motifs;
using Easel.Styles.Palettes;

namespace Easel.Styles.Crafted;

/// <summary>Cross-stitch: crosses of two threads in thirty colours of yarn on evenweave cloth, which stays bare around and where it is lightest.</summary>
internal sealed class CrossStitchStyle : DrawnStyle
{
    private const int Grid = 100, Yarns = 30, Margin = 5;

    /// <inheritdoc/>
    public override string Id => "cross-stitch";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } = ["cross stitch", "cross-stitched", "needlepoint"];

    /// <inheritdoc/>
    private protected override FaceManner? Faces { get; } = FaceManner.Coarse;

    /// <inheritdoc/>
    private protected override Picture Draw(Motif motif)
    {
        int cell = Math.Max(5, Math.Min(motif.Width, motif.Height) / Grid), columns = (motif.Width + cell - 1) / cell, rows = (motif.Height + cell - 1) / cell;
        var small = new Picture(columns, rows);
        Parallel.For(0, rows, motif.Options, row =>
        {
            for (int column = 0; column < columns; column++)
            {
                Tints.Write(small.Rgba.AsSpan(4 * ((row * columns) + column), 4), Tints.Contrast(Tints.Saturate(Cells.Mean(motif, column * cell, row * cell, cell), 1.6f), 0.4f));
            }
        });
        var yarns = Palette.Choose(small, Yarns);
        byte[] chosen = new byte[columns * rows];
        for (int i = 0; i < chosen.Length; i++)
        {
            chosen[i] = (byte)yarns.Nearest(new Vector3(small.Rgba[4 * i], small.Rgba[(4 * i) + 1], small.Rgba[(4 * i) + 2]) / 255);
        }

        Vector3 cloth = Tints.Hex("#efe8d8");
        return motif.Paint((x, y) =>
        {
            int column = x / cell, row = y / cell, i = (row * columns) + column;
            float u = ((x % cell) + 0.5f) / cell, v = ((y % cell) + 0.5f) / cell;

            // The cloth: bundles of warp and weft with a hole at every corner.
            float weave = 0.86f + (0.10f * MathF.Sin(u * MathF.PI)) + (0.05f * Noise2.Cell(x, y, motif.Seed));
            float hole = Tints.Step(0.2f, 0.1f, new Vector2(MathF.Min(u, 1 - u), MathF.Min(v, 1 - v)).Length());
            Vector3 color = cloth * weave * (1 - (0.32f * hole));
            Vector3 yarn = yarns.Colors[chosen[i]];
            if (Tints.Luma(yarn) > 0.93f || column < Margin || row < Margin || column >= columns - Margin || row >= rows - Margin)
            {
                return color;
            }

            // The lower thread goes up to the right, the upper one crosses it and throws a shadow.
            float wobble = 0.06f * (Noise2.Cell(column, row, motif.Seed + 3) - 0.5f);
            (float below, float belowLight) = Thread(u - v + wobble, u + v);
            (float above, float aboveLight) = Thread(u + v - 1 + wobble, u - v);
            float shadow = Tints.Step(0.44f, 0.2f, MathF.Abs(u + v - 1 - 0.12f));
            color = Vector3.Lerp(color * (1 - (0.25f * shadow)), yarn * (belowLight * (1 - (0.34f * shadow))), below);
            return Vector3.Lerp(color, yarn * aboveLight, above);
        });

        (float Cover, float Light) Thread(float across, float along)
        {
            const float half = 0.40f;
            float d = across / half, ply = MathF.Sin((along * 21) + (across * 12));
            return (Tints.Step(1.06f, 0.86f, MathF.Abs(d)), 0.80f + (0.32f * MathF.Sqrt(MathF.Max(0, 1 - (d * d)))) - (0.10f * d) + (0.07f * ply));
        }
    }
}
