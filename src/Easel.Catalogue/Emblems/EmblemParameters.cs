using System.Collections.Immutable;
using Easel.Imaging;

namespace Easel.Catalogue.Emblems;

/// <summary>How one emblem is made.</summary>
/// <param name="Swell">How far its front swells, as a share of its extent, 0.05 to 0.08.</param>
/// <param name="Step">Height of the edge of a layer, as a share of its extent, 0.003 to 0.006.</param>
/// <param name="Gloss">Strength of the clear coat, 0.3 to 0.7.</param>
/// <param name="CoatRoughness">Of the coat, 0.1 to 0.15.</param>
/// <param name="Colors">Asked colours, the main one first; empty for those of the drawing.</param>
internal sealed record EmblemParameters(float Swell, float Step, float Gloss, float CoatRoughness, ImmutableArray<LinearRgb> Colors);
