using System.Numerics;
using Easel.Styles.Lines;
using Easel.Styles.Motifs;

namespace Easel.Styles.Cel;

/// <summary>What styles of flat tones and outlines share.</summary>
internal static class CelShade
{
    /// <summary>float[height × width]: how much of the light is missing, 0 to 1; of a photograph how dark it is.</summary>
    public static float[] Shadows(Motif motif)
    {
        float[] shade = motif.Frame is { } frame
            ? motif.Plane((x, y) => motif.IsSky(x, y) ? 0 : 1 - frame.SunVisibility[motif.FactAt(x, y)])
            : motif.Plane((x, y) => 1 - motif.Lightness[(y * motif.Width) + x]);
        return PlaneFilter.Blur(shade, motif.Width, (int)motif.Pixels(2), 2, motif.Options);
    }

    /// <summary>float[height × width]: ink of the outlines.</summary>
    public static float[] Outlines(Motif motif, Pen pen, float detail = 1, float smoothing = 1.2f)
    {
        var sheet = new LineSheet(motif);
        foreach (Contour contour in Contours.Of(AreaMap.Of(motif, detail), motif, smoothing))
        {
            if (contour.Weight > pen.LeastWeight)
            {
                sheet.Add(contour, pen, motif.Seed);
            }
        }

        float[] ink = new float[motif.Width * motif.Height];
        sheet.Draw(ink, buildsUp: false);
        return ink;
    }

    /// <summary>Flat colours of any view: of a frame they are flat already, a photograph is calmed and reduced to few.</summary>
    public static Motif Flat(Motif motif, int colors = 14)
    {
        if (motif.Frame is not null)
        {
            return motif;
        }

        Motif calm = motif.With(Kuwahara.Run(motif, motif.Pixels(7, 2), 2));
        var palette = Palettes.Palette.Choose(calm.View, colors, 1.2f);
        return motif.With(calm.Paint((x, y) => palette.Colors[palette.Nearest(calm.At(x, y))]));
    }

    /// <summary>Moves a colour towards the nearest of some pigments.</summary>
    public static Vector3 Towards(Palettes.Palette pigments, Vector3 color, float share) => Vector3.Lerp(color, pigments.Colors[pigments.Nearest(color)], share);
}
