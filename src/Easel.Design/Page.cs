using System.Collections.Immutable;
using Easel.Imaging;

namespace Easel.Design;

/// <summary>An immutable vector page. Shapes are painted in order, later ones over earlier ones.</summary>
public sealed record Page
{
    /// <summary>Extent along x, metres for printed surfaces (any unit otherwise).</summary>
    public required float Width { get; init; }

    /// <summary>Extent along y, in the same unit.</summary>
    public required float Height { get; init; }

    /// <summary>Colour of the ground, linear sRGB; null when the carrier itself is the ground.</summary>
    public LinearRgb? Background { get; init; }

    /// <summary>What is on it, from bottom to top.</summary>
    public ImmutableArray<PageShape> Shapes { get; init; } = [];

    /// <summary>Characters that no installed font has. Never silently dropped: whoever uses the page reports them.</summary>
    public ImmutableArray<string> Missing { get; init; } = [];
}
