using System.Collections.Immutable;
using Easel.Imaging;

namespace Easel.Styles;

/// <summary>A way of turning a frame into a picture.</summary>
public abstract class PictureStyle
{
    /// <summary>Unique id, lower case: <c>photo</c>, <c>3d</c>, <c>vector</c>.</summary>
    public abstract string Id { get; }

    /// <summary>English names and cue words in prompts, lower case.</summary>
    public abstract ImmutableArray<string> Names { get; }

    /// <summary>What the style needs from the renderer.</summary>
    public abstract StyleNeeds Needs { get; }

    /// <summary>Develops the frame into a finished opaque picture.</summary>
    /// <param name="frame">Light and facts; at <see cref="StyleNeeds.Supersampling"/> times the size of the picture along each side.</param>
    /// <param name="width">Pixels per row of the picture.</param>
    /// <param name="height">Rows of the picture.</param>
    /// <param name="seed">Seed of grain, wobble and other drawn chance.</param>
    /// <param name="cancellation">Stops the work.</param>
    public abstract Picture Develop(Frame frame, int width, int height, uint seed, CancellationToken cancellation = default);
}
