using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Faces;
using Easel.Styles.Lines;
using Easel.Styles.Motifs;

namespace Easel.Styles.Cel;

/// <summary>A cartoon: cheerful flat colours, one soft shade, thick dark outlines of even width around what matters, faces with round white eyes.</summary>
internal sealed class CartoonStyle : DrawnStyle
{
    /// <inheritdoc/>
    public override string Id => "cartoon";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } =
        ["cartoon", "cartoon style", "cartoonish", "animated cartoon", "sticker style", "kawaii style", "chibi", "toon"];

    /// <inheritdoc/>
    public override StyleNeeds Needs => FlatToned;

    /// <inheritdoc/>
    private protected override Picture Draw(Motif motif)
    {
        Motif flat = CelShade.Flat(motif, 12);
        float[] bold = CelShade.Outlines(motif, new Pen(7.5f, 1, 0.3f, 0.12f, Taper: false), 1, 2);
        float[] glow = PlaneFilter.Blur(flat.Lightness, motif.Width, (int)motif.Pixels(60, 4), 2, motif.Options);
        Vector3 line = Tints.Hex("#2a1d2e");
        int width = motif.Width;
        var canvas = new Vector3[width * motif.Height];
        FoliagePainter? leaves = motif.Frame is { } f && f.Materials.Any(m => m.Kind == FrameMaterialKind.Foliage) ? new FoliagePainter(motif, f) : null;
        Parallel.For(0, motif.Height, motif.Options, y =>
        {
            for (int x = 0; x < width; x++)
            {
                int i = (y * width) + x;
                Vector3 lab = Tints.ToLab(flat.At(x, y));
                bool isThing = motif.Frame is null || motif.ElementAt(x, y) != 0;

                // Surroundings are paler, so that the characters stand out.
                float chroma = isThing ? 1.5f : 1.12f, light = isThing ? 0.06f + (0.97f * lab.X) : 0.2f + (0.8f * lab.X);
                canvas[i] = Tints.FromLab(new Vector3(MathF.Min(1, light + (0.05f * (glow[i] - 0.5f))), lab.Y * chroma, lab.Z * chroma));
            }
        });
        FaceArtist? artist = motif.Frame is { } frame ? new FaceArtist(motif, frame, FaceManner.Cartoon) : null;
        artist?.Draw(canvas);

        return motif.Paint((x, y) =>
        {
            int i = (y * width) + x;
            bool isThing = motif.Frame is null || motif.ElementAt(x, y) != 0;
            float ink = bold[i] * (isThing || leaves is null ? 1 : Tints.Step(0.45f, 0.1f, leaves.Density[i]));
            ink = artist is not null && ink > 0 && artist.IsInner(x, y) ? 0 : ink;
            return Vector3.Lerp(canvas[i], isThing ? line : Vector3.Lerp(canvas[i] * 0.55f, line, 0.35f), ink);
        });
    }
}
