using System.Collections.Immutable;
using System.Numerics;
using Easel.Design.Charts;
using Easel.Design.Diagrams;
using Easel.Design.Pages.Colors;
using Easel.Imaging;
using Easel.Planning;
using Easel.Planning.Pages;
using Easel.Typography;

namespace Easel.Design.Pages.Art;

/// <summary>Draws charts and diagrams into a part of a page, in its colours.</summary>
internal static class FigureArt
{
    /// <summary>How much larger letters are than on a chart that is the whole picture.</summary>
    private const float Zoom = 1.7f;

    /// <summary>Draws the figure of a page.</summary>
    /// <param name="wish">The page.</param>
    /// <param name="box">Where, pixels.</param>
    /// <param name="canvas">The page in the making.</param>
    /// <param name="ground">Colour under the figure.</param>
    /// <param name="palette">Colours of the page; what stands out from the ground leads.</param>
    /// <param name="library">Fonts; null takes those beside the program.</param>
    public static void Draw(PageWish wish, TextBox box, Canvas canvas, LinearRgb ground, Palette palette, FontLibrary? library)
    {
        ImmutableArray<NamedColor> colors = [.. new[] { palette.Accent, palette.Third }.Where(c => Contrast.Ratio(c, ground) >= 2.2f && OkLch.Of(c).Chroma > 0.04f).Select(Named)];

        // Designed smaller and enlarged: letters on a poster are read from afar.
        float width = box.Width / Zoom, height = box.Height / Zoom;
        Figure figure = wish.Chart is { } chart
            ? ChartDesigner.Design(chart with { Ground = Named(ground), Colors = chart.Colors.IsEmpty ? colors : chart.Colors }, width, height, library)
            : DiagramDesigner.Design(wish.Diagram! with { Ground = Named(ground), Colors = wish.Diagram.Colors.IsEmpty ? colors : wish.Diagram.Colors }, width, height, library);
        var shift = new Vector2(box.Left, box.Bottom);
        foreach (PageShape shape in figure.Page.Shapes)
        {
            // Its letters are checked with the figure, not as texts of the page.
            canvas.Add(shape with { Polygons = [.. shape.Polygons.Select(p => p.Place(Zoom, shift))], Role = shape.Role == PageRole.Text ? PageRole.Graphic : shape.Role });
        }

        canvas.Miss(figure.Page.Missing);
    }

    private static NamedColor Named(LinearRgb color) => new("page", color.ToHex());
}
