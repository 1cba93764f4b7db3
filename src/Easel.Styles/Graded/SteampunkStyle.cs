using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Motifs;
using Easel.Styles.Prints;

namespace Easel.Styles.Graded;

/// <summary>Steampunk: gaslight and smoke over brass and copper, in a riveted frame with cogwheels and pipes.</summary>
internal sealed class SteampunkStyle : DrawnStyle
{
    private static readonly Vector3[] _tones = [.. new[] { "#120b07", "#40281a", "#8a5a2e", "#c99a54", "#f1d9a0", "#fff6da" }.Select(Tints.Hex)];

    /// <inheritdoc/>
    public override string Id => "steampunk";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } = ["steampunk", "steampunk style", "steampunk art", "victorian science fiction", "clockpunk"];

    /// <inheritdoc/>
    public override StyleNeeds Needs => Lined;

    /// <inheritdoc/>
    private protected override Picture Draw(Motif motif)
    {
        float smoke = motif.Pixels(340, 20);
        float[] glow = PlaneFilter.Blur(motif.Lightness, motif.Width, (int)motif.Pixels(26, 2), 3, motif.Options);
        var frame = new BrassFrame(motif);
        return motif.Paint((x, y) =>
        {
            if (frame.At(x, y) is { W: > 0.99f } whole)
            {
                return new Vector3(whole.X, whole.Y, whole.Z);
            }

            int i = (y * motif.Width) + x;
            Vector3 seen = motif.At(i), lab = Tints.ToLab(seen);
            bool isThing = motif.Frame is null || motif.ElementAt(x, y) != 0;
            float tone = Tints.Contrast(Tints.Luma(seen), 0.45f);
            Vector3 metal = Tints.Ramp(_tones, tone), own = Tints.FromLab(new Vector3(lab.X, (0.75f * lab.Y) + 0.012f, (0.7f * lab.Z) + 0.045f));
            Vector3 color = Vector3.Lerp(metal, own, isThing ? 0.5f : 0.22f);

            // Smoke drifts through the air and hides what is far; lamps glow in it.
            Vector2 drift = Noise2.Warp(x / smoke, y / smoke, motif.Seed + 3, 3);
            float cloud = Noise2.Fractal((x / smoke) + drift.X, (1.6f * y / smoke) + drift.Y, motif.Seed + 4, 5);
            float far = motif.Frame is { } f && !isThing ? float.IsFinite(f.Depth[motif.FactAt(x, y)]) ? 1 - MathF.Exp(-f.Depth[motif.FactAt(x, y)] / 45) : 1 : 0.12f;
            color = Vector3.Lerp(color, Tints.Ramp(_tones, 0.35f + (0.4f * cloud)), Math.Clamp(far * (0.35f + (0.6f * Tints.Step(0.35f, 0.7f, cloud))), 0, 0.8f));
            color = Tints.Screen(Vector3.Clamp(color, Vector3.Zero, Vector3.One), new Vector3(0.9f, 0.55f, 0.2f) * (0.30f * MathF.Pow(glow[i], 2)));
            float u = ((float)x / motif.Width) - 0.5f, v = ((float)y / motif.Height) - 0.5f;
            color *= 1 - (0.9f * MathF.Pow((u * u) + (v * v), 1.1f));
            return frame.At(x, y) is { W: > 0 } part ? Vector3.Lerp(color, new Vector3(part.X, part.Y, part.Z), part.W) : color * frame.Shade(x, y);
        });
    }
}
