using System.Globalization;
using System.Xml.Linq;
using SkiaSharp;

namespace Easel.AssetCompiler.Emblems;

/// <summary>
/// Reads what is inside an svg element of 128 × 128 units as filled shapes: strokes are outlined, clip paths are cut, references and
/// transforms are resolved. It knows what such drawings use: paths, circles, ellipses, rectangles, groups, uses, gradients, clip paths.
/// </summary>
internal sealed class SvgReader
{
    private const float Middle = 64;

    private readonly Dictionary<string, XElement> _ids;
    private readonly SvgGradients _gradients;
    private readonly List<SvgShape> _shapes = [];

    private SvgReader(XElement root)
    {
        _ids = root.Descendants().Where(e => e.Attribute("id") is not null)
            .GroupBy(e => e.Attribute("id")!.Value, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        _gradients = new SvgGradients(_ids);
    }

    /// <summary>The shapes, the lowest first, turned about the middle.</summary>
    /// <param name="drawing">Elements, without the svg element around them.</param>
    /// <param name="turn">Degrees anticlockwise.</param>
    public static List<SvgShape> Read(string drawing, float turn)
    {
        XElement root = XElement.Parse($"<svg xmlns:xlink=\"http://www.w3.org/1999/xlink\">{drawing}</svg>");
        var reader = new SvgReader(root);
        reader.AddChildren(root, new SvgStyle(), SKMatrix.CreateRotationDegrees(-turn, Middle, Middle), null);
        return reader._shapes;
    }

    private void AddChildren(XElement parent, SvgStyle style, SKMatrix matrix, SKPath? clip)
    {
        foreach (XElement child in parent.Elements().Where(e => e.Name.LocalName is not ("defs" or "clipPath" or "symbol" or "linearGradient" or "radialGradient")))
        {
            Add(child, style, matrix, clip);
        }
    }

    private void Add(XElement element, SvgStyle inherited, SKMatrix outer, SKPath? clip)
    {
        SvgStyle style = inherited.With(element);
        SKMatrix matrix = SvgTransform.Parse(element.Attribute("transform")?.Value).PostConcat(outer);
        if (Reference(element.Attribute("clip-path")?.Value) is { } clipElement)
        {
            SKPath own = new();
            foreach (SKPath part in clipElement.Elements().Select(e => Outline(e, matrix)).OfType<SKPath>())
            {
                own.AddPath(part);
            }

            clip = clip is null ? own : clip.Op(own, SKPathOp.Intersect) ?? own;
        }

        switch (element.Name.LocalName)
        {
            case "g" or "svg":
                AddChildren(element, style, matrix, clip);
                break;
            case "use" when Target(element) is { } target:
                Add(target, style, matrix, clip);
                break;
            case "path" or "circle" or "ellipse" or "rect":
                Paint(Outline(element, SKMatrix.Identity)!, style, matrix, clip);
                break;
        }
    }

    private void Paint(SKPath path, SvgStyle style, SKMatrix matrix, SKPath? clip)
    {
        path.FillType = style.IsEvenOdd ? SKPathFillType.EvenOdd : SKPathFillType.Winding;
        Fill(path, style.Fill, style.Opacity * style.FillOpacity, matrix, clip);
        if (style.Stroke is not (null or "none") && style.StrokeWidth > 0)
        {
            using var paint = new SKPaint
            {
                Style = SKPaintStyle.Stroke, StrokeWidth = style.StrokeWidth, StrokeCap = style.Cap, StrokeJoin = style.Join, StrokeMiter = style.Miter,
            };
            var outline = new SKPath();
            if (paint.GetFillPath(path, outline, 8f))
            {
                Fill(outline, style.Stroke, style.Opacity, matrix, clip);
            }
        }
    }

    private void Fill(SKPath path, string fill, float opacity, SKMatrix matrix, SKPath? clip)
    {
        if (fill == "none" || opacity <= 0.02f || _gradients.Resolve(fill, opacity, matrix) is not { } paint)
        {
            return;
        }

        SKPath placed = new(path);
        placed.Transform(matrix);
        if (clip is not null)
        {
            placed = placed.Op(clip, SKPathOp.Intersect) ?? placed;
        }

        // Drawings keep scraps beside the sheet.
        if (placed.TightBounds is { Width: > 0.2f, Height: > 0.2f, MidX: > 0 and < 2 * Middle, MidY: > 0 and < 2 * Middle })
        {
            _shapes.Add(new SvgShape(placed, paint));
        }
    }

    private SKPath? Outline(XElement element, SKMatrix outer)
    {
        if (element.Name.LocalName == "use")
        {
            return Target(element) is { } target ? Outline(target, outer) : null;
        }

        float Number(string name) => float.Parse(element.Attribute(name)?.Value ?? "0", CultureInfo.InvariantCulture);
        var path = new SKPath();
        switch (element.Name.LocalName)
        {
            case "path":
                path = SKPath.ParseSvgPathData(element.Attribute("d")!.Value) ?? throw new InvalidDataException($"Not a path: {element}");
                break;
            case "circle":
                path.AddCircle(Number("cx"), Number("cy"), Number("r"));
                break;
            case "ellipse":
                float rx = Number("rx"), ry = Number("ry");
                path.AddOval(new SKRect(Number("cx") - rx, Number("cy") - ry, Number("cx") + rx, Number("cy") + ry));
                break;
            case "rect":
                path.AddRoundRect(SKRect.Create(Number("x"), Number("y"), Number("width"), Number("height")), Number("rx"), MathF.Max(Number("rx"), Number("ry")));
                break;
            default:
                return null;
        }

        path.Transform(SvgTransform.Parse(element.Attribute("transform")?.Value).PostConcat(outer));
        return path;
    }

    private XElement? Target(XElement use)
    {
        string? link = use.Attributes().FirstOrDefault(a => a.Name.LocalName == "href")?.Value;
        return link is null ? null : _ids.GetValueOrDefault(link.TrimStart('#'));
    }

    private XElement? Reference(string? url) =>
        url is null || !url.StartsWith("url(#", StringComparison.Ordinal) ? null : _ids.GetValueOrDefault(url[5..^1]);
}
