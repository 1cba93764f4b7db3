using System.Collections.Immutable;
using Easel.Design.Pages.Colors;
using Easel.Design.Pages.Types;
using Easel.Imaging;
using Easel.Scenes.Randomness;
using Easel.Typography;

namespace Easel.Design.Pages.Layout;

/// <summary>What all parts of a layout share while it is measured and drawn.</summary>
internal sealed record Setting
{
    /// <summary>Size of running text, pixels: all sizes and distances are multiples of it.</summary>
    public required float Unit { get; init; }

    /// <summary>Sets texts.</summary>
    public required Typesetter Type { get; init; }

    /// <summary>The faces.</summary>
    public required TypePairing Faces { get; init; }

    /// <summary>The colours.</summary>
    public required Palette Palette { get; init; }

    /// <summary>What lies under the text here.</summary>
    public required LinearRgb Surface { get; init; }

    /// <summary>How lines stand.</summary>
    public TextAlignment Alignment { get; init; } = TextAlignment.Left;

    /// <summary>Chance of the art.</summary>
    public required RandomStream Random { get; init; }

    /// <summary>Texts that need a field of their own to stand out.</summary>
    public ImmutableHashSet<string> Weak { get; init; } = [];

    /// <summary>Readable letters here: the wished colour if it is, else ink.</summary>
    public LinearRgb Ink(LinearRgb? wished = null) => wished is { } color ? Palette.On(Surface, color) : Palette.On(Surface);

    /// <summary>The same with other ground.</summary>
    public Setting On(LinearRgb surface) => this with { Surface = surface };
}
