using System.Globalization;
using System.Xml.Linq;
using SkiaSharp;

namespace Easel.AssetCompiler.Emblems;

/// <summary>Presentation attributes in force at an element. Opacity of groups is handed down to what is in them.</summary>
internal sealed record SvgStyle
{
    public string Fill { get; init; } = "#000";

    public string? Stroke { get; init; }

    public float StrokeWidth { get; init; } = 1;

    public float Miter { get; init; } = 4;

    public SKStrokeCap Cap { get; init; }

    public SKStrokeJoin Join { get; init; }

    public float Opacity { get; init; } = 1;

    public float FillOpacity { get; init; } = 1;

    public bool IsEvenOdd { get; init; }

    /// <summary>This style with the attributes of an element.</summary>
    public SvgStyle With(XElement element)
    {
        string? Text(string name) => element.Attribute(name)?.Value;
        float Number(string name, float otherwise) => Text(name) is { } value ? float.Parse(value, CultureInfo.InvariantCulture) : otherwise;
        return this with
        {
            Fill = Text("fill") ?? Fill,
            Stroke = Text("stroke") ?? Stroke,
            StrokeWidth = Number("stroke-width", StrokeWidth),
            Miter = Number("stroke-miterlimit", Miter),
            Cap = Text("stroke-linecap") switch { "round" => SKStrokeCap.Round, "square" => SKStrokeCap.Square, "butt" => SKStrokeCap.Butt, _ => Cap },
            Join = Text("stroke-linejoin") switch { "round" => SKStrokeJoin.Round, "bevel" => SKStrokeJoin.Bevel, "miter" => SKStrokeJoin.Miter, _ => Join },
            Opacity = Opacity * Number("opacity", 1),
            FillOpacity = Number("fill-opacity", FillOpacity),
            IsEvenOdd = Text("fill-rule") is { } rule ? rule == "evenodd" : IsEvenOdd,
        };
    }
}
