using Easel.Imaging;
using Easel.Styles.Motifs;

namespace Easel.Styles.Made;

/// <summary>A style whose world is built of another stuff before it is rendered. Finished pictures, of which there is no world, are redrawn to look like it.</summary>
internal abstract class MadeStyle : DrawnStyle
{
    /// <inheritdoc/>
    public override StyleNeeds Needs => new(Make: Make);

    /// <summary>What the world is made of.</summary>
    private protected abstract SceneMake Make { get; }

    /// <summary>How it is photographed.</summary>
    private protected abstract ToyPrint Print { get; }

    /// <inheritdoc/>
    public sealed override Picture Develop(Frame frame, int width, int height, uint seed, CancellationToken cancellation = default)
    {
        Picture picture = Finish(new Motif(Print.Develop(frame, seed, cancellation), frame, seed, cancellation));
        return picture.Width == width && picture.Height == height ? picture : Resampler.Enlarge(picture, width, height);
    }

    /// <summary>A last touch on the photograph of the made world.</summary>
    private protected virtual Picture Finish(Motif motif) => motif.View;
}
