using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Faces;
using Easel.Styles.Lines;
using Easel.Styles.Motifs;

namespace Easel.Styles.Drawn;

/// <summary>Pen and ink: pure black on white, tones from hatching crossed and crossed again, solid black where it is darkest.</summary>
internal sealed class InkStyle : DrawnStyle
{
    /// <inheritdoc/>
    public override string Id => "ink";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } =
        ["ink drawing", "pen and ink", "ink illustration", "ink sketch", "pen drawing", "cross hatching", "etching"];

    /// <inheritdoc/>
    public override StyleNeeds Needs => Lined;

    /// <inheritdoc/>
    private protected override FaceManner? Faces { get; } = FaceManner.Drawn with { Ink = Tints.Hex("#141318"), Tooth = 0 };

    /// <inheritdoc/>
    private protected override Picture Draw(Motif motif)
    {
        float[] tone = motif.With(Kuwahara.Run(motif, motif.Pixels(7, 2))).Lightness, ink = new float[tone.Length];
        float[] detail = EdgeTones.Of(motif, motif.Pixels(1.4f), 16, 0.22f, 0.1f);
        var sheet = new LineSheet(motif);
        var hatching = new Hatching(motif);
        var nib = new Pen(1.7f, 0.95f, Wobble: 1.5f);
        hatching.Add(sheet, tone, 0.58f, 10, 0, nib, motif.Seed + 1);
        hatching.Add(sheet, tone, 0.44f, 7.5f, 0.08f, nib, motif.Seed + 2);
        hatching.Add(sheet, tone, 0.31f, 6.5f, 1.0f, nib with { Width = 1.9f }, motif.Seed + 3);
        hatching.Add(sheet, tone, 0.19f, 5, -0.6f, nib with { Width = 2.2f }, motif.Seed + 4);
        foreach (Contour contour in Contours.Of(AreaMap.Of(motif, 1.5f), motif))
        {
            sheet.Add(contour, new Pen(4, 1, 0.35f, 0.8f, 0.9f, 4), motif.Seed + 5);
        }

        sheet.Draw(ink, buildsUp: false);
        Vector3 paper = Tints.Hex("#fbfaf5"), black = Tints.Hex("#141318");
        return motif.Paint((x, y) =>
        {
            int i = (y * motif.Width) + x;
            float solid = 1 - Tints.Step(0.055f, 0.085f, tone[i]);
            return Vector3.Lerp(paper, black, MathF.Max(MathF.Max(ink[i], solid), (motif.IsMass(x, y) ? 0.3f : 0.9f) * (1 - detail[i])));
        });
    }

    /// <inheritdoc/>
    private protected override Vector3? Ink(Vector3 color) => Tints.Luma(color) > 0.55f ? Tints.Hex("#fbfaf5") : Tints.Hex("#141318");
}
