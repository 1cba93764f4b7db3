using System.Collections.Immutable;
using Easel.Imaging;
using Easel.Rendering;
using Easel.Styles;

namespace Easel.Studio;

/// <summary>
/// Shows a drawing while it is made. Traced pictures are shown as they stand: finished from the middle outwards, above a rough render of
/// the whole. Flat ones are made of few facts, so they are shown whole with fewer.
/// </summary>
internal sealed class PartialPictures(Brief brief, PictureStyle style, RenderSettings settings, StageClock clock, CancellationToken cancellation)
{
    /// <summary>Part of the whole drawing that rendering takes.</summary>
    public const float RenderFrom = 0.22f, RenderTo = 0.94f;

    /// <summary>Side of the rough render relative to the whole, its samples and its longest paths.</summary>
    private const float RoughScale = 0.2f;
    private const int RoughSamples = 2, RoughBounces = 2;

    /// <summary>Sides of the frames of flat pictures relative to the whole.</summary>
    private static readonly float[] FlatScales = [0.1f, 0.16f, 0.22f];

    /// <summary>Shares of the tiles after which a picture is shown, by the number wanted. With more than one, the first comes as early as it can.</summary>
    private static readonly ImmutableArray<float>[] Shares = [[], [0.25f], [0, 0.4f], [0, 0.33f, 0.67f]];

    /// <summary>Shows what can be shown before rendering.</summary>
    /// <returns>What the render must be asked for to show the rest, or null.</returns>
    public RenderStates? Begin(PreparedScene prepared)
    {
        int count = Math.Clamp(brief.PartialPictures, 0, FlatScales.Length);
        if (count == 0)
        {
            return null;
        }

        if (!style.Needs.LightTransport)
        {
            foreach (float scale in FlatScales[^count..])
            {
                Frame frame = Rough(prepared, scale);
                Show(RenderFrom, frame, (Math.Max(8, (int)(brief.Width * scale)), Math.Max(8, (int)(brief.Height * scale))));
            }

            return null;
        }

        var shares = new Queue<float>(Shares[count]);
        return new RenderStates
        {
            Shares = Shares[count],
            Rough = Rough(prepared, RoughScale),
            Show = state => Show(float.Lerp(RenderFrom, RenderTo, shares.Dequeue()), state, (state.Width, state.Height)),
        };
    }

    private Frame Rough(PreparedScene prepared, float scale)
    {
        RenderSettings rough = settings with
        {
            Width = Math.Max(16, (int)(settings.Width * scale)),
            Height = Math.Max(16, (int)(settings.Height * scale)),
            LightScale = 1,
            SamplesPerPixel = Math.Min(settings.SamplesPerPixel, RoughSamples),
            MaxBounces = Math.Min(settings.MaxBounces, RoughBounces),
            MaxRoomBounces = Math.Min(settings.MaxRoomBounces ?? settings.MaxBounces, RoughBounces),
        };
        return prepared.Render(prepared.Scene.Camera, rough, cancellation: cancellation);
    }

    private void Show(float share, Frame frame, (int Width, int Height) size) =>
        clock.Show(share, Finishing.Finish(frame, style, brief, size, settings.Seed, cancellation).Picture);
}
