using System.Collections.Immutable;
using System.Numerics;
using Easel.Design;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;
using Easel.Typography;

namespace Easel.Staging.Printing.Letters;

/// <summary>Letters to be made of one text on one area.</summary>
/// <param name="Shape">The text with its polygons in page coordinates.</param>
/// <param name="Layer">Number of the shape on its page.</param>
/// <param name="Number">Number of the text among the texts of its carrier.</param>
/// <param name="Page">The page.</param>
/// <param name="Area">The area.</param>
/// <param name="Frame">The map from page to area.</param>
/// <param name="Stuff">What the carrier is made of there.</param>
/// <param name="Ground">Mean colour of the carrier there.</param>
/// <param name="Resolution">Size of a pixel, metres.</param>
/// <param name="Stream">Random numbers.</param>
internal sealed record LetterJob(
    PageShape Shape, int Layer, int Number, Page Page, TaggedSurface Area, PrintFrame Frame, Material Stuff, LinearRgb Ground, float Resolution, RandomStream Stream)
{
    /// <summary>The polygons, from the middle of the page.</summary>
    public ImmutableArray<OutlinePolygon> Polygons { get; } = [.. Shape.Polygons.Select(p => p.Place(1, new Vector2(-0.5f * Page.Width, -0.5f * Page.Height)))];

    /// <summary>Mean width of the strokes, metres.</summary>
    public float Stroke => Polygons.IsEmpty ? 0 : Polygons.Average(p => p.StrokeWidth);

    /// <summary>Height of the tallest letter, metres.</summary>
    public float Tallest => Polygons.IsEmpty ? 0 : Polygons.Max(p => p.Bounds.Height);

    /// <summary>A material of the letters: styles and checks know it by its kind.</summary>
    public Material Lettered(Material material) => material with { Name = $"text.{Number}.{Layer}", Kind = FrameMaterialKind.Text };

    /// <summary>Plain ink in the colour of the text.</summary>
    public Material Ink(float roughness = 0.45f) => Lettered(new Material { Name = "ink", BaseColor = Shape.Color, Emission = Shape.Color * Shape.Glow, Roughness = roughness });
}
