using System.Globalization;
using System.Xml.Linq;
using SkiaSharp;

namespace Easel.AssetCompiler.Emblems;

/// <summary>Turns fills into paints. Focal points of radial gradients are taken as their centres.</summary>
internal sealed class SvgGradients(Dictionary<string, XElement> ids)
{
    /// <summary>The paint of a fill, or null where nothing is to be seen.</summary>
    /// <param name="fill">A colour or <c>url(#gradient)</c>.</param>
    /// <param name="opacity">Of the shape.</param>
    /// <param name="matrix">From the shape's units to the picture.</param>
    public SvgPaint? Resolve(string fill, float opacity, SKMatrix matrix)
    {
        if (!fill.StartsWith("url(#", StringComparison.Ordinal))
        {
            return new SvgPaint(SKMatrix.Identity, false, [(0, Fade(SvgColor.Parse(fill), opacity))]);
        }

        if (ids.GetValueOrDefault(fill[5..^1]) is not { } gradient || Stops(gradient, opacity) is not { Length: > 0 } stops || stops.All(s => s.Color.Alpha < 4))
        {
            return null;
        }

        bool isRadial = gradient.Name.LocalName == "radialGradient";
        SKMatrix unit = isRadial
            ? new SKMatrix(Number(gradient, "r"), 0, Number(gradient, "cx"), 0, Number(gradient, "r"), Number(gradient, "cy"), 0, 0, 1)
            : Along(Number(gradient, "x1"), Number(gradient, "y1"), Number(gradient, "x2"), Number(gradient, "y2"));
        SKMatrix whole = unit.PostConcat(SvgTransform.Parse(Text(gradient, "gradientTransform"))).PostConcat(matrix);
        return whole.TryInvert(out SKMatrix map) ? new SvgPaint(map, isRadial, stops) : new SvgPaint(SKMatrix.Identity, false, [stops[^1]]);
    }

    // From x = 0 to 1 along the line; across it nothing changes.
    private static SKMatrix Along(float x1, float y1, float x2, float y2) => new(x2 - x1, y1 - y2, x1, y2 - y1, x2 - x1, y1, 0, 0, 1);

    private (float Offset, SKColor Color)[] Stops(XElement gradient, float opacity)
    {
        XElement? owner = gradient;
        while (owner is not null && !owner.Elements().Any())
        {
            owner = Parent(owner);
        }

        return owner is null ? [] :
        [
            .. owner.Elements().Select(s => (
                Math.Clamp(float.Parse(s.Attribute("offset")?.Value ?? "0", CultureInfo.InvariantCulture), 0, 1),
                Fade(SvgColor.Parse(s.Attribute("stop-color")?.Value ?? "#000"), opacity * float.Parse(s.Attribute("stop-opacity")?.Value ?? "1", CultureInfo.InvariantCulture)))),
        ];
    }

    private float Number(XElement gradient, string name) => float.Parse(Text(gradient, name) ?? "0", CultureInfo.InvariantCulture);

    private string? Text(XElement gradient, string name) =>
        gradient.Attribute(name)?.Value ?? (Parent(gradient) is { } parent ? Text(parent, name) : null);

    private XElement? Parent(XElement gradient)
    {
        string? link = gradient.Attributes().FirstOrDefault(a => a.Name.LocalName == "href")?.Value;
        return link is null ? null : ids.GetValueOrDefault(link.TrimStart('#'));
    }

    private static SKColor Fade(SKColor color, float opacity) => color.WithAlpha((byte)Math.Clamp(MathF.Round(color.Alpha * opacity), 0, 255));
}
