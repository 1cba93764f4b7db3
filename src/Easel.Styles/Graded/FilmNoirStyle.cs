using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Motifs;

namespace Easel.Styles.Graded;

/// <summary>Film noir: hard black and white, light through venetian blinds, dark corners, coarse film.</summary>
internal sealed class FilmNoirStyle : DrawnStyle
{
    /// <inheritdoc/>
    public override string Id => "film-noir";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } = ["film noir photograph", "film noir", "noir", "noir style"];

    /// <inheritdoc/>
    public override StyleNeeds Needs => Lined;

    /// <inheritdoc/>
    private protected override bool HasLens => true;

    /// <inheritdoc/>
    private protected override Picture Draw(Motif motif)
    {
        float[] soft = PlaneFilter.Blur(motif.Lightness, motif.Width, (int)motif.Pixels(9, 1), 3, motif.Options);
        float slat = motif.Pixels(64, 6), grain = motif.Pixels(1.6f, 1);
        return motif.Paint((x, y) =>
        {
            int i = (y * motif.Width) + x;
            bool isThing = motif.Frame is null || motif.ElementAt(x, y) != 0;

            // The blinds fall on what is behind and, fainter, on what stands before it.
            float along = (y + (0.34f * x)) / slat, within = along - MathF.Floor(along), open = Tints.Step(0.06f, 0.16f, within) * Tints.Step(0.68f, 0.56f, within);
            float u = ((float)x / motif.Width) - 0.62f, v = ((float)y / motif.Height) - 0.4f, pool = 1 - Tints.Step(0.18f, 0.62f, MathF.Sqrt((u * u) + (0.8f * v * v)));
            float light = isThing ? 0.93f + (0.28f * open * pool) : 0.34f + (0.85f * open * pool);
            float tone = Tints.Contrast(Tints.Contrast(MathF.Pow(motif.Lightness[i], isThing ? 0.8f : 1), 0.9f), 0.5f) * light;
            tone += 0.16f * MathF.Max(0, soft[i] - 0.62f);
            float r2 = 2 * (((((float)x / motif.Width) - 0.5f) * (((float)x / motif.Width) - 0.5f)) + ((((float)y / motif.Height) - 0.5f) * (((float)y / motif.Height) - 0.5f)));
            tone *= 1 - (0.62f * MathF.Pow(r2, 1.3f));
            float film = Noise2.Value(x / grain, y / grain, motif.Seed) + Noise2.Cell(x, y, motif.Seed + 1) - 1;
            tone += 0.075f * film * MathF.Sqrt(Math.Clamp(tone * (1.1f - tone), 0, 1)) * 2;
            return new Vector3(0.985f, 1, 0.99f) * Math.Clamp(tone, 0.012f, 1);
        });
    }

    /// <inheritdoc/>
    private protected override Vector3? Ink(Vector3 color) => new Vector3(Tints.Contrast(Tints.Luma(color), 0.9f));
}
