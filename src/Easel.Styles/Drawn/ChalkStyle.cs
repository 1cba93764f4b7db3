using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Faces;
using Easel.Styles.Lines;
using Easel.Styles.Motifs;
using Easel.Styles.Surfaces;

namespace Easel.Styles.Drawn;

/// <summary>Chalk on a blackboard: dusty coloured lines and hatched lights, the wiped dust of earlier drawings beneath.</summary>
internal sealed class ChalkStyle : DrawnStyle
{
    /// <inheritdoc/>
    public override string Id => "chalk";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } = ["chalk drawing", "chalk art", "in chalk", "blackboard drawing", "chalkboard drawing", "chalkboard art"];

    /// <inheritdoc/>
    public override StyleNeeds Needs => Lined;

    /// <inheritdoc/>
    private protected override FaceManner? Faces { get; } = FaceManner.Drawn with { Ink = Tints.Hex("#f4f1e6"), Tooth = 0.35f };

    /// <inheritdoc/>
    private protected override Picture Draw(Motif motif)
    {
        Motif calm = Kuwahara.Careful(motif, 8, 3);
        float[] dark = Array.ConvertAll(calm.Lightness, t => 1 - t), chalk = new float[dark.Length];
        var sheet = new LineSheet(motif);
        var hatching = new Hatching(motif);
        var side = new Pen(6, 0.5f, Wobble: 4, Swell: 1, Taper: false);
        hatching.Add(sheet, dark, 0.66f, 10, 0, side with { Opacity = 0.3f }, motif.Seed + 1);
        hatching.Add(sheet, dark, 0.5f, 9, 0.1f, side, motif.Seed + 2);
        hatching.Add(sheet, dark, 0.3f, 8, -0.5f, side with { Opacity = 0.6f }, motif.Seed + 3);
        foreach (Contour contour in Contours.Of(AreaMap.Of(motif), motif, 2))
        {
            sheet.Add(contour, new Pen(6, 0.95f, 0.4f, 0.7f, 2, 8), motif.Seed + 5);
        }

        sheet.Draw(chalk, buildsUp: true);
        Vector3 board = Tints.Hex("#22302b");
        float grain = motif.Pixels(3, 1.3f), wipe = motif.Pixels(260, 8);
        return motif.Paint((x, y) =>
        {
            int i = (y * motif.Width) + x;
            float tooth = Paper.Rough(x, y, grain, motif.Seed), dust = Noise2.Fractal((x + (0.6f * y)) / wipe, (y - (0.3f * x)) / (0.3f * wipe), motif.Seed + 3, 4);
            Vector3 slate = board + new Vector3(0.13f * Tints.Step(0.35f, 0.8f, dust)) + new Vector3(0.03f * (tooth - 0.5f));
            Vector3 lab = Tints.ToLab(calm.At(x, y));
            Vector3 color = Tints.FromLab(new Vector3(0.72f + (0.26f * lab.X), lab.Y * 1.25f, lab.Z * 1.25f));
            float caught = chalk[i] * Tints.Step(0.62f - (0.62f * chalk[i]), 0.95f - (0.5f * chalk[i]), tooth);
            return Vector3.Lerp(slate, color, Math.Clamp(caught + (0.10f * chalk[i]), 0, 0.96f));
        });
    }

    /// <inheritdoc/>
    private protected override Vector3? Ink(Vector3 color) => Tints.Hex("#f1efe6");
}
