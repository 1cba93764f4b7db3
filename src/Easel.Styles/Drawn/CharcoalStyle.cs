using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Faces;
using Easel.Styles.Lines;
using Easel.Styles.Motifs;
using Easel.Styles.Surfaces;

namespace Easel.Styles.Drawn;

/// <summary>Charcoal: velvety blacks, smudged greys, broad grainy strokes on warm paper, lights lifted with a rubber.</summary>
internal sealed class CharcoalStyle : DrawnStyle
{
    /// <inheritdoc/>
    public override string Id => "charcoal";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } = ["charcoal drawing", "charcoal sketch", "in charcoal", "charcoal style", "charcoal portrait", "conte drawing"];

    /// <inheritdoc/>
    public override StyleNeeds Needs => Lined;

    /// <inheritdoc/>
    private protected override FaceManner? Faces { get; } = FaceManner.Drawn with { Ink = Tints.Hex("#201e1d"), Tooth = 0.35f };

    /// <inheritdoc/>
    private protected override Picture Draw(Motif motif)
    {
        float[] smudged = PlaneFilter.Blur(motif.Lightness, motif.Width, (int)motif.Pixels(4, 1), 2, motif.Options), coarse = PlaneFilter.Blur(motif.Lightness, motif.Width, (int)motif.Pixels(40, 3), 2, motif.Options);
        float[] ink = new float[smudged.Length], lines = new float[smudged.Length];
        var sheet = new LineSheet(motif);
        var hatching = new Hatching(motif);
        var stick = new Pen(7, 0.3f, Wobble: 6, Swell: 1, Taper: false);
        hatching.Add(sheet, smudged, 0.5f, 11, 0, stick, motif.Seed + 1);
        hatching.Add(sheet, smudged, 0.33f, 9, 0.4f, stick with { Opacity = 0.45f }, motif.Seed + 2);
        hatching.Add(sheet, smudged, 0.2f, 8, -0.5f, stick with { Opacity = 0.55f }, motif.Seed + 3);
        sheet.Draw(ink, buildsUp: true);
        foreach (Contour contour in Contours.Of(AreaMap.Of(motif), motif, 2))
        {
            sheet.Add(contour, new Pen(7.5f, 0.9f, 0.25f, 1, 2.5f, 18), motif.Seed + 5);
        }

        sheet.Draw(lines, buildsUp: false);
        float[] detail = EdgeTones.Of(motif, motif.Pixels(2.2f), 14, 0.3f, 0.14f);
        Vector3 paper = Tints.Hex("#e9e2d3"), coal = Tints.Hex("#1c1a19");
        float grain = motif.Pixels(3, 1.3f);
        return motif.Paint((x, y) =>
        {
            int i = (y * motif.Width) + x;

            // Tones are told from those around: charcoal has the whole range on every sheet.
            float local = Math.Clamp(smudged[i] + (0.35f * (smudged[i] - coarse[i])), 0, 1);
            float smear = 0.86f * (1 - Tints.Step(0.06f, 0.74f, local));
            float tooth = Paper.Rough(x, y, grain, motif.Seed), streak = Paper.Rough((0.5f * x) + y, (0.9f * y) - (0.4f * x), 2.4f * grain, motif.Seed + 3);
            float grainy = Tints.Step(0.68f - (0.8f * ink[i]), 1.02f - (0.6f * ink[i]), tooth) * ink[i];
            float line = lines[i] * Tints.Step(0.12f, 0.5f, tooth + (0.3f * lines[i]));
            float fine = (motif.IsMass(x, y) ? 0.2f : 0.8f) * (1 - detail[i]) * (0.6f + (0.4f * tooth));
            float laid = 1 - ((1 - fine) * (1 - (smear * (0.7f + (0.25f * tooth) + (0.2f * streak)))) * (1 - (0.7f * grainy)) * (1 - (0.92f * line)));
            return Vector3.Lerp(paper * (0.97f + (0.04f * tooth)), coal, Math.Clamp(laid, 0, 0.97f));
        });
    }

    /// <inheritdoc/>
    private protected override Vector3? Ink(Vector3 color) => Tints.Luma(color) > 0.6f ? Tints.Hex("#e9e2d3") : Tints.Hex("#1c1a19");
}
