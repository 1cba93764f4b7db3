using System.Numerics;
using Easel.Imaging;

namespace Easel.Studio.Editing;

/// <summary>8-bit codes to linear light and back by table: exact both ways for codes, and fast enough for eight million pixels.</summary>
internal static class LightTable
{
    // The steepest part of the transfer function then has four entries a code.
    private const int Entries = 1 << 14;

    private static readonly float[] Light = [.. Enumerable.Range(0, 256).Select(c => Srgb.Decode(c / 255f))];
    private static readonly byte[] Codes = [.. Enumerable.Range(0, Entries).Select(i => Srgb.EncodeByte(i / (Entries - 1f)))];

    /// <summary>Linear light of a code.</summary>
    public static float Of(byte code) => Light[code];

    /// <summary>Linear light of a pixel, without its alpha.</summary>
    public static Vector3 Of(Picture picture, int pixel)
    {
        ReadOnlySpan<byte> p = picture.Rgba.AsSpan(4 * pixel, 3);
        return new Vector3(Light[p[0]], Light[p[1]], Light[p[2]]);
    }

    /// <summary>The nearest code of linear light, clamped.</summary>
    public static byte Code(float light) => Codes[(int)((Math.Clamp(light, 0, 1) * (Entries - 1)) + 0.5f)];

    /// <summary>Writes a colour, leaving alpha.</summary>
    public static void Write(Picture picture, int pixel, Vector3 light)
    {
        Span<byte> p = picture.Rgba.AsSpan(4 * pixel, 3);
        (p[0], p[1], p[2]) = (Code(light.X), Code(light.Y), Code(light.Z));
    }

    /// <summary>Code values in [0, 1] of linear light, and back.</summary>
    public static Vector3 Encode(Vector3 light) => new Vector3(Code(light.X), Code(light.Y), Code(light.Z)) / 255;

    public static Vector3 Decode(Vector3 code) => new(
        Srgb.Decode(Math.Clamp(code.X, 0, 1)), Srgb.Decode(Math.Clamp(code.Y, 0, 1)), Srgb.Decode(Math.Clamp(code.Z, 0, 1)));
}
