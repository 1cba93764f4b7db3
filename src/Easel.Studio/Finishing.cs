using Easel.Imaging;
using Easel.Studio.Editing;
using Easel.Styles;

namespace Easel.Studio;

/// <summary>Makes pictures of the briefed size from frames, however small.</summary>
internal static class Finishing
{
    /// <summary>Develops a frame, cuts the subject out where that is asked for, and enlarges to the briefed size.</summary>
    /// <returns>The picture, and whether there was a subject to cut out.</returns>
    public static (Picture Picture, bool IsCutOut) Finish(
        Frame frame, PictureStyle style, Brief brief, (int Width, int Height) size, uint seed, CancellationToken cancellation)
    {
        Picture picture = style.Develop(frame, size.Width, size.Height, seed, cancellation);
        Picture? cut = brief.IsTransparent
            ? CutOut.Apply(picture, frame, style.Needs.OutlineShift, cancellation)
            : null;
        picture = cut ?? picture;
        if (picture.Width != brief.Width || picture.Height != brief.Height)
        {
            picture = Resampler.Enlarge(picture, brief.Width, brief.Height);
        }

        if (cut is not null)
        {
            CutOut.Clear(picture);
        }

        return (picture, cut is not null);
    }
}
