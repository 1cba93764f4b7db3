using Easel.Imaging;
using Easel.Rendering;
using Easel.Studio.Editing;
using Easel.Styles;

namespace Easel.Studio;

/// <summary>Makes pictures of the briefed size from frames: finished ones, and small ones as previews.</summary>
internal static class Finishing
{
    /// <summary>Sides of the frames of previews relative to the whole: together a twelfth of its pixels, with fewer samples each.</summary>
    private static readonly float[] PreviewScales = [0.1f, 0.16f, 0.22f];

    /// <summary>Samples and longest paths of previews.</summary>
    private const int PreviewSamples = 2, PreviewBounces = 2;

    /// <summary>Pixels by which flat styles move outlines at most.</summary>
    private const int MovedOutline = 2;

    /// <summary>How previews are rendered, from coarse to fine; the last is the best.</summary>
    public static IEnumerable<RenderSettings> Previews(RenderSettings settings, int count) =>
        PreviewScales[^Math.Clamp(count, 0, PreviewScales.Length)..].Select(scale => settings with
        {
            Width = Math.Max(16, (int)(settings.Width * scale)),
            Height = Math.Max(16, (int)(settings.Height * scale)),
            SamplesPerPixel = Math.Min(settings.SamplesPerPixel, PreviewSamples),
            MaxBounces = Math.Min(settings.MaxBounces, PreviewBounces),
        });

    /// <summary>The briefed size, scaled.</summary>
    public static (int Width, int Height) Scaled(Brief brief, float scale) =>
        (Math.Max(8, (int)(brief.Width * scale)), Math.Max(8, (int)(brief.Height * scale)));

    /// <summary>Develops a frame, cuts the subject out where that is asked for, and enlarges to the briefed size.</summary>
    /// <returns>The picture, and whether there was a subject to cut out.</returns>
    public static (Picture Picture, bool IsCutOut) Finish(
        Frame frame, PictureStyle style, Brief brief, (int Width, int Height) size, uint seed, CancellationToken cancellation)
    {
        Picture picture = style.Develop(frame, size.Width, size.Height, seed, cancellation);
        Picture? cut = brief.IsTransparent
            ? CutOut.Apply(picture, frame, style.Needs.LightTransport ? 0 : MovedOutline, cancellation)
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
