using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Faces;
using Easel.Styles.Lines;
using Easel.Styles.Motifs;

namespace Easel.Styles.Drawn;

/// <summary>Line art: contours alone, clean and black on white, as in a colouring book.</summary>
internal sealed class LineArtStyle : DrawnStyle
{
    /// <inheritdoc/>
    public override string Id => "line-art";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } =
        ["line drawing", "line art", "lineart", "outline drawing", "coloring page", "colouring page", "coloring book", "colouring book", "doodle"];

    /// <inheritdoc/>
    public override StyleNeeds Needs => FlatToned;

    /// <inheritdoc/>
    private protected override FaceManner? Faces { get; } = FaceManner.Drawn with { Ink = Tints.Hex("#101014"), Tooth = 0 };

    /// <inheritdoc/>
    private protected override Picture Draw(Motif motif)
    {
        var sheet = new LineSheet(motif);
        foreach (Contour contour in Contours.Of(AreaMap.Of(motif, 1.2f), motif, 1.6f))
        {
            sheet.Add(contour, new Pen(5, 1, 0.42f, 0.45f, Taper: false), motif.Seed);
        }

        float[] ink = new float[motif.Width * motif.Height];
        sheet.Draw(ink, buildsUp: false);
        Vector3 black = Tints.Hex("#0e0e12");
        return motif.Paint((x, y) => Vector3.Lerp(Vector3.One, black, ink[(y * motif.Width) + x]));
    }

    /// <inheritdoc/>
    private protected override Vector3? Ink(Vector3 color) => Tints.Hex("#0e0e12");
}
