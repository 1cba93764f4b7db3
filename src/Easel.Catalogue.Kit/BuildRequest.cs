using Easel.Scenes.Randomness;

namespace Easel.Catalogue;

/// <summary>What a catalogue entry is asked to build.</summary>
/// <param name="Stream">The individual's own random stream.</param>
/// <param name="Wishes">What the plan asks of it.</param>
/// <param name="Resolution">Size of a pixel at the thing, metres: smaller features need not be modelled.</param>
public sealed record BuildRequest(RandomStream Stream, Wishes Wishes, float Resolution = 0.004f);
