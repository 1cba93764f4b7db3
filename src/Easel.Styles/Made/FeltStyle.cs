using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Brushes;
using Easel.Styles.Motifs;

namespace Easel.Styles.Made;

/// <summary>Needle-felted wool: soft handmade forms without any gloss, fibres on top, hairs beyond their outlines.</summary>
internal sealed class FeltStyle : MadeStyle
{
    /// <inheritdoc/>
    public override string Id => "felt";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } =
        ["needle felted wool", "needle felted", "felt art", "felt style", "felted wool", "plush style", "knitted style", "knitted art"];

    /// <inheritdoc/>
    private protected override SceneMake Make => SceneMake.Felt;

    /// <inheritdoc/>
    private protected override ToyPrint Print { get; } = new(1.02f, 1.08f, 0.05f, 0.1f, 0.05f, new Vector3(1.02f, 1, 0.95f));

    /// <inheritdoc/>
    private protected override Picture Draw(Motif motif)
    {
        var soft = motif.With(Kuwahara.Run(motif, motif.Pixels(9, 2), 2));
        var painting = new Painting(soft, new FlowField(soft), Tints.Hex("#c9bda6"))
        {
            Mix = (c, _, luck) => Tints.Saturate(new Vector3(0.05f) + (0.93f * c), 1.1f) * (0.9f + (0.2f * luck)),
            Wildness = 1.4f,
            Looseness = 0.2f,
        };
        painting.Add(new StrokeLayer(7, 4, new Brush(1, 0.10f, 0.5f, 0.9f, 0.3f), 0.8f), motif.Seed + 11);
        painting.Add(new StrokeLayer(2.2f, 11, new Brush(0.8f, 0.10f, 0.5f, 1, 0.4f), 1.2f), motif.Seed + 23);
        painting.Add(new StrokeLayer(1.1f, 14, new Brush(0.7f, 0.16f, 0.5f, 1, 0.4f), 2.4f), motif.Seed + 37);
        return painting.Light(0.7f, 0, null);
    }
}
