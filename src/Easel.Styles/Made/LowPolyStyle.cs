using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Crafted;
using Easel.Styles.Motifs;

namespace Easel.Styles.Made;

/// <summary>Low poly: a world of few flat facets, each of one colour.</summary>
internal sealed class LowPolyStyle : MadeStyle
{
    /// <inheritdoc/>
    public override string Id => "low-poly";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } = ["low poly render", "low poly", "low polygon", "lowpoly", "low poly art", "ps1 style", "playstation 1 graphics"];

    /// <inheritdoc/>
    private protected override SceneMake Make => SceneMake.LowPoly;

    /// <inheritdoc/>
    private protected override ToyPrint Print { get; } = new(1.1f, 1.3f, 0.05f, 0.02f, 0.03f, new Vector3(1.02f, 1, 0.97f)) { IsMiniature = false };

    /// <inheritdoc/>
    private protected override Picture Draw(Motif motif) => FacetedPicture.Draw(motif);
}
