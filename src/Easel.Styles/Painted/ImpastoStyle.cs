using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Brushes;
using Easel.Styles.Motifs;

namespace Easel.Styles.Painted;

/// <summary>Impasto: paint laid on with a knife, so thick that each stroke throws a shadow.</summary>
internal sealed class ImpastoStyle : DrawnStyle
{
    /// <inheritdoc/>
    public override string Id => "impasto";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } = ["impasto painting", "impasto", "thick paint", "palette knife painting", "textured painting"];

    /// <inheritdoc/>
    private protected override Picture Draw(Motif motif)
    {
        var painting = new Painting(motif, new FlowField(motif), Tints.Hex("#8a7350"))
        {
            Mix = (c, p, luck) => Tints.Saturate(Tints.Contrast(c, 0.35f), 1.4f + (0.3f * (luck - 0.5f))) + new Vector3(0.07f * (luck - 0.5f)),
            Wildness = 0.55f,
            Looseness = 0.22f,
        };
        painting.Add(new StrokeLayer(34, 3.4f, new Brush(1, 0.10f, 0.4f, 1.6f, 0.1f), 0.9f), motif.Seed + 11);
        painting.Add(new StrokeLayer(21, 3.2f, new Brush(1, 0.10f, 0.4f, 1.9f, 0.25f), 0.95f, 0.06f), motif.Seed + 23);
        painting.Add(new StrokeLayer(11f, 3.4f, new Brush(1, 0.08f, 0.35f, 2f, 0.2f), 1, 0.11f), motif.Seed + 37);
        painting.Add(new StrokeLayer(5f, 3.4f, new Brush(1, 0.06f, 0.3f, 1.6f, 0.1f), 1, 0.13f), motif.Seed + 51);
        return painting.Light(0.85f, 1.1f, null);
    }
}
