using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Faces;
using Easel.Styles.Lines;
using Easel.Styles.Motifs;
using Easel.Styles.Prints;
using Easel.Styles.Surfaces;

namespace Easel.Styles.Drawn;

/// <summary>Chinese ink painting: washes of black that bleed into rice paper, brush lines from hair to wet and broad, distance that dissolves into the bare sheet, a red seal.</summary>
internal sealed class ChineseInkStyle : DrawnStyle
{
    /// <inheritdoc/>
    public override string Id => "chinese-ink";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } =
        ["chinese ink painting", "chinese ink", "ink wash", "ink wash painting", "sumi e", "traditional chinese painting", "chinese painting", "ink painting", "shan shui"];

    /// <inheritdoc/>
    public override StyleNeeds Needs => Lined;

    /// <inheritdoc/>
    private protected override FaceManner? Faces { get; } = FaceManner.Drawn with { Ink = Tints.Hex("#1a1a1c"), Tooth = 0.25f };

    /// <inheritdoc/>
    private protected override Picture Draw(Motif motif)
    {
        Motif calm = Kuwahara.Careful(motif, 10, 4);
        var sheet = new LineSheet(motif);
        foreach (Contour contour in Contours.Of(AreaMap.Of(motif), motif, 2.4f).Where(c => c.Weight > 0.25f))
        {
            sheet.Add(contour, new Pen(9, 0.95f, 0.14f, 1.3f, 2, 6), motif.Seed);
        }

        float[] lines = new float[motif.Width * motif.Height];
        sheet.Draw(lines, buildsUp: false);
        float[] detail = EdgeTones.Of(motif, motif.Pixels(1.8f), 14, 0.3f, 0.14f);
        float bleed = motif.Pixels(10, 1.5f), pool = motif.Pixels(150, 6), hair = motif.Pixels(2.5f, 1);
        Vector3 paper = Tints.Hex("#f2ead8"), ink = Tints.Hex("#1d1c20");
        return motif.Paint((x, y) =>
        {
            Vector2 warp = Noise2.Warp(x / (4 * bleed), y / (4 * bleed), motif.Seed + 1, 4) * bleed;
            int px = Math.Clamp((int)(x + warp.X), 0, motif.Width - 1), py = Math.Clamp((int)(y + warp.Y), 0, motif.Height - 1);
            Vector3 seen = calm.At(px, py);
            bool isThing = motif.Frame is null || motif.ElementAt(px, py) != 0;
            float mist = Mist(motif, px, py), dark = 1 - Tints.Step(isThing ? 0.06f : 0.0f, isThing ? 0.72f : 0.6f, Tints.Luma(seen));
            dark = MathF.Round(dark * 5) / 5 * 0.7f + (dark * 0.3f);
            float cloud = Noise2.Fractal(x / pool, y / pool, motif.Seed + 2, 5), fiber = Paper.Fibers(x, y, motif.Pixels(60, 8), motif.Seed + 4);
            float wash = dark * (1 - mist) * (0.5f + (0.8f * cloud)) * (isThing ? 0.85f : 0.6f);

            // Dry brush: lines break up where the brush runs fast.
            int i = (y * motif.Width) + x;
            float dry = Tints.Step(0.12f, 0.55f, Noise2.Fractal(x / (1.2f * hair), y / (4.5f * hair), motif.Seed + 6, 2) + (0.35f * lines[i]) - 0.1f);
            float line = MathF.Max(lines[i] * dry * (1 - (0.85f * mist)), isThing ? 0.7f * (1 - detail[i]) : 0);
            Vector3 base0 = paper * (0.96f + (0.05f * Noise2.Fractal(x / pool, y / pool, motif.Seed + 3, 3))) - new Vector3(0.05f * fiber);
            Vector3 tint = Vector3.Lerp(ink, Tints.Saturate(seen, 0.9f) * 0.55f, isThing ? 0.42f : 0.1f);
            Vector3 color = Vector3.Lerp(base0, tint, Math.Clamp(wash * (1 - (0.25f * fiber)), 0, 0.92f));
            color = Vector3.Lerp(color, ink, 0.94f * line);
            return Vector3.Lerp(color, Tints.Hex("#b02418"), 0.9f * Woodblock.Seal(motif, x, y, motif.Pixels(22, 2)));
        });
    }

    /// <summary>How much of the sheet is left bare: the sky, what is far away, and the rim.</summary>
    private static float Mist(Motif motif, int x, int y)
    {
        float rim = MathF.Min(MathF.Min(x, motif.Width - 1 - x), MathF.Min(y, motif.Height - 1 - y)) / motif.Pixels(110, 8);
        float drift = Noise2.Fractal(x / motif.Pixels(260, 8), y / motif.Pixels(120, 6), motif.Seed + 8, 4);
        float bare = (1 - Tints.Step(0, 1, rim)) * 0.9f;
        if (motif.Frame is not { } frame)
        {
            return bare;
        }

        if (motif.ElementAt(x, y) != 0)
        {
            return 0.35f * bare;
        }

        float depth = frame.Depth[motif.FactAt(x, y)];
        float far = float.IsPositiveInfinity(depth) ? 0.88f : Tints.Step(4, 45, depth) * 0.75f;
        return Math.Clamp(MathF.Max(bare, far + (0.9f * (drift - 0.5f)) + 0.18f), 0, 1);
    }

    /// <inheritdoc/>
    private protected override Vector3? Ink(Vector3 color) => Tints.Luma(color) > 0.6f ? Tints.Hex("#f2ead8") : Tints.Hex("#1d1c20");
}
