using System.Collections.Immutable;
using Easel.Imaging;
using Easel.Planning.Pages;
using Easel.Typography;

namespace Easel.Design.Pages;

/// <summary>A text where it stands on a page.</summary>
/// <param name="Role">The part it plays.</param>
/// <param name="Text">The characters shown.</param>
/// <param name="Ink">The smallest box around its letters, pixels, +Y up.</param>
/// <param name="Box">The area it was given.</param>
/// <param name="Size">Font size, pixels per em.</param>
/// <param name="Color">Colour of the letters.</param>
public sealed record PlacedText(BlockRole Role, string Text, TextBox Ink, TextBox Box, float Size, LinearRgb Color)
{
    /// <summary>Boxes around its single letters where it runs along a curve; empty for straight lines, which fill <see cref="Ink"/>.</summary>
    public ImmutableArray<TextBox> Letters { get; init; } = [];
}
