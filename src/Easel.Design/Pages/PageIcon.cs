using System.Collections.Immutable;

namespace Easel.Design.Pages;

/// <summary>A flat drawing of a thing. It fills the unit square on its longer side and stands centred in it, +Y up.</summary>
/// <param name="Shapes">The shapes, the lowest first.</param>
public sealed record PageIcon(ImmutableArray<PageShape> Shapes);
