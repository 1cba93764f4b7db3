using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Faces;
using Easel.Styles.Lines;
using Easel.Styles.Motifs;
using Easel.Styles.Prints;

namespace Easel.Styles.Cel;

/// <summary>A comic page: flat bright colours, shadows of dots and of solid black, black outlines that swell, on slightly yellowed paper.</summary>
internal sealed class ComicStyle : DrawnStyle
{
    /// <inheritdoc/>
    public override string Id => "comic";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } =
        ["comic book illustration", "comic", "comic book style", "comic style", "comics", "american comics", "graphic novel", "manga panel"];

    /// <inheritdoc/>
    public override StyleNeeds Needs => FlatToned;

    /// <inheritdoc/>
    private protected override FaceManner? Faces { get; } = FaceManner.Drawn with { Ink = Tints.Hex("#0d0b10"), Tooth = 0 };

    /// <inheritdoc/>
    private protected override Picture Draw(Motif motif)
    {
        Motif flat = CelShade.Flat(motif);
        float[] shadows = CelShade.Shadows(motif), ink = CelShade.Outlines(motif, new Pen(6.5f, 1, 0.3f, 0.9f, 0.5f), 1.2f);
        float cell = motif.Pixels(9, 3.2f), gutter = motif.Pixels(14, 2);
        Vector3 paper = Tints.Hex("#fdf6e3"), black = Tints.Hex("#120f14");
        return motif.Paint((x, y) =>
        {
            int i = (y * motif.Width) + x;
            float rim = MathF.Min(MathF.Min(x, motif.Width - 1 - x), MathF.Min(y, motif.Height - 1 - y));
            if (rim < gutter * 1.35f)
            {
                return rim < gutter ? paper : black;
            }

            Vector3 color = Tints.Contrast(Tints.Saturate(flat.At(x, y), 1.55f), 0.35f) + new Vector3(0.03f);
            if (motif.IsSky(x, y))
            {
                // Skies are printed with fewer dots towards the horizon.
                float dots = Halftone.Dot(x, y, cell * 1.3f, 0.785f, 0.34f * (1 - ((float)y / MathF.Max(1, motif.Frame!.Facts.HorizonRow * motif.Height / motif.Frame.Height))));
                color = Vector3.Lerp(color, color * new Vector3(0.45f, 0.7f, 0.95f), dots);
            }
            else
            {
                float shade = Tints.Step(0.45f, 1, shadows[i]);
                color = Vector3.Lerp(color, color * new Vector3(0.42f, 0.36f, 0.5f), Halftone.Dot(x, y, cell, 0.785f, 0.42f * shade));
                color = Vector3.Lerp(color, black, 1 - Tints.Step(0.09f, 0.13f, Tints.Luma(flat.At(x, y))));
            }

            return Vector3.Lerp(color * paper, black, ink[i]);
        });
    }
}
