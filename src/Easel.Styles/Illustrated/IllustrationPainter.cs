using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Cel;
using Easel.Styles.Faces;
using Easel.Styles.Lines;
using Easel.Styles.Motifs;
using Easel.Styles.Surfaces;

namespace Easel.Styles.Illustrated;

/// <summary>
/// Shapes of flat colour as an illustrator lays them with a textured brush: each area is brushed in a direction of its own, shadows are shapes with a grainy edge,
/// areas darken towards their feet in a stipple, and lines are those of a soft pencil.
/// </summary>
internal static class IllustrationPainter
{
    /// <summary>Draws a motif.</summary>
    public static Picture Paint(Motif motif, IllustrationManner manner, FaceManner faces)
    {
        Motif flat = CelShade.Flat(motif, 14);
        int width = motif.Width;
        AreaMap areas = AreaMap.Of(motif, 0.7f);
        float[] shadows = PlaneFilter.Blur(CelShade.Shadows(motif), width, (int)motif.Pixels(5, 1), 2, motif.Options);
        float[] ink = CelShade.Outlines(motif, new Pen(2.6f, 0.9f, 0.4f, 0.8f, 0.8f) { LeastWeight = 0.45f }, 0.8f, 1.6f);
        float[] feet = Feet(motif, areas);
        FoliagePainter? leaves = motif.Frame is { } f && f.Materials.Any(m => m.Kind == FrameMaterialKind.Foliage) ? new FoliagePainter(motif, f, hasGrass: false) : null;
        PaintedSky? sky = motif.Frame is { } frame ? new PaintedSky(motif, frame) : null;
        float grain = motif.Pixels(2.1f, 1.1f), bristle = motif.Pixels(3.2f, 1.4f);
        var canvas = new Vector3[width * motif.Height];
        Parallel.For(0, motif.Height, motif.Options, y =>
        {
            for (int x = 0; x < width; x++)
            {
                int i = (y * width) + x;
                bool isSky = motif.IsSky(x, y), isThing = motif.Frame is null || motif.ElementAt(x, y) != 0;
                Vector3 seen = isSky && sky is not null ? Vector3.Lerp(sky.At(x, y), flat.At(x, y), 0.25f) : flat.At(x, y);
                if (leaves is not null && (!isThing || motif.KindAt(x, y) == FrameMaterialKind.Foliage) && leaves.At(x, y) is { W: > 0 } dab)
                {
                    seen = new Vector3(dab.X, dab.Y, dab.Z);
                }

                canvas[i] = Mix(seen, manner, isThing);
            }
        });
        FaceArtist? artist = motif.Frame is { } facts ? new FaceArtist(motif, facts, faces) : null;
        artist?.Draw(canvas);

        float rim = motif.Pixels(manner.Rim), shore = motif.Pixels(34, 4);
        return motif.Paint((x, y) =>
        {
            int i = (y * width) + x;
            Vector3 color = canvas[i];
            int area = areas.LabelAt(motif, x, y);
            float tooth = Paper.Rough(x, y, grain, motif.Seed), turn = MathF.PI * Noise2.Cell(area, 3, motif.Seed);
            (float sin, float cos) = MathF.SinCos(turn);
            float along = (x * cos) + (y * sin), across = (y * cos) - (x * sin);
            float stroke = Noise2.Fractal(along / (16 * bristle), across / bristle, motif.Seed + 5, 3) - 0.5f;
            bool isSky = motif.IsSky(x, y), isThing = motif.Frame is null || motif.ElementAt(x, y) != 0, isFace = artist is not null && isThing && artist.IsInner(x, y);
            color *= 1 + (manner.Grain * (isFace ? 0.15f : isSky ? 0.3f : isThing ? 0.6f : 1) * ((0.24f * stroke) + (0.10f * (tooth - 0.5f))));
            if (!isSky && !isFace && motif.KindAt(x, y) != FrameMaterialKind.Text)
            {
                // The edge of a shadow is where the brush ran dry.
                float shade = Tints.Step(0.56f, 0.68f, shadows[i] + (0.34f * manner.Grain * (tooth - 0.5f)) + (0.2f * stroke));
                float foot = Tints.Step(0.40f, 0.62f, feet[i] + (0.9f * (tooth - 0.5f)));
                color *= Vector3.Lerp(Vector3.One, manner.Shade, (0.7f * shade) + (0.30f * foot * (1 - shade)));
            }

            float line = (isFace ? 0 : ink[i]) * manner.Line * (isThing ? 1 : 0.4f) * Tints.Step(0.18f, 0.52f, tooth + 0.22f);
            color = Vector3.Lerp(color, (color * new Vector3(0.30f, 0.24f, 0.30f)) + new Vector3(0.05f, 0.03f, 0.05f), line);
            if (rim > 0)
            {
                float from = MathF.Min(MathF.Min(x, width - 1 - x), MathF.Min(y, motif.Height - 1 - y)) - rim;
                float laid = Tints.Step(-0.15f * shore, 0.2f * shore, from - (shore * 1.2f * (Noise2.Fractal(x / (2 * shore), y / (2 * shore), motif.Seed + 8, 4) - 0.35f)));
                color = Vector3.Lerp(manner.Paper * (0.97f + (0.05f * tooth)), color, laid);
            }

            return color;
        });
    }

    /// <summary>A harmony of paint: warmer lights, cooler darks, surroundings calmer than things.</summary>
    private static Vector3 Mix(Vector3 seen, IllustrationManner manner, bool isThing)
    {
        Vector3 lab = Tints.ToLab(Vector3.Clamp(seen, Vector3.Zero, Vector3.One));
        float light = float.Lerp(manner.Lightness.X, manner.Lightness.Y, Math.Clamp(lab.X, 0, 1)), chroma = manner.Chroma * (isThing ? 1.12f : 0.92f);
        float warm = 0.018f * (light - 0.45f);
        Vector3 own = Tints.FromLab(new Vector3(light, (lab.Y * chroma) + (0.4f * warm), (lab.Z * chroma) + warm));
        if (isThing || manner.Ramp.Length < 2)
        {
            return own;
        }

        // What the ramp gives has the lightness of what it stands for.
        Vector3 ramp = Tints.ToLab(Tints.Ramp(manner.Ramp, light));
        return Vector3.Lerp(own, Tints.FromLab(new Vector3((0.4f * light) + (0.6f * ramp.X), ramp.Y, ramp.Z)), manner.RampShare);
    }

    /// <summary>float[height × width]: 0 at the top of each area's box, 1 at its foot.</summary>
    private static float[] Feet(Motif motif, AreaMap areas)
    {
        int[] top = new int[areas.Count], bottom = new int[areas.Count];
        Array.Fill(top, int.MaxValue);
        for (int i = 0; i < areas.Labels.Length; i++)
        {
            int label = areas.Labels[i], row = i / areas.Width;
            (top[label], bottom[label]) = (Math.Min(top[label], row), row);
        }

        return motif.Plane((x, y) =>
        {
            int label = areas.LabelAt(motif, x, y), row = y * areas.Height / motif.Height;
            return (row - top[label]) / (float)Math.Max(1, bottom[label] - top[label]);
        });
    }
}
