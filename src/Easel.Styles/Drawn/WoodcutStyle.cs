using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Faces;
using Easel.Styles.Lines;
using Easel.Styles.Motifs;

namespace Easel.Styles.Drawn;

/// <summary>Woodcut and linocut: black and paper only, tones carved as tapering lines, white ones out of the black and black ones left in the light.</summary>
internal sealed class WoodcutStyle : DrawnStyle
{
    /// <inheritdoc/>
    public override string Id => "woodcut";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } = ["woodcut", "linocut", "engraving", "woodcut print", "linocut print", "relief print", "wood engraving"];

    /// <inheritdoc/>
    public override StyleNeeds Needs => Lined;

    /// <inheritdoc/>
    private protected override FaceManner? Faces { get; } = FaceManner.Drawn with { Ink = Tints.Hex("#17140f"), Tooth = 0 };

    /// <inheritdoc/>
    private protected override Picture Draw(Motif motif)
    {
        float[] tone = Kuwahara.Careful(motif, 9, 3).Lightness, inverse = Array.ConvertAll(tone, t => 1 - t);
        var sheet = new LineSheet(motif);
        var hatching = new Hatching(motif);
        var gouge = new Pen(4.4f, 1, Wobble: 2);
        float[] black = new float[tone.Length], white = new float[tone.Length];
        hatching.Add(sheet, tone, 0.66f, 13, 0, gouge with { Width = 2.6f }, motif.Seed + 1);
        hatching.Add(sheet, tone, 0.52f, 12, 0, gouge, motif.Seed + 2);
        hatching.Add(sheet, tone, 0.42f, 11, 0.05f, gouge with { Width = 5.5f }, motif.Seed + 3);
        foreach (Contour contour in Contours.Of(AreaMap.Of(motif), motif, 1.8f))
        {
            sheet.Add(contour, new Pen(8, 1, 0.3f, 0.9f, 1), motif.Seed + 5);
        }

        sheet.Draw(black, buildsUp: false);

        // Out of the solid black, lines are cut where a little light falls.
        hatching.Add(sheet, inverse, 0.86f, 11, 0, gouge with { Width = 3.2f }, motif.Seed + 4);
        sheet.Draw(white, buildsUp: false);
        float[] detail = EdgeTones.Of(motif, motif.Pixels(2), 18, 0.25f, 0.05f);
        Vector3 paper = Tints.Hex("#f0e6d2"), ink = Tints.Hex("#17130f");
        float speck = motif.Pixels(4, 1.3f);
        return motif.Paint((x, y) =>
        {
            int i = (y * motif.Width) + x;
            float solid = (1 - Tints.Step(0.28f, 0.31f, tone[i])) * (1 - (white[i] * Tints.Step(0.13f, 0.16f, tone[i])));
            float cut = motif.IsMass(x, y) ? 0 : Tints.Step(0.4f, 0.7f, 1 - detail[i]);
            float print = MathF.Max(MathF.Max(black[i] * (tone[i] < 0.29f ? 1 - white[i] : 1), solid), tone[i] < 0.29f ? 0 : cut);

            // The press does not reach everywhere.
            float salt = Tints.Step(0.80f, 0.9f, Noise2.Value(x / speck, y / speck, motif.Seed + 9) * (0.75f + (0.35f * Noise2.Fractal(x / (40 * speck), y / (40 * speck), motif.Seed + 8, 2))));
            return Vector3.Lerp(paper, ink, print * (1 - (0.7f * salt)));
        });
    }

    /// <inheritdoc/>
    private protected override Vector3? Ink(Vector3 color) => Tints.Luma(color) > 0.5f ? Tints.Hex("#f0e6d2") : Tints.Hex("#17130f");
}
