using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Crafted;
using Easel.Styles.Motifs;
using Easel.Styles.Surfaces;

namespace Easel.Styles.Made;

/// <summary>Origami: everything folded from sheets of coloured paper, crisp creases, soft light.</summary>
internal sealed class OrigamiStyle : MadeStyle
{
    /// <inheritdoc/>
    public override string Id => "origami";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } = ["origami art", "origami style", "folded paper art"];

    /// <inheritdoc/>
    private protected override SceneMake Make => SceneMake.Origami;

    /// <inheritdoc/>
    private protected override ToyPrint Print { get; } = new(0.92f, 1.05f, 0.05f, 0, 0.09f, new Vector3(1.01f, 1, 0.98f));

    /// <inheritdoc/>
    private protected override Picture Draw(Motif motif)
    {
        Motif facets = motif.With(FacetedPicture.Draw(motif));
        float grain = motif.Pixels(2, 1);
        return motif.Paint((x, y) => (new Vector3(0.12f) + (0.86f * Tints.Saturate(facets.At(x, y), 0.9f))) * (0.96f + (0.06f * Paper.Rough(x, y, grain, motif.Seed))));
    }
}
