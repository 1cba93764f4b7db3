using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Brushes;
using Easel.Styles.Faces;
using Easel.Styles.Motifs;
using Easel.Styles.Surfaces;

namespace Easel.Styles.Painted;

/// <summary>Gouache: matte, opaque shapes in few chalky tones, dry brush at their edges, no relief.</summary>
internal sealed class GouacheStyle : DrawnStyle
{
    private const float Tones = 6;

    /// <inheritdoc/>
    public override string Id => "gouache";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } =
        ["gouache painting", "gouache", "tempera", "poster paint"];

    /// <inheritdoc/>
    private protected override FaceManner? Faces { get; } = FaceManner.Drawn with { Ink = Tints.Hex("#3a2622") };

    /// <inheritdoc/>
    private protected override Picture Draw(Motif motif)
    {
        var shapes = motif.With(Kuwahara.Run(motif, motif.Pixels(6, 2)));
        var painting = new Painting(shapes, new FlowField(shapes), Tints.Hex("#e8dcc0"))
        {
            Mix = (c, _, luck) => Matte(c, luck),
            Wildness = 0.3f,
            Looseness = 0.12f,
        };
        painting.Add(new StrokeLayer(20, 5, new Brush(1, 0.018f, 0.35f, 0.3f, 0.15f), 0.8f), motif.Seed + 11);
        painting.Add(new StrokeLayer(9, 5, new Brush(1, 0.02f, 0.4f, 0.3f, 0.35f), 0.9f, 0.05f), motif.Seed + 23);
        painting.Add(new StrokeLayer(4, 5, new Brush(1, 0.015f, 0.3f, 0.3f, 0.2f), 0.9f, 0.06f), motif.Seed + 37);
        painting.Add(new StrokeLayer(2, 4, new Brush(1, 0.01f, 0.25f, 0.3f, 0.1f), 0.9f, 0.06f), motif.Seed + 51);
        float grain = motif.Pixels(2.6f, 1.2f);
        return painting.Light(0.25f, 0, motif.Plane((x, y) => Paper.Rough(x, y, grain, motif.Seed)), 0.35f);
    }

    private static Vector3 Matte(Vector3 c, float luck)
    {
        Vector3 lab = Tints.ToLab(c);
        float step = MathF.Round((lab.X + (0.05f * (luck - 0.5f))) * Tones) / Tones;
        return Tints.FromLab(new Vector3(0.13f + (0.83f * step), (lab.Y * 1.2f) + 0.004f, (lab.Z * 1.2f) + 0.008f));
    }
}
