using System.Globalization;
using System.Numerics;

namespace Easel.Imaging;

/// <summary>
/// A colour or radiance in linear light with sRGB (BT.709) primaries and the D65 white point, without alpha.
/// Reflectances lie in [0, 1]; radiances have no upper limit.
/// </summary>
/// <param name="R">Red, linear.</param>
/// <param name="G">Green, linear.</param>
/// <param name="B">Blue, linear.</param>
public readonly record struct LinearRgb(float R, float G, float B)
{
    /// <summary>No light.</summary>
    public static LinearRgb Black => default;

    /// <summary>Reflects everything; as a radiance, one unit of white.</summary>
    public static LinearRgb White => new(1, 1, 1);

    /// <summary>Relative luminance Y (BT.709 weights), linear.</summary>
    public float Luminance => (0.2126f * R) + (0.7152f * G) + (0.0722f * B);

    /// <summary>A neutral colour with all components equal to <paramref name="value"/> (linear).</summary>
    public static LinearRgb Gray(float value) => new(value, value, value);

    /// <summary>Decodes a web colour such as <c>#e2472f</c> or <c>e2472f</c> (8-bit sRGB, IEC 61966-2-1 transfer function).</summary>
    /// <exception cref="FormatException">The text is not six hexadecimal digits with an optional leading '#'.</exception>
    public static LinearRgb FromHex(string hex)
    {
        ReadOnlySpan<char> digits = hex.AsSpan().TrimStart('#');
        if (digits.Length != 6 || !uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out uint value))
        {
            throw new FormatException($"'{hex}' is not a colour: six hexadecimal digits such as #e2472f are expected.");
        }

        return FromSrgb8((byte)(value >> 16), (byte)(value >> 8), (byte)value);
    }

    /// <summary>Decodes 8-bit sRGB.</summary>
    public static LinearRgb FromSrgb8(byte r, byte g, byte b) =>
        new(Srgb.Decode(r / 255f), Srgb.Decode(g / 255f), Srgb.Decode(b / 255f));

    /// <summary>Encodes as <c>#rrggbb</c>, each component clamped to [0, 1].</summary>
    public string ToHex() => string.Create(
        CultureInfo.InvariantCulture, $"#{Srgb.EncodeByte(R):x2}{Srgb.EncodeByte(G):x2}{Srgb.EncodeByte(B):x2}");

    /// <summary>The three components as a vector, for arithmetic in kernels.</summary>
    public Vector3 ToVector3() => new(R, G, B);

    /// <summary>Reads a vector of linear components as a colour.</summary>
    public static LinearRgb FromVector3(Vector3 v) => new(v.X, v.Y, v.Z);

    /// <summary>Straight-line mix: <paramref name="a"/> at 0, <paramref name="b"/> at 1.</summary>
    public static LinearRgb Lerp(LinearRgb a, LinearRgb b, float t) => FromVector3(Vector3.Lerp(a.ToVector3(), b.ToVector3(), t));

    /// <summary>Component-wise sum.</summary>
    public static LinearRgb operator +(LinearRgb a, LinearRgb b) => new(a.R + b.R, a.G + b.G, a.B + b.B);

    /// <summary>Component-wise product (light through or off a filter).</summary>
    public static LinearRgb operator *(LinearRgb a, LinearRgb b) => new(a.R * b.R, a.G * b.G, a.B * b.B);

    /// <summary>Scaled by a number.</summary>
    public static LinearRgb operator *(LinearRgb a, float s) => new(a.R * s, a.G * s, a.B * s);
}
