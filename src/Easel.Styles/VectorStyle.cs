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
        var motif = new Motif(picture, frame, seed, cancellation);
        var canvas = new Vector3[width * height];
        Parallel.For(0, height, motif.Options, y =>
        {
            for (int x = 0; x < width; x++)
            {
                canvas[(y * width) + x] = motif.IsMass(x, y) ? Fresh(motif.At(x, y)) : motif.At(x, y);
            }
        });
        new FaceArtist(motif, frame, FaceManner.Flat).Draw(canvas);
        return motif.Paint((x, y) => canvas[(y * width) + x]);
    }

    /// <summary>Leaves and lawns of the surroundings in the clear light hues of a designer's palette.</summary>
    private static Vector3 Fresh(Vector3 color)
    {
        Vector3 lab = Tints.ToLab(color);
        return Tints.FromLab(new Vector3(0.07f + (0.96f * lab.X), (lab.Y * 1.12f) - 0.012f, lab.Z * 1.06f));
    }
}
