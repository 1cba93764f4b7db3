using Easel.Server.Features.Images.Execution;

namespace Easel.Server.Features.Images.Streaming;

/// <summary>Something a stream tells its reader.</summary>
/// <param name="Image">Number of the picture, from 0.</param>
/// <param name="PartialIndex">Number of the unfinished state, from 0; null for a finished picture.</param>
/// <param name="Partial">The file of the unfinished state.</param>
/// <param name="Finished">The finished picture.</param>
internal readonly record struct DrawingEvent(int Image, int? PartialIndex, byte[]? Partial, FinishedImage? Finished);
