using System.Numerics;
using Easel.Imaging;

namespace Easel.Styles.Motifs;

/// <summary>Sets the letters of a frame over a drawn picture, crisp and in their places, however freely the rest was drawn.</summary>
internal static class Lettering
{
    /// <summary>Restores all letters.</summary>
    /// <param name="picture">The drawn picture; changed.</param>
    /// <param name="motif">What was drawn.</param>
    /// <param name="ink">The colour in which letters of a colour are set, or null to leave the drawn ones.</param>
    public static void Restore(Picture picture, Motif motif, Func<Vector3, Vector3?> ink)
    {
        if (motif.Frame is not { } frame || !frame.Materials.Any(m => m.Kind == FrameMaterialKind.Text))
        {
            return;
        }

        bool[] isText = [.. frame.Materials.Select(m => m.Kind == FrameMaterialKind.Text)];
        Parallel.For(0, motif.Height, motif.Options, y =>
        {
            for (int x = 0; x < motif.Width; x++)
            {
                // Share of letters around the pixel, and their colour where the pixel is theirs alone.
                float share = 0;
                Vector3 color = default;
                for (int v = -1; v <= 1; v++)
                {
                    for (int u = -1; u <= 1; u++)
                    {
                        int material = frame.MaterialId[motif.FactAt(x + u, y + v)];
                        float weight = (u == 0 ? 0.5f : 0.25f) * (v == 0 ? 0.5f : 0.25f);
                        if (material >= 0 && isText[material])
                        {
                            share += weight;
                            color += weight * motif.At(x + u, y + v);
                        }
                    }
                }

                if (share > 0 && ink(color / share) is { } set)
                {
                    Span<byte> p = picture.Rgba.AsSpan(4 * ((y * motif.Width) + x), 4);
                    float opacity = Tints.Step(0.1f, 0.8f, share);
                    Tints.Write(p, Vector3.Lerp(new Vector3(p[0], p[1], p[2]) / 255, set, opacity));
                }
            }
        });
    }
}
