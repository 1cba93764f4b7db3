using Easel.Imaging;
using Easel.Styles.Faces;
using Easel.Styles.Flat;
using Easel.Styles.Motifs;

namespace Easel.Styles;

/// <summary>
/// A style that draws or paints what it sees, stroke by stroke, after the frame was developed as a photograph or filled in flat tones. It can do
/// the same with any finished picture.
/// </summary>
public abstract class DrawnStyle : PictureStyle
{
    /// <summary>What styles need that paint from a photograph, those that draw lines from it or grade it, and those that draw lines on flat tones. Where things have
    /// outlines of their own, these belong to a cut-out.</summary>
    private protected static readonly StyleNeeds Painted = new(OutlineShift: 3), Lined = new(), FlatToned = new(LightTransport: false, Supersampling: 2);

    /// <inheritdoc/>
    public override StyleNeeds Needs => Painted;

    /// <summary>Whether things lose their sharpness with their distance from what is looked at, as they do for a lens.</summary>
    private protected virtual bool HasLens => false;

    /// <inheritdoc/>
    public override Picture Develop(Frame frame, int width, int height, uint seed, CancellationToken cancellation = default)
    {
        Picture view = Needs.LightTransport
            ? (PhotoStyle.DevelopmentFor(frame) with { Vignette = 0, Grain = 0, HasDepthOfField = HasLens }).Print(frame, seed, cancellation)
            : new FlatPainter(frame, seed, cancellation).Paint(width, height);
        if (view.Width != width || view.Height != height)
        {
            view = Resampler.Enlarge(view, width, height);
        }

        if (Faces is { } manner)
        {
            view = FaceInk.Into(view, frame, manner, seed, cancellation);
        }

        var motif = new Motif(view, frame, seed, cancellation);
        Picture picture = Draw(motif);
        if (Faces is { Ink: not null } inked)
        {
            FaceInk.Over(picture, motif, inked);
        }

        Lettering.Restore(picture, motif, Ink);
        return picture;
    }

    /// <summary>Draws a finished picture anew.</summary>
    /// <param name="picture">Any picture; its transparency is kept.</param>
    /// <param name="seed">Seed of all chance.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Picture Redraw(Picture picture, uint seed, CancellationToken cancellation = default)
    {
        Picture result = Draw(new Motif(picture, null, seed, cancellation));
        for (int i = 3; i < result.Rgba.Length; i += 4)
        {
            result.Rgba[i] = picture.Rgba[i];
        }

        return result;
    }

    /// <summary>How faces are drawn into the view before the style draws it; null where the style leaves the model's own or draws them itself.</summary>
    private protected virtual FaceManner? Faces => null;

    /// <summary>Draws a motif as an opaque picture of its size.</summary>
    private protected abstract Picture Draw(Motif motif);

    /// <summary>In which colour letters of a colour are set, both codes; null where the style itself keeps letters legible.</summary>
    private protected virtual System.Numerics.Vector3? Ink(System.Numerics.Vector3 color) => color;
}
