using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Brushes;
using Easel.Styles.Motifs;
using Easel.Styles.Surfaces;

namespace Easel.Styles.Painted;

/// <summary>Oil on canvas: an underpainting in broad strokes, finer ones where there is something to see, paint that stands up and catches the light.</summary>
internal sealed class OilStyle : DrawnStyle
{
    /// <inheritdoc/>
    public override string Id => "oil";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } = ["oil painting", "oil on canvas", "oil paint", "painting in oil", "classical painting"];

    /// <inheritdoc/>
    private protected override Picture Draw(Motif motif)
    {
        var painting = new Painting(motif, new FlowField(motif), Tints.Hex("#6b5236"))
        {
            // Varnish: warm lights, deep darks, a little more colour than there is.
            Mix = (c, _, luck) => Tints.Saturate(Tints.Contrast(c, 0.22f), 1.16f + (0.2f * (luck - 0.5f))) * new Vector3(1.02f, 1, 0.955f) + new Vector3(0.035f * (luck - 0.5f)),
            Wildness = 0.3f,
        };
        painting.Add(new StrokeLayer(24, 5, new Brush(0.97f, 0.09f, 0.35f, 0.8f, 0.2f), 0.9f), motif.Seed + 11);
        painting.Add(new StrokeLayer(13, 5.5f, new Brush(0.94f, 0.10f, 0.35f, 0.9f, 0.4f), 1, 0.035f), motif.Seed + 23);
        painting.Add(new StrokeLayer(6.5f, 5.5f, new Brush(0.94f, 0.08f, 0.35f, 1, 0.35f), 1, 0.075f), motif.Seed + 37);
        painting.Add(new StrokeLayer(3f, 4.5f, new Brush(0.92f, 0.04f, 0.3f, 0.8f, 0.2f), 1, 0.085f), motif.Seed + 51);
        float thread = motif.Pixels(4.2f, 2.2f);
        return painting.Light(0.55f, 0.5f, motif.Plane((x, y) => Paper.Canvas(x, y, thread, motif.Seed)), 0.5f);
    }
}
