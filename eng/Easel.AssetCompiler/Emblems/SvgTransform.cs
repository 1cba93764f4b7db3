using System.Globalization;
using System.Text.RegularExpressions;
using SkiaSharp;

namespace Easel.AssetCompiler.Emblems;

/// <summary>Reads lists of transforms.</summary>
internal static partial class SvgTransform
{
    public static SKMatrix Parse(string? text)
    {
        SKMatrix matrix = SKMatrix.Identity;
        foreach (Match call in Calls().Matches(text ?? string.Empty))
        {
            float[] n = [.. Numbers().Matches(call.Groups[2].Value).Select(m => float.Parse(m.Value, CultureInfo.InvariantCulture))];
            SKMatrix one = call.Groups[1].Value switch
            {
                "matrix" => new SKMatrix(n[0], n[2], n[4], n[1], n[3], n[5], 0, 0, 1),
                "translate" => SKMatrix.CreateTranslation(n[0], n.Length > 1 ? n[1] : 0),
                "scale" => SKMatrix.CreateScale(n[0], n.Length > 1 ? n[1] : n[0]),
                "rotate" => n.Length > 2 ? SKMatrix.CreateRotationDegrees(n[0], n[1], n[2]) : SKMatrix.CreateRotationDegrees(n[0]),
                "skewX" => SKMatrix.CreateSkew(MathF.Tan(n[0] * MathF.PI / 180), 0),
                "skewY" => SKMatrix.CreateSkew(0, MathF.Tan(n[0] * MathF.PI / 180)),
                string other => throw new InvalidDataException($"Unknown transform '{other}'."),
            };

            // The last transform of the list is done first.
            matrix = matrix.PreConcat(one);
        }

        return matrix;
    }

    [GeneratedRegex(@"(\w+)\s*\(([^)]*)\)")]
    private static partial Regex Calls();

    [GeneratedRegex(@"[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?")]
    private static partial Regex Numbers();
}
