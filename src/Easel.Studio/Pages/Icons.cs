using System.Collections.Immutable;
using System.Numerics;
using Easel.Catalogue.Emblems;
using Easel.Design;
using Easel.Design.Pages;
using Easel.Imaging;
using Easel.Planning;
using Easel.Typography;

namespace Easel.Studio.Pages;

/// <summary>The catalogue's flat drawings as icons of pages.</summary>
internal static class Icons
{
    /// <summary>The icon of a thing by its English name, or null.</summary>
    public static PageIcon? Find(string name) => EmblemDrawings.Find(name) is { } art ? Of(art) : null;

    /// <summary>The icon of an element, or null: by what the prompt calls it, by its id, or by what stands in for it.</summary>
    public static PageIcon? Find(Element element, Vocabulary vocabulary)
    {
        ImmutableArray<LinearRgb> colors = [.. element.Colors.Select(c => LinearRgb.FromHex(c.Hex))];
        IEnumerable<string> names = [element.Noun, element.Thing.Replace("emblem-", "", StringComparison.Ordinal).Replace('-', ' '),
            .. vocabulary.Things.FirstOrDefault(t => t.Id == element.Thing)?.Names ?? []];
        return names.Where(n => n.Length > 0).Select(n => EmblemDrawings.Find(n, colors)).FirstOrDefault(a => a is not null) is { } art ? Of(art) : null;
    }

    private static PageIcon Of(EmblemArt art)
    {
        Vector2[] points = [.. art.Shapes.SelectMany(s => s.Contours).SelectMany(c => c)];
        TextBox box = TextBox.Around(points);
        float scale = 1 / MathF.Max(box.Width, box.Height);

        // Drawings run downwards; icons fill the unit square upwards.
        Vector2 Map(Vector2 p) => new(0.5f + ((p.X - box.Center.X) * scale), 0.5f - ((p.Y - box.Center.Y) * scale));
        return new PageIcon([.. art.Shapes.Where(s => !s.Contours.IsEmpty).Select(s => ToShape(s, Map))]);
    }

    private static PageShape ToShape(EmblemShape shape, Func<Vector2, Vector2> map)
    {
        Vector4 mean = shape.Paint.Mean;
        return new PageShape([.. shape.Contours.Where(c => c.Length > 2).Select(c => new OutlinePolygon([.. c.Select(map)], []))], Color(mean), PageRole.Art)
        {
            IsEvenOdd = shape.IsEvenOdd,
            Opacity = shape.Paint.Stops.Length == 1 ? mean.W : 1,
            Gradient = shape.Paint.Stops.Length > 1 ? ToGradient(shape.Paint, map) : null,
        };
    }

    /// <summary>The gradient's line or circle in the drawing: where its own map goes to 0 and 1.</summary>
    private static PageGradient? ToGradient(EmblemPaint paint, Func<Vector2, Vector2> map) => Matrix3x2.Invert(paint.Map, out Matrix3x2 inverse)
        ? new PageGradient(map(Vector2.Transform(Vector2.Zero, inverse)), map(Vector2.Transform(Vector2.UnitX, inverse)), paint.IsRadial,
            [.. paint.Stops.OrderBy(s => s.Offset).Select(s => new GradientStop(s.Offset, Color(s.Color), s.Color.W))])
        : null;

    private static LinearRgb Color(Vector4 code) => new(Srgb.Decode(code.X), Srgb.Decode(code.Y), Srgb.Decode(code.Z));
}
