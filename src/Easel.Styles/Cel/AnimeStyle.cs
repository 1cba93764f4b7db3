using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Faces;
using Easel.Styles.Lines;
using Easel.Styles.Motifs;

namespace Easel.Styles.Cel;

/// <summary>
/// Anime: characters in clear cel tones whose shadows turn to violet, with thin coloured outlines and drawn faces, before painted backgrounds: leaves in dabs, heaped
/// clouds, light that glows.
/// </summary>
internal sealed class AnimeStyle : DrawnStyle
{
    /// <summary>Width of the rim of light along things, pixels of a picture of 1024.</summary>
    private const float Rim = 3.2f;

    /// <inheritdoc/>
    public override string Id => "anime";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } =
        ["anime illustration", "anime", "anime style", "manga", "manga style", "cel shaded", "cel shading", "celluloid", "animated", "japanese animation", "anime film", "anime landscape", "anime background"];

    /// <inheritdoc/>
    public override StyleNeeds Needs => FlatToned;

    /// <inheritdoc/>
    private protected override Picture Draw(Motif motif)
    {
        Motif flat = CelShade.Flat(motif, 18);
        int width = motif.Width;
        float[] shadows = CelShade.Shadows(motif), ink = CelShade.Outlines(motif, new Pen(3.4f, 0.95f, 0.32f, 0.7f) { LeastWeight = 0.3f }, 1);
        PaintedSky? sky = motif.Frame is { } frame ? new PaintedSky(motif, frame) : null;
        FoliagePainter? leaves = motif.Frame is { } f && f.Materials.Any(m => m.Kind == FrameMaterialKind.Foliage) ? new FoliagePainter(motif, f) : null;
        HashSet<int> people = motif.Frame is null ? [] : [.. motif.Frame.Facts.Faces.Select(p => p.ElementId)];
        float[] shine = PlaneFilter.Blur(motif.Plane((x, y) => people.Contains(motif.ElementAt(x, y)) ? 0 : Shine(motif, x, y)), width, (int)motif.Pixels(1.5f, 1), 2, motif.Options);
        var canvas = new Vector3[width * motif.Height];
        Parallel.For(0, motif.Height, motif.Options, y =>
        {
            for (int x = 0; x < width; x++)
            {
                int i = (y * width) + x;
                canvas[i] = sky is not null && motif.IsSky(x, y) ? sky.At(x, y) : Cel(IsSkin(motif, x, y) ? Lit(Fair(flat.At(x, y)), shadows[i]) : flat.At(x, y), shadows[i], motif.ElementAt(x, y) != 0);

                // Specks of light are noise; a highlight is a shape. Cloth has none.
                canvas[i] = Vector3.Lerp(canvas[i], Tints.Screen(canvas[i], new Vector3(0.75f, 0.72f, 0.66f)), Tints.Step(0.45f, 0.62f, shine[i]));
            }
        });
        FaceArtist? artist = motif.Frame is { } faces ? new FaceArtist(motif, faces, FaceManner.Anime) : null;
        artist?.Draw(canvas);

        float[] bright = motif.Plane((x, y) =>
        {
            int i = (y * width) + x;
            float line = artist is not null && ink[i] > 0 && artist.IsInner(x, y) ? 0 : ink[i];
            if (leaves is not null && leaves.At(x, y) is { W: > 0 } dab && (motif.ElementAt(x, y) == 0 || motif.KindAt(x, y) == FrameMaterialKind.Foliage))
            {
                canvas[i] = new Vector3(dab.X, dab.Y, dab.Z);
                line = 0;
            }
            else if (leaves is not null && motif.ElementAt(x, y) == 0)
            {
                // No line is drawn around what is leaf on one side.
                line *= Tints.Step(0.30f, 0.05f, leaves.Density[i]);
            }

            // Lines take the colour of what they go around, darker and cooler; those of the background are thinner than paint.
            Vector3 color = canvas[i];
            line *= motif.Frame is null || motif.ElementAt(x, y) != 0 ? 1 : 0.62f;
            canvas[i] = Vector3.Lerp(color, (color * new Vector3(0.34f, 0.22f, 0.32f)) + new Vector3(0.03f, 0.01f, 0.05f), line);
            return MathF.Max(0, Tints.Luma(canvas[i]) - 0.74f);
        });
        float[] glow = PlaneFilter.Blur(bright, width, (int)motif.Pixels(22, 2), 3, motif.Options);
        int rim = (int)motif.Pixels(Rim, 1);
        return motif.Paint((x, y) =>
        {
            int i = (y * width) + x;
            Vector3 color = canvas[i];
            if (motif.Frame is not null && motif.ElementAt(x, y) is var own and not 0 && motif.ElementAt(x - rim, y - rim) != own && shadows[i] < 0.8f && ink[i] < 0.4f)
            {
                color = Tints.Screen(Vector3.Clamp(color, Vector3.Zero, Vector3.One), new Vector3(0.26f, 0.24f, 0.20f));
            }

            float sun = Math.Clamp(1 - ((float)y / motif.Height) - (0.3f * x / width), 0, 1);
            Vector3 warm = new Vector3(1, 0.93f, 0.78f) * ((0.8f * glow[i]) + (0.06f * sun));
            return Tints.Screen(Vector3.Clamp(color, Vector3.Zero, Vector3.One), warm);
        });
    }

    private static bool IsSkin(Motif motif, int x, int y) =>
        motif.Frame is { } frame && frame.MaterialId[motif.FactAt(x, y)] is var m and >= 0 && frame.Materials[m].Name.StartsWith("skin", StringComparison.Ordinal);

    /// <summary>Skin as it is painted on celluloid: lighter and less orange, the more so the lighter it is.</summary>
    private static Vector3 Fair(Vector3 c)
    {
        Vector3 lab = Tints.ToLab(c);
        float share = 0.5f * Tints.Step(0.38f, 0.72f, lab.X);
        return Tints.FromLab(new Vector3(float.Lerp(lab.X, 0.95f, share), lab.Y * (1 - (0.5f * share)), lab.Z * (1 - (0.85f * share))));
    }

    /// <summary>Shade on skin is a light, warm tone: a face under a fringe stays a face.</summary>
    private static Vector3 Lit(Vector3 c, float shadow)
    {
        Vector3 lab = Tints.ToLab(c);
        float lifted = MathF.Max(lab.X, MathF.Min(0.88f, 1.24f * lab.X));
        return Tints.FromLab(new Vector3(float.Lerp(lab.X, lifted, shadow), lab.Y + (0.012f * shadow), lab.Z + (0.034f * shadow)));
    }

    private static Vector3 Cel(Vector3 c, float shadow, bool isThing)
    {
        Vector3 lab = Tints.ToLab(c);
        float shade = Tints.Step(0.62f, 0.82f, shadow), chroma = isThing ? 1.3f : 1.15f;
        Vector3 color = Tints.FromLab(new Vector3(0.05f + (0.97f * lab.X), lab.Y * chroma, lab.Z * chroma));
        return Vector3.Lerp(color * new Vector3(1.03f, 1.01f, 0.97f), color * new Vector3(0.86f, 0.82f, 1.02f), shade);
    }

    /// <summary>A highlight with a firm rim where a smooth surface mirrors the sun.</summary>
    private static float Shine(Motif motif, int x, int y)
    {
        if (motif.Frame is not { } frame || motif.ElementAt(x, y) == 0 || IsSkin(motif, x, y) || motif.KindAt(x, y) is FrameMaterialKind.Text or FrameMaterialKind.Foliage or FrameMaterialKind.Fur)
        {
            return 0;
        }

        int i = motif.FactAt(x, y);
        if (frame.Materials[frame.MaterialId[i]].Name.Contains("hair", StringComparison.Ordinal))
        {
            return 0;
        }

        var normal = new Vector3(frame.Normal.AsSpan(3 * i, 3));
        Vector3 half = Vector3.Normalize(frame.Facts.SunDirection + new Vector3(0, 0.1f, 1));
        const float least = 0.985f;
        return frame.SunVisibility[i] > 0.05f ? Tints.Step(least, least + 0.004f, Vector3.Dot(normal, half)) : 0;
    }

    /// <inheritdoc/>
    private protected override Vector3? Ink(Vector3 color) => Tints.Saturate(color, 1.2f);
}
