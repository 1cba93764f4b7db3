using System.Globalization;
using System.Numerics;
using System.Security;
using System.Text;
using Easel.Imaging;
using Easel.Styles.Flat;

namespace Easel.Styles.Tracing;

/// <summary>
/// Turns a finished picture into a drawing of filled paths (SVG 1.1): areas of one colour with smooth outlines, letters included. Flat styles come out as they are;
/// others are reduced to few colours.
/// </summary>
public static class SvgTracer
{
    /// <summary>How far outlines may leave the pixels' rims, pixels.</summary>
    private const float Tolerance = 0.85f;

    /// <summary>Neighbours overlap by this line around each area, so that no seam shows between them, pixels.</summary>
    private const string Overlap = "0.7";

    /// <summary>Traces a picture.</summary>
    /// <param name="picture">Any picture; where it is more than half transparent nothing is drawn.</param>
    /// <param name="title">The drawing's title, plain text, or null.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>A whole SVG document.</returns>
    public static string Trace(Picture picture, string? title = null, CancellationToken cancellation = default)
    {
        var options = new ParallelOptions { CancellationToken = cancellation };
        (int[] labels, Vector3[] colors) = ColorAreas.Of(picture, options);

        // A rim of nothing around the picture closes all outlines.
        int width = picture.Width + 2, height = picture.Height + 2;
        int[] padded = new int[width * height];
        Array.Fill(padded, ColorAreas.Nothing);
        for (int y = 0; y < picture.Height; y++)
        {
            labels.AsSpan(y * picture.Width, picture.Width).CopyTo(padded.AsSpan(((y + 1) * width) + 1));
        }

        List<Outline> outlines = OutlineTracer.Trace(padded, width, options);
        var fitted = new (Vector2 Start, List<CurvePiece> Pieces)[outlines.Count];
        const int batch = 256;
        Parallel.For(0, (outlines.Count + batch - 1) / batch, options, b =>
        {
            var fitter = new CurveFitter();
            for (int i = b * batch; i < Math.Min(outlines.Count, (b + 1) * batch); i++)
            {
                fitted[i] = fitter.FitPieces(outlines[i], Tolerance);
            }
        });

        // Each outline belongs to the areas on both of its sides.
        var borders = new List<Border>[colors.Length];
        for (int c = 0; c < colors.Length; c++)
        {
            borders[c] = [];
        }

        for (int i = 0; i < outlines.Count; i++)
        {
            int left = padded[outlines[i].LeftPixel], right = padded[outlines[i].RightPixel];
            if (left >= 0)
            {
                borders[left].Add(new Border(fitted[i].Start, fitted[i].Pieces));
            }

            if (right >= 0)
            {
                borders[right].Add(new Border(fitted[i].Start, fitted[i].Pieces).Reversed());
            }
        }

        return Write(picture.Width, picture.Height, title, colors, borders, Background(labels, colors.Length));
    }

    /// <summary>The colour of most pixels, which is laid below everything; −1 where a part is transparent.</summary>
    private static int Background(int[] labels, int count)
    {
        int[] often = new int[count];
        foreach (int label in labels)
        {
            if (label < 0)
            {
                return -1;
            }

            often[label]++;
        }

        return count == 0 ? -1 : Array.IndexOf(often, often.Max());
    }

    private static string Write(int width, int height, string? title, Vector3[] colors, List<Border>[] borders, int background)
    {
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\">\n");
        if (!string.IsNullOrEmpty(title))
        {
            svg.Append("<title>").Append(SecurityElement.Escape(title)).Append("</title>\n");
        }

        if (background >= 0)
        {
            svg.Append("<rect width=\"100%\" height=\"100%\" fill=\"").Append(Hex(colors[background])).Append("\"/>\n");
        }

        svg.Append("<g fill-rule=\"evenodd\" stroke-linejoin=\"round\" stroke-width=\"" + Overlap + "\">\n");
        for (int c = 0; c < colors.Length; c++)
        {
            if (borders[c].Count == 0 || c == background)
            {
                continue;
            }

            string hex = Hex(colors[c]);
            svg.Append("<path fill=\"").Append(hex).Append("\" stroke=\"").Append(hex).Append("\" d=\"");
            PathWriter.Write(svg, Loops.Join(borders[c]), new Vector2(-1, -1));
            svg.Append("\"/>\n");
        }

        return svg.Append("</g>\n</svg>\n").ToString();
    }

    private static string Hex(Vector3 c)
    {
        static int Byte(float v) => (int)MathF.Round(255 * Math.Clamp(v, 0, 1));
        return string.Create(CultureInfo.InvariantCulture, $"#{Byte(c.X):x2}{Byte(c.Y):x2}{Byte(c.Z):x2}");
    }
}
