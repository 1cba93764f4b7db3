using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Motifs;

namespace Easel.Styles.Graded;

/// <summary>A photograph from an old album: sepia, soft, faded, with scratches, stains and a deckled white margin.</summary>
internal sealed class VintageStyle : DrawnStyle
{
    private static readonly Vector3[] Sepia = [.. new[] { "#2b1b12", "#6e4c30", "#b18d62", "#dcc29a", "#f2e6cb" }.Select(Tints.Hex)];

    /// <inheritdoc/>
    public override string Id => "vintage";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } =
        ["vintage photograph", "sepia", "vintage photo", "old photograph", "old photo", "daguerreotype", "sepia photograph", "antique photograph"];

    /// <inheritdoc/>
    public override StyleNeeds Needs => Lined;

    /// <inheritdoc/>
    private protected override bool HasLens => true;

    /// <inheritdoc/>
    private protected override Picture Draw(Motif motif)
    {
        float[] soft = PlaneFilter.Blur(motif.Lightness, motif.Width, (int)motif.Pixels(1.6f, 1), 2, motif.Options), glow = PlaneFilter.Blur(motif.Lightness, motif.Width, (int)motif.Pixels(24, 2), 3, motif.Options);
        float margin = motif.Pixels(44, 4), grain = motif.Pixels(1.8f, 1), stain = motif.Pixels(320, 10);
        Vector3 card = Tints.Hex("#efe5cf");
        return motif.Paint((x, y) =>
        {
            int i = (y * motif.Width) + x;
            float rim = MathF.Min(MathF.Min(x, motif.Width - 1 - x), MathF.Min(y, motif.Height - 1 - y));
            float worn = Noise2.Fractal(x / stain, y / stain, motif.Seed, 5), deckle = motif.Pixels(5, 1) * (Noise2.Value(x / motif.Pixels(15, 2), y / motif.Pixels(15, 2), motif.Seed + 1) - 0.5f);
            Vector3 sheet = card * (0.93f + (0.1f * worn)) - new Vector3(0.03f, 0.05f, 0.08f) * (1 - Tints.Step(0, 1.2f * margin, rim));
            float tone = (0.72f * soft[i]) + (0.28f * glow[i]);
            tone = 0.03f + (0.93f * Tints.Contrast(Math.Clamp(tone * 1.08f, 0, 1), 0.95f)) + (0.12f * (worn - 0.5f));
            float u = ((float)x / motif.Width) - 0.5f, v = ((float)y / motif.Height) - 0.48f, r2 = 2 * ((u * u) + (v * v));
            tone -= 0.2f * MathF.Pow(r2, 1.2f);
            tone += 0.05f * (Noise2.Value(x / grain, y / grain, motif.Seed + 2) + Noise2.Cell(x, y, motif.Seed + 3) - 1);

            // Hairlines and dust on the plate.
            float column = x + (motif.Pixels(14, 2) * Noise2.Value(0.5f, y / motif.Pixels(240, 6), motif.Seed + 4)), lane = column / motif.Pixels(46, 5);
            bool isScratched = Noise2.Cell((int)lane, (int)(y / motif.Pixels(300, 20)), motif.Seed + 5) > 0.955f;
            float scratch = isScratched ? Tints.Step(0.03f, 0, MathF.Abs(lane - MathF.Floor(lane) - 0.5f)) * 0.3f : 0;
            float dust = Tints.Step(0.985f, 0.997f, Noise2.Value(x / motif.Pixels(5, 1.5f), y / motif.Pixels(5, 1.5f), motif.Seed + 6)) * 0.4f;
            Vector3 print = Tints.Ramp(Sepia, Math.Clamp(tone + scratch + dust, 0, 1));
            print = Vector3.Lerp(print, Sepia[3], 0.14f * Tints.Step(0.62f, 0.8f, worn));
            return Vector3.Lerp(sheet, print, Tints.Step(0, motif.Pixels(2, 1), rim - margin - deckle));
        });
    }

    /// <inheritdoc/>
    private protected override Vector3? Ink(Vector3 color) => Tints.Ramp(Sepia, Tints.Luma(color));
}
