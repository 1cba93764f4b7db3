using System.Collections.Immutable;
using Easel.Imaging;

namespace Easel.Rendering;

/// <summary>Asks a path-traced render for states of the picture while it is in the making. Other modes have none to show.</summary>
public sealed record RenderStates
{
    /// <summary>Shares of the tiles after which a state is taken, ascending, each in [0, 1).</summary>
    public required ImmutableArray<float> Shares { get; init; }

    /// <summary>The whole view, rendered roughly at any smaller size: it stands where nothing has been rendered yet.</summary>
    public required Frame Rough { get; init; }

    /// <summary>
    /// Receives each state as a frame that the receiver owns: the view reduced by a power of two, as sharp as it is rendered so far.
    /// Called on the rendering thread, which waits. Which tiles are done depends on the share alone, not on threads.
    /// </summary>
    public required Action<Frame> Show { get; init; }
}
