using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Brushes;
using Easel.Styles.Motifs;

namespace Easel.Styles.Made;

/// <summary>Claymation: plasticine formed by hand on a small stage, dents and fingerprints, a dull gloss under warm lamps.</summary>
internal sealed class ClaymationStyle : MadeStyle
{
    /// <inheritdoc/>
    public override string Id => "claymation";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } = ["claymation", "clay style", "plasticine style", "stop motion", "stop-motion animation"];

    /// <inheritdoc/>
    private protected override SceneMake Make => SceneMake.Plasticine;

    /// <inheritdoc/>
    private protected override ToyPrint Print { get; } = new(1.06f, 1.26f, 0.05f, 0.14f, 0.02f, new Vector3(1.04f, 0.99f, 0.9f));

    /// <inheritdoc/>
    private protected override Picture Draw(Motif motif)
    {
        var soft = motif.With(Kuwahara.Run(motif, motif.Pixels(12, 2), 2));
        var painting = new Painting(soft, new FlowField(soft), Tints.Hex("#b98a58"))
        {
            Mix = (c, _, luck) => Tints.Saturate(Tints.Contrast(c, 0.15f), 1.25f) * (0.97f + (0.06f * luck)) * new Vector3(1.03f, 1, 0.94f),
            Wildness = 0.5f,
            Looseness = 0.14f,
        };
        painting.Add(new StrokeLayer(22, 2.5f, new Brush(1, 0.02f, 0.1f, 1.6f, 0.05f), 0.9f), motif.Seed + 11);
        painting.Add(new StrokeLayer(10, 3, new Brush(1, 0.03f, 0.1f, 1.4f, 0.05f), 1, 0.05f), motif.Seed + 23);
        painting.Add(new StrokeLayer(4.5f, 3, new Brush(1, 0.02f, 0.1f, 1.1f, 0.05f), 1, 0.07f), motif.Seed + 37);
        float dent = motif.Pixels(60, 6), ridge = motif.Pixels(5, 2);
        float[] thumbs = motif.Plane((x, y) => (0.7f * Noise2.Fractal(x / dent, y / dent, motif.Seed, 2))
            + (0.12f * MathF.Sin((x + (dent * Noise2.Value(x / dent, y / dent, motif.Seed + 3))) * MathF.Tau / ridge) * Tints.Step(0.6f, 0.75f, Noise2.Value(x / dent, y / dent, motif.Seed + 9))));
        return painting.Light(1.1f, 0.5f, thumbs, 1.2f);
    }
}
