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
    private protected override ToyPrint Print { get; } = new(1.06f, 1.22f, 0.04f, 0, 0.03f, new Vector3(1.01f, 1, 0.98f)) { IsMiniature = false };

    /// <inheritdoc/>
    private protected override Picture Finish(Motif motif)
    {
        if (motif.Frame is not { } frame)
        {
            return motif.View;
        }

        // Along folds the white core of the paper shows; every sheet has its tooth.
        int width = motif.Width, reach = Math.Max(1, (int)motif.Pixels(1));
        float[] folds = PlaneFilter.Blur(motif.Plane((x, y) => MathF.Max(Fold(frame, motif, x, y, reach, 0), Fold(frame, motif, x, y, 0, reach))), width, Math.Max(1, (int)motif.Pixels(0.8f)), 1, motif.Options);
        float grain = motif.Pixels(2.4f, 1.1f);
        return motif.Paint((x, y) => Vector3.Lerp(motif.At(x, y), new Vector3(0.98f, 0.97f, 0.94f), (motif.ElementAt(x, y) != 0 ? 0.5f : 0.28f) * MathF.Min(1, 1.3f * folds[(y * width) + x]))
            * (0.955f + (0.07f * Paper.Rough(x, y, grain, motif.Seed))));
    }

    /// <summary>How sharply one sheet bends between a pixel and another.</summary>
    private static float Fold(Frame frame, Motif motif, int x, int y, int right, int down)
    {
        int a = motif.FactAt(x, y), b = motif.FactAt(x + right, y + down);
        if (frame.MaterialId[a] < 0 || frame.MaterialId[a] != frame.MaterialId[b] || frame.ElementId[a] != frame.ElementId[b] || MathF.Abs(frame.Depth[a] - frame.Depth[b]) > 0.02f * frame.Depth[a])
        {
            return 0;
        }

        float bend = 1 - Vector3.Dot(new Vector3(frame.Normal.AsSpan(3 * a, 3)), new Vector3(frame.Normal.AsSpan(3 * b, 3)));
        return Tints.Step(0.012f, 0.06f, bend);
    }

    /// <inheritdoc/>
    private protected override Picture Draw(Motif motif)
    {
        Motif facets = motif.With(FacetedPicture.Draw(motif));
        float grain = motif.Pixels(2, 1);
        return motif.Paint((x, y) => (new Vector3(0.12f) + (0.86f * Tints.Saturate(facets.At(x, y), 0.9f))) * (0.96f + (0.06f * Paper.Rough(x, y, grain, motif.Seed))));
    }
}
