using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Styles.Faces;
using Easel.Styles.Flat;
using Easel.Styles.Motifs;

namespace Easel.Styles;

/// <summary>A flat vector illustration, painted from facts alone: few colours, two or three tones a surface, no gradients, crisp edges.</summary>
public sealed class VectorStyle : PictureStyle
{
    /// <inheritdoc/>
    public override string Id => "vector";

    /// <inheritdoc/>
    public override ImmutableArray<string> Names { get; } =
        ["vector", "vector art", "flat vector", "flat illustration", "vector illustration", "flat design", "flat style"];

    /// <inheritdoc/>
    public override StyleNeeds Needs { get; } = new(LightTransport: false, Supersampling: 2, OutlineShift: 2);

    /// <inheritdoc/>
    public override Picture Develop(Frame frame, int width, int height, uint seed, CancellationToken cancellation = default)
    {
        Picture picture = new FlatPainter(frame, seed, cancellation).Paint(width, height);
        if (frame.Facts.Faces.IsEmpty && frame.Facts.Eyes.IsEmpty)
        {
            return picture;
        }

        var motif = new Motif(picture, frame, seed, cancellation);
        var canvas = new Vector3[width * height];
        for (int i = 0; i < canvas.Length; i++)
        {
            canvas[i] = motif.At(i);
        }

        new FaceArtist(motif, frame, FaceManner.Flat).Draw(canvas);
        return motif.Paint((x, y) => canvas[(y * width) + x]);
    }
}
