using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Faces;
using Easel.Styles.Lines;
using Easel.Styles.Motifs;
using Easel.Styles.Surfaces;

namespace Easel.Styles.Drawn;

/// <summary>Graphite on paper: searching contours that overshoot, hatching that follows the forms, the paper left where there is light.</summary>
internal sealed class PencilStyle : DrawnStyle
{
    /// <inheritdoc/>
    public override string Id => "pencil";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } =
        ["pencil sketch", "pencil drawing", "in pencil", "pencil style", "pencil art", "graphite drawing", "sketch", "sketched", "hand drawn sketch"];

    /// <inheritdoc/>
    public override StyleNeeds Needs => Lined;

    /// <inheritdoc/>
    private protected override FaceManner? Faces { get; } = FaceManner.Drawn with { Ink = Tints.Hex("#34343a"), Tooth = 0.35f };

    /// <inheritdoc/>
    private protected override Picture Draw(Motif motif)
    {
        float[] tone = PlaneFilter.Blur(motif.Lightness, motif.Width, (int)motif.Pixels(2), 2, motif.Options), ink = new float[tone.Length];
        float[] detail = EdgeTones.Of(motif, motif.Pixels(1.6f), 14, 0.36f, 0.18f);
        var sheet = new LineSheet(motif);
        var hatching = new Hatching(motif);
        var stroke = new Pen(1.5f, 0.4f, Wobble: 2.5f, Swell: 1);
        hatching.Add(sheet, tone, 0.70f, 6.5f, 0, stroke with { Opacity = 0.26f }, motif.Seed + 1);
        hatching.Add(sheet, tone, 0.52f, 5.5f, 0.12f, stroke, motif.Seed + 2);
        hatching.Add(sheet, tone, 0.38f, 5, -0.7f, stroke with { Opacity = 0.5f }, motif.Seed + 3);
        hatching.Add(sheet, tone, 0.24f, 4, 0.5f, stroke with { Opacity = 0.65f, Width = 2 }, motif.Seed + 4);
        sheet.Draw(ink, buildsUp: true);

        // Every line is looked for twice.
        List<Contour> contours = Contours.Of(AreaMap.Of(motif, 1.5f), motif);
        foreach (Contour contour in contours)
        {
            sheet.Add(contour, new Pen(2.6f, 0.75f, 0.35f, 0.8f, 1.2f, 14), motif.Seed + 5);
            if (contour.Weight > 0.55f)
            {
                sheet.Add(contour, new Pen(1.4f, 0.4f, 0.5f, 0.8f, 4.5f, 22), motif.Seed + 6);
            }
        }

        sheet.Draw(ink, buildsUp: true);
        Vector3 paper = Tints.Hex("#f7f4ec"), graphite = Tints.Hex("#34343a");
        float grain = motif.Pixels(2.2f, 1.1f);
        return motif.Paint((x, y) =>
        {
            int i = (y * motif.Width) + x;
            float smudge = 0.4f * (1 - Tints.Step(0.1f, 0.85f, tone[i])), fine = (motif.IsMass(x, y) ? 0.25f : 0.55f) * (1 - detail[i]);
            float laid = 1 - ((1 - smudge) * (1 - ink[i]) * (1 - fine));
            float tooth = Paper.Rough(x, y, grain, motif.Seed);
            laid *= 0.62f + (0.55f * tooth);
            return Vector3.Lerp(paper * (0.985f + (0.025f * tooth)), graphite, Math.Clamp(laid, 0, 0.96f));
        });
    }

    /// <inheritdoc/>
    private protected override Vector3? Ink(Vector3 color) => Tints.Luma(color) > 0.6f ? Tints.Hex("#f7f4ec") : Tints.Hex("#2c2c30");
}
