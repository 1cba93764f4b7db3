using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Motifs;

namespace Easel.Styles.Faces;

/// <summary>Faces for styles that draw or paint from a view: features in the view, and a last line over the finished picture.</summary>
internal static class FaceInk
{
    /// <summary>The view with drawn faces in it.</summary>
    public static Picture Into(Picture view, Frame frame, FaceManner manner, uint seed, CancellationToken cancellation)
    {
        if (!HasFaces(frame))
        {
            return view;
        }

        var motif = new Motif(view, frame, seed, cancellation);
        var canvas = new Vector3[view.Width * view.Height];
        for (int i = 0; i < canvas.Length; i++)
        {
            canvas[i] = motif.At(i);
        }

        new FaceArtist(motif, frame, manner).Draw(canvas);
        return motif.Paint((x, y) => canvas[(y * view.Width) + x]);
    }

    /// <summary>Draws the features once more in the style's own ink.</summary>
    public static void Over(Picture picture, Motif motif, FaceManner manner)
    {
        if (motif.Frame is not { } frame || manner.Ink is not { } ink || !HasFaces(frame))
        {
            return;
        }

        // On a white sheet only the features are dark.
        Vector3[] sheet = [.. Enumerable.Repeat(Vector3.One, picture.Width * picture.Height)];
        new FaceArtist(motif, frame, manner with { Blush = 0, Shading = 0, HairLight = 0 }).Draw(sheet);
        float grain = motif.Pixels(2.2f, 1.1f);
        Parallel.For(0, picture.Height, motif.Options, y =>
        {
            for (int x = 0; x < picture.Width; x++)
            {
                int i = (y * picture.Width) + x;
                float share = Tints.Step(0.25f, 0.7f, 1 - Tints.Luma(sheet[i]));
                if (share > 0)
                {
                    share *= 1 - (manner.Tooth * Noise2.Value(x / grain, y / grain, motif.Seed + 71));
                    Span<byte> p = picture.Rgba.AsSpan(4 * i, 4);
                    Tints.Write(p, Vector3.Lerp(new Vector3(p[0], p[1], p[2]) / 255, ink, share));
                }
            }
        });
    }

    private static bool HasFaces(Frame frame) => !frame.Facts.Faces.IsEmpty || !frame.Facts.Eyes.IsEmpty;
}
