using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Faces;
using Easel.Styles.Motifs;

namespace Easel.Styles.Crafted;

/// <summary>A mosaic of glazed stones in rows along the forms, set in pale mortar, each a little tilted and so a little lighter or darker.</summary>
internal sealed class MosaicStyle : DrawnStyle
{
    /// <inheritdoc/>
    public override string Id => "mosaic";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } = ["mosaic", "mosaic style", "tile mosaic", "ceramic mosaic", "byzantine mosaic", "roman mosaic"];

    /// <inheritdoc/>
    private protected override FaceManner? Faces { get; } = FaceManner.Coarse;

    /// <inheritdoc/>
    private protected override Picture Draw(Motif motif)
    {
        float size = motif.Pixels(12, 4), pixel = MathF.Max(0.7f, 0.05f * size);
        var stones = new Tesserae(motif, size);
        var colors = new Vector3[stones.Places.Length];
        Parallel.For(0, colors.Length, motif.Options, i =>
        {
            Vector2 p = stones.Places[i], way = stones.Ways[i] * (0.28f * size), across = new(-way.Y, way.X);
            int element = motif.ElementAt((int)p.X, (int)p.Y);
            Vector3 sum = default;
            int count = 0;
            foreach (Vector2 q in new Vector2[] { p, p, p + way, p - way, p + across, p - across })
            {
                if (motif.ElementAt((int)q.X, (int)q.Y) == element)
                {
                    sum += motif.At(q);
                    count++;
                }
            }

            Vector3 mean = count > 0 ? sum / count : motif.At(p);
            colors[i] = (Tints.Contrast(Tints.Saturate(mean, 1.6f), 0.4f) * (0.88f + (0.24f * Noise2.Cell(i, 1, motif.Seed)))) + new Vector3(0.05f * (Noise2.Cell(i, 2, motif.Seed) - 0.5f));
        });
        Vector3 mortar = Tints.Hex("#a39a8b");
        return motif.Paint((x, y) =>
        {
            var p = new Vector2(x + 0.5f, y + 0.5f);
            (int i, float own, float next) = stones.Nearest(p);
            Vector2 d = p - stones.Places[i];

            // The gap, and a bevel that catches the light on the upper left.
            float gap = next - own, stone = Tints.Step(0.08f * size, (0.08f * size) + (1.6f * pixel), gap);
            float rim = 1 - Tints.Step(0.1f * size, 0.42f * size, gap), lit = -Vector2.Dot(d, new Vector2(0.6f, 0.8f)) / MathF.Max(0.3f * size, own);
            Vector3 color = colors[i] * (1 + (0.28f * rim * lit)) * (0.97f + (0.06f * Noise2.Value(x / (0.2f * size), y / (0.2f * size), motif.Seed + 5)));
            float glaze = MathF.Pow(MathF.Max(0, 1 - (Vector2.Distance(d, new Vector2(-0.16f, -0.2f) * size) / (0.3f * size))), 2) * Noise2.Cell(i, 3, motif.Seed);
            color = Tints.Screen(Vector3.Clamp(color, Vector3.Zero, Vector3.One), new Vector3(0.28f * glaze));
            Vector3 joint = mortar * (0.62f + (0.2f * Noise2.Cell(x, y, motif.Seed + 7)));
            return Vector3.Lerp(joint, color, stone);
        });
    }
}
