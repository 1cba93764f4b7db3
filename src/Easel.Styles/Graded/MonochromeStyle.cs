using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Motifs;

namespace Easel.Styles.Graded;

/// <summary>A black-and-white photograph: the whole range of greys as through an orange filter, which darkens skies, and fine film.</summary>
internal sealed class MonochromeStyle : DrawnStyle
{
    /// <inheritdoc/>
    public override string Id => "monochrome";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } =
        ["black and white photograph", "black and white photo", "black and white photography", "monochrome photo", "monochrome", "monochromatic photo", "greyscale", "grayscale"];

    /// <inheritdoc/>
    public override StyleNeeds Needs => Lined;

    /// <inheritdoc/>
    private protected override bool HasLens => true;

    /// <inheritdoc/>
    private protected override Picture Draw(Motif motif)
    {
        float[] filtered = motif.Plane((x, y) => Vector3.Dot(motif.At(x, y), new Vector3(0.46f, 0.46f, 0.08f)));
        float[] around = PlaneFilter.Blur(filtered, motif.Width, (int)motif.Pixels(48, 3), 3, motif.Options);
        float grain = motif.Pixels(1.5f, 1);
        return motif.Paint((x, y) =>
        {
            // The darkroom: a little more contrast to what is around, corners burnt in.
            int i = (y * motif.Width) + x;
            float tone = Tints.Contrast(Math.Clamp(filtered[i] + (0.22f * (filtered[i] - around[i])), 0, 1), 0.5f);
            float u = ((float)x / motif.Width) - 0.5f, v = ((float)y / motif.Height) - 0.5f, r2 = 2 * ((u * u) + (v * v));
            tone *= 1 - (0.26f * r2 * r2);
            float film = Noise2.Value(x / grain, y / grain, motif.Seed) + Noise2.Cell(x, y, motif.Seed + 1) - 1;
            return new Vector3(Math.Clamp(tone + (0.06f * film * MathF.Sqrt(MathF.Max(0, tone * (1 - tone)))), 0, 1));
        });
    }

    /// <inheritdoc/>
    private protected override Vector3? Ink(Vector3 color) => new Vector3(Tints.Luma(color));
}
