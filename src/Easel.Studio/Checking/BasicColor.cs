using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;

namespace Easel.Studio.Checking;

/// <summary>The eleven basic colour words and which of them a colour would be called, by distance in OKLab (Ottosson 2020).</summary>
internal static class BasicColor
{
    /// <summary>Lightness differs with light and shade: it tells less than hue does.</summary>
    private const float LightnessWeight = 0.7f;

    // Several typical tones of each word, sRGB: what people call brown or pink is wide.
    private static readonly ImmutableArray<(string Name, Vector3 Lab)> Tones =
    [
        .. new (string Name, string[] Tones)[]
        {
            ("red", ["#b8302a", "#d92b23", "#8f1d1a"]), ("orange", ["#e0661a", "#f08a2c", "#f7a01c"]), ("yellow", ["#ecbb14", "#f4dd3a"]),
            ("green", ["#4b8f42", "#2f6b35", "#86c06a"]), ("blue", ["#2c59a6", "#3f86c9", "#1d3a70", "#8fbfe6"]), ("purple", ["#704099", "#9a6bc4", "#4f2a70"]),
            ("pink", ["#e08ca8", "#f2b6c6", "#d95f95"]), ("brown", ["#6f4729", "#8d6440", "#4d3020"]), ("black", ["#17171a", "#2a2a2d"]),
            ("white", ["#f4f3ef", "#e2e0da"]), ("gray", ["#8a8d91", "#5f6164", "#b4b6b9"]),
        }.SelectMany(c => c.Tones.Select(t => (c.Name, OkLab(LinearRgb.FromHex(t))))),
    ];

    /// <summary>OKLab of a colour: lightness in [0, 1], then green to red and blue to yellow.</summary>
    public static Vector3 OkLab(LinearRgb c)
    {
        float l = MathF.Cbrt((0.4122214708f * c.R) + (0.5363325363f * c.G) + (0.0514459929f * c.B));
        float m = MathF.Cbrt((0.2119034982f * c.R) + (0.6806995451f * c.G) + (0.1073969566f * c.B));
        float s = MathF.Cbrt((0.0883024619f * c.R) + (0.2817188376f * c.G) + (0.6299787005f * c.B));
        return new Vector3(
            (0.2104542553f * l) + (0.7936177850f * m) - (0.0040720468f * s),
            (1.9779984951f * l) - (2.4285922050f * m) + (0.4505937099f * s),
            (0.0259040371f * l) + (0.7827717662f * m) - (0.8086757660f * s));
    }

    /// <summary>Distance of two colours in OKLab, lightness counted less.</summary>
    public static float Distance(Vector3 a, Vector3 b) => (LightnessWeight * (a - b).X) is var l ? new Vector3(l, a.Y - b.Y, a.Z - b.Z).Length() : 0;

    /// <summary>The basic colour word for a colour in OKLab.</summary>
    public static string Of(Vector3 lab) => Tones.MinBy(t => Distance(t.Lab, lab)).Name;
}
