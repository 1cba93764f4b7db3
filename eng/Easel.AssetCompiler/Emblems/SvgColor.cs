using System.Globalization;
using SkiaSharp;

namespace Easel.AssetCompiler.Emblems;

/// <summary>Reads colours.</summary>
internal static class SvgColor
{
    /// <summary>A colour of a drawing: hexadecimal, <c>rgba(…)</c> or one of the few names that drawings use.</summary>
    public static SKColor Parse(string text)
    {
        if (text.StartsWith("rgba(", StringComparison.Ordinal))
        {
            float[] n = [.. text[5..^1].Split(',').Select(v => float.Parse(v, CultureInfo.InvariantCulture))];
            return new SKColor((byte)n[0], (byte)n[1], (byte)n[2], (byte)MathF.Round(255 * n[3]));
        }

        return SKColor.Parse(text switch
        {
            "currentColor" or "black" => "#000000",
            "white" => "#ffffff",
            "gray" => "#808080",
            "silver" => "#c0c0c0",
            "red" => "#ff0000",
            "orange" => "#ffa500",
            _ => text,
        });
    }
}
