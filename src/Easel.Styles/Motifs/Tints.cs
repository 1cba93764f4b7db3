using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Easel.Imaging;

namespace Easel.Styles.Motifs;

/// <summary>Arithmetic with colour codes in [0, 1].</summary>
internal static class Tints
{
    /// <summary>Codes of a web colour.</summary>
    public static Vector3 Hex(string hex)
    {
        // Without a power: styles write colours out where they use them, pixel by pixel.
        if (hex.Length != 7 || hex[0] != '#')
        {
            throw new FormatException($"'{hex}' is not a colour: six hexadecimal digits such as #e2472f are expected.");
        }

        return new Vector3(Byte(hex[1], hex[2]), Byte(hex[3], hex[4]), Byte(hex[5], hex[6])) * (1 / 255f);

        static int Byte(char high, char low) => (Digit(high) << 4) | Digit(low);

        static int Digit(char c) => c is >= '0' and <= '9' ? c - '0' : (c | 32) is >= 'a' and <= 'f' ? (c | 32) - 'a' + 10 : throw new FormatException($"'{c}' is not a hexadecimal digit.");
    }

    /// <summary>Lightness of codes (BT.709 weights).</summary>
    public static float Luma(Vector3 c) => (0.2126f * c.X) + (0.7152f * c.Y) + (0.0722f * c.Z);

    /// <summary>Moves away from grey.</summary>
    public static Vector3 Saturate(Vector3 c, float factor)
    {
        var gray = new Vector3(Luma(c));
        return Vector3.Clamp(gray + ((c - gray) * factor), Vector3.Zero, Vector3.One);
    }

    /// <summary>A curve through black, middle and white: steeper in the middle for positive amounts.</summary>
    public static Vector3 Contrast(Vector3 c, float amount)
    {
        Vector3 s = c * c * (new Vector3(3) - (2 * c));
        return Vector3.Lerp(c, s, amount);
    }

    /// <summary>The curve of <see cref="Contrast(Vector3, float)"/> for one number.</summary>
    public static float Contrast(float v, float amount) => v + (((v * v * (3 - (2 * v))) - v) * amount);

    /// <summary>Light over light: the lighter for both.</summary>
    public static Vector3 Screen(Vector3 a, Vector3 b) => Vector3.One - ((Vector3.One - a) * (Vector3.One - b));

    /// <summary>0 below <paramref name="from"/>, 1 above <paramref name="to"/>, smooth between.</summary>
    public static float Step(float from, float to, float v)
    {
        float t = Math.Clamp((v - from) / (to - from), 0, 1);
        return t * t * (3 - (2 * t));
    }

    /// <summary>To lightness, green to red and blue to yellow as the eye sees them.</summary>
    public static Vector3 ToLab(Vector3 c) => OkLab.FromLinear(new Vector3(CodeTable.Decode(c.X), CodeTable.Decode(c.Y), CodeTable.Decode(c.Z)));

    /// <summary>Back from <see cref="ToLab"/>.</summary>
    public static Vector3 FromLab(Vector3 lab)
    {
        Vector3 c = OkLab.ToLinear(lab);
        return new Vector3(CodeTable.Encode(c.X), CodeTable.Encode(c.Y), CodeTable.Encode(c.Z));
    }

    /// <summary>A ramp of colours at equal distances.</summary>
    public static Vector3 Ramp(ReadOnlySpan<Vector3> stops, float t)
    {
        float at = Math.Clamp(t, 0, 1) * (stops.Length - 1);
        int k = Math.Min((int)at, stops.Length - 2);
        return Vector3.Lerp(stops[k], stops[k + 1], at - k);
    }

    /// <summary>Writes codes as an opaque pixel.</summary>
    public static void Write(Span<byte> pixel, Vector3 c)
    {
        c = (Vector3.Clamp(c, Vector3.Zero, Vector3.One) * 255) + new Vector3(0.5f);
        pixel[0] = (byte)c.X;
        pixel[1] = (byte)c.Y;
        pixel[2] = (byte)c.Z;
        pixel[3] = 255;
    }

    /// <summary>Writes the codes of eight opaque pixels side by side, as <see cref="Write(Span{byte}, Vector3)"/> does each.</summary>
    public static void Write(Span<byte> pixels, Vector256<float> red, Vector256<float> green, Vector256<float> blue)
    {
        Vector256<int> packed = ToByte(red) | (ToByte(green) << 8) | (ToByte(blue) << 16) | Vector256.Create(255 << 24);
        packed.CopyTo(MemoryMarshal.Cast<byte, int>(pixels));

        static Vector256<int> ToByte(Vector256<float> v) =>
            Vector256.ConvertToInt32Native((Vector256.Min(Vector256.Max(v, Vector256<float>.Zero), Vector256<float>.One) * 255) + Vector256.Create(0.5f));
    }
}
