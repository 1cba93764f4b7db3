using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Lines;
using Easel.Styles.Motifs;

namespace Easel.Styles.Cel;

/// <summary>Anime: clear cel tones whose shadows turn to violet, thin coloured outlines, highlights with firm rims, painted skies, light that glows.</summary>
internal sealed class AnimeStyle : DrawnStyle
{
    /// <inheritdoc/>
    public override string Id => "anime";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } =
        ["anime illustration", "anime", "anime style", "manga", "manga style", "cel shaded", "cel shading", "celluloid", "animated", "japanese animation"];

    /// <inheritdoc/>
    public override StyleNeeds Needs => FlatToned;

    /// <inheritdoc/>
    private protected override Picture Draw(Motif motif)
    {
        Motif flat = CelShade.Flat(motif, 18);
        float[] shadows = CelShade.Shadows(motif), ink = CelShade.Outlines(motif, new Pen(3.6f, 0.95f, 0.4f, 0.7f), 1.2f);
        var sky = motif.Frame is { } frame ? new PaintedSky(motif, frame) : null;
        Vector3[] lit = new Vector3[motif.Width * motif.Height];
        float[] bright = motif.Plane((x, y) =>
        {
            int i = (y * motif.Width) + x;
            Vector3 color = sky is not null && motif.IsSky(x, y) ? sky.At(x, y) : Cel(flat.At(x, y), shadows[i], motif.ElementAt(x, y) != 0);
            if (Shine(motif, x, y) is var shine and > 0)
            {
                color = Vector3.Lerp(color, Tints.Screen(color, new Vector3(0.75f, 0.72f, 0.66f)), shine);
            }

            // Lines take the colour of what they go around, darker and cooler.
            lit[i] = Vector3.Lerp(color, color * new Vector3(0.30f, 0.22f, 0.34f) + new Vector3(0.02f, 0.01f, 0.05f), ink[i]);
            return MathF.Max(0, Tints.Luma(lit[i]) - 0.72f);
        });
        float[] glow = PlaneFilter.Blur(bright, motif.Width, (int)motif.Pixels(22, 2), 3, motif.Options);
        return motif.Paint((x, y) =>
        {
            int i = (y * motif.Width) + x;
            float sun = Math.Clamp(1 - ((float)y / motif.Height) - (0.3f * x / motif.Width), 0, 1);
            Vector3 warm = new Vector3(1, 0.93f, 0.78f) * ((0.9f * glow[i]) + (0.07f * sun));
            return Tints.Screen(Vector3.Clamp(lit[i], Vector3.Zero, Vector3.One), warm);
        });
    }

    private static Vector3 Cel(Vector3 c, float shadow, bool isThing)
    {
        Vector3 lab = Tints.ToLab(c);
        float shade = Tints.Step(0.62f, 0.82f, shadow), chroma = isThing ? 1.3f : 1.2f;
        Vector3 color = Tints.FromLab(new Vector3(0.05f + (0.97f * lab.X), lab.Y * chroma, lab.Z * chroma));
        return Vector3.Lerp(color * new Vector3(1.03f, 1.01f, 0.97f), color * new Vector3(0.86f, 0.82f, 1.02f), shade);
    }

    /// <summary>A highlight with a firm rim where a smooth surface mirrors the sun.</summary>
    private static float Shine(Motif motif, int x, int y)
    {
        if (motif.Frame is not { } frame || motif.ElementAt(x, y) == 0 || motif.KindAt(x, y) is FrameMaterialKind.Text or FrameMaterialKind.Foliage)
        {
            return 0;
        }

        int i = motif.FactAt(x, y);
        var normal = new Vector3(frame.Normal.AsSpan(3 * i, 3));
        Vector3 half = Vector3.Normalize(frame.Facts.SunDirection + new Vector3(0, 0.1f, 1));
        float least = motif.KindAt(x, y) == FrameMaterialKind.Fur ? 0.975f : 0.985f;
        return frame.SunVisibility[i] > 0.05f ? Tints.Step(least, least + 0.004f, Vector3.Dot(normal, half)) : 0;
    }

    /// <inheritdoc/>
    private protected override Vector3? Ink(Vector3 color) => Tints.Saturate(color, 1.2f);
}
