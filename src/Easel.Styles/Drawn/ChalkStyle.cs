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
        float[] fill = PlaneFilter.Blur(motif.Plane((x, y) => motif.Frame is not null && motif.ElementAt(x, y) != 0 ? 1 : 0), motif.Width, (int)motif.Pixels(3, 1), 1, motif.Options);
        if (motif.Frame is { } frame && !frame.Facts.Faces.IsEmpty)
        {
            // Nobody hatches a face on a board.
            var faces = new FaceArtist(motif, frame, FaceManner.Drawn);
            dark = motif.Plane((x, y) => faces.IsInner(x, y) ? 1 : dark[(y * motif.Width) + x]);
        }

        var sheet = new LineSheet(motif);
        var hatching = new Hatching(motif);
        var side = new Pen(6, 0.5f, Wobble: 4, Swell: 1, Taper: false);
        float[] things = motif.Plane((x, y) => motif.Frame is null || motif.ElementAt(x, y) != 0 ? dark[(y * motif.Width) + x] : 1);
        hatching.Add(sheet, things, 0.52f, 11, 0, side with { Opacity = 0.34f }, motif.Seed + 2);
        hatching.Add(sheet, things, 0.26f, 12, -0.5f, side with { Opacity = 0.4f }, motif.Seed + 3);
        foreach (Contour contour in Contours.Of(AreaMap.Of(motif, 0.7f), motif, 2).Where(c => c.Weight > 0.16f))
        {
            sheet.Add(contour, new Pen(8.5f, 1, 0.34f, 0.5f, 1.6f, 6), motif.Seed + 5);
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
            Vector3 color = Tints.FromLab(new Vector3(0.70f + (0.28f * lab.X), lab.Y * 1.25f, lab.Z * 1.25f));
            float caught = chalk[i] * Tints.Step(0.62f - (0.62f * chalk[i]), 0.95f - (0.5f * chalk[i]), tooth);

            // Things are filled with the flat of the stick and rubbed with a finger, lights more than darks.
            float rubbed = MathF.Max(fill[i], motif.Frame is null || motif.IsSky(x, y) ? 0 : 0.42f * Tints.Step(0.45f, 0.85f, lab.X)) * (0.10f + (0.42f * lab.X)) * (0.55f + (0.6f * tooth)), laid = 1 - ((1 - rubbed) * (1 - Math.Clamp(caught + (0.22f * chalk[i]), 0, 0.96f)));
            return Vector3.Lerp(slate, color, laid);
        });
    }

    /// <inheritdoc/>
    private protected override Vector3? Ink(Vector3 color) => Tints.Hex("#f1efe6");
}
